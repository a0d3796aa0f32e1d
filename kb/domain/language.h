// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi {

/// A language Q&As are written in and callers are served in. Stored and sent; frozen.
enum class Language : int { Ja = 1, En = 2, Zh = 3, Ko = 4 };

inline constexpr Language allLanguages[] = {Language::Ja, Language::En, Language::Zh, Language::Ko};

} // namespace madoguchi
