// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/command_line.h"
#include "kb/base/clock.h"
#include "kb/base/ids.h"
#include "kb/base/random.h"
#include "kb/hub/config.h"
#include "kb/hub/data_lock.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// What the daemon and its commands work with: the configuration, the machine's clock and randomness, the
/// store.
struct Context
{
    Config config;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    DataLock lock; ///< on the data directory, as long as the program runs
    std::unique_ptr<HubStore> store;

    /// The file or the server's database that holds the truth.
    [[nodiscard]] QString storeAddress() const
    {
        return config.store.isEmpty() ? dataFile(QStringLiteral("hub.db")) : config.store;
    }
    [[nodiscard]] QString dataFile(const QString& name) const { return config.data + u'/' + name; }
};

/// The configuration file the program was called with, or the usual one.
[[nodiscard]] QString configPath(const CommandLine& line);
/// Reads the configuration and makes the data directory; says on stderr what is wrong.
/// @return the exit status if something is.
[[nodiscard]] int readContext(const CommandLine& line, Context& context);
/// The same, and opens the store.
[[nodiscard]] int openContext(const CommandLine& line, Context& context);

/// Says an error on stderr in a line for the administrator. @return the exit status that fits.
int report(const Error& error);
/// What to do about an error, for whoever is told its key; empty if that says it.
[[nodiscard]] QString adviceOn(const QString& key);

/// The password a command is to set: from --password-file, or a random one that is said once on stdout.
/// `names`: its owner's. Errors: those of checkNewPassword(), "password.missing", NotFound "file.missing".
[[nodiscard]] Result<QString> takePassword(const CommandLine& line, RandomSource& random,
                                           const QStringList& names);
/// 16 letters and digits none of which is easily mistaken for another (80 bits).
[[nodiscard]] QString randomPassword(RandomSource& random);

} // namespace madoguchi::hub
