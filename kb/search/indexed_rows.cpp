// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/indexed_rows.h"

#include "kb/db/statement.h"
#include "kb/domain/contact.h"
#include "kb/search/title_pieces.h"

namespace madoguchi::search {

using db::Statement;

IndexBatch::IndexBatch(db::Connection& connection, const std::function<bool()>& isWanted)
    : m_connection(connection)
    , m_postings(connection, isWanted)
    , m_numbers(connection, Column::ArticleNumber)
    , m_traits(connection, Column::ArticleTraits)
    , m_lessons(connection, m_postings)
    , m_contacts(connection, m_postings)
{
    for (const PostingKind kind : articleKinds)
        m_lengths.emplace(kind, PackedColumn(connection, lengthColumn(kind)));
}

Statement& IndexBatch::statement(const QString& sql)
{
    std::unique_ptr<Statement>& prepared = m_statements[sql];
    if (!prepared)
        prepared = std::make_unique<Statement>(m_connection, sql);
    return *prepared;
}

Result<std::optional<ArticleText>> IndexBatch::indexedArticle(qint64 row)
{
    Statement& text = statement(QStringLiteral(
        "SELECT question, keywords, answer, reading, glosses FROM article_text WHERE row = ?"));
    MADOGUCHI_TRY(text.bind(row).exec());
    std::optional<ArticleText> indexed;
    if (text.next())
        indexed = {text.text(0), text.text(1), text.text(2), text.text(3), text.text(4)};
    MADOGUCHI_TRY(text.finish());
    return indexed;
}

Result<std::optional<QByteArray>> IndexBatch::bodyOf(const QString& sql, qint64 row)
{
    Statement& body = statement(sql);
    MADOGUCHI_TRY(body.bind(row).exec());
    std::optional<QByteArray> bytes;
    if (body.next())
        bytes = body.bytes(0);
    MADOGUCHI_TRY(body.finish());
    return bytes;
}

void IndexBatch::changeArticle(quint32 row, const ArticleText& text, int sign)
{
    for (const PostingKind kind : articleKinds) {
        const ArticleTerms terms = termsOf(text, kind);
        if (terms.length == 0)
            continue;
        for (auto term = terms.hits.cbegin(); term != terms.hits.cend(); ++term)
            m_postings.add(kind, term.key(), row, sign * term.value());
        m_lengths.at(kind).set(row, sign > 0 ? static_cast<quint32>(terms.length) : 0);
        m_totals[kind].documents += sign;
        m_totals[kind].length += sign * terms.length;
    }
}

Result<void> IndexBatch::removeArticle(qint64 row)
{
    MADOGUCHI_TRY_ASSIGN(old, indexedArticle(row));
    if (!old)
        return {};
    changeArticle(static_cast<quint32>(row), *old, -1);
    m_numbers.set(static_cast<quint32>(row), 0);
    MADOGUCHI_TRY(statement(QStringLiteral("DELETE FROM article_title WHERE row = ?")).bind(row).exec());
    return statement(QStringLiteral("DELETE FROM article_text WHERE row = ?")).bind(row).exec();
}

Result<void> IndexBatch::article(qint64 row)
{
    MADOGUCHI_TRY(removeArticle(row));
    MADOGUCHI_TRY_ASSIGN(body, bodyOf(QStringLiteral("SELECT body FROM article WHERE row = ?"), row));
    if (!body)
        return {};
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(*body));
    const ArticleText text = textOf(article);
    MADOGUCHI_TRY(statement(QStringLiteral("INSERT INTO article_text (row, question, keywords, answer, "
                                           "reading, glosses) VALUES (?, ?, ?, ?, ?, ?)"))
                      .bind(row)
                      .bind(text.question)
                      .bind(text.keywords)
                      .bind(text.answer)
                      .bind(text.reading)
                      .bind(text.glosses)
                      .exec());
    const TitlePieces title = cutTitle(text.question, text.keywords);
    MADOGUCHI_TRY(
        statement(QStringLiteral("INSERT INTO article_title (row, pieces, keywords) VALUES (?, ?, ?)"))
            .bind(row)
            .bind(packPieces(title))
            .bind(title.keywords.join(u'\n'))
            .exec());
    MADOGUCHI_TRY_ASSIGN(number, m_lessons.idOf(article.number));
    m_numbers.set(static_cast<quint32>(row), number);
    m_traits.set(static_cast<quint32>(row), traitsOf(article.language, article.state));
    changeArticle(static_cast<quint32>(row), text, 1);
    return {};
}

Result<void> IndexBatch::contact(qint64 row)
{
    MADOGUCHI_TRY_ASSIGN(body, bodyOf(QStringLiteral("SELECT body FROM contact WHERE row = ?"), row));
    if (!body) {
        MADOGUCHI_TRY(m_lessons.contact(row, {}));
        return m_contacts.remove(row);
    }
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(*body));
    MADOGUCHI_TRY(m_lessons.contact(row, contact));
    return m_contacts.put(row, contact);
}

Result<void> IndexBatch::finish()
{
    MADOGUCHI_TRY(m_postings.flush());
    MADOGUCHI_TRY(m_numbers.flush());
    MADOGUCHI_TRY(m_traits.flush());
    for (auto& [kind, lengths] : m_lengths)
        MADOGUCHI_TRY(lengths.flush());
    MADOGUCHI_TRY(m_lessons.finish());
    MADOGUCHI_TRY(m_contacts.finish());
    for (const auto& [kind, totals] : m_totals) {
        MADOGUCHI_TRY(
            statement(
                QStringLiteral(
                    "INSERT INTO statistic (kind, documents, length) VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                    "SET documents = documents + excluded.documents, length = length + excluded.length"))
                .bind(static_cast<int>(kind))
                .bind(totals.documents)
                .bind(totals.length)
                .exec());
    }
    m_totals.clear();
    return {};
}

quint32 traitsOf(Language language, ArticleState state)
{
    return static_cast<quint32>(language) | static_cast<quint32>(state) << 8;
}

Language languageIn(quint32 traits)
{
    return static_cast<Language>(traits & 0xff);
}

ArticleState stateIn(quint32 traits)
{
    return static_cast<ArticleState>(traits >> 8);
}

} // namespace madoguchi::search
