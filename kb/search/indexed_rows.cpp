// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/indexed_rows.h"

#include "kb/db/statement.h"
#include "kb/domain/contact.h"

namespace madoguchi::search {

namespace {

using db::execute;
using db::Statement;

Result<std::optional<ArticleText>> indexedArticle(db::Connection& connection, qint64 row)
{
    Statement text(connection, QStringLiteral("SELECT question, keywords, answer, reading FROM article_text WHERE row = ?"));
    text.bind(row);
    MADOGUCHI_TRY(text.exec());
    if (text.next())
        return std::optional<ArticleText>({text.text(0), text.text(1), text.text(2), text.text(3)});
    MADOGUCHI_TRY(text.finish());
    return std::optional<ArticleText>();
}

Result<std::optional<QByteArray>> bodyOf(db::Connection& connection, const QString& table, qint64 row)
{
    Statement body(connection, QStringLiteral("SELECT body FROM %1 WHERE row = ?").arg(table));
    body.bind(row);
    MADOGUCHI_TRY(body.exec());
    if (body.next())
        return std::optional<QByteArray>(body.bytes(0));
    MADOGUCHI_TRY(body.finish());
    return std::optional<QByteArray>();
}

} // namespace

IndexBatch::IndexBatch(db::Connection& connection)
    : m_connection(connection)
    , m_postings(connection)
    , m_numbers(connection, Column::ArticleNumber)
    , m_traits(connection, Column::ArticleTraits)
    , m_lessons(connection, m_postings)
{
}

void IndexBatch::changeArticle(quint32 row, const ArticleText& text, int sign)
{
    for (const PostingKind kind : articleKinds) {
        const ArticleTerms terms = termsOf(text, kind);
        if (terms.length == 0)
            continue;
        for (auto term = terms.hits.cbegin(); term != terms.hits.cend(); ++term)
            m_postings.add(kind, term.key(), row, sign * term.value(), static_cast<quint32>(terms.length));
        m_totals[kind].documents += sign;
        m_totals[kind].length += sign * terms.length;
    }
}

Result<void> IndexBatch::removeArticle(qint64 row)
{
    MADOGUCHI_TRY_ASSIGN(old, indexedArticle(m_connection, row));
    if (!old)
        return {};
    changeArticle(static_cast<quint32>(row), *old, -1);
    m_numbers.set(static_cast<quint32>(row), 0);
    return execute(m_connection, QStringLiteral("DELETE FROM article_text WHERE row = ?"), row);
}

Result<void> IndexBatch::article(qint64 row)
{
    MADOGUCHI_TRY(removeArticle(row));
    MADOGUCHI_TRY_ASSIGN(body, bodyOf(m_connection, QStringLiteral("article"), row));
    if (!body)
        return {};
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(*body));
    const ArticleText text = textOf(article);
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral(
        "INSERT INTO article_text (row, question, keywords, answer, reading) VALUES (?, ?, ?, ?, ?)"),
        row, text.question, text.keywords, text.answer, text.reading));
    MADOGUCHI_TRY_ASSIGN(number, m_lessons.idOf(article.number));
    m_numbers.set(static_cast<quint32>(row), number);
    m_traits.set(static_cast<quint32>(row), traitsOf(article.language, article.state));
    changeArticle(static_cast<quint32>(row), text, 1);
    return {};
}

Result<void> IndexBatch::removeContact(qint64 row)
{
    Statement old(m_connection,
                  QStringLiteral("SELECT text, inquiry, articles, answered FROM contact_text WHERE row = ?"));
    old.bind(row);
    MADOGUCHI_TRY(old.exec());
    if (!old.next())
        return old.finish();
    const QString text = old.text(0);
    const Lesson lesson{old.text(1), old.text(2).split(QLatin1Char('\n'), Qt::SkipEmptyParts), old.integer(3) != 0};
    MADOGUCHI_TRY(old.finish());
    MADOGUCHI_TRY(m_lessons.takeBack(lesson));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral(
        "INSERT INTO contact_bigrams (contact_bigrams, rowid, text) VALUES ('delete', ?, ?)"), row, text));
    return execute(m_connection, QStringLiteral("DELETE FROM contact_text WHERE row = ?"), row);
}

Result<void> IndexBatch::contact(qint64 row)
{
    MADOGUCHI_TRY(removeContact(row));
    MADOGUCHI_TRY_ASSIGN(body, bodyOf(m_connection, QStringLiteral("contact"), row));
    if (!body)
        return {};
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(*body));
    const ContactContent& content = contact.current();
    const QString text = QStringList{content.inquiry, content.wish, content.noteForUnits}.join(QLatin1Char('\n'));
    const Lesson lesson = lessonOf(content);
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral(
        "INSERT INTO contact_text (row, text, inquiry, articles, answered) VALUES (?, ?, ?, ?, ?)"),
        row, text, lesson.inquiry, lesson.articles.join(QLatin1Char('\n')), lesson.answered));
    MADOGUCHI_TRY(m_lessons.learn(lesson));
    return execute(m_connection, QStringLiteral("INSERT INTO contact_bigrams (rowid, text) VALUES (?, ?)"), row, text);
}

Result<void> IndexBatch::finish()
{
    MADOGUCHI_TRY(m_postings.flush());
    MADOGUCHI_TRY(m_numbers.flush());
    MADOGUCHI_TRY(m_traits.flush());
    MADOGUCHI_TRY(m_lessons.finish());
    for (const auto& [kind, totals] : m_totals) {
        MADOGUCHI_TRY(execute(m_connection, QStringLiteral(
            "INSERT INTO statistic (kind, documents, length) VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
            "SET documents = documents + excluded.documents, length = length + excluded.length"),
            static_cast<int>(kind), totals.documents, totals.length));
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
