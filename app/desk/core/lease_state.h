// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace madoguchi::desk {

/// How long this desk still shows what, without the hub; in milliseconds, 0 = not any more.
struct LeaseState
{
    qint64 wholeLeft = 0;        ///< everything; then Q&As alone
    qint64 articlesLeft = 0;     ///< Q&As; then nobody signs in without the hub
    qint64 restrictedLeft = 0;   ///< restricted cases; 0 also where none are here
    bool restrictedGone = false; ///< some were taken from the desk for it

    bool operator==(const LeaseState&) const = default;
};

} // namespace madoguchi::desk
