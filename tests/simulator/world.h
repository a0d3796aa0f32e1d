// SPDX-License-Identifier: GPL-3.0-or-later
// A whole centre in one thread: desks, two hubs on one store, the lines between them, and time. The engines,
// the stores and the hubs' service are the real ones; everything follows from the plan.
#pragma once

#include "tests/simulator/desk.h"
#include "tests/simulator/hub.h"
#include "tests/simulator/model.h"
#include "tests/simulator/plan.h"

#include <QStringList>

namespace madoguchi::sim {

class World
{
public:
    /// @param tells whether what happens is written down in `protocol`
    World(const Plan& plan, bool tells);
    ~World();

    void begin();
    void step(const Step& step);
    /// A good network, everything running, until nothing moves. I3 is violated if it never comes to rest.
    void settle();

    void violated(const QString& invariant, const QString& text);
    /// One more thing happens to somebody. I3 is violated by a life that goes on and on.
    /// @return false if it has gone on for too long: whoever works through a queue stops
    [[nodiscard]] bool happens();
    [[nodiscard]] int happened() const { return m_happened; }
    [[nodiscard]] const std::optional<Violation>& violation() const { return m_violation; }

    // For the desks. @{
    /// The number of that user; they are one of the world's.
    [[nodiscard]] int numberOf(const UserId& user) const;
    [[nodiscard]] const hub::Account& account(int user) const
    {
        return m_accounts[static_cast<size_t>(user)];
    }
    [[nodiscard]] int users() const { return static_cast<int>(m_accounts.size()); }
    /// Whom this desk reaches just now; null = nobody.
    [[nodiscard]] SimHub* hubFor(SimDesk& desk);
    void hubHears(SimDesk& desk, const wire::Message& message);
    void hubSays(SimDesk& desk, const wire::Message& message);
    void spread(SimHub& hub, const std::map<FeedId, qint64>& heads);
    /// Empty if no hub runs.
    [[nodiscard]] QString enrolmentCode();
    /// How many lives of the database came before this one.
    [[nodiscard]] int ageOf(const QUuid& epoch) const;
    [[nodiscard]] bool isIndexed() const { return m_plan.indexed; }
    [[nodiscard]] bool isRoom() const { return m_plan.room; }
    /// @}

    /// Whether a hub restored from a backup may have lost this for good: nobody remembers it any more.
    [[nodiscard]] bool mayBeLost(const Given& given) const;
    /// A hub that runs, whichever; null = none.
    [[nodiscard]] SimHub* anyHub();
    [[nodiscard]] const std::vector<std::unique_ptr<SimDesk>>& desks() const { return m_desks; }

    // What is told of it. @{
    void say(const QString& text);
    void sayArrival(SimDesk& desk, bool toHub, const wire::Message& message);
    void sayGiven(SimDesk& desk, const Command& command, const QString& trouble);
    QStringList protocol;
    /// @}

    Model model;

private:
    struct Backup
    {
        QString file;
        Lineage lineage;
        std::vector<hub::Account> accounts;
    };

    [[nodiscard]] SimDesk& desk(quint32 who) { return *m_desks[who % m_desks.size()]; }
    [[nodiscard]] SimHub& hub(quint32 who) { return *m_hubs[who % m_hubs.size()]; }

    // world.cpp
    void advance(qint64 ms);
    void timePassed();
    void poll(SimHub& hub);
    void hubGone(SimHub& hub, qint64 forMs);
    void flow(SimDesk& desk, int frames, quint32 luck);
    void flowAll(int most);
    [[nodiscard]] std::optional<qint64> nextDue() const;

    // troubles.cpp
    void fate(SimDesk& desk, const Step& step);
    void deskDies(SimDesk& desk, const Step& step);
    void hubDies(SimHub& hub, const Step& step);
    void interleave(SimHub& hub, const Step& step);
    void move(const Step& step);
    void takeBackup();
    void removeBackups();
    void restore(const Step& step);
    void teach(SimHub& hub);
    void clockJump(const Step& step);

    const Plan m_plan;
    const bool m_tells;
    SeededRandom m_random;
    QString m_path;
    std::vector<hub::Account> m_accounts;
    std::vector<std::unique_ptr<SimHub>> m_hubs;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
    std::vector<QUuid> m_epochs;
    std::vector<Backup> m_backups;
    bool m_interleaving = false;
    int m_happened = 0;
    qint64 m_now = 0;
    qint64 m_nextPoll = 0;
    std::optional<Violation> m_violation;
};

} // namespace madoguchi::sim
