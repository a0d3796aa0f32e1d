// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"

#include <QMetaType>

namespace madoguchi::desk {

/// Who sits at this desk.
struct SignedInUser
{
    QString login;
    QString displayName;
    Actor actor;
    bool offline = false; ///< signed in without the hub

    bool operator==(const SignedInUser&) const = default;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::SignedInUser)
