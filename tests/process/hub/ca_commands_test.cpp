// SPDX-License-Identifier: GPL-3.0-or-later
// The city's certificate authority is followed by another, with real desks at a real hub.
#include "kb/store/store.h"
#include "kb/sync/sync_driver.h"
#include "kb/sync/trust.h"
#include "tests/process/hub/test_desk.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

using namespace madoguchi;
using namespace madoguchi::hub;
using madoguchi::test::waitFor;

namespace {

constexpr int patienceMs = 60'000; // a busy machine
const QString aoki = QStringLiteral("aoki");

/// An installed desk: its store, and the file the administrator gave it.
class Booth
{
public:
    Booth(const HubProcess& hub, const QString& name, const QByteArray& caFile)
        : m_hub(hub)
        , m_name(name)
        , m_caFile(caFile)
    {
    }

    /// The program starts, and somebody signs in. @return false if it was not let in
    bool enter()
    {
        m_troubles.clear();
        m_state = sync::SyncState::Offline;
        m_driver = std::make_unique<sync::SyncDriver>(
            sync::SyncConfig{path(), QStringLiteral("127.0.0.1"), m_hub.port(), m_caFile}, m_clock, m_random);
        QObject::connect(m_driver.get(), &sync::SyncDriver::stateChanged, m_driver.get(),
                         [this](sync::SyncState state) { m_state = state; });
        QObject::connect(m_driver.get(), &sync::SyncDriver::failed, m_driver.get(),
                         [this](const Error& error) { m_troubles.append(error.key); });
        QObject::connect(m_driver.get(), &sync::SyncDriver::enrolled, m_driver.get(),
                         [this] { m_enrolled = true; });
        m_driver->start();
        if (!m_enrolled) {
            m_driver->enroll(m_hub.enrolCode(), m_name);
            if (!waitFor([this] { return m_enrolled || !m_troubles.isEmpty(); }, patienceMs) || !m_enrolled)
                return false;
        }
        m_driver->signIn(aoki, HubProcess::passwordOf(aoki));
        return waitFor([this] { return isCurrent() || !m_troubles.isEmpty(); }, patienceMs) && isCurrent();
    }
    void leave() { m_driver.reset(); }
    [[nodiscard]] bool isCurrent() const { return m_state == sync::SyncState::Current; }
    [[nodiscard]] const QStringList& troubles() const { return m_troubles; }
    /// From its next connection on.
    [[nodiscard]] bool trusts(const QByteArray& authority) const
    {
        const auto connection = store::openStore(path());
        REQUIRE(connection);
        sync::Trust trust(**connection, m_caFile);
        REQUIRE(trust.load());
        return trust.fingerprints().contains(QSslCertificate(authority).digest(QCryptographicHash::Sha256));
    }

private:
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("desk.db")); }

    const HubProcess& m_hub;
    const QString m_name;
    const QByteArray m_caFile;
    QTemporaryDir m_directory;
    SystemClock m_clock;
    SystemRandom m_random;
    bool m_enrolled = false;
    sync::SyncState m_state = sync::SyncState::Offline;
    QStringList m_troubles;
    std::unique_ptr<sync::SyncDriver> m_driver;
};

HubProcess::Ran ca(const HubProcess& hub, const char* what, bool anyway = false)
{
    QStringList words{QStringLiteral("ca"), QString::fromLatin1(what)};
    if (anyway)
        words.append(QStringLiteral("--anyway"));
    return hub.run(words);
}

/// Until the status says so.
bool statusSays(const HubProcess& hub, const QString& words)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < patienceMs;) {
        if (ca(hub, "status").out.contains(words))
            return true;
        (void)waitFor([] { return false; }, 200);
    }
    return false;
}

bool logSays(HubProcess& hub, const QString& words)
{
    return waitFor(
        [&] {
            hub.readLog();
            return hub.log().contains(words);
        },
        patienceMs);
}

/// Puts what is in one directory in the place of what is in the other.
void copyFiles(const QString& from, const QString& to)
{
    REQUIRE(QDir(to).removeRecursively());
    REQUIRE(QDir().mkpath(to));
    for (const QString& name : QDir(from).entryList(QDir::Files))
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

TEST_CASE("the city's CA is changed while desks work: one that was away is waited for and nobody walks")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, QStringLiteral("operator"));
    const QByteArray old = hub.authority();
    const QString tls = hub.dataFile(QStringLiteral("tls"));
    const QTemporaryDir aside;
    copyFiles(tls, aside.filePath(QStringLiteral("tls")));
    Booth one(hub, QStringLiteral("窓口1"), old);
    Booth two(hub, QStringLiteral("窓口2"), old);
    REQUIRE(two.enter());
    two.leave();
    REQUIRE(one.enter());

    CHECK(ca(hub, "switch").error.contains(QStringLiteral("ca.next.none")));
    const auto made = ca(hub, "next");
    INFO(made.error.toStdString());
    REQUIRE(made.status == 0);
    CHECK(ca(hub, "next").error.contains(QStringLiteral("ca.next.exists")));
    REQUIRE(statusSays(hub, QStringLiteral("have stored the next one: 1 of 2 desks")));
    const QString status = ca(hub, "status").out;
    CHECK(status.contains(QStringLiteral("窓口2\n")));
    CHECK_FALSE(status.contains(QStringLiteral("窓口1")));

    const auto refused = ca(hub, "switch");
    CHECK(refused.status == 3);
    CHECK(refused.error.contains(QStringLiteral("ca.switch.devices")));
    CHECK(refused.error.contains(QStringLiteral("窓口2\n")));
    CHECK_FALSE(refused.error.contains(QStringLiteral("窓口1")));
    CHECK(hub.authority() == old);

    REQUIRE(two.enter());
    REQUIRE(statusSays(hub, QStringLiteral("have stored the next one: 2 of 2 desks")));
    two.leave();
    const auto switched = ca(hub, "switch");
    INFO(switched.error.toStdString());
    REQUIRE(switched.status == 0);
    const QByteArray present = hub.authority();
    REQUIRE(present != old);
    CHECK(hub.run({QStringLiteral("ca")}).out.trimmed() == QString::fromLatin1(present).trimmed());
    REQUIRE(logSays(hub, QStringLiteral("certificate renewed")));
    const auto early = ca(hub, "forget");
    CHECK(early.status == 3);
    CHECK(early.error.contains(QStringLiteral("窓口1\n"))); // is connected, but since before
    CHECK(early.error.contains(QStringLiteral("窓口2\n")));

    // By what they have stored; whoever has the old file alone does not get in.
    one.leave();
    CHECK(one.enter());
    CHECK(two.enter());
    Booth late(hub, QStringLiteral("窓口3"), old);
    CHECK_FALSE(late.enter());
    CHECK(late.troubles().value(0) == QStringLiteral("hub.certificate"));
    late.leave();
    Booth fresh(hub, QStringLiteral("窓口4"), present);
    CHECK(fresh.enter());
    fresh.leave();
    CHECK(one.trusts(old));
    CHECK(statusSays(hub, QStringLiteral("have connected since the switch: 3 of 3 desks")));

    const auto forgotten = ca(hub, "forget");
    INFO(forgotten.error.toStdString());
    REQUIRE(forgotten.status == 0);
    REQUIRE(waitFor([&] { return !one.trusts(old) && !two.trusts(old); }, patienceMs));
    CHECK(one.trusts(present));
    CHECK_FALSE(ca(hub, "status").out.contains(QStringLiteral("previous")));
    const QString audit = hub.run({QStringLiteral("audit"), QStringLiteral("list")}).out;
    for (const char* act : {"authority-made", "authority-switched", "authority-forgotten"})
        CHECK(audit.count(QLatin1String(act)) == 1);
    CHECK(hub.run({QStringLiteral("audit"), QStringLiteral("verify")}).status == 0);
    one.leave();
    two.leave();

    // Whoever has the former key, and stands in the hub's place.
    CHECK(hub.stop() == 0);
    copyFiles(aside.filePath(QStringLiteral("tls")), tls);
    hub.start();
    CHECK_FALSE(one.enter());
    CHECK(one.troubles().value(0) == QStringLiteral("hub.certificate"));
    CHECK_FALSE(two.enter());
    CHECK(two.troubles().value(0) == QStringLiteral("hub.certificate"));
    CHECK(late.enter()); // it does let in who knows no better
}

TEST_CASE("a CA is changed in spite of desks that are gone and the audit says of how many")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, QStringLiteral("operator"));
    const QByteArray old = hub.authority();
    TestDesk older; // one that never says what it trusts
    (void)older.enter(hub, aoki);
    REQUIRE(ca(hub, "next").status == 0);
    CHECK(ca(hub, "switch").status == 3);
    REQUIRE(ca(hub, "switch", true).status == 0);
    REQUIRE(logSays(hub, QStringLiteral("certificate renewed")));
    CHECK_FALSE(older.connectTo(hub.port(), old));
    CHECK(older.connectTo(hub.port(), hub.authority()));
    CHECK(ca(hub, "next").error.contains(QStringLiteral("ca.previous.exists")));
    CHECK(ca(hub, "forget").error.contains(QStringLiteral("ca.forget.devices")));
    // By a file it was given anew.
    CHECK(older.enterAgain(hub, aoki));
    CHECK(ca(hub, "forget").status == 0);
    CHECK(ca(hub, "forget").error.contains(QStringLiteral("ca.previous.none")));
    const QString audit = hub.run({QStringLiteral("audit"), QStringLiteral("list"), QStringLiteral("--act"),
                                   QStringLiteral("authority-switched")})
                              .out;
    CHECK(audit.contains(QStringLiteral("\"count\":1")));
    CHECK(ca(hub, "nonsense").status == 2);
}

TEST_CASE("a next CA that was made while the hub stood still is told when it starts and goes into backups")
{
    HubProcess hub;
    hub.start();
    CHECK(hub.stop() == 0);
    REQUIRE(ca(hub, "next").status == 0);
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("hub.backup"));
    const auto made = hub.run({QStringLiteral("backup"), file});
    CHECK(made.out.contains(QStringLiteral("tls/ca-next.key")));
    hub.start();
    hub.addUser(aoki, QStringLiteral("operator"));
    Booth booth(hub, QStringLiteral("窓口1"), hub.authority());
    REQUIRE(booth.enter());
    CHECK(statusSays(hub, QStringLiteral("have stored the next one: 1 of 1 desks")));
}
