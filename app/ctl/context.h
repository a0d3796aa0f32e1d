// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exit_code.h"
#include "kb/base/clock.h"
#include "kb/base/ids.h"
#include "kb/base/random.h"
#include "kb/db/connection.h"

#include <QTextStream>

namespace madoguchi::keys {
class KeySource;
}

namespace madoguchi::ctl {

/// What every command is given.
struct Context
{
    const Clock& clock;
    RandomSource& random;
    QTextStream& out; ///< results
    QTextStream& err; ///< everything else
    QString storePath;
    QString user;                    ///< --user; empty if not given
    keys::KeySource* keys = nullptr; ///< opens stores

    /// Says "madoguchictl: …" on stderr.
    ExitCode fail(ExitCode code, const QString& message);
    /// The same for an error, in words; the code follows from it.
    ExitCode fail(const Error& error);
};

} // namespace madoguchi::ctl
