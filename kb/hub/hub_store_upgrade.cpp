// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/hub/hub_store.h"
#include "kb/hub/revision_writer.h"

namespace madoguchi::hub {

// Staff once were in the centre's feed, which departments do not read. A row does not change its feed while
// desks count on it: a new life of the database begins, and all of them load anew.
Result<void> HubStore::moveStaff(IdMaker& ids)
{
    const QString centre = centreFeed(m_municipality).value;
    db::Statement select(
        *m_connection,
        QStringLiteral("SELECT id, body FROM entity WHERE municipality = ? AND kind = ? AND feed = ?"));
    select.bind(m_municipality).bind(static_cast<int>(EntityKind::Staff)).bind(centre);
    MADOGUCHI_TRY(select.exec());
    RevisionWriter writer(*this);
    int found = 0;
    for (; select.next(); ++found)
        writer.put({EntityKind::Staff, select.uuid(0), select.bytes(1)});
    MADOGUCHI_TRY(select.finish());
    if (found == 0)
        return {};
    MADOGUCHI_TRY(db::execute(
        *m_connection, QStringLiteral("DELETE FROM entity WHERE municipality = ? AND kind = ? AND feed = ?"),
        m_municipality, static_cast<int>(EntityKind::Staff), centre));
    // The greatest revision of a feed is its head's, also without them.
    MADOGUCHI_TRY(db::execute(
        *m_connection,
        QStringLiteral("UPDATE feed SET entities = -1, rev = COALESCE((SELECT MAX(rev) FROM entity WHERE "
                       "municipality = ? AND feed = ?), 0) WHERE municipality = ? AND feed = ?"),
        m_municipality, centre, m_municipality, centre));
    MADOGUCHI_TRY(writer.number());
    MADOGUCHI_TRY(countFeeds());
    return beginEpoch(ids);
}

} // namespace madoguchi::hub
