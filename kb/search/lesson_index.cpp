// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/lesson_index.h"

#include "kb/domain/command.h"
#include "kb/learning/sum.h"
#include "kb/learning/teaching.h"
#include "kb/search/indexed_rows.h"
#include "kb/store/outbox_state.h"

#include <limits>

namespace madoguchi::search {

namespace {

using db::Statement;

// Generous: these stay on this desk, and only until the hub has taken the contacts in.
constexpr size_t termsPerKind = 2000;

PostingKind articleKindOf(text::TermKind kind)
{
    switch (kind) {
    case text::TermKind::Words:
        return PostingKind::Words;
    case text::TermKind::Bigrams:
        return PostingKind::Bigrams;
    case text::TermKind::Characters:
        break;
    }
    return PostingKind::Characters;
}

int bounded(qint64 difference)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(difference, -most, most));
}

} // namespace

PostingKind lessonKindOf(text::TermKind kind)
{
    switch (kind) {
    case text::TermKind::Words:
        return PostingKind::WordLessons;
    case text::TermKind::Bigrams:
        return PostingKind::BigramLessons;
    case text::TermKind::Characters:
        break;
    }
    return PostingKind::CharacterLessons;
}

LessonIndex::LessonIndex(db::Connection& connection, PostingWriter& postings)
    : m_connection(connection)
    , m_postings(postings)
    , m_taught(connection, Column::Taught)
    , m_answered(connection, Column::Answered)
    , m_articles(connection)
{
}

Result<quint32> LessonIndex::idOf(const QString& number)
{
    if (const auto known = m_ids.constFind(number); known != m_ids.cend())
        return *known;
    MADOGUCHI_TRY(db::execute(m_connection,
                              QStringLiteral("INSERT INTO number (number) VALUES (?) ON CONFLICT DO NOTHING"),
                              number));
    MADOGUCHI_TRY_ASSIGN(
        id,
        db::selectInteger(m_connection, QStringLiteral("SELECT id FROM number WHERE number = ?"), number));
    m_ids.insert(number, static_cast<quint32>(id));
    return static_cast<quint32>(id);
}

/// When the command that logs it was given, if the hub has not answered it. Its correction alone is no reason
/// to teach here: the hub has taught the contact already.
Result<std::optional<Timestamp>> LessonIndex::waitsSince(qint64 row)
{
    Statement waiting(m_connection,
                      QStringLiteral("SELECT body FROM outbox WHERE kind = ? AND entity = (SELECT id FROM "
                                     "contact WHERE row = ?) AND state = ? ORDER BY position LIMIT 1"));
    waiting.bind(static_cast<int>(EntityKind::Contact)).bind(row);
    waiting.bind(static_cast<int>(store::OutboxState::Waiting));
    MADOGUCHI_TRY(waiting.exec());
    if (!waiting.next()) {
        MADOGUCHI_TRY(waiting.finish());
        return std::optional<Timestamp>();
    }
    MADOGUCHI_TRY_ASSIGN(command, decodeCommand(waiting.bytes(0)));
    const bool logs = std::holds_alternative<LogContact>(command.payload);
    return logs ? std::optional(command.at) : std::nullopt;
}

Result<void> LessonIndex::contact(qint64 row, const std::optional<Contact>& contact)
{
    MADOGUCHI_TRY_ASSIGN(since, waitsSince(row));
    MADOGUCHI_TRY(db::execute(m_connection,
                              QStringLiteral("INSERT OR IGNORE INTO lesson_dirty (number) SELECT number FROM "
                                             "waiting_lesson WHERE contact = ?"),
                              row));
    MADOGUCHI_TRY(
        db::execute(m_connection, QStringLiteral("DELETE FROM waiting_lesson WHERE contact = ?"), row));
    if (!contact || !since)
        return {};
    const ContactContent& content = contact->current();
    for (const QString& number : content.articles) {
        MADOGUCHI_TRY(db::execute(m_connection,
                                  QStringLiteral("INSERT OR IGNORE INTO waiting_lesson (number, contact, at, "
                                                 "teaches, answered) VALUES (?, ?, ?, ?, ?)"),
                                  number, row, learning::endOf(*contact, *since), learning::teaches(content),
                                  content.outcome == Outcome::Answered));
        MADOGUCHI_TRY(db::execute(
            m_connection, QStringLiteral("INSERT OR IGNORE INTO lesson_dirty (number) VALUES (?)"), number));
    }
    return {};
}

Result<Lesson> LessonIndex::fromHub(const QString& number)
{
    Statement row(m_connection, QStringLiteral("SELECT body FROM lesson WHERE number = ?"));
    row.bind(number);
    MADOGUCHI_TRY(row.exec());
    if (row.next())
        return decodeLesson(row.bytes(0));
    MADOGUCHI_TRY(row.finish());
    Lesson none;
    none.number = number;
    return none;
}

Result<Lesson> LessonIndex::fromWaiting(const QString& number, Timestamp forgetBefore)
{
    Statement rows(
        m_connection,
        QStringLiteral("SELECT contact.body, at FROM waiting_lesson JOIN contact ON contact.row = contact "
                       "WHERE number = ? AND teaches = 1 AND at > ? ORDER BY at DESC, contact DESC LIMIT ?"));
    rows.bind(number).bind(forgetBefore).bind(learning::contactsPerLesson);
    MADOGUCHI_TRY(rows.exec());
    std::vector<learning::TeachingContact> contacts;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(contact, decodeContact(rows.bytes(0)));
        contacts.push_back(learning::teachingOf(contact, rows.time(1)));
    }
    MADOGUCHI_TRY(rows.finish());
    MADOGUCHI_TRY_ASSIGN(
        lesson,
        learning::teach(
            contacts, [this](text::TermKind kind, const QString& term) { return isPublished(kind, term); },
            termsPerKind));
    MADOGUCHI_TRY_ASSIGN(
        answered,
        db::selectInteger(
            m_connection,
            QStringLiteral("SELECT count(*) FROM waiting_lesson WHERE number = ? AND answered = 1"), number));
    lesson.answered = answered;
    return lesson;
}

Result<bool> LessonIndex::isPublished(text::TermKind kind, const QString& term)
{
    const std::pair<int, QString> key{static_cast<int>(kind), term};
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (!m_traits) {
        MADOGUCHI_TRY_ASSIGN(traits, PackedColumn(m_connection, Column::ArticleTraits).read());
        m_traits = std::move(traits);
    }
    MADOGUCHI_TRY_ASSIGN(published, m_articles.holds(articleKindOf(kind), term, [&](quint32 row) {
        return row < m_traits->size() && stateIn((*m_traits)[row]) == ArticleState::Published;
    }));
    m_known.insert(key, published);
    return published;
}

Result<Lesson> LessonIndex::indexed(quint32 id)
{
    Statement row(m_connection, QStringLiteral("SELECT body FROM indexed_lesson WHERE number = ?"));
    row.bind(static_cast<qint64>(id));
    MADOGUCHI_TRY(row.exec());
    if (row.next())
        return decodeLesson(row.bytes(0));
    MADOGUCHI_TRY(row.finish());
    return Lesson();
}

Result<void> LessonIndex::learn(const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(id, idOf(number));
    MADOGUCHI_TRY_ASSIGN(before, indexed(id));
    MADOGUCHI_TRY_ASSIGN(taught, fromHub(number));
    MADOGUCHI_TRY_ASSIGN(waiting, fromWaiting(number, taught.forgetBefore));
    const Lesson after = learning::sum(taught, waiting);
    if (after == before)
        return {};
    change(id, before, after);
    return store(id, after);
}

Result<void> LessonIndex::store(quint32 id, const Lesson& lesson)
{
    if (learning::isEmpty(lesson))
        return db::execute(m_connection, QStringLiteral("DELETE FROM indexed_lesson WHERE number = ?"),
                           static_cast<qint64>(id));
    return db::execute(m_connection,
                       QStringLiteral("REPLACE INTO indexed_lesson (number, newest, body) VALUES (?, ?, ?)"),
                       static_cast<qint64>(id), lesson.newest, encode(lesson));
}

void LessonIndex::change(quint32 id, const Lesson& before, const Lesson& after)
{
    struct Terms
    {
        text::TermKind kind;
        const std::vector<LessonTerm>& before;
        const std::vector<LessonTerm>& after;
    };
    for (const Terms& terms : {Terms{text::TermKind::Words, before.words, after.words},
                               Terms{text::TermKind::Bigrams, before.bigrams, after.bigrams},
                               Terms{text::TermKind::Characters, before.characters, after.characters}}) {
        QHash<QString, qint64> differences;
        for (const LessonTerm& term : terms.before)
            differences[term.term] -= term.units;
        for (const LessonTerm& term : terms.after)
            differences[term.term] += term.units;
        for (auto term = differences.cbegin(); term != differences.cend(); ++term) {
            if (*term != 0)
                m_postings.add(lessonKindOf(terms.kind), term.key(), id, bounded(*term));
        }
    }
    m_taught.add(id, bounded(after.units - before.units));
    m_answered.add(id, bounded(after.answered - before.answered));
}

Result<void> LessonIndex::finish()
{
    MADOGUCHI_TRY(m_taught.flush());
    return m_answered.flush();
}

} // namespace madoguchi::search
