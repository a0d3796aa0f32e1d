// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/article.h"

#include <QHash>
#include <QStringList>

namespace madoguchi::bench {

/// What SQLite's own FTS5 makes of the same Q&As: a table for each way of cutting text, questions counting 1
/// and the rest 0.5, any term enough.
class Fts5
{
public:
    explicit Fts5(const QList<Article>& articles);

    /// Scores by number, the greater the better.
    [[nodiscard]] QHash<QString, double> trigrams(const QString& question) const;
    [[nodiscard]] QHash<QString, double> words(const QString& question) const;
    [[nodiscard]] QHash<QString, double> bigrams(const QString& question) const;

private:
    [[nodiscard]] QHash<QString, double> ask(const char* table, const QStringList& terms) const;

    std::unique_ptr<db::Connection> m_connection;
};

/// Each divided by its best, and added up.
[[nodiscard]] QHash<QString, double> mixed(const QHash<QString, double>& a, const QHash<QString, double>& b);
/// Best first.
[[nodiscard]] QStringList ranked(const QHash<QString, double>& scores);

} // namespace madoguchi::bench
