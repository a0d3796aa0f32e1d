// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::desk {

class Theme;

/// resources/desk.qss with its placeholders filled in: @token@ with a colour, @12px@ with a length grown by
/// the font's percentage.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace madoguchi::desk
