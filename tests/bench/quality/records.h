// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/domain/contact.h"
#include "tests/bench/quality/figures.h"

namespace madoguchi::bench {

// What the benchmark reads; a file that cannot be read ends it. @{

/// As madoguchictl imports them (JSONL).
[[nodiscard]] QList<Article> readArticles(const QString& path);
/// Those of the set (tune, held; empty: all) with an answer among the numbers. @see
/// tests/bench/questions/README.md
[[nodiscard]] QList<Judged> readQuestions(const QString& questions, const QString& judgments,
                                          const QString& set, const QSet<QString>& numbers);
/// Contacts as questions: the Q&As that closed one answer it, all alike.
[[nodiscard]] QList<Judged> readContacts(const QString& path, const QSet<QString>& numbers);
/// @}

/// Few Q&As are asked about again and again, most hardly ever, and callers say it in their own words: a few
/// keep all their questions, a few of the rest one each; of these the two thirds that share least with the
/// title.
[[nodiscard]] QList<Judged> unevenly(const QList<Judged>& questions, const QList<Article>& articles);

/// The contact that such a question makes: closed with what answers it, wholly or in good part; nobody's, as
/// an imported one is.
[[nodiscard]] Contact contactOf(const Judged& question);

} // namespace madoguchi::bench
