// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/search_record_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/rulebook.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::store {

using db::execute;
using db::Statement;

namespace {

// Version 4: a version 7 would say to the millisecond what the record says to the hour.
QUuid randomUuid(RandomSource& random)
{
    QByteArray bytes = random.bytes(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

// A record alone is kept as a batch of one.
SearchBatch batchOf(const QUuid& id, std::vector<SearchRecord> records)
{
    return {{id}, std::move(records)};
}

QStringList linesOf(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

Result<void> SearchRecordRepository::add(const SearchRecord& record, RandomSource& random)
{
    SearchRecord kept = record;
    kept.at = fullHour(record.at);
    const QUuid id = randomUuid(random);
    return execute(m_connection, QStringLiteral("INSERT INTO search_waiting (id, body) VALUES (?, ?)"), id,
                   encode(batchOf(id, {kept})));
}

Result<int> SearchRecordRepository::waiting()
{
    MADOGUCHI_TRY_ASSIGN(
        count, db::selectInteger(m_connection, QStringLiteral("SELECT count(*) FROM search_waiting")));
    return static_cast<int>(count);
}

Result<std::vector<SearchRecord>> SearchRecordRepository::waitingRecords()
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM search_waiting ORDER BY id"));
    MADOGUCHI_TRY(rows.exec());
    std::vector<SearchRecord> records;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(batch, decodeSearchBatch(rows.bytes(0)));
        records.insert(records.end(), batch.records.begin(), batch.records.end());
    }
    MADOGUCHI_TRY(rows.finish());
    return records;
}

Result<int> SearchRecordRepository::handIn(const Actor& actor, RandomSource& random, int atLeast)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(records, waitingRecords());
    const auto count = static_cast<int>(records.size());
    if (count < std::max(atLeast, 1))
        return 0;
    OutboxRepository outbox(m_connection);
    for (int done = 0; done < count; done += limits::searchesPerBatch) {
        const auto first = records.begin() + done;
        const auto last = records.begin() + std::min(done + limits::searchesPerBatch, count);
        const Command command{
            {randomUuid(random)}, {}, first->at, RecordSearches{batchOf(randomUuid(random), {first, last})}};
        MADOGUCHI_TRY(outbox.performWithin(command, actor));
    }
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM search_waiting")));
    MADOGUCHI_TRY(transaction.commit());
    return count;
}

Result<std::vector<SearchRecord>> SearchRecordRepository::latest(int limit)
{
    MADOGUCHI_TRY_ASSIGN(records, waitingRecords());
    Statement rows(m_connection,
                   QStringLiteral("SELECT at, lang, terms, results, opened, closed FROM search_record "
                                  "ORDER BY at DESC, batch, place LIMIT ?"));
    rows.bind(limit);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        records.push_back({rows.time(0), static_cast<Language>(rows.integer(1)), linesOf(rows.text(2)),
                           static_cast<int>(rows.integer(3)), linesOf(rows.text(4)), linesOf(rows.text(5))});
    MADOGUCHI_TRY(rows.finish());
    std::stable_sort(records.begin(), records.end(),
                     [](const SearchRecord& a, const SearchRecord& b) { return a.at > b.at; });
    if (static_cast<int>(records.size()) > limit)
        records.resize(static_cast<size_t>(std::max(limit, 0)));
    return records;
}

} // namespace madoguchi::store
