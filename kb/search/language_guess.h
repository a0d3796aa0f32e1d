// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"

#include <QString>

namespace madoguchi::search {

/// The language a query seems to be written in. Hangul is Korean, Latin letters alone are English; without
/// kana, characters only Chinese writes, or words only Chinese has, make it Chinese. In doubt it is Japanese:
/// 住民票 is never taken for Chinese.
/// @param query as typed
[[nodiscard]] Language guessLanguage(const QString& query);

} // namespace madoguchi::search
