// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/revision_writer.h"

#include "kb/db/statement.h"
#include "kb/hub/numbering.h"

#include <QtEndian>

#include <set>

namespace madoguchi::hub {

namespace {

// Until the rows are numbered. Another transaction's rows of the same feed must not stand under the same
// number, or the two would wait for each other; so it is made from what is random in the id. Always negative.
qint64 placeholderOf(const EntityRow& row)
{
    const QByteArray id = row.id.toRfc4122();
    const auto random = qFromBigEndian<quint64>(id.constData() + 8);
    const quint64 mixed = random ^ (static_cast<quint64>(row.kind) << 48);
    return -static_cast<qint64>(mixed >> 2) - 1;
}

} // namespace

Result<size_t> RevisionWriter::put(const EntityRow& row, std::optional<qint64> basedOn)
{
    const FeedId feed = feedOf(row.kind, m_store.municipality());
    // SQLite's writers come one by one; on a server the row may have moved since it was read.
    const QString unmoved = basedOn ? QStringLiteral(" WHERE entity.rev = ?") : QString();
    db::Statement upsert(
        m_store.connection(),
        QStringLiteral(
            "INSERT INTO entity (municipality, kind, id, feed, rev, body, deleted, digest) VALUES (?, ?, ?, "
            "?, ?, ?, 0, 0) "
            "ON CONFLICT (municipality, kind, id) DO UPDATE SET "
            "feed = excluded.feed, rev = excluded.rev, body = excluded.body, deleted = 0") +
            unmoved);
    upsert.bind(m_store.municipality()).bind(static_cast<int>(row.kind)).bind(row.id).bind(feed.value);
    upsert.bind(placeholderOf(row)).bind(row.body);
    if (basedOn)
        upsert.bind(*basedOn);
    MADOGUCHI_TRY(upsert.exec());
    if (upsert.affected() != 1)
        return failure(ErrorCode::Busy, QStringLiteral("db.conflict"), QStringLiteral("entity"));
    m_changes.push_back({feed, row, 0, basedOn == 0});
    return m_changes.size() - 1;
}

Result<void> RevisionWriter::putNew(std::span<const EntityRow> rows)
{
    constexpr size_t mostAtOnce = 100;
    const QString one = QStringLiteral("(?, ?, ?, ?, ?, ?, 0, 0)");
    for (; !rows.empty(); rows = rows.subspan(std::min(rows.size(), mostAtOnce))) {
        const auto piece = rows.first(std::min(rows.size(), mostAtOnce));
        db::Statement insert(
            m_store.connection(),
            QStringLiteral("INSERT INTO entity (municipality, kind, id, feed, rev, body, "
                           "deleted, digest) VALUES ") +
                QStringList(static_cast<qsizetype>(piece.size()), one).join(QStringLiteral(", ")));
        for (const EntityRow& row : piece) {
            const FeedId feed = feedOf(row.kind, m_store.municipality());
            insert.bind(m_store.municipality())
                .bind(static_cast<int>(row.kind))
                .bind(row.id)
                .bind(feed.value);
            insert.bind(placeholderOf(row)).bind(row.body);
            m_changes.push_back({feed, row, 0, true});
        }
        MADOGUCHI_TRY(insert.exec());
    }
    return {};
}

Result<void> RevisionWriter::number()
{
    std::map<FeedId, std::vector<size_t>> byFeed;
    for (size_t i = 0; i < m_changes.size(); ++i)
        byFeed[m_changes[i].feed].push_back(i);
    // A map iterates in sorted order: two writers never wait for each other's feeds crosswise.
    for (const auto& [feed, changes] : byFeed)
        MADOGUCHI_TRY(numberFeed(feed, changes));
    return {};
}

Result<void> RevisionWriter::numberFeed(const FeedId& feed, const std::vector<size_t>& changes)
{
    db::Statement counter(
        m_store.connection(),
        QStringLiteral("UPDATE feed SET rev = rev + ? WHERE municipality = ? AND feed = ? RETURNING rev, "
                       "entities, digest"));
    counter.bind(static_cast<qint64>(changes.size())).bind(m_store.municipality()).bind(feed.value);
    MADOGUCHI_TRY(counter.exec());
    if (!counter.next()) {
        MADOGUCHI_TRY(counter.finish());
        return failure(ErrorCode::NotFound, QStringLiteral("feed.absent"), feed.value);
    }
    const qint64 head = counter.integer(0);
    qint64 entities = counter.integer(1);
    auto sum = static_cast<quint64>(counter.integer(2));
    MADOGUCHI_TRY(counter.finish());

    qint64 revision = head - static_cast<qint64>(changes.size());
    // An entity changed twice here keeps the later revision, as if the changes had come one by one.
    std::map<std::pair<EntityKind, QUuid>, NumberedEntity> latest;
    std::set<std::pair<EntityKind, QUuid>> made; // there was none before: most, and nothing to look up
    for (const size_t index : changes) {
        Change& change = m_changes[index];
        change.revision = ++revision;
        const EntityRef ref{change.row.kind, change.row.id};
        latest.insert_or_assign({ref.kind, ref.id},
                                NumberedEntity{ref, revision, rowDigest(change.row, revision)});
        if (change.isNew)
            made.insert({ref.kind, ref.id});
    }
    std::vector<NumberedEntity> numbered;
    for (const auto& [ref, entity] : latest) {
        qint64 former = 0;
        if (!made.contains(ref)) {
            MADOGUCHI_TRY_ASSIGN(digest, formerDigest(entity.entity));
            former = digest;
        }
        sum += static_cast<quint64>(entity.digest) - static_cast<quint64>(former);
        entities += former == 0 ? 1 : 0;
        numbered.push_back(entity);
    }
    MADOGUCHI_TRY(numberEntities(m_store, numbered));
    MADOGUCHI_TRY(db::execute(
        m_store.connection(),
        QStringLiteral("UPDATE feed SET entities = ?, digest = ? WHERE municipality = ? AND feed = ?"),
        entities, static_cast<qint64>(sum), m_store.municipality(), feed.value));
    m_moved[feed] = head;
    return {};
}

// put() leaves the digest of the state before; 0 where there was none.
Result<qint64> RevisionWriter::formerDigest(const EntityRef& ref)
{
    return db::selectInteger(
        m_store.connection(),
        QStringLiteral("SELECT digest FROM entity WHERE municipality = ? AND kind = ? AND id = ?"),
        m_store.municipality(), static_cast<int>(ref.kind), ref.id);
}

} // namespace madoguchi::hub
