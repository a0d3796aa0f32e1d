// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/teacher.h"

#include "kb/base/log.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/revision_writer.h"
#include "kb/learning/sum.h"
#include "kb/text/index_terms.h"

namespace madoguchi::hub {

namespace {

// Raised when the same contacts would teach something else.
constexpr int ownVersion = 1;
// A step holds up the desks for so long at most, and for one lesson more.
constexpr qint64 stepMs = 20;
constexpr qint64 longestWaitMs = 3'600'000;
constexpr int articlesPerStep = 20;
constexpr int contactsPerStep = 200;
constexpr int lessonsPerStep = 50;
// A row that every desk holds; the lightest terms say nearly nothing.
constexpr size_t termsPerKind = 300;

const QString articleMark = QStringLiteral("learning.articles");
const QString contactMark = QStringLiteral("learning.contacts");
const QString versionMark = QStringLiteral("learning.version");

Result<std::vector<StoredRow>> changesSince(HubStore& store, EntityKind kind, qint64 since, int limit)
{
    db::Statement rows(store.connection(),
                       QStringLiteral("SELECT id, body, rev, deleted FROM entity WHERE municipality = ? "
                                      "AND feed = ? AND rev > ? AND kind = ? ORDER BY rev LIMIT ?"));
    rows.bind(store.municipality()).bind(feedOf(kind, store.municipality()).value).bind(since);
    rows.bind(static_cast<int>(kind)).bind(limit);
    MADOGUCHI_TRY(rows.exec());
    std::vector<StoredRow> changes;
    while (rows.next())
        changes.push_back({{kind, rows.uuid(0), rows.bytes(1)}, rows.integer(2), rows.integer(3) != 0});
    MADOGUCHI_TRY(rows.finish());
    return changes;
}

QString presentVersion()
{
    return QString::number(ownVersion) + QLatin1Char(' ') + text::tokenizerVersion();
}

} // namespace

Result<bool> Teacher::step()
{
    return stepOf(false);
}

Result<bool> Teacher::stepOf(bool everything)
{
    MADOGUCHI_TRY(beginAnewIfOutdated());
    // Articles first: only what stands in them is learned; lessons last, from the contacts as they are then.
    MADOGUCHI_TRY_ASSIGN(articles, takeArticles());
    if (articles)
        return true;
    MADOGUCHI_TRY_ASSIGN(contacts, takeContacts());
    if (contacts)
        return true;
    return teachNumbers(everything);
}

Result<void> Teacher::finish()
{
    for (bool more = true; more;) {
        MADOGUCHI_TRY_ASSIGN(left, stepOf(true));
        more = left;
    }
    return {};
}

// On a server daemons write side by side: the row of the version is the lock by which one of them teaches at
// a time, until its transaction ends. What is read afterwards is as the one before left it.
Result<void> Teacher::takeTurn()
{
    MADOGUCHI_TRY(db::execute(m_store.connection(),
                              QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES (?, ?, '') "
                                             "ON CONFLICT DO NOTHING"),
                              m_store.municipality(), versionMark));
    return db::execute(m_store.connection(),
                       QStringLiteral("UPDATE meta SET value = value WHERE municipality = ? AND name = ?"),
                       m_store.municipality(), versionMark);
}

Result<void> Teacher::beginAnewIfOutdated()
{
    if (m_versionKnown)
        return {};
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(takeTurn());
    db::Statement row(m_store.connection(),
                      QStringLiteral("SELECT value FROM meta WHERE municipality = ? AND name = ?"));
    row.bind(m_store.municipality()).bind(versionMark);
    MADOGUCHI_TRY(row.exec());
    const bool present = row.next() && row.text(0) == presentVersion();
    MADOGUCHI_TRY(row.finish());
    if (!present) {
        qCInfo(logHub, "lessons are learned anew");
        MADOGUCHI_TRY(PublishedTerms(m_store).clear());
        MADOGUCHI_TRY(ContactUses(m_store).clear());
        MADOGUCHI_TRY(setMark(articleMark, QStringLiteral("0")));
        MADOGUCHI_TRY(setMark(contactMark, QStringLiteral("0")));
        MADOGUCHI_TRY(setMark(versionMark, presentVersion()));
        MADOGUCHI_TRY(transaction.commit());
    }
    m_versionKnown = true;
    return {};
}

/// Takes rows of one kind that have changed since the mark, and moves the mark behind them.
/// @return true if there were any
template <typename Take>
Result<bool> Teacher::takeChanges(EntityKind kind, const QString& name, int rows, Take take)
{
    const FeedId feed = feedOf(kind, m_store.municipality());
    // Most looks find nothing; they are not to wait for a writer.
    MADOGUCHI_TRY_ASSIGN(seen, mark(name));
    MADOGUCHI_TRY_ASSIGN(reached, m_store.head(feed));
    if (seen >= reached)
        return false;
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(takeTurn());
    MADOGUCHI_TRY_ASSIGN(since, mark(name));
    MADOGUCHI_TRY_ASSIGN(head, m_store.head(feed));
    MADOGUCHI_TRY_ASSIGN(changes, changesSince(m_store, kind, since, rows));
    const qint64 start = m_clock.steadyMs();
    qint64 until = since;
    size_t taken = 0;
    for (const StoredRow& change : changes) {
        if (taken > 0 && m_clock.steadyMs() - start > stepMs)
            break;
        MADOGUCHI_TRY_ASSIGN(numbers, take(change));
        MADOGUCHI_TRY(markDirty(numbers));
        until = change.revision;
        ++taken;
    }
    // Behind the last row of the kind others may stand, such as the lessons themselves.
    const bool all = taken == changes.size() && taken < static_cast<size_t>(rows);
    MADOGUCHI_TRY(setMark(name, QString::number(all ? head : until)));
    MADOGUCHI_TRY(transaction.commit());
    return taken > 0;
}

// What cannot be read here, deleted or damaged, teaches nothing; the check of the store names it.
Result<bool> Teacher::takeArticles()
{
    PublishedTerms terms(m_store);
    return takeChanges(EntityKind::Article, articleMark, articlesPerStep, [&](const StoredRow& change) {
        const auto article = decodeArticle(change.deleted ? QByteArray() : change.row.body);
        auto numbers = terms.take({change.row.id}, article ? std::optional(*article) : std::nullopt);
        if (numbers)
            hurry(*numbers);
        return numbers;
    });
}

Result<bool> Teacher::takeContacts()
{
    ContactUses uses(m_store);
    return takeChanges(EntityKind::Contact, contactMark, contactsPerStep, [&](const StoredRow& change) {
        const auto contact = decodeContact(change.deleted ? QByteArray() : change.row.body);
        auto numbers =
            uses.take({change.row.id}, contact ? std::optional(*contact) : std::nullopt, m_clock.now());
        if (numbers && (!contact || !contact->amendments.empty()))
            hurry(*numbers);
        return numbers;
    });
}

Result<bool> Teacher::teachNumbers(bool everything)
{
    MADOGUCHI_TRY_ASSIGN(waiting, dirtyNumbers(everything));
    if (waiting.isEmpty())
        return false;
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(takeTurn());
    MADOGUCHI_TRY_ASSIGN(numbers, dirtyNumbers(everything));
    RevisionWriter writer(m_store);
    const qint64 start = m_clock.steadyMs();
    qsizetype taught = 0;
    while (taught < std::min<qsizetype>(numbers.size(), lessonsPerStep) &&
           (taught == 0 || m_clock.steadyMs() - start <= stepMs)) {
        const QString& number = numbers[taught++];
        MADOGUCHI_TRY(teach(number, writer));
        MADOGUCHI_TRY(
            db::execute(m_store.connection(),
                        QStringLiteral("DELETE FROM lesson_dirty WHERE municipality = ? AND number = ?"),
                        m_store.municipality(), number));
    }
    auto written = writer.number();
    if (written)
        written = transaction.commit();
    // What did not get there is due as before.
    if (!written)
        hurry(numbers);
    MADOGUCHI_TRY(written);
    return taught < numbers.size();
}

void Teacher::hurry(const QStringList& numbers)
{
    for (const QString& number : numbers)
        m_notBefore.remove(number);
}

Result<void> Teacher::teach(const QString& number, RevisionWriter& writer)
{
    MADOGUCHI_TRY_ASSIGN(stored, m_store.row({EntityKind::Lesson, rowIdOfLesson(number)}));
    std::optional<Lesson> present;
    if (stored && !stored->deleted) {
        MADOGUCHI_TRY_ASSIGN(decoded, decodeLesson(stored->row.body));
        present = decoded;
    }
    MADOGUCHI_TRY_ASSIGN(lesson, lessonOf(number, present));
    if (present ? lesson == *present : learning::isEmpty(lesson))
        return {};
    writer.put({EntityKind::Lesson, rowIdOfLesson(number), encode(lesson)}, stored ? stored->revision : 0);
    return {};
}

Result<Lesson> Teacher::lessonOf(const QString& number, const std::optional<Lesson>& present)
{
    Lesson lesson;
    PublishedTerms terms(m_store);
    // What stands under a number nobody can look up may be anything, a name too: no row is made of it.
    MADOGUCHI_TRY_ASSIGN(known, terms.hasNumber(number));
    if (known) {
        ContactUses uses(m_store);
        MADOGUCHI_TRY_ASSIGN(contacts, uses.teaching(number, present ? present->forgetBefore : Timestamp()));
        MADOGUCHI_TRY_ASSIGN(
            taught,
            learning::teach(
                contacts, [&](text::TermKind kind, const QString& term) { return terms.holds(kind, term); },
                termsPerKind));
        lesson = std::move(taught);
        MADOGUCHI_TRY_ASSIGN(answered, uses.answered(number));
        lesson.answered = answered;
        m_notBefore[number] =
            m_clock.steadyMs() + std::min(answered * secondsPerContact * 1000, longestWaitMs);
    }
    lesson.number = number;
    if (present) {
        lesson.forgetBefore = present->forgetBefore;
        lesson.unknown = present->unknown;
    }
    return lesson;
}

Result<QStringList> Teacher::dirtyNumbers(bool everything)
{
    db::Statement rows(m_store.connection(),
                       QStringLiteral("SELECT number FROM lesson_dirty WHERE municipality = ?"));
    rows.bind(m_store.municipality());
    MADOGUCHI_TRY(rows.exec());
    const qint64 now = m_clock.steadyMs();
    QStringList numbers;
    while (rows.next()) {
        const QString number = rows.text(0);
        if (everything || m_notBefore.value(number, now) <= now)
            numbers += number;
    }
    MADOGUCHI_TRY(rows.finish());
    return numbers;
}

Result<void> Teacher::markDirty(const QStringList& numbers)
{
    for (const QString& number : numbers)
        MADOGUCHI_TRY(
            db::execute(m_store.connection(),
                        QStringLiteral("INSERT INTO lesson_dirty (municipality, number) VALUES (?, ?) "
                                       "ON CONFLICT DO NOTHING"),
                        m_store.municipality(), number));
    return {};
}

Result<qint64> Teacher::mark(const QString& name)
{
    return db::selectInteger(m_store.connection(),
                             QStringLiteral("SELECT CAST(value AS BIGINT) FROM meta WHERE municipality = ? "
                                            "AND name = ?"),
                             m_store.municipality(), name);
}

Result<void> Teacher::setMark(const QString& name, const QString& value)
{
    return db::execute(m_store.connection(),
                       QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES (?, ?, ?) ON "
                                      "CONFLICT (municipality, name) DO UPDATE SET value = excluded.value"),
                       m_store.municipality(), name, value);
}

} // namespace madoguchi::hub
