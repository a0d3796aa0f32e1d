// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/entity_table.h"

namespace madoguchi::hub {

/// What is kept whatever its age, because a court, an audit or a request for disclosure needs it (legal
/// hold).
struct Hold
{
    EntityRef about;
    Timestamp since;
    QString reason; ///< a file number, in a few words; nobody's name

    bool operator==(const Hold&) const = default;
};

/// Holds are kept in the store, and go with its backups. Whatever is held or given free is in the audit,
/// without the reason.
class Holds
{
public:
    explicit Holds(HubStore& store)
        : m_store(store)
    {
    }

    /// Again: the reason is the new one. NotFound "hold.absent" if there is no such row.
    [[nodiscard]] Result<void> add(const Hold& hold);
    /// NotFound "hold.absent" if it was not held.
    [[nodiscard]] Result<void> remove(const EntityRef& about);
    [[nodiscard]] Result<std::vector<Hold>> all();
    /// What is held, and with a case the contact and the escalation it goes back to.
    [[nodiscard]] Result<std::set<EntityKey>> held();

private:
    [[nodiscard]] Result<void> tell(AuditAct act, const EntityRef& about);

    HubStore& m_store;
};

} // namespace madoguchi::hub
