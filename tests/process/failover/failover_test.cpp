// SPDX-License-Identifier: GPL-3.0-or-later
// Two hubs on a Patroni cluster whose primary falls again and again, sometimes with what it had committed
// last; a desk at each hub saves contacts all the while. sh tests/process/failover/campaign.sh
#include "tests/process/outage/verdict.h"
#include "tests/support/wait_for.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/db/connection.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int healWithinMs = 240'000;
constexpr int unbounded = 10'000'000;
constexpr int pauseMs = 250;
/// Reconnects and retries are so many times faster than in production.
constexpr int hasty = 10;
// As often as they stand here. Everything happens early in a short run.
const QStringList kinds{QStringLiteral("tail"),  QStringLiteral("crash"),  QStringLiteral("switchover"),
                        QStringLiteral("tail"),  QStringLiteral("zombie"), QStringLiteral("node"),
                        QStringLiteral("crash"), QStringLiteral("tail")};

QString stateDirectory()
{
    return qEnvironmentVariable("MADOGUCHI_FAILOVER_STATE");
}

QString clusterUrl()
{
    QFile file(stateDirectory() + QStringLiteral("/url"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).trimmed();
}

// The desks go on while the cluster does what it is told. @return what it said
QStringList tellCluster(const QStringList& words, int withinMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("python3"), QStringList{QStringLiteral(CLUSTER), stateDirectory()} + words);
    REQUIRE(process.waitForStarted());
    REQUIRE(waitFor([&] { return process.state() == QProcess::NotRunning; }, withinMs));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ');
}

struct Figures
{
    int done = 0;
    int withLostTail = 0;
    qint64 lostTail = 0; ///< revisions the former primary had committed and the new one never had
    double longest = 0;  ///< seconds until another took writes
};

class Failovers
{
public:
    explicit Failovers(quint64 seed)
        : world(seed, hasty, clusterUrl())
        , m_other(clusterUrl())
        , m_random(seed)
    {
        // What one hub is to the desks, the other is, too.
        REQUIRE(QDir().mkpath(m_other.dataFile(QStringLiteral("tls"))));
        const QDir tls(world.hub.dataFile(QStringLiteral("tls")));
        for (const QString& name : tls.entryList(QDir::Files))
            REQUIRE(QFile::copy(tls.filePath(name), m_other.dataFile(QStringLiteral("tls/") + name)));
        m_other.start();
        m_otherCable.leadTo(m_other.port());
        world.desks[1] = std::make_unique<DeskProcess>(
            DeskProcess::Place{world.desks[1]->store(), m_otherCable.port(), world.authorityFile(), hasty},
            QStringLiteral("sato"), seed + 7);
    }

    void begin() { world.begin(unbounded, pauseMs); }
    void run(const QStringList& ways, int count, qint64 untilMs)
    {
        for (int i = 0; i < count && m_clock.steadyMs() < untilMs; ++i)
            failOver(ways[i % ways.size()]);
    }
    /// Says what was seen. @return what became of the contacts
    Verdict end(int count, qint64 began);

    OutageWorld world;
    Figures figures;

private:
    void failOver(const QString& kind)
    {
        (void)tellCluster({QStringLiteral("wait")}, healWithinMs);
        REQUIRE(waitFor([this] { return world.areOnline(); }, healWithinMs));
        const auto shown = world.savedCount();
        REQUIRE(waitFor([&] { return world.savedCount() > shown; }, healWithinMs));
        (void)waitFor([] { return false; }, static_cast<int>(m_random.below(1500)));
        const QStringList said = tellCluster({QStringLiteral("fail"), kind}, healWithinMs);
        REQUIRE(said.size() == 3);
        const qint64 lost = said[2].toLongLong();
        std::printf("  %d %s: %s s, %lld revisions lost, %lld contacts saved so far\n", ++figures.done,
                    qUtf8Printable(kind), qUtf8Printable(said[1]), static_cast<long long>(lost),
                    static_cast<long long>(world.savedCount()));
        std::fflush(stdout);
        figures.withLostTail += lost > 0 ? 1 : 0;
        figures.lostTail += lost;
        figures.longest = std::max(figures.longest, said[1].toDouble());
        // Sometimes the next blow comes before they have caught up.
        if (m_random.below(3) > 0)
            REQUIRE(waitFor([this] { return world.areCurrent(); }, healWithinMs));
    }

    hub::HubProcess m_other;
    Cable m_otherCable;
    SystemClock m_clock;
    SeededRandom m_random;
};

Verdict Failovers::end(int count, qint64 began)
{
    for (const auto& desk : world.desks)
        desk->stopSaving();
    (void)tellCluster({QStringLiteral("wait")}, healWithinMs);
    const Verdict verdict = judge(world, healWithinMs);
    std::printf(
        "%d failovers of %d, %d with a lost tail (%lld revisions), the longest %.1f s: saved %lld, lost "
        "%d, doubled %d, at desks amiss %d; stores %s, healed %s, %.0f s\n",
        figures.done, count, figures.withLostTail, static_cast<long long>(figures.lostTail), figures.longest,
        static_cast<long long>(verdict.saved), verdict.lost, verdict.doubled, verdict.atDesks,
        verdict.intact ? "intact" : "DAMAGED", verdict.healed ? "yes" : "NO",
        static_cast<double>(SystemClock().steadyMs() - began) / 1000);
    std::fflush(stdout);
    return verdict;
}

int ordered()
{
    return qEnvironmentVariableIntValue("MADOGUCHI_FAILOVERS");
}

qint64 endOf(qint64 began)
{
    return began + qEnvironmentVariableIntValue("MADOGUCHI_FAILOVER_MINUTES") * 60'000LL;
}

// Whatever a hub makes of a promotion, the epoch stays: as if nobody had noticed.
void keepTheEpoch()
{
    const auto connection = db::Connection::open({.path = clusterUrl()});
    REQUIRE(connection);
    REQUIRE(
        (*connection)
            ->runScript("CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
                        "CREATE TRIGGER keep BEFORE UPDATE ON meta FOR EACH ROW WHEN (OLD.name = 'epoch') "
                        "EXECUTE FUNCTION keep()",
                        QStringLiteral("keep")));
}

// What a desk notes of what it has sent, it forgets at once: with the epoch alone, comparing at rest still
// finds what is missing, and it is offered again.
void forgetWhatWasSent(const QString& store)
{
    const auto connection = db::Connection::open({.path = store});
    REQUIRE(connection);
    REQUIRE(
        (*connection)
            ->runScript(
                "CREATE TRIGGER forget AFTER INSERT ON sent BEGIN DELETE FROM sent; END; DELETE FROM sent;",
                QStringLiteral("forget")));
}

} // namespace

TEST_CASE("a cluster's primary fails again and again, and no contact is lost", "[.failover]")
{
    const qint64 began = SystemClock().steadyMs();
    Failovers failovers(1);
    failovers.begin();
    failovers.run(kinds, ordered(), endOf(began));
    const Verdict verdict = failovers.end(ordered(), began);
    CHECK(failovers.figures.done == ordered());
    CHECK(failovers.figures.withLostTail > 0);
    CHECK(verdict.lost == 0);
    CHECK(verdict.doubled == 0);
    CHECK(verdict.atDesks == 0);
    CHECK(verdict.intact);
    CHECK(verdict.healed);
}

TEST_CASE("a lost tail that neither hubs nor desks heal loses contacts, or the campaign proves nothing",
          "[.unnoticed]")
{
    const qint64 began = SystemClock().steadyMs();
    Failovers failovers(1);
    failovers.begin();
    keepTheEpoch();
    for (const auto& desk : failovers.world.desks)
        forgetWhatWasSent(desk->store());
    failovers.run({QStringLiteral("zombie"), QStringLiteral("tail")}, ordered(), endOf(began));
    const Verdict verdict = failovers.end(ordered(), began);
    CHECK(failovers.figures.lostTail > 0);
    CHECK(verdict.lost + verdict.atDesks > 0);
}
