// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"

namespace madoguchi::desk {

/// Which colours the windows wear. Stored in the settings; frozen.
enum class Look : int { Light = 1, Dark = 2, HighContrast = 3 };

/// How the windows look and speak; what the settings keep.
struct Appearance
{
    static constexpr int smallestPercent = 100;
    static constexpr int largestPercent = 200;

    Look look = Look::Light;
    int fontPercent = 100; ///< 100 to 200; sizes and spaces grow together
    Language language = Language::Ja;

    bool operator==(const Appearance&) const = default;
};

} // namespace madoguchi::desk
