// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/revision_writer.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<size_t> RevisionWriter::put(const EntityRow& row)
{
    const FeedId feed = feedOf(row.kind, m_store.municipality());
    const auto placeholder = -static_cast<qint64>(m_changes.size()) - 1;
    MADOGUCHI_TRY(db::execute(
        m_store.connection(),
        QStringLiteral(
            "INSERT INTO entity (municipality, kind, id, feed, rev, body, deleted, digest) VALUES (?, ?, ?, "
            "?, ?, ?, 0, 0) "
            "ON CONFLICT (municipality, kind, id) DO UPDATE SET "
            "feed = excluded.feed, rev = excluded.rev, body = excluded.body, deleted = 0, digest = 0"),
        m_store.municipality(), static_cast<int>(row.kind), row.id, feed.value, placeholder, row.body));
    m_changes.push_back({feed, row, 0});
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
    MADOGUCHI_TRY_ASSIGN(
        head,
        db::selectInteger(
            m_store.connection(),
            QStringLiteral("UPDATE feed SET rev = rev + ? WHERE municipality = ? AND feed = ? RETURNING rev"),
            static_cast<qint64>(changes.size()), m_store.municipality(), feed.value));
    qint64 revision = head - static_cast<qint64>(changes.size());
    db::Statement update(
        m_store.connection(),
        QStringLiteral(
            "UPDATE entity SET rev = ?, digest = ? WHERE municipality = ? AND kind = ? AND id = ?"));
    // An entity changed twice here keeps the later revision, as if the changes had come one by one.
    for (const size_t index : changes) {
        Change& change = m_changes[index];
        change.revision = ++revision;
        update.bind(revision).bind(rowDigest(change.row, revision)).bind(m_store.municipality());
        update.bind(static_cast<int>(change.row.kind)).bind(change.row.id);
        MADOGUCHI_TRY(update.exec());
    }
    m_moved[feed] = head;
    return {};
}

} // namespace madoguchi::hub
