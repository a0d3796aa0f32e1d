// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/peer.h"
#include "tests/simulator/fault_point.h"
#include "tests/simulator/machine.h"

namespace madoguchi::sim {

/// Every password is right, at once: the real check takes 100 ms.
class EveryPassword final : public hub::PasswordChecker
{
public:
    [[nodiscard]] bool check(const QByteArray&, const QString&, std::function<void(bool)> done) override
    {
        done(true);
        return true;
    }
};

/// One of the daemons on the store: the real service over a connection of its own. What kb/hub's Server does
/// besides sockets (hand on hints, look for what other processes did) is done here.
class SimHub
{
public:
    SimHub(int number, quint64 seed, int rowsPerPage);
    ~SimHub() { die(); }

    /// Opens the store; it stays down if that fails because it dies there.
    void start(const QString& path);
    /// It is gone, whatever it was doing.
    void die();
    [[nodiscard]] bool isUp() const { return m_service != nullptr; }
    [[nodiscard]] hub::HubStore& store() { return *m_store; }
    [[nodiscard]] hub::Service& service() { return *m_service; }

    /// What is new since it looked last: heads that moved, and whether rights did.
    struct News
    {
        std::map<FeedId, qint64> moved;
        bool rights = false;
    };
    [[nodiscard]] News look();
    /// Every desk knows of the rights seen last; otherwise the next look() says so again.
    void rightsTold() { m_access = m_seenAccess; }
    /// Its own push moved these: the next look() is not to tell it again.
    void know(const std::map<FeedId, qint64>& heads);

    const int number;
    Machine machine;
    FaultPoint fault;
    qint64 upAt = 0; ///< while it is down: when somebody starts it again

private:
    const int m_rowsPerPage;
    EveryPassword m_passwords;
    std::unique_ptr<hub::HubStore> m_store;
    std::unique_ptr<hub::Service> m_service;
    std::map<FeedId, qint64> m_heads;
    qint64 m_access = 0;
    qint64 m_seenAccess = 0;
};

} // namespace madoguchi::sim
