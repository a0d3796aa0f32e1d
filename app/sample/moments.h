// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QString>

#include <optional>

namespace madoguchi::sample {

/// A moment seen from the day of the demo: "-3d 10:15" is Japan's time three days ago, "+1d 17:15"
/// tomorrow's,
/// "-40m" and "+2h" are from now. Nothing for anything else.
[[nodiscard]] std::optional<Timestamp> momentFrom(const QString& text, Timestamp now);

} // namespace madoguchi::sample
