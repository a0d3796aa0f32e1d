// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"

#include <QCommandLineParser>

namespace madoguchi::ctl {

/// A moment from an option: "2027-03-01T15:30" or "15:30" (today) by this machine's clock and zone, or
/// "+90m",
/// "+2h", "+3d", "-15m" from `now`. Unset if the option is not given.
/// Errors: InvalidInput "moment", where: the option.
[[nodiscard]] Result<Timestamp> momentIn(const QCommandLineParser& parser, const QString& option,
                                         Timestamp now);

/// As it is printed: to the minute, by this machine's zone; "-" if it is not set.
[[nodiscard]] QString printed(Timestamp moment);

} // namespace madoguchi::ctl
