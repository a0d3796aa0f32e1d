// SPDX-License-Identifier: GPL-3.0-or-later
// Floods against a real hub: what it holds in memory is bounded, and a desk that has nothing to do with it
// comes in, hands in and pulls. The attackers have an address of their own, as all who are not at that desk.
#include "kb/domain/feed.h"
#include "tests/process/hub/test_desk.h"
#include "tests/support/wait_for.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslConfiguration>
#include <QTimer>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

constexpr int crowd = 900;
constexpr qint64 mostGrowthKiB = 50 * 1024;
constexpr int rounds = 40;
constexpr int connectWithinMs = 15'000; // a desk gives up then
constexpr int answerMs = 120'000;       // and then
const QString city = QStringLiteral("990019");
const QString attackers = QStringLiteral("127.0.0.66");

qint64 residentKiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

/// How far a process grew at most since this was made. Looked at all the time: the kernel's own mark is of
/// the whole life, passwords' 64 MiB among it, and to set it back is not a user's right where core dumps are
/// off.
class Growth
{
public:
    explicit Growth(qint64 pid)
        : m_before(residentKiB(pid))
        , m_peak(m_before)
        , m_watch([this, pid] {
            while (!m_done) {
                m_peak = std::max(m_peak.load(), residentKiB(pid));
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        })
    {
    }
    ~Growth()
    {
        m_done = true;
        m_watch.join();
    }
    Growth(const Growth&) = delete;
    Growth& operator=(const Growth&) = delete;
    [[nodiscard]] qint64 kiB() const { return m_peak - m_before; }

private:
    const qint64 m_before;
    std::atomic<qint64> m_peak;
    std::atomic<bool> m_done = false;
    std::thread m_watch;
};

/// What became of an honest desk meanwhile.
struct Served
{
    bool cameIn = false;
    qint64 connectMs = 0;
    int answered = 0;
    std::vector<qint64> ms;
};

class Town
{
public:
    Town()
        : hub(QString(), 1'000)
    {
        rlimit files{};
        REQUIRE(::getrlimit(RLIMIT_NOFILE, &files) == 0);
        files.rlim_cur = files.rlim_max;
        REQUIRE(::setrlimit(RLIMIT_NOFILE, &files) == 0);
        hub.start();
        authority = hub.authority();
        hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
        me = desk.enter(hub, QStringLiteral("aoki"));
        bad.setOwnAddress(attackers);
        badSession = bad.enter(hub, QStringLiteral("aoki"));
        // Pages worth asking for, and a hub that has been at work.
        QList<QByteArray> commands;
        for (int i = 0; i < 150; ++i) {
            Command contact = desk.logContact();
            std::get<LogContact>(contact.payload).contact.original.inquiry =
                QString(2'000, QChar(0x3042 + i % 80));
            commands.append(encode(contact));
        }
        REQUIRE(desk.ask<wire::Pushed>(wire::Push{1, commands}, answerMs));
        REQUIRE(desk.ask<wire::Page>(wire::Pull{2, centreFeed(city), me.epoch, 0}, answerMs));
    }

    /// Lets the attack go on while the honest desk comes in anew and works, and tells how much the hub grew.
    void check(const char* what, qint64 before = 2'000, qint64 atLeast = 8'000)
    {
        QElapsedTimer timer;
        timer.start();
        (void)test::waitFor([&] { return timer.elapsed() >= before; }, 60'000);
        Served served;
        std::atomic<bool> done = false;
        std::thread worker([&] {
            work(served);
            done = true;
        });
        const bool ended = test::waitFor([&] { return done && timer.elapsed() >= atLeast; }, 300'000);
        worker.join();
        const qint64 grown = m_growth->kiB();
        std::sort(served.ms.begin(), served.ms.end());
        const size_t count = served.ms.size();
        std::printf("%-48s +%lld KiB; a desk came in after %lld ms, push and pull p50 %lld p95 %lld ms\n",
                    what, static_cast<long long>(grown), static_cast<long long>(served.connectMs),
                    count > 0 ? static_cast<long long>(served.ms[count / 2]) : -1,
                    count > 0 ? static_cast<long long>(served.ms[count * 95 / 100]) : -1);
        CHECK(ended);
        CHECK(grown < mostGrowthKiB);
        CHECK(served.cameIn);
        CHECK(served.connectMs < connectWithinMs);
        CHECK(served.answered == rounds);
        CHECK(hub.isRunning());
    }

    void beginMeasuring()
    {
        REQUIRE(residentKiB(hub.pid()) > 0);
        m_growth = std::make_unique<Growth>(hub.pid());
    }

    /// A connection of the attackers; `then` once it is encrypted.
    QSslSocket* attack(const std::function<void(QSslSocket*)>& then)
    {
        auto* socket = new QSslSocket(&m_sockets);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({QSslCertificate(authority)});
        tls.setAllowedNextProtocols({"madoguchi/1"});
        socket->setSslConfiguration(tls);
        REQUIRE(socket->bind(QHostAddress(attackers)));
        QObject::connect(socket, &QSslSocket::encrypted, socket, [socket, then] { then(socket); });
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), hub.port());
        return socket;
    }
    QTcpSocket* knock()
    {
        auto* socket = new QTcpSocket(&m_sockets);
        REQUIRE(socket->bind(QHostAddress(attackers)));
        socket->connectToHost(QStringLiteral("127.0.0.1"), hub.port());
        return socket;
    }
    /// What signs the bad device in, without waiting for an answer.
    [[nodiscard]] QByteArray signIn() const
    {
        return framed(wire::Hello{1, {}}) +
               framed(wire::Resume{bad.seat(), bad.secret(), badSession.sessionToken});
    }
    static QByteArray framed(const wire::Message& message)
    {
        return wire::frameOf(wire::encodeMessage(message));
    }

    HubProcess hub;
    QByteArray authority;
    TestDesk desk;
    TestDesk bad;
    wire::SignedIn me;
    wire::SignedIn badSession;

private:
    void work(Served& served)
    {
        TestDesk again;
        QElapsedTimer timer;
        timer.start();
        served.cameIn = again.resume(hub, desk, me.sessionToken);
        served.connectMs = timer.elapsed();
        for (int i = 0; served.cameIn && i < rounds; ++i) {
            timer.restart();
            const auto pushed =
                again.ask<wire::Pushed>(wire::Push{10 + 2 * i, {encode(again.logContact())}}, answerMs);
            if (!pushed || pushed->results[0].status != wire::PushStatus::Applied)
                return;
            if (!again.ask<wire::Page>(
                    wire::Pull{11 + 2 * i, centreFeed(city), me.epoch, pushed->results[0].revision - 1},
                    answerMs))
                return;
            served.ms.push_back(timer.elapsed());
            ++served.answered;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }

    QObject m_sockets;
    std::unique_ptr<Growth> m_growth;
};

// A message that is a bomb: a list of lists of one number each, two bytes a piece.
QByteArray listBomb()
{
    const int pieces = 1'000'000;
    QByteArray bomb = QByteArray::fromHex("a300"
                                          "0b"
                                          "0101"
                                          "02"
                                          "9a");
    for (const int shift : {24, 16, 8, 0})
        bomb.append(static_cast<char>((pieces >> shift) & 0xff));
    return bomb + QByteArray::fromHex("8100").repeated(pieces);
}

// A map whose keys nobody knows: each is looked for among all before it.
QByteArray mapBomb()
{
    const int keys = 300'000;
    QByteArray bomb = QByteArray::fromHex("ba");
    for (const int shift : {24, 16, 8, 0})
        bomb.append(static_cast<char>((keys >> shift) & 0xff));
    for (int key = 0; key < keys; ++key) {
        bomb.append('\x1a');
        for (const int shift : {24, 16, 8, 0})
            bomb.append(static_cast<char>(((key + 100'000) >> shift) & 0xff));
        bomb.append('\x00');
    }
    return bomb;
}

} // namespace

TEST_CASE("900 handshakes that never end take no memory to speak of and keep no desk outside")
{
    Town town;
    town.beginMeasuring();
    for (int i = 0; i < crowd; ++i) {
        QTcpSocket* const socket = town.knock();
        // Half of them begin and stop in the middle.
        if (i % 2 == 0)
            QObject::connect(socket, &QTcpSocket::connected, socket,
                             [socket] { socket->write(QByteArray::fromHex("16030101f0010001ec0303")); });
    }
    town.check("900 half-open handshakes");
}

TEST_CASE("900 connections that say nothing take no memory to speak of and keep no desk outside")
{
    Town town;
    town.beginMeasuring();
    for (int i = 0; i < crowd; ++i)
        (void)town.attack([](QSslSocket*) {});
    town.check("900 silent connections");
}

TEST_CASE("900 strangers who drip a message take no memory to speak of and keep no desk outside")
{
    Town town;
    town.beginMeasuring();
    QList<QSslSocket*> in;
    for (int i = 0; i < crowd; ++i)
        (void)town.attack([&in](QSslSocket* socket) {
            in.append(socket);
            socket->write(Town::framed(wire::Hello{1, {}}) + QByteArray::fromHex("00001ff0") +
                          QByteArray(7'000, 'x'));
        });
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, [&in] {
        for (QSslSocket* socket : in) {
            if (socket->isEncrypted())
                socket->write("x");
        }
    });
    drip.start(500);
    town.check("900 dripping strangers");
}

TEST_CASE("128 floods of pulls from one device take no memory to speak of and hold no other desk up")
{
    Town town;
    town.beginMeasuring();
    QByteArray flood = town.signIn();
    for (int i = 0; i < 1'000; ++i)
        flood += Town::framed(wire::Pull{i + 1, centreFeed(city), town.me.epoch, 0});
    for (int i = 0; i < 128; ++i)
        (void)town.attack([flood](QSslSocket* socket) { socket->write(flood); });
    town.check("128 floods of pulls from one device");
}

TEST_CASE("a desk that asks for everything and reads nothing takes no memory to speak of")
{
    Town town;
    town.beginMeasuring();
    QByteArray flood = town.signIn();
    for (int i = 0; i < 900; ++i)
        flood += Town::framed(wire::Pull{i + 1, centreFeed(city), town.me.epoch, 0});
    (void)town.attack([flood](QSslSocket* socket) {
        socket->setReadBufferSize(1);
        socket->write(flood);
    });
    town.check("a desk that does not read");
}

TEST_CASE("messages and commands that are bombs take no memory to speak of and hold no other desk up")
{
    Town town;
    town.beginMeasuring();
    const QByteArray list = town.signIn() + wire::frameOf(listBomb());
    const QByteArray map = town.signIn() + Town::framed(wire::Push{1, {mapBomb()}});
    // One after another: a seat has one connection.
    QTimer next;
    QObject::connect(&next, &QTimer::timeout, [&, thrown = 0]() mutable {
        if (thrown++ < 6)
            (void)town.attack(
                [&, thrown](QSslSocket* socket) { socket->write(thrown % 2 == 0 ? list : map); });
    });
    next.start(900);
    town.check("CBOR bombs");
}

TEST_CASE("I3 a desk that asks for more than its share waits, and is answered everything")
{
    Town town;
    constexpr int asked = 1'700;
    QByteArray flood;
    for (int i = 0; i < asked; ++i)
        flood += Town::framed(wire::Ping{i});
    QElapsedTimer timer;
    timer.start();
    town.bad.sendRaw(flood);
    for (int i = 0; i < asked; ++i) {
        const auto pong = town.bad.next<wire::Pong>(answerMs);
        REQUIRE(pong);
        CHECK(pong->nonce == i);
    }
    CHECK(timer.elapsed() > 3'000); // 700 more than it may at once, 200 a second
    CHECK(town.desk.ask<wire::Pong>(wire::Ping{1}, answerMs));
}

TEST_CASE("a hundred requests of one desk that lie there do not come before another's one")
{
    Town town;
    for (const bool floodFirst : {true, false}) {
        TestDesk other;
        REQUIRE(other.resume(town.hub, town.bad, town.badSession.sessionToken));
        TestDesk again;
        REQUIRE(again.resume(town.hub, town.desk, town.me.sessionToken));
        QByteArray flood;
        for (int i = 0; i < 150; ++i)
            flood += Town::framed(wire::Push{i + 1, {encode(other.logContact())}});
        const QByteArray one = Town::framed(wire::Push{1, {encode(again.logContact())}});
        // Both lie in the hub's sockets when it looks.
        REQUIRE(::kill(static_cast<pid_t>(town.hub.pid()), SIGSTOP) == 0);
        if (floodFirst)
            other.sendRaw(flood);
        again.sendRaw(one);
        if (!floodFirst)
            other.sendRaw(flood);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        REQUIRE(::kill(static_cast<pid_t>(town.hub.pid()), SIGCONT) == 0);
        const auto mine = again.next<wire::Pushed>(answerMs);
        REQUIRE(mine);
        qint64 last = 0;
        for (int i = 0; i < 150; ++i) {
            const auto theirs = other.next<wire::Pushed>(answerMs);
            REQUIRE(theirs);
            last = theirs->results[0].revision;
        }
        CHECK(mine->results[0].revision < last - 40);
    }
}
