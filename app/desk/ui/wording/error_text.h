// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"
#include "kb/domain/actor.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read for errors of the program itself: hub, sign-in, store, files. Those of form fields are
/// DomainText::ofError().
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    [[nodiscard]] static QString of(const Error& error);
    [[nodiscard]] static QString of(Role role);

private:
    /// Of raised hands and escalations; empty if it is none of theirs.
    [[nodiscard]] static QString ofRoom(const QString& key);
    [[nodiscard]] static QString byCode(const Error& error);
};

} // namespace madoguchi::desk
