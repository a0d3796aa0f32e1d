// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/lease.h"

#include "kb/store/meta_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/sign_in_repository.h"

namespace madoguchi::store {

qint64 leaseLeft(Lease lease, Timestamp since, Timestamp now, Timestamp seen)
{
    if (now.plusMs(clockToleranceMs) < std::max(since, seen))
        return 0;
    const qint64 gone = std::max(now, seen).ms - since.ms;
    return std::clamp<qint64>(leaseMs(lease) - gone, 0, leaseMs(lease));
}

Result<void> LeaseRepository::noteHeard(Timestamp now)
{
    MetaRepository meta(m_connection);
    MADOGUCHI_TRY(meta.set(meta::hubHeard, QByteArray::number(now.ms)));
    MADOGUCHI_TRY(meta.set(meta::clockSeen, QByteArray::number(now.ms)));
    return meta.remove(meta::leaseCleared);
}

Result<Timestamp> LeaseRepository::heardAt(Timestamp now)
{
    MetaRepository meta(m_connection);
    MADOGUCHI_TRY_ASSIGN(known, meta.get(meta::hubHeard));
    if (known)
        return Timestamp{known->toLongLong()};
    // From here on it counts.
    MADOGUCHI_TRY_ASSIGN(seen, SignInRepository(m_connection).latestSeen());
    const Timestamp heard = seen.isSet() ? seen : now;
    MADOGUCHI_TRY(meta.set(meta::hubHeard, QByteArray::number(heard.ms)));
    return heard;
}

Result<QList<FeedId>> LeaseRepository::restricted()
{
    MADOGUCHI_TRY_ASSIGN(held, ReplicaRepository(m_connection).held());
    QList<FeedId> feeds;
    for (const FeedId& feed : held) {
        if (ownedFeed(feed, feed.value.section(u'/', 0, 0)) == OwnedFeed::Confidential)
            feeds.append(feed);
    }
    return feeds;
}

Result<QList<FeedId>> LeaseRepository::overdue(Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(heard, heardAt(now));
    MADOGUCHI_TRY_ASSIGN(seen, SignInRepository(m_connection).latestSeen());
    return leaseLeft(Lease::Restricted, heard, now, seen) == 0 ? restricted() : QList<FeedId>();
}

Result<void> LeaseRepository::noteCleared()
{
    return MetaRepository(m_connection).set(meta::leaseCleared, "1");
}

Result<bool> LeaseRepository::isCleared()
{
    MADOGUCHI_TRY_ASSIGN(note, MetaRepository(m_connection).get(meta::leaseCleared));
    return note.has_value();
}

} // namespace madoguchi::store
