// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/index_check.h"

#include "kb/db/statement.h"
#include "kb/domain/contact.h"
#include "kb/domain/lesson.h"
#include "kb/search/article_terms.h"
#include "kb/search/contact_index.h"
#include "kb/search/lesson_index.h"
#include "kb/search/packed_column.h"
#include "kb/search/packed_postings.h"

#include <QHash>

namespace madoguchi::search {

namespace {

// Sums of hashes come out the same in any order, so neither side has to be held or sorted.
quint64 hashOf(PostingKind kind, const QString& term, const Posting& posting)
{
    return qHashMulti(size_t{1}, static_cast<int>(kind), term, posting.document, posting.hits);
}

// No term holds a control character.
const QString lengthMark = QStringLiteral("\n");

Result<quint64> sumOfTexts(db::Connection& connection)
{
    quint64 sum = 0;
    db::Statement texts(
        connection,
        QStringLiteral("SELECT row, question, keywords, answer, reading, glosses FROM article_text"));
    MADOGUCHI_TRY(texts.exec());
    while (texts.next()) {
        const auto row = static_cast<quint32>(texts.integer(0));
        const ArticleText text{texts.text(1), texts.text(2), texts.text(3), texts.text(4), texts.text(5)};
        for (const PostingKind kind : articleKinds) {
            const ArticleTerms terms = termsOf(text, kind);
            for (auto term = terms.hits.cbegin(); term != terms.hits.cend(); ++term)
                sum += hashOf(kind, term.key(), {row, static_cast<quint32>(term.value())});
            sum += hashOf(kind, lengthMark, {row, static_cast<quint32>(terms.length)});
        }
    }
    MADOGUCHI_TRY(texts.finish());
    return sum;
}

Result<quint64> sumOfLengths(db::Connection& connection)
{
    quint64 sum = 0;
    MADOGUCHI_TRY_ASSIGN(numbers, PackedColumn(connection, Column::ArticleNumber).read());
    for (const PostingKind kind : articleKinds) {
        MADOGUCHI_TRY_ASSIGN(lengths, PackedColumn(connection, lengthColumn(kind)).read());
        lengths.resize(numbers.size());
        for (quint32 row = 0; row < numbers.size(); ++row) {
            if (numbers[row] != 0)
                sum += hashOf(kind, lengthMark, {row, lengths[row]});
        }
    }
    return sum;
}

Result<quint64> sumOfPostings(db::Connection& connection, const QString& table, PostingKind first,
                              PostingKind last)
{
    quint64 sum = 0;
    db::Statement blocks(
        connection,
        QStringLiteral("SELECT kind, term, entries FROM %1 WHERE kind BETWEEN ? AND ?").arg(table));
    blocks.bind(static_cast<int>(first)).bind(static_cast<int>(last));
    MADOGUCHI_TRY(blocks.exec());
    while (blocks.next()) {
        std::vector<Posting> postings;
        unpackPostings(blocks.bytes(2), postings);
        for (const Posting& posting : postings)
            sum += hashOf(static_cast<PostingKind>(blocks.integer(0)), blocks.text(1), posting);
    }
    MADOGUCHI_TRY(blocks.finish());
    return sum;
}

Result<quint64> sumOfContacts(db::Connection& connection)
{
    quint64 sum = 0;
    db::Statement texts(connection, QStringLiteral("SELECT row, text FROM contact_text"));
    MADOGUCHI_TRY(texts.exec());
    while (texts.next()) {
        for (const QString& pair : pairsOf(texts.text(1)))
            sum += hashOf(PostingKind::ContactPairs, pair, {static_cast<quint32>(texts.integer(0)), 1});
    }
    MADOGUCHI_TRY(texts.finish());
    return sum;
}

Result<quint64> sumOfTail(db::Connection& connection)
{
    quint64 sum = 0;
    db::Statement tail(connection, QStringLiteral("SELECT row, pairs FROM contact_tail"));
    MADOGUCHI_TRY(tail.exec());
    while (tail.next()) {
        for (const QString& pair : tail.text(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            sum += hashOf(PostingKind::ContactPairs, pair, {static_cast<quint32>(tail.integer(0)), 1});
    }
    MADOGUCHI_TRY(tail.finish());
    return sum;
}

tl::unexpected<Error> damaged(const QString& what)
{
    return failure(ErrorCode::Corrupt, QStringLiteral("search.index"), what);
}

/// What lessons say, as postings would.
struct LessonSums
{
    quint64 postings = 0;
    std::vector<qint64> units;    ///< by number id
    std::vector<qint64> answered; ///< by number id

    void add(quint32 number, const Lesson& lesson)
    {
        const auto addTerms = [&](text::TermKind kind, const std::vector<LessonTerm>& terms) {
            for (const LessonTerm& term : terms) {
                if (term.units > 0)
                    postings +=
                        hashOf(lessonKindOf(kind), term.term, {number, static_cast<quint32>(term.units)});
            }
        };
        addTerms(text::TermKind::Words, lesson.words);
        addTerms(text::TermKind::Bigrams, lesson.bigrams);
        addTerms(text::TermKind::Characters, lesson.characters);
        if (units.size() <= number) {
            units.resize(number + 1);
            answered.resize(number + 1);
        }
        units[number] = lesson.units;
        answered[number] = lesson.answered;
    }
};

/// Whether the column says the same; what stands behind the end of either is 0.
Result<bool> holds(db::Connection& connection, Column column, const std::vector<qint64>& expected)
{
    MADOGUCHI_TRY_ASSIGN(cells, PackedColumn(connection, column).read());
    for (size_t i = 0; i < std::max(cells.size(), expected.size()); ++i) {
        const qint64 wanted = i < expected.size() ? expected[i] : 0;
        if (wanted != (i < cells.size() ? static_cast<qint64>(cells[i]) : 0))
            return false;
    }
    return true;
}

/// What filters ask of a contact is to be what it says.
class ContactColumnCheck
{
public:
    [[nodiscard]] Result<void> read(db::Connection& connection)
    {
        for (const Column column :
             {Column::ContactTime, Column::ContactTraits, Column::ContactOperator, Column::ContactCategory}) {
            MADOGUCHI_TRY_ASSIGN(cells, PackedColumn(connection, column).read());
            m_columns.emplace(column, std::move(cells));
        }
        db::Statement labels(connection, QStringLiteral("SELECT id, label FROM label"));
        MADOGUCHI_TRY(labels.exec());
        while (labels.next())
            m_labels.insert(static_cast<quint32>(labels.integer(0)), labels.text(1));
        return labels.finish();
    }
    [[nodiscard]] bool agrees(quint32 row, const Contact& contact) const
    {
        const ContactContent& content = contact.current();
        const QString category = content.category.isEmpty() ? QString() : labelOfCategory(content.category);
        return at(Column::ContactTime, row) != 0 &&
               at(Column::ContactTraits, row) ==
                   traitsOf(content.outcome, content.channel, content.language) &&
               m_labels.value(at(Column::ContactOperator, row)) == labelOf(contact.operatorId) &&
               m_labels.value(at(Column::ContactCategory, row)) == category;
    }

private:
    [[nodiscard]] quint32 at(Column column, quint32 row) const
    {
        const std::vector<quint32>& cells = m_columns.at(column);
        return row < cells.size() ? cells[row] : 0;
    }

    std::map<Column, std::vector<quint32>> m_columns;
    QHash<quint32, QString> m_labels;
};

} // namespace

Result<void> checkLessons(db::Connection& connection)
{
    LessonSums expected;
    db::Statement lessons(connection, QStringLiteral("SELECT number, body FROM indexed_lesson"));
    MADOGUCHI_TRY(lessons.exec());
    while (lessons.next()) {
        MADOGUCHI_TRY_ASSIGN(lesson, decodeLesson(lessons.bytes(1)));
        expected.add(static_cast<quint32>(lessons.integer(0)), lesson);
    }
    MADOGUCHI_TRY(lessons.finish());
    MADOGUCHI_TRY_ASSIGN(present, sumOfPostings(connection, QStringLiteral("posting"),
                                                PostingKind::WordLessons, PostingKind::CharacterLessons));
    MADOGUCHI_TRY_ASSIGN(units, holds(connection, Column::Taught, expected.units));
    MADOGUCHI_TRY_ASSIGN(answered, holds(connection, Column::Answered, expected.answered));
    if (present != expected.postings || !units || !answered)
        return damaged(QStringLiteral("lesson"));
    return {};
}

Result<void> checkContacts(db::Connection& connection)
{
    ContactColumnCheck columns;
    MADOGUCHI_TRY(columns.read(connection));
    db::Statement rows(
        connection,
        QStringLiteral("SELECT contact.row, contact.body, contact_text.text FROM contact LEFT JOIN "
                       "contact_text ON contact_text.row = contact.row"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(contact, decodeContact(rows.bytes(1)));
        if (rows.isNull(2) || rows.text(2) != textOf(contact) ||
            !columns.agrees(static_cast<quint32>(rows.integer(0)), contact))
            return damaged(QStringLiteral("contact"));
    }
    return rows.finish();
}

Result<void> checkPostings(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(expected, sumOfTexts(connection));
    MADOGUCHI_TRY_ASSIGN(present, sumOfPostings(connection, QStringLiteral("posting"), PostingKind::Words,
                                                PostingKind::Glosses));
    MADOGUCHI_TRY_ASSIGN(lengths, sumOfLengths(connection));
    MADOGUCHI_TRY_ASSIGN(said, sumOfContacts(connection));
    MADOGUCHI_TRY_ASSIGN(found, sumOfPostings(connection, QStringLiteral("contact_posting"),
                                              PostingKind::ContactPairs, PostingKind::ContactPairs));
    MADOGUCHI_TRY_ASSIGN(waiting, sumOfTail(connection));
    if (expected != present + lengths || said != found + waiting)
        return damaged(QStringLiteral("posting"));
    return {};
}

} // namespace madoguchi::search
