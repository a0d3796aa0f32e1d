// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace madoguchi::text {

/// Whether a text in kanji alone is Chinese for sure: a character only Chinese writes, or a word of everyday
/// questions that Japanese does not have. Texts both could write are not.
[[nodiscard]] bool looksChinese(QStringView text);

} // namespace madoguchi::text
