// SPDX-License-Identifier: GPL-3.0-or-later
// From Chinese and Korean words of a query to the Japanese ones that Q&As are written with.
#pragma once

#include "kb/domain/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::search {

/// A word that was typed and what Japanese says for it.
struct ForeignWord
{
    QString typed; ///< folded
    QStringList japanese;

    bool operator==(const ForeignWord&) const = default;
};

/// The words of a query that the table of everyday words (kb/search/words/everyday.tsv) has: the longest at
/// each place, then those inside it. Nothing for Japanese, and for English, which has glosses.
[[nodiscard]] QList<ForeignWord> everydayWords(const QString& query, Language language);

} // namespace madoguchi::search
