// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/revision_writer.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

size_t RevisionWriter::put(const EntityRow& row, std::optional<qint64> basedOn)
{
    const auto base = m_bases.emplace(keyOf(row), basedOn).first;
    m_changes.push_back({feedOf(row, m_store.municipality()), row, base->second, 0, false});
    return m_changes.size() - 1;
}

size_t RevisionWriter::putInto(const FeedId& feed, const EntityRow& row)
{
    m_bases.emplace(keyOf(row), std::nullopt);
    m_changes.push_back({feed, row, {}, 0, false});
    return m_changes.size() - 1;
}

size_t RevisionWriter::remove(const FeedId& feed, const EntityRef& ref, std::optional<qint64> basedOn)
{
    const EntityRow gone{ref.kind, ref.id, {}};
    const auto base = m_bases.emplace(keyOf(gone), basedOn).first;
    m_changes.push_back({feed, gone, base->second, 0, true});
    return m_changes.size() - 1;
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
    MADOGUCHI_TRY_ASSIGN(counter, advance(feed, changes.size()));
    qint64 revision = counter.head - static_cast<qint64>(changes.size());
    // An entity changed twice here keeps the later revision, as if the changes had come one by one.
    std::map<EntityKey, size_t> latest;
    for (const size_t index : changes) {
        m_changes[index].revision = ++revision;
        latest.insert_or_assign(keyOf(m_changes[index].row), index);
    }
    MADOGUCHI_TRY(write(feed, latest, counter));
    MADOGUCHI_TRY(db::execute(
        m_store.connection(),
        QStringLiteral("UPDATE feed SET entities = ?, digest = ? WHERE municipality = ? AND feed = ?"),
        counter.entities, static_cast<qint64>(counter.sum), m_store.municipality(), feed.value));
    m_moved[feed] = counter.head;
    return {};
}

// From here to the commit the feed is this transaction's alone.
Result<RevisionWriter::Counter> RevisionWriter::advance(const FeedId& feed, size_t by)
{
    db::Statement update(
        m_store.connection(),
        QStringLiteral("UPDATE feed SET rev = rev + ? WHERE municipality = ? AND feed = ? RETURNING rev, "
                       "entities, digest"));
    update.bind(static_cast<qint64>(by)).bind(m_store.municipality()).bind(feed.value);
    MADOGUCHI_TRY(update.exec());
    if (!update.next()) {
        MADOGUCHI_TRY(update.finish());
        if (by > 0 && ownedFeed(feed, m_store.municipality())) {
            MADOGUCHI_TRY(m_store.makeFeed(feed));
            return advance(feed, by);
        }
        return failure(ErrorCode::NotFound, QStringLiteral("feed.absent"), feed.value);
    }
    const Counter counter{update.integer(0), update.integer(1), static_cast<quint64>(update.integer(2))};
    MADOGUCHI_TRY(update.finish());
    return counter;
}

Result<void> RevisionWriter::write(const FeedId& feed, const std::map<EntityKey, size_t>& latest,
                                   Counter& counter)
{
    // Nobody else writes them: this transaction has the counter.
    MADOGUCHI_TRY_ASSIGN(former, formerStates(latest));
    std::vector<NumberedRow> made;
    std::vector<NumberedRow> changed;
    for (const auto& [key, index] : latest) {
        const Change& change = m_changes[index];
        const auto present = former.find(key);
        const EntityState state = present == former.end() ? EntityState() : present->second;
        if (change.basedOn && *change.basedOn != state.revision)
            return failure(ErrorCode::Busy, QStringLiteral("db.conflict"), QStringLiteral("entity"));
        const NumberedRow row{change.row, feed, change.revision,
                              change.removed ? 0 : rowDigest(change.row, change.revision), change.removed};
        counter.sum += static_cast<quint64>(row.digest) - static_cast<quint64>(state.digest);
        counter.entities += (change.removed ? 0 : 1) - (state.digest == 0 ? 0 : 1);
        (present == former.end() ? made : changed).push_back(row);
    }
    MADOGUCHI_TRY(insertRows(m_store, made));
    return replaceRows(m_store, changed);
}

// Most are new, and nothing is to be looked up; if they are not, writing them tells.
Result<std::map<EntityKey, EntityState>>
RevisionWriter::formerStates(const std::map<EntityKey, size_t>& latest)
{
    std::set<EntityKey> wanted;
    for (const auto& [key, index] : latest) {
        if (m_changes[index].basedOn != 0)
            wanted.insert(key);
    }
    return findStates(m_store, wanted);
}

} // namespace madoguchi::hub
