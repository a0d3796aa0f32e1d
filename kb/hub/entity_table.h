// SPDX-License-Identifier: GPL-3.0-or-later
// The table of entities, many rows at once: a server is asked a few times for a whole push.
#pragma once

#include "kb/hub/hub_store.h"

#include <map>
#include <set>
#include <vector>

namespace madoguchi::hub {

using EntityKey = std::pair<EntityKind, QUuid>;
[[nodiscard]] inline EntityKey keyOf(const EntityRef& ref)
{
    return {ref.kind, ref.id};
}
[[nodiscard]] inline EntityKey keyOf(const EntityRow& row)
{
    return {row.kind, row.id};
}

/// What stands of an entity without its body.
struct EntityState
{
    qint64 revision = 0;
    qint64 digest = 0; ///< 0: it is not counted in its feed's sums
};

/// An entity's new state with its number.
struct NumberedRow
{
    EntityRow row;
    FeedId feed;
    qint64 revision = 0;
    qint64 digest = 0;    ///< 0 if it is deleted
    bool deleted = false; ///< the body is empty then
};

/// Those that are there, deleted or not.
[[nodiscard]] Result<std::map<EntityKey, StoredRow>> findRows(HubStore& store,
                                                              const std::set<EntityKey>& wanted);
[[nodiscard]] Result<std::map<EntityKey, EntityState>> findStates(HubStore& store,
                                                                  const std::set<EntityKey>& wanted);
/// The bytes of all there are of one kind, in no order.
[[nodiscard]] Result<QList<QByteArray>> bodiesOf(HubStore& store, EntityKind kind);
/// The same, read; what cannot be read is left out.
template <typename Entity>
[[nodiscard]] Result<std::vector<Entity>> allOf(HubStore& store, EntityKind kind,
                                                Result<Entity> (*decode)(const QByteArray&))
{
    MADOGUCHI_TRY_ASSIGN(bodies, bodiesOf(store, kind));
    std::vector<Entity> all;
    for (const QByteArray& body : bodies) {
        if (auto entity = decode(body))
            all.push_back(std::move(*entity));
    }
    return all;
}
/// Of entities there were none of. Busy "db.conflict" if there is one after all: the transaction is to be
/// done anew.
[[nodiscard]] Result<void> insertRows(HubStore& store, const std::vector<NumberedRow>& rows);
/// In the place of what is there.
[[nodiscard]] Result<void> replaceRows(HubStore& store, const std::vector<NumberedRow>& rows);

} // namespace madoguchi::hub
