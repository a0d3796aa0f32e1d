// SPDX-License-Identifier: GPL-3.0-or-later
// A hub, two desks and the cable between, each a process of its own but the cable; and what they hold in the
// end.
#pragma once

#include "tests/process/hub/test_desk.h"
#include "tests/process/network/cable.h"
#include "tests/process/outage/desk_process.h"

#include <array>

namespace madoguchi::test {

class OutageWorld
{
public:
    /// @param hasty so many times faster than in production do the desks reconnect and retry
    /// @param store where the hub keeps the truth: a URL; empty = a file of its own
    explicit OutageWorld(quint64 seed, int hasty = 1, const QString& store = {});

    /// Enrols and signs in both desks; each saves `each` contacts, with about `pauseMs` in between.
    void begin(int each, int pauseMs);
    [[nodiscard]] QString authorityFile() const { return m_directory.filePath(QStringLiteral("ca.pem")); }
    void killHub();
    void startHub();
    /// Another desk for this user, with a store of its own.
    [[nodiscard]] std::unique_ptr<DeskProcess> newDesk(const QString& login);

    [[nodiscard]] qsizetype savedCount() const { return desks[0]->saved().size() + desks[1]->saved().size(); }
    [[nodiscard]] bool areOnline() const { return desks[0]->isOnline() && desks[1]->isOnline(); }
    [[nodiscard]] bool areCurrent() const
    {
        return desks[0]->state() == sync::SyncState::Current && desks[1]->state() == sync::SyncState::Current;
    }
    /// Nothing waits at the desks, and (count, digest) of every feed are equal at both and the hub.
    [[nodiscard]] bool isHealed();
    /// Whether this desk holds what the hub holds, by (count, digest) of every feed.
    [[nodiscard]] bool isEqualToHub(const DeskProcess& desk);

    hub::HubProcess hub;
    Cable cable;
    std::array<std::unique_ptr<DeskProcess>, 2> desks;
    hub::TestDesk inspector; ///< asks the hub itself, past the cable

private:
    [[nodiscard]] bool enterInspector();

    QTemporaryDir m_directory;
    quint64 m_seed;
    int m_hasty;
    int m_stores = 0;
    std::optional<wire::SignedIn> m_inspected;
};

/// What a desk's store shows.
struct Holdings
{
    QHash<ContactId, UserId> contacts; ///< and who took them
    int doubled = 0;                   ///< contacts with the text of another
    int waiting = 0;                   ///< in the outbox
    int refused = 0;
};
[[nodiscard]] Holdings holdingsOf(const QString& store);

} // namespace madoguchi::test
