// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/article_terms.h"
#include "kb/search/contact_index.h"
#include "kb/search/lesson_index.h"
#include "kb/search/packed_column.h"
#include "kb/search/postings.h"

#include <optional>

namespace madoguchi::search {

/// A batch of rows on their way into the index, or out of it if they are gone. Inside the caller's
/// transaction; nothing of articles and lessons is written before finish().
class IndexBatch
{
public:
    /// @param isWanted asked while writing: true ends that with Cancelled
    explicit IndexBatch(db::Connection& connection, const std::function<bool()>& isWanted = {});

    [[nodiscard]] Result<void> article(qint64 row);
    [[nodiscard]] Result<void> contact(qint64 row);
    /// What is learned about a number, once articles and contacts are written.
    [[nodiscard]] Result<void> lesson(const QString& number) { return m_lessons.learn(number); }
    /// Whether contacts may wait in the tail (kb/search/contact_index.h).
    void useTail(bool use) { m_contacts.useTail(use); }
    [[nodiscard]] Result<qint64> takeTail() { return m_contacts.takeTail(); }
    /// Lists that finish() will rewrite.
    [[nodiscard]] size_t touched() const { return m_postings.touched(); }
    [[nodiscard]] Result<void> finish();

private:
    struct Totals
    {
        qint64 documents = 0;
        qint64 length = 0;
    };

    /// Prepared once for the batch.
    db::Statement& statement(const QString& sql);
    [[nodiscard]] Result<std::optional<ArticleText>> indexedArticle(qint64 row);
    [[nodiscard]] Result<std::optional<QByteArray>> bodyOf(const QString& sql, qint64 row);
    [[nodiscard]] Result<void> removeArticle(qint64 row);
    void changeArticle(quint32 row, const ArticleText& text, int sign);

    db::Connection& m_connection;
    PostingWriter m_postings;
    PackedColumn m_numbers;
    PackedColumn m_traits;
    std::map<PostingKind, PackedColumn> m_lengths;
    LessonIndex m_lessons;
    ContactIndex m_contacts;
    std::map<PostingKind, Totals> m_totals;
    std::map<QString, std::unique_ptr<db::Statement>> m_statements;
};

/// What is known of an article without reading it, in 32 bits. @{
[[nodiscard]] quint32 traitsOf(Language language, ArticleState state);
[[nodiscard]] Language languageIn(quint32 traits);
[[nodiscard]] ArticleState stateIn(quint32 traits);
/// @}

} // namespace madoguchi::search
