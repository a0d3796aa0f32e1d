// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/indexed_rows.h"

#include "kb/db/statement.h"
#include "kb/domain/article.h"
#include "kb/domain/contact.h"
#include "kb/search/learning.h"

namespace madoguchi::search {

namespace {

using db::execute;
using db::Statement;

/// The columns of article_text.
struct ArticleText {
    QString question;
    QString keywords;
    QString answer;
    QString reading;
};

ArticleText textOf(const Article& article)
{
    const AnswerCard& card = article.card;
    const QStringList answer{article.answer, card.bring, card.fee, card.place, card.hours, card.duration, article.category};
    return {article.question, article.keywords.join(QLatin1Char('\n')), answer.join(QLatin1Char('\n')), article.reading};
}

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

// FTS5 takes rows in and out of an index without text of its own by the same INSERT; to take one out, the index's own
// name stands before the columns.
Result<void> changeArticle(db::Connection& connection, const QString& index, bool withReading, bool removal, qint64 row,
                           const ArticleText& text)
{
    const QString command = removal ? index + QStringLiteral(", ") : QString();
    const QString commandMark = removal ? QStringLiteral("'delete', ") : QString();
    Statement change(connection, QStringLiteral("INSERT INTO %1 (%2rowid, question, keywords, answer%3) VALUES (%4?, ?, ?, ?%5)")
                                     .arg(index, command, withReading ? QStringLiteral(", reading") : QString(),
                                          commandMark, withReading ? QStringLiteral(", ?") : QString()));
    change.bind(row).bind(text.question).bind(text.keywords).bind(text.answer);
    if (withReading)
        change.bind(text.reading);
    return change.exec();
}

Result<void> changeArticleEverywhere(db::Connection& connection, bool removal, qint64 row, const ArticleText& text)
{
    MADOGUCHI_TRY(changeArticle(connection, QStringLiteral("article_words"), false, removal, row, text));
    MADOGUCHI_TRY(changeArticle(connection, QStringLiteral("article_bigrams"), true, removal, row, text));
    return changeArticle(connection, QStringLiteral("article_characters"), false, removal, row, text);
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

Result<void> removeIndexedContact(db::Connection& connection, qint64 row)
{
    Statement old(connection, QStringLiteral("SELECT text, inquiry, articles FROM contact_text WHERE row = ?"));
    old.bind(row);
    MADOGUCHI_TRY(old.exec());
    if (!old.next())
        return old.finish();
    const QString text = old.text(0);
    const Lesson lesson{old.text(1), old.text(2).split(QLatin1Char('\n'), Qt::SkipEmptyParts)};
    MADOGUCHI_TRY(old.finish());
    MADOGUCHI_TRY(unlearn(connection, lesson));
    MADOGUCHI_TRY(execute(connection, QStringLiteral(
        "INSERT INTO contact_bigrams (contact_bigrams, rowid, text) VALUES ('delete', ?, ?)"), row, text));
    return execute(connection, QStringLiteral("DELETE FROM contact_text WHERE row = ?"), row);
}

} // namespace

Result<void> indexArticle(db::Connection& connection, qint64 row)
{
    MADOGUCHI_TRY_ASSIGN(old, indexedArticle(connection, row));
    if (old) {
        MADOGUCHI_TRY(changeArticleEverywhere(connection, true, row, *old));
        MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM article_text WHERE row = ?"), row));
    }
    MADOGUCHI_TRY_ASSIGN(body, bodyOf(connection, QStringLiteral("article"), row));
    if (!body)
        return {};
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(*body));
    const ArticleText text = textOf(article);
    MADOGUCHI_TRY(execute(connection, QStringLiteral(
        "INSERT INTO article_text (row, question, keywords, answer, reading) VALUES (?, ?, ?, ?, ?)"),
        row, text.question, text.keywords, text.answer, text.reading));
    return changeArticleEverywhere(connection, false, row, text);
}

Result<void> indexContact(db::Connection& connection, qint64 row)
{
    MADOGUCHI_TRY(removeIndexedContact(connection, row));
    MADOGUCHI_TRY_ASSIGN(body, bodyOf(connection, QStringLiteral("contact"), row));
    if (!body)
        return {};
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(*body));
    const ContactContent& content = contact.current();
    const QString text = QStringList{content.inquiry, content.wish, content.noteForUnits}.join(QLatin1Char('\n'));
    const Lesson lesson = lessonOf(content);
    MADOGUCHI_TRY(execute(connection, QStringLiteral(
        "INSERT INTO contact_text (row, text, inquiry, articles) VALUES (?, ?, ?, ?)"),
        row, text, lesson.inquiry, lesson.articles.join(QLatin1Char('\n'))));
    MADOGUCHI_TRY(learn(connection, lesson));
    return execute(connection, QStringLiteral("INSERT INTO contact_bigrams (rowid, text) VALUES (?, ?)"), row, text);
}

} // namespace madoguchi::search
