// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/indexer.h"

#include "kb/base/log.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/generation.h"
#include "kb/search/history_tuning.h"
#include "kb/search/index_check.h"
#include "kb/search/index_pace.h"
#include "kb/search/indexed_rows.h"
#include "kb/search/term_pairs.h"
#include "kb/store/meta_repository.h"
#include "kb/text/index_terms.h"

#include <QFile>

static void initSearchSchema()
{
    Q_INIT_RESOURCE(search_schema);
}

namespace madoguchi::search {

namespace {

// At most so many at once, however few lists they touch: reading and cutting them takes its time too.
constexpr qint64 mostArticles = 100;
constexpr qint64 mostContacts = 1000;
constexpr qint64 mostLessons = 100;
// So few contacts come from somebody who saves them one by one.
constexpr size_t fewContacts = 32;
// Raised when what is indexed of a row changes.
constexpr int indexSchemaVersion = 18;

QByteArray presentVersion()
{
    return QByteArray::number(indexSchemaVersion) + ' ' + text::tokenizerVersion().toUtf8();
}

/// A table of rows still to be indexed, and how.
struct Source
{
    QString dirtyTable;
    Result<void> (IndexBatch::*index)(qint64 row);
    qint64 mostRows;
};

const Source articleSource{QStringLiteral("article_dirty"), &IndexBatch::article, mostArticles};
const Source contactSource{QStringLiteral("contact_dirty"), &IndexBatch::contact, mostContacts};

Result<std::vector<qint64>> dirtyRows(db::Connection& connection, const Source& source, qint64 limit)
{
    db::Statement rows(
        connection,
        QStringLiteral("SELECT row FROM %1 ORDER BY row LIMIT %2").arg(source.dirtyTable).arg(limit));
    MADOGUCHI_TRY(rows.exec());
    std::vector<qint64> list;
    while (rows.next())
        list.push_back(rows.integer(0));
    MADOGUCHI_TRY(rows.finish());
    return list;
}

/// One transaction's worth. @return how many rows it took in.
Result<qint64> indexSome(db::Connection& connection, const Source& source, const IsWanted& isWanted)
{
    auto& pace = connection.kept<IndexPace>();
    // Most calls find nothing to do; they are not to wait for a writer.
    MADOGUCHI_TRY_ASSIGN(waiting, dirtyRows(connection, source, 1));
    if (waiting.empty())
        return 0;
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY_ASSIGN(rows, dirtyRows(connection, source, pace.rows(source.mostRows)));
    IndexBatch batch(connection, isWanted);
    batch.useTail(rows.size() <= fewContacts);
    db::Statement clean(connection, QStringLiteral("DELETE FROM %1 WHERE row = ?").arg(source.dirtyTable));
    qint64 taken = 0;
    for (const qint64 row : rows) {
        if (isWanted && isWanted())
            return failure(ErrorCode::Cancelled, QStringLiteral("search.index.cancelled"));
        MADOGUCHI_TRY((batch.*source.index)(row));
        MADOGUCHI_TRY(clean.bind(row).exec());
        ++taken;
        if (batch.touched() >= pace.lists())
            break;
    }
    const bool whole = batch.touched() >= pace.lists();
    MADOGUCHI_TRY(batch.finish());
    if (source.dirtyTable == articleSource.dirtyTable)
        MADOGUCHI_TRY(noteChangedArticles(connection, taken));
    MADOGUCHI_TRY(transaction.commit());
    if (whole)
        pace.finished();
    return taken;
}

/// Takes in the tail of contacts if it is long.
Result<void> takeTail(db::Connection& connection, const IsWanted& isWanted)
{
    MADOGUCHI_TRY_ASSIGN(length,
                         db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM contact_tail")));
    if (length < ContactIndex::longTail)
        return {};
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    IndexBatch batch(connection, isWanted);
    MADOGUCHI_TRY(batch.takeTail());
    MADOGUCHI_TRY(batch.finish());
    return transaction.commit();
}

/// The same for lessons, which go by number.
Result<qint64> learnSome(db::Connection& connection, const IsWanted& isWanted)
{
    auto& pace = connection.kept<IndexPace>();
    const auto dirtyNumbers = [&](qint64 limit) -> Result<QStringList> {
        db::Statement rows(connection, QStringLiteral("SELECT number FROM lesson_dirty LIMIT ?"));
        rows.bind(limit);
        MADOGUCHI_TRY(rows.exec());
        QStringList numbers;
        while (rows.next())
            numbers += rows.text(0);
        MADOGUCHI_TRY(rows.finish());
        return numbers;
    };
    MADOGUCHI_TRY_ASSIGN(waiting, dirtyNumbers(1));
    if (waiting.isEmpty())
        return 0;
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY_ASSIGN(numbers, dirtyNumbers(pace.rows(mostLessons)));
    IndexBatch batch(connection, isWanted);
    qint64 taken = 0;
    for (const QString& number : numbers) {
        if (isWanted && isWanted())
            return failure(ErrorCode::Cancelled, QStringLiteral("search.index.cancelled"));
        MADOGUCHI_TRY(batch.lesson(number));
        MADOGUCHI_TRY(
            db::execute(connection, QStringLiteral("DELETE FROM lesson_dirty WHERE number = ?"), number));
        ++taken;
        if (batch.touched() >= pace.lists())
            break;
    }
    MADOGUCHI_TRY(batch.finish());
    MADOGUCHI_TRY(transaction.commit());
    return taken;
}

Result<void> checkCounts(db::Connection& connection, const QString& table)
{
    MADOGUCHI_TRY_ASSIGN(rows,
                         db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM ") + table));
    MADOGUCHI_TRY_ASSIGN(
        indexed, db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM %1_text").arg(table)));
    if (rows != indexed)
        return failure(ErrorCode::Corrupt, QStringLiteral("search.index"), table);
    return {};
}

} // namespace

Result<void> Indexer::makeIfOutdated()
{
    store::MetaRepository meta(m_connection);
    MADOGUCHI_TRY_ASSIGN(version, meta.get(store::meta::indexVersion));
    if (version == presentVersion())
        return {};
    initSearchSchema();
    QFile schema(QStringLiteral(":/schema/search/index.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("search.schema"));
    qCInfo(logSearch, "making the search index for %s", presentVersion().constData());
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(m_connection.runScript(schema.readAll(), QStringLiteral("index.sql")));
    MADOGUCHI_TRY(raiseGeneration(m_connection));
    MADOGUCHI_TRY(raiseGeneration(m_connection, Generation::OfContacts));
    MADOGUCHI_TRY(meta.set(store::meta::indexVersion, presentVersion()));
    return transaction.commit();
}

Result<qint64> Indexer::backlog()
{
    return db::selectInteger(
        m_connection,
        QStringLiteral("SELECT (SELECT count(*) FROM article_dirty) + (SELECT count(*) FROM contact_dirty) + "
                       "(SELECT count(*) FROM lesson_dirty)"));
}

Result<void> Indexer::bringUpToDate(const Progress& progress, const IsWanted& isWanted)
{
    const Result<void> done = takeIn(progress, isWanted);
    if (!done && done.error().code == ErrorCode::Cancelled)
        m_connection.kept<IndexPace>().interrupted();
    return done;
}

Result<void> Indexer::takeIn(const Progress& progress, const IsWanted& isWanted)
{
    MADOGUCHI_TRY(makeIfOutdated());
    qint64 total = 0;
    if (progress) {
        MADOGUCHI_TRY_ASSIGN(waiting, backlog());
        total = waiting;
    }
    qint64 done = 0;
    for (;;) {
        MADOGUCHI_TRY_ASSIGN(articles, indexSome(m_connection, articleSource, isWanted));
        qint64 indexed = articles;
        if (indexed == 0) {
            MADOGUCHI_TRY_ASSIGN(contacts, indexSome(m_connection, contactSource, isWanted));
            indexed = contacts;
        }
        // Last: only what stands in a Q&A is learned, from the contacts as they are now.
        if (indexed == 0) {
            MADOGUCHI_TRY_ASSIGN(lessons, learnSome(m_connection, isWanted));
            indexed = lessons;
        }
        if (indexed == 0) {
            MADOGUCHI_TRY(takeTail(m_connection, isWanted));
            MADOGUCHI_TRY(refreshTermPairs(m_connection));
            return HistoryTuning(m_connection).run([&] {
                return !(isWanted && isWanted()) && (!progress || progress(done, std::max(done, total)));
            });
        }
        done += indexed;
        if (progress && !progress(done, std::max(done, total)))
            return failure(ErrorCode::Cancelled, QStringLiteral("search.index.cancelled"));
    }
}

Result<void> Indexer::check()
{
    MADOGUCHI_TRY(bringUpToDate());
    MADOGUCHI_TRY(checkPostings(m_connection));
    MADOGUCHI_TRY(checkLessons(m_connection));
    MADOGUCHI_TRY(checkCounts(m_connection, QStringLiteral("article")));
    MADOGUCHI_TRY(checkCounts(m_connection, QStringLiteral("contact")));
    return checkContacts(m_connection);
}

Result<void> keepIndex(db::Connection& connection, const IsWanted& isWanted)
{
    return Indexer(connection).bringUpToDate({}, isWanted);
}

} // namespace madoguchi::search
