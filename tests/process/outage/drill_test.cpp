// SPDX-License-Identifier: GPL-3.0-or-later
// Restore drills: a hub is backed up while two desks save, killed, and put back to the backup. What it had
// acknowledged since then is offered again by the desks.
#include "tests/process/outage/outage_world.h"
#include "tests/support/wait_for.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int healWithinMs = 180'000;

struct Figures
{
    std::vector<qint64> backupMs;
    std::vector<qint64> restoreMs;
    qsizetype lostTail = 0; ///< contacts that were saved between a backup and the crash
};

class Drills
{
public:
    explicit Drills(quint64 seed)
        : world(seed)
        , m_random(seed)
    {
    }

    void run(int count, int pauseMs)
    {
        world.begin(1'000'000, pauseMs);
        for (int i = 0; i < count; ++i)
            drill(i);
    }

    OutageWorld world;
    Figures figures;

private:
    void drill(int number)
    {
        const auto ran = [this](std::vector<qint64>& times, const QStringList& words) {
            const qint64 began = m_clock.steadyMs();
            const auto done = world.hub.run(words);
            times.push_back(m_clock.steadyMs() - began);
            INFO(done.error.toStdString());
            REQUIRE(done.status == 0);
        };
        const QString backup = world.hub.dataFile(QStringLiteral("drill%1.backup").arg(number));
        ran(figures.backupMs, {QStringLiteral("backup"), backup});
        const qsizetype saved = world.savedCount();
        (void)waitFor([] { return false; }, static_cast<int>(200 + m_random.below(600)));
        world.killHub();
        figures.lostTail += world.savedCount() - saved;
        ran(figures.restoreMs, {QStringLiteral("restore"), backup, QStringLiteral("--replace")});
        forget(backup);
        world.startHub();
        REQUIRE(waitFor([this] { return world.areOnline(); }, healWithinMs));
        // Sometimes the next blow comes before they have caught up.
        if (m_random.below(3) > 0)
            REQUIRE(waitFor([this] { return world.areCurrent(); }, healWithinMs));
    }

    // Two hundred former stores would fill a small disk.
    void forget(const QString& backup)
    {
        QFile::remove(backup);
        const QDir data(world.hub.dataFile({}));
        for (const QString& name : data.entryList({QStringLiteral("hub.db.before-*")}))
            QFile::remove(data.filePath(name));
    }

    SystemClock m_clock;
    SeededRandom m_random;
};

qint64 percentile(std::vector<qint64> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() - 1) * static_cast<size_t>(percent) / 100];
}

// In the end a fresh desk's snapshot is what the hub holds; a command applied twice used two revisions.
void loseNothing(int count, int pauseMs, quint64 seed)
{
    Drills drills(seed);
    drills.run(count, pauseMs);
    OutageWorld& world = drills.world;
    for (const auto& desk : world.desks)
        desk->stopSaving();
    const bool healed = waitFor([&] { return world.isHealed(); }, healWithinMs);
    const auto fresh = world.newDesk(QStringLiteral("tanaka"));
    fresh->start(world.hub.enrolCode());
    CHECK(waitFor([&] { return fresh->state() == sync::SyncState::Current; }, healWithinMs));
    CHECK(world.isEqualToHub(*fresh));
    for (DeskProcess* desk : {world.desks[0].get(), world.desks[1].get(), fresh.get()})
        CHECK(desk->quit());
    const Holdings hub = holdingsOf(fresh->store());
    int lost = 0;
    int refused = 0;
    for (const auto& desk : world.desks) {
        for (auto saved = desk->saved().begin(); saved != desk->saved().end(); ++saved)
            lost += hub.contacts.contains(saved.key()) ? 0 : 1;
        refused += static_cast<int>(desk->refused().size());
        CHECK(holdingsOf(desk->store()).waiting == 0);
    }
    const auto checked = world.hub.run({QStringLiteral("check")});
    static const QRegularExpression commands(QStringLiteral("(\\d+) commands"));
    const int applied = commands.match(checked.out).captured(1).toInt();
    const int doubled = hub.doubled + std::max(0, applied - static_cast<int>(hub.contacts.size()));
    std::printf("seed %llu, %d drills: saved %lld, of these %lld between a backup and its crash; lost %d, "
                "doubled %d, "
                "refused %d; backup p50 %lld ms, max %lld ms; restore p50 %lld ms, max %lld ms\n",
                static_cast<unsigned long long>(seed), count, static_cast<long long>(world.savedCount()),
                static_cast<long long>(drills.figures.lostTail), lost, doubled, refused,
                static_cast<long long>(percentile(drills.figures.backupMs, 50)),
                static_cast<long long>(percentile(drills.figures.backupMs, 100)),
                static_cast<long long>(percentile(drills.figures.restoreMs, 50)),
                static_cast<long long>(percentile(drills.figures.restoreMs, 100)));
    std::fflush(stdout);
    CHECK(healed);
    CHECK(drills.figures.lostTail > 0);
    CHECK(lost == 0);
    CHECK(doubled == 0);
    CHECK(refused == 0);
    CHECK(checked.status == 0);
}

} // namespace

TEST_CASE(
    "I14 I3 a hub is backed up under load, killed and restored: what it had acknowledged since comes back")
{
    loseNothing(3, 40, 1);
}

// sh tests/process/outage/drills.sh
TEST_CASE("restore drills under load", "[.drills]")
{
    loseNothing(qEnvironmentVariableIntValue("MADOGUCHI_DRILLS"), 120,
                qEnvironmentVariable("MADOGUCHI_SEED", QStringLiteral("1")).toULongLong());
}
