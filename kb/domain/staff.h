// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/actor.h"
#include "kb/domain/language.h"

#include <QList>

namespace madoguchi {

/// A person who works with Madoguchi, as the others see them. Passwords are the hub's matter alone.
struct Staff
{
    UserId id;
    QString displayName;
    Role role = Role::Operator;
    QString unit;
    QList<Language> languages; ///< spoken with callers
    bool active = true;

    bool operator==(const Staff&) const = default;
};

[[nodiscard]] QByteArray encode(const Staff& staff);
[[nodiscard]] Result<Staff> decodeStaff(const QByteArray& body);

} // namespace madoguchi
