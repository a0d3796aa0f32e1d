// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/contact.h"
#include "kb/store/replica_repository.h"
#include "tests/bench/need.h"

namespace madoguchi::bench {

inline const QString municipality = QStringLiteral("990019");

inline EntityRow rowOf(const Contact& contact)
{
    return {EntityKind::Contact, contact.id.value, encode(contact)};
}

/// Rows of one feed, stored in pages as the sync driver stores them. The thread of the connection.
class FeedPages
{
public:
    static constexpr int rowsPerPage = 500;

    FeedPages(db::Connection& connection, const FeedId& feed)
        : m_replica(connection)
        , m_feed(feed)
    {
        for (const store::FeedCursor& cursor : need(m_replica.cursors())) {
            if (cursor.feed == feed)
                m_revision = cursor.revision;
        }
        if (m_revision == 0) {
            need(m_replica.beginStaging(feed));
            need(m_replica.swapStaging(feed, m_epoch, 0));
        }
    }

    void add(const EntityRow& row)
    {
        m_rows.push_back({row, m_revision + qint64(m_rows.size()) + 1, false});
        if (m_rows.size() == rowsPerPage)
            store();
    }
    void store()
    {
        const qint64 until = m_revision + qint64(m_rows.size());
        need(m_replica.storePage(m_feed, m_epoch, m_revision, until, m_rows));
        m_revision = until;
        m_rows.clear();
    }

private:
    store::ReplicaRepository m_replica;
    FeedId m_feed;
    QUuid m_epoch = uuidForName(QStringLiteral("bench epoch"));
    qint64 m_revision = 0;
    std::vector<store::ReplicaRow> m_rows;
};

} // namespace madoguchi::bench
