// SPDX-License-Identifier: GPL-3.0-or-later
// How kana sound to someone who is not sure how they are written.
#pragma once

#include <QString>
#include <QStringView>

namespace madoguchi::text {

/// One form for spellings that are taken for each other: long vowels short (こーひー, おおさか and おうさか,
/// とけい and とけー; also romaji without macrons: juminhyo), voiced and half-voiced kana unvoiced (ぎんがみ
/// and ぎんかみ), ぢ as じ and づ as ず, を as お, てぃ as ち, small vowels large. `folded` is
/// text::fold()'s; what is not hiragana stays. Never longer than the source. Only for comparing with another
/// such form; any thread.
[[nodiscard]] QString soundOf(QStringView folded);

} // namespace madoguchi::text
