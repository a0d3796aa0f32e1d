// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/world.h"

#include "kb/hub/restore.h"
#include "kb/hub/teacher.h"
#include "tests/simulator/templates.h"

#include <QFile>

#include <sqlite3.h>

#include <utility>

namespace madoguchi::sim {

namespace {

void removeDatabase(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

void writeHubFile(const QString& path, const QByteArray& file)
{
    removeDatabase(path);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        qFatal("simulator: no hub store");
}

// Loss, doubling and disorder are not what TCP does; the engine must bear them all the same, until the line
// is given up.
void World::fate(SimDesk& desk, const Step& step)
{
    Line& line = desk.line;
    const quint32 what = step.a % 100;
    if (what >= 90) {
        if (desk.connected && !line.silentSince) {
            say(desk.name() + QStringLiteral(": its line falls silent"));
            line.silentSince = desk.machine.clock.steadyMs();
        }
        return;
    }
    if (what >= 65) { // an answer out of an earlier time, on this connection or one before
        if (!desk.connected || desk.heard.empty())
            return;
        say(desk.name() + QStringLiteral(": something said before comes once more"));
        line.toDesk.push_front(desk.heard[step.b % desk.heard.size()]);
        line.damaged = true;
        desk.deliver(false);
        return;
    }
    std::deque<QByteArray>& queue = line.toDesk.empty() || step.b % 2 == 0 ? line.toHub : line.toDesk;
    if (queue.empty())
        return;
    line.damaged = true;
    if (what < 20) {
        say(desk.name() + QStringLiteral(": a message is lost"));
        queue.pop_front();
    } else if (what < 45) {
        say(desk.name() + QStringLiteral(": a message is doubled"));
        queue.push_back(queue.front());
    } else {
        say(desk.name() + QStringLiteral(": a message is overtaken"));
        queue.push_back(queue.front());
        queue.pop_front();
    }
}

void World::deskDies(SimDesk& desk, const Step& step)
{
    switch (step.a % 4) {
    case 0:
        return desk.crash();
    case 1:
        return desk.fault.dieAtStatement(1 + static_cast<int>(step.b % 16));
    case 2:
        return desk.fault.dieAtCommit(1 + static_cast<int>(step.b % 3), false);
    default:
        return desk.fault.dieAtCommit(1 + static_cast<int>(step.b % 3), true);
    }
}

void World::hubDies(SimHub& hub, const Step& step)
{
    if (!hub.isUp())
        return;
    switch (step.a % 4) {
    case 0:
        return hubGone(hub, step.b % 40'000);
    case 1:
        return hub.fault.dieAtStatement(1 + static_cast<int>(step.b % 30));
    case 2:
        return hub.fault.dieAtCommit(1 + static_cast<int>(step.b % 2), false);
    default:
        return hub.fault.dieAtCommit(1 + static_cast<int>(step.b % 2), true);
    }
}

void World::interleave(SimHub& hub, const Step& step)
{
    hub.fault.interleaveAt(1 + static_cast<int>(step.a % 20), [this, number = hub.number, luck = step.b] {
        if (std::exchange(m_interleaving, true))
            return; // this is the other hub
        say(QStringLiteral("meanwhile, at the other hub:"));
        for (const auto& desk : m_desks) {
            // It may come over to this hub meanwhile, which is busy.
            for (int i = 0; i < 4 && desk->connected && desk->line.hub != number; ++i)
                flow(*desk, 1, luck >> i);
        }
        say(QStringLiteral("so far at the other hub."));
        m_interleaving = false;
    });
}

void World::move(const Step& step)
{
    SimHub* hub = anyHub();
    if (hub == nullptr)
        return;
    constexpr Role roles[] = {Role::Operator, Role::Department, Role::Supervisor, Role::Leader,
                              Role::Department};
    hub::Account changed = m_accounts[step.who % m_accounts.size()];
    changed.staff.role = roles[step.a % 5];
    changed.staff.unit = step.b % 3 == 0 ? QStringLiteral("roads") : QStringLiteral("citizens");
    // With a new password every session of theirs would end, and nobody would be told of other rights.
    if (step.b % 5 != 0)
        changed.verifier.clear();
    const FaultPoint::Pause pause(hub->fault);
    const auto before = must(hub->store().heads());
    // Fails while the other hub writes; whoever administers tries again some day.
    if (!hub::Accounts(hub->store()).save({changed}))
        return;
    changed.verifier = QByteArrayLiteral("any");
    m_accounts[step.who % m_accounts.size()] = changed;
    model.hubChanged(before, must(hub->store().heads()));
    say(QStringLiteral("user %1 is now of role %2 in %3")
            .arg(step.who % m_accounts.size())
            .arg(static_cast<int>(changed.staff.role))
            .arg(changed.staff.unit));
}

void World::removeBackups()
{
    for (const Backup& backup : m_backups)
        removeDatabase(backup.file);
}

void World::takeBackup()
{
    SimHub* hub = anyHub();
    if (hub == nullptr)
        return;
    const FaultPoint::Pause pause(hub->fault);
    Backup backup{m_path + QStringLiteral(".backup%1").arg(m_backups.size() + 1), model.lineage, m_accounts};
    backup.lineage.heads = must(hub->store().heads());
    // As the program does it: beside the daemons, from their file.
    const auto made = hub::makeBackup({m_path, backup.file, {}}, hub->machine.clock.now());
    if (!made)
        return violated(QStringLiteral("I14"), QStringLiteral("no backup: ") + describe(made.error()));
    for (const auto& [feed, revision] : backup.lineage.heads) {
        const auto found = made->feeds.find(feed);
        if (found == made->feeds.end() || found->second.revision != revision)
            return violated(QStringLiteral("I14"),
                            QStringLiteral("a backup does not hold all of ") + feed.value);
    }
    m_backups.push_back(backup);
    say(QStringLiteral("backup %1 is taken").arg(m_backups.size()));
}

void World::restore(const Step& step)
{
    if (m_backups.empty())
        return;
    const size_t which = step.a % m_backups.size();
    say(QStringLiteral("the hubs are restored from backup %1").arg(which + 1));
    for (const auto& hub : m_hubs) {
        if (hub->isUp())
            hubGone(*hub, step.b % 10'000);
    }
    const Backup& backup = m_backups[which];
    Machine& machine = m_hubs.front()->machine;
    const auto restored =
        hub::restoreBackup({backup.file, workFolder(), city, true}, machine.ids, machine.clock.now());
    if (!restored)
        return violated(QStringLiteral("I14"), QStringLiteral("not restored: ") + describe(restored.error()));
    removeDatabase(restored->keptAside);
    m_epochs.push_back(must(hub::HubStore::open(m_path, city, machine.ids))->epoch());
    model.wasRestored(backup.lineage);
    m_accounts = backup.accounts;
}

void World::teach(SimHub& hub)
{
    if (!hub.isUp())
        return;
    const FaultPoint::Pause pause(hub.fault);
    const auto before = must(hub.store().heads());
    if (!hub::Teacher(hub.store(), hub.machine.clock).finish())
        return;
    model.hubChanged(before, must(hub.store().heads()));
    say(QStringLiteral("hub %1 teaches").arg(hub.number));
}

void World::clockJump(const Step& step)
{
    const size_t machine = step.who % (m_hubs.size() + m_desks.size());
    ManualClock& clock = machine < m_hubs.size() ? m_hubs[machine]->machine.clock
                                                 : m_desks[machine - m_hubs.size()]->machine.clock;
    if (machine >= m_hubs.size())
        m_desks[machine - m_hubs.size()]->clockJumped = true;
    constexpr qint64 day = 24LL * 3600 * 1000;
    const qint64 reach = step.a % 3 == 0 ? 1000 * day : step.a % 3 == 1 ? 10 * day : day / 24;
    say(QStringLiteral("the clock of %1 is set")
            .arg(machine < m_hubs.size() ? QStringLiteral("hub %1").arg(machine)
                                         : m_desks[machine - m_hubs.size()]->name()));
    clock.setWall(clock.now().plusMs(static_cast<qint64>(step.b) * reach / 500'000 - reach));
}

} // namespace madoguchi::sim
