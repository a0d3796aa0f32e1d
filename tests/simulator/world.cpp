// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/world.h"

#include "tests/simulator/actions.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/templates.h"

#include <QFile>

namespace madoguchi::sim {

namespace {

constexpr qint64 pollMs = 500; // as hub::Server does
constexpr int hubCount = 2;
constexpr int settleRounds = 400;
constexpr int mostHappenings = 20'000; // the busiest of 10,000 lives has some 600

void somethingFails(FaultPoint& point, const Step& step)
{
    if (step.b % 4 == 0)
        point.failAtCommit(1 + static_cast<int>(step.a % 3));
    else
        point.failAtStatement(1 + static_cast<int>(step.a % 16));
}

quint64 seedFor(quint64 seed, int what)
{
    return seed * 1'000'003 + static_cast<quint64>(what) * 7919;
}

} // namespace

World::World(const Plan& plan, bool tells)
    : m_plan(plan)
    , m_tells(tells)
    , m_random(seedFor(plan.seed, 0))
    , m_path(workFolder() + QStringLiteral("/hub.db"))
    , m_accounts(Templates::get().accounts)
{
    for (int i = 0; i < hubCount; ++i)
        m_hubs.push_back(std::make_unique<SimHub>(i, seedFor(plan.seed, 1 + i), plan.rowsPerPage));
    for (int i = 0; i < plan.desks; ++i)
        m_desks.push_back(std::make_unique<SimDesk>(*this, i, seedFor(plan.seed, 10 + i)));
}

World::~World()
{
    removeBackups();
}

void World::begin()
{
    writeHubFile(m_path, Templates::get().hubFile);
    for (const auto& hub : m_hubs)
        hub->start(m_path);
    m_epochs.push_back(m_hubs.front()->store().epoch());
    model.lineage.heads = must(m_hubs.front()->store().heads());
    model.hubChanged({}, model.lineage.heads);
    if (m_plan.wrongClocks) {
        for (quint32 i = 0; i < m_hubs.size() + m_desks.size(); ++i)
            clockJump({StepKind::ClockJump, i, m_random.below(1'000'000), m_random.below(1'000'000)});
        for (const auto& desk : m_desks)
            desk->clockJumped = false; // nothing was sent yet
    }
    for (const auto& desk : m_desks)
        desk->start();
    timePassed();
}

void World::violated(const QString& invariant, const QString& text)
{
    if (m_violation)
        return;
    m_violation = Violation{invariant, text};
    say(QStringLiteral("VIOLATED ") + invariant + QStringLiteral(": ") + text);
}

bool World::happens()
{
    if (++m_happened > mostHappenings)
        violated(QStringLiteral("I3"), QStringLiteral("the centre goes on and on"));
    return m_happened <= mostHappenings;
}

void World::step(const Step& step)
{
    switch (step.kind) {
    case StepKind::Act:
        act(*this, desk(step.who), step);
        break;
    case StepKind::Flow:
        flow(desk(step.who), 1 + static_cast<int>(step.a % 8), step.b);
        break;
    case StepKind::FlowAll:
        flowAll(100);
        break;
    case StepKind::Fate:
        fate(desk(step.who), step);
        break;
    case StepKind::Advance:
        advance(step.a % 20 == 0 ? step.b % 200'000 : step.a % 3 == 0 ? step.b % 20'000 : step.b % 2'000);
        break;
    case StepKind::Cut:
        desk(step.who).cut();
        break;
    case StepKind::DeskDies:
        deskDies(desk(step.who), step);
        break;
    case StepKind::DeskFails:
        somethingFails(desk(step.who).fault, step);
        break;
    case StepKind::HubDies:
        hubDies(hub(step.who), step);
        break;
    case StepKind::HubFails:
        somethingFails(hub(step.who).fault, step);
        break;
    case StepKind::Interleave:
        interleave(hub(step.who), step);
        break;
    case StepKind::Reinstall:
        desk(step.who).reinstall();
        break;
    case StepKind::Shift:
        desk(step.who).handOver(static_cast<int>(step.a % m_accounts.size()));
        break;
    case StepKind::Move:
        move(step);
        break;
    case StepKind::Backup:
        takeBackup();
        break;
    case StepKind::Restore:
        restore(step);
        break;
    case StepKind::Teach:
        teach(hub(step.who));
        break;
    case StepKind::ClockJump:
        clockJump(step);
        break;
    case StepKind::LookAround:
        checkMoment(*this);
        break;
    case StepKind::MadeUp:
        if (!model.contacts.empty())
            violated(QStringLiteral("I0"), QStringLiteral("there is a contact"));
        break;
    }
    timePassed();
}

void World::advance(qint64 ms)
{
    m_now += ms;
    for (const auto& hub : m_hubs)
        hub->machine.clock.advance(ms);
    for (const auto& desk : m_desks)
        desk->machine.clock.advance(ms);
    timePassed();
}

void World::timePassed()
{
    for (const auto& hub : m_hubs) {
        if (!hub->isUp() && hub->upAt <= m_now) {
            hub->start(m_path);
            say(QStringLiteral("hub %1 runs").arg(hub->number));
        }
    }
    if (m_nextPoll <= m_now) {
        m_nextPoll = m_now + pollMs;
        for (const auto& hub : m_hubs)
            poll(*hub);
    }
    for (const auto& desk : m_desks)
        desk->timePassed();
}

void World::poll(SimHub& hub)
{
    if (!hub.isUp())
        return;
    const SimHub::News news = hub.look();
    if (news.rights) {
        bool told = true;
        for (const auto& desk : m_desks) {
            if (desk->line.peer && desk->line.hub == hub.number)
                told = desk->line.peer->checkRights() && told;
        }
        if (told)
            hub.rightsTold();
    }
    if (!news.moved.empty())
        spread(hub, news.moved);
    if (hub.fault.isDead())
        hubGone(hub, 1000);
}

void World::spread(SimHub& hub, const std::map<FeedId, qint64>& heads)
{
    if (hub.fault.isDead())
        return;
    hub.know(heads);
    for (const auto& desk : m_desks) {
        if (desk->line.peer && desk->line.hub == hub.number)
            desk->line.peer->announce(heads);
    }
}

SimHub* World::hubFor(SimDesk& desk)
{
    SimHub& hub = *m_hubs[desk.machine.random.below(static_cast<quint32>(m_hubs.size()))];
    return hub.isUp() && !hub.fault.isDead() ? &hub : nullptr;
}

SimHub* World::anyHub()
{
    for (const auto& hub : m_hubs) {
        if (hub->isUp() && !hub->fault.isDead())
            return hub.get();
    }
    return nullptr;
}

void World::hubHears(SimDesk& desk, const wire::Message& message)
{
    SimHub& hub = *m_hubs[static_cast<size_t>(desk.line.hub)];
    desk.line.peer->handle(message);
    if (hub.fault.isDead())
        hubGone(hub, 1000);
}

void World::hubSays(SimDesk&, const wire::Message& message)
{
    if (const auto* answer = std::get_if<wire::Pushed>(&message)) {
        if (const auto violation = model.answered(*answer))
            violated(violation->invariant, violation->text);
    }
}

void World::hubGone(SimHub& hub, qint64 forMs)
{
    say(QStringLiteral("hub %1 dies").arg(hub.number));
    hub.upAt = m_now + forMs;
    std::vector<SimDesk*> alone;
    for (const auto& desk : m_desks) {
        if (desk->connected && desk->line.hub == hub.number) {
            desk->line.peer.reset();
            alone.push_back(desk.get());
        }
    }
    hub.die();
    for (SimDesk* desk : alone)
        desk->cut();
}

QString World::enrolmentCode()
{
    SimHub* hub = anyHub();
    if (hub == nullptr)
        return {};
    const FaultPoint::Pause pause(hub->fault);
    constexpr qint64 longEnough = 100LL * 365 * 24 * 3600 * 1000;
    hub::Devices devices(hub->store(), hub->machine.clock, hub->machine.random);
    const auto code = devices.makeCode(longEnough);
    return code ? *code : QString(); // the other one may be writing just now
}

int World::ageOf(const QUuid& epoch) const
{
    return static_cast<int>(std::find(m_epochs.begin(), m_epochs.end(), epoch) - m_epochs.begin());
}

void World::flow(SimDesk& desk, int frames, quint32 luck)
{
    for (int i = 0; i < frames && desk.line.hasMail(); ++i) {
        const bool both = !desk.line.toHub.empty() && !desk.line.toDesk.empty();
        desk.deliver(both ? ((luck >> i) & 1) != 0 : desk.line.toDesk.empty());
        desk.timePassed();
    }
}

void World::flowAll(int most)
{
    for (bool moved = true; moved && most > 0; --most) {
        moved = false;
        for (const auto& desk : m_desks) {
            if (!desk->line.hasMail())
                continue;
            moved = true;
            flow(*desk, 2, 1);
        }
    }
}

bool World::mayBeLost(const Given& given) const
{
    if (!model.restored)
        return false;
    const SimDesk& desk = *m_desks[static_cast<size_t>(given.desk)];
    const EntityKind kind = targetOf(given.command).kind;
    // Records of searches are not kept; what one may not read (any more) is not; nor what a clock makes old.
    return kind == EntityKind::SearchRecord || desk.everClearedOf(kind) || given.hidden || desk.clockJumped;
}

std::optional<qint64> World::nextDue() const
{
    std::optional<qint64> next;
    for (const auto& desk : m_desks) {
        const auto due = desk->nextDue();
        if (due && (!next || *due < *next))
            next = due;
    }
    return next;
}

int World::numberOf(const UserId& user) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const hub::Account& account) { return account.staff.id == user; });
    return static_cast<int>(found - m_accounts.begin());
}

void World::settle()
{
    say(QStringLiteral("from here on everything works"));
    for (const auto& hub : m_hubs) {
        hub->fault.disarm();
        hub->upAt = m_now;
    }
    for (const auto& desk : m_desks) {
        desk->fault.disarm();
        if (desk->line.damaged || desk->line.silentSince)
            desk->cut();
    }
    for (int round = 0; round < settleRounds && !m_violation; ++round) {
        timePassed();
        flowAll(1000);
        for (const auto& desk : m_desks)
            desk->letReturn();
        const bool rest =
            std::all_of(m_desks.begin(), m_desks.end(), [](const auto& desk) { return desk->isAtRest(); });
        if (rest) {
            for (const auto& hub : m_hubs)
                poll(*hub);
            if (std::all_of(m_desks.begin(), m_desks.end(),
                            [](const auto& desk) { return desk->isAtRest(); }))
                return;
            continue;
        }
        const auto next = nextDue();
        advance(std::clamp<qint64>(next.value_or(m_now + 1) - m_now, 1, pollMs * 20));
    }
    violated(QStringLiteral("I3"), QStringLiteral("the centre does not come to rest"));
}

} // namespace madoguchi::sim
