// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"

#include <QString>

namespace madoguchi::desk {

/// A language's name in itself, never translated: 日本語, English, 中文, 한국어.
[[nodiscard]] QString ownName(Language language);
/// The short form for narrow places: 日本語, EN, 中文, 한국어.
[[nodiscard]] QString shortName(Language language);

} // namespace madoguchi::desk
