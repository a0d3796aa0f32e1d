// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QThread>
#include <QtEndian>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const QString city = QStringLiteral("990019");
const QString aoki = QStringLiteral("aoki");
const QString sato = QStringLiteral("sato");
const QString operatorRole = QStringLiteral("operator");

QByteArray lengthOf(quint32 bytes)
{
    QByteArray header(4, Qt::Uninitialized);
    qToBigEndian(bytes, header.data());
    return header;
}

} // namespace

TEST_CASE("what one desk pushes the other hears of at once, and pulls")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    hub.addUser(sato, operatorRole);
    TestDesk one;
    TestDesk other;
    const auto me = one.enter(hub, aoki);
    (void)other.enter(hub, sato);

    const Command contact = one.logContact();
    QElapsedTimer timer;
    timer.start();
    const auto pushed = one.ask<wire::Pushed>(wire::Push{1, {encode(contact)}});
    REQUIRE(pushed);
    CHECK(pushed->results[0].status == wire::PushStatus::Applied);
    const auto hint = other.next<wire::FeedMoved>();
    REQUIRE(hint);
    CHECK(timer.elapsed() < 1'000);
    CHECK(hint->feed == centreFeed(city));
    CHECK(hint->revision == pushed->results[0].revision);
    const auto page = other.ask<wire::Page>(wire::Pull{2, hint->feed, me.epoch, hint->revision - 1});
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    CHECK(page->rows[0].row.id == targetOf(contact).id);
}

TEST_CASE(
    "a desk that trusts another CA does not talk to this hub, and a hub does not talk to what is no desk")
{
    HubProcess hub;
    hub.start();
    HubProcess other;
    other.start();
    TestDesk desk;
    CHECK_FALSE(desk.connectTo(hub.port(), other.authority()));
    CHECK(desk.connectTo(hub.port(), hub.authority()));
    // TLS 1.3 lets a client finish before the server refuses: what counts is that nobody answers.
    for (const QByteArrayList& protocols : {QByteArrayList{}, QByteArrayList{"h2"}}) {
        if (desk.connectTo(hub.port(), hub.authority(), protocols))
            CHECK_FALSE(desk.ask<wire::Welcome>(wire::Hello{1, {}}));
    }
    QTcpSocket plain;
    plain.connectToHost(QStringLiteral("127.0.0.1"), hub.port());
    REQUIRE(plain.waitForConnected(5'000));
    plain.write(wire::frameOf(wire::encodeMessage(wire::Hello{1, {}})));
    CHECK(plain.waitForDisconnected(5'000));
}

TEST_CASE("a frame beyond its bound is cut off at its length, before and after signing in")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk stranger;
    REQUIRE(stranger.connectTo(hub.port(), hub.authority()));
    stranger.sendRaw(lengthOf(8 * 1024 + 1));
    const auto fault = stranger.next<wire::Fault>();
    REQUIRE(fault);
    CHECK(fault->error.key == QStringLiteral("wire.frame.too-large"));
    CHECK(stranger.isCut());

    TestDesk desk;
    (void)desk.enter(hub, aoki);
    desk.sendRaw(lengthOf(2 * 1024 * 1024 + 1));
    CHECK(desk.next<wire::Fault>());
    CHECK(desk.isCut());

    TestDesk babbler;
    REQUIRE(babbler.connectTo(hub.port(), hub.authority()));
    babbler.sendRaw(wire::frameOf(QByteArray("\xff nonsense")));
    CHECK(babbler.next<wire::Fault>());
    CHECK(babbler.isCut());
}

TEST_CASE("a connection that never finishes its handshake is dropped after ten seconds")
{
    HubProcess hub;
    hub.start();
    QTcpSocket silent;
    silent.connectToHost(QStringLiteral("127.0.0.1"), hub.port());
    REQUIRE(silent.waitForConnected(5'000));
    QElapsedTimer timer;
    timer.start();
    CHECK(silent.waitForDisconnected(15'000));
    CHECK(timer.elapsed() > 8'000);
}

TEST_CASE("more desks than configured are turned away, and come in when others leave")
{
    HubProcess hub(QString(), 3);
    hub.start();
    hub.addUser(aoki, operatorRole);
    std::vector<std::unique_ptr<TestDesk>> desks;
    for (int i = 0; i < 3; ++i) {
        desks.push_back(std::make_unique<TestDesk>());
        (void)desks.back()->enter(hub, aoki);
    }
    TestDesk late;
    (void)late.connectTo(hub.port(), hub.authority());
    CHECK_FALSE(late.ask<wire::Welcome>(wire::Hello{1, {}}));
    desks.pop_back();
    REQUIRE(late.connectTo(hub.port(), hub.authority()));
    CHECK(late.ask<wire::Welcome>(wire::Hello{1, {}}));
}

TEST_CASE(
    "a seat's second connection ends its first, and both a desk that is cut and one that stays may go on")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk desk;
    const auto me = desk.enter(hub, aoki);
    TestDesk copy;
    REQUIRE(copy.resume(hub, desk, me.sessionToken));
    const auto fault = desk.next<wire::Fault>();
    REQUIRE(fault);
    CHECK(fault->error.key == QStringLiteral("seat.elsewhere"));
    CHECK(fault->error.code == ErrorCode::Busy);
    CHECK(fault->retryAfterMs == 30'000);
    CHECK(desk.isCut());
    CHECK(copy.ask<wire::Pong>(wire::Ping{1}));
    REQUIRE(desk.resume(hub, desk, me.sessionToken));
    CHECK(copy.isCut());
}

TEST_CASE("a stranger who only pings is gone after thirty seconds")
{
    HubProcess hub;
    hub.start();
    TestDesk stranger;
    REQUIRE(stranger.connectTo(hub.port(), hub.authority()));
    QElapsedTimer timer;
    timer.start();
    REQUIRE(stranger.ask<wire::Welcome>(wire::Hello{1, {}}));
    while (timer.elapsed() < 40'000 && stranger.ask<wire::Pong>(wire::Ping{1}))
        QThread::msleep(1'500);
    CHECK(stranger.isCut());
    CHECK(timer.elapsed() > 25'000);
    CHECK(timer.elapsed() < 40'000);
}

TEST_CASE("a stranger who talks instead of signing in is cut off")
{
    HubProcess hub;
    hub.start();
    TestDesk stranger;
    REQUIRE(stranger.connectTo(hub.port(), hub.authority()));
    int answered = 0;
    while (answered < 100 && stranger.ask<wire::Pong>(wire::Ping{1}))
        ++answered;
    CHECK(answered == 32);
    CHECK(stranger.isCut());
}

TEST_CASE("what another process changes reaches the desks: people, and a revoked desk's end")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk desk;
    (void)desk.enter(hub, aoki);
    hub.addUser(sato, operatorRole);
    const auto hint = desk.next<wire::FeedMoved>(2'000);
    REQUIRE(hint);
    CHECK(hint->feed == qaFeed(city));

    REQUIRE(hub.run({QStringLiteral("device"), QStringLiteral("revoke"), desk.seat().toString()}).status ==
            0);
    const auto fault = desk.next<wire::Fault>(2'000);
    REQUIRE(fault);
    CHECK(fault->error.code == ErrorCode::SignedOut);
    CHECK(desk.isCut());
    CHECK_FALSE(desk.enterAgain(hub, aoki));
}

TEST_CASE("a changed password opens the door, the former one no more, and the log says neither")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk desk;
    (void)desk.enter(hub, aoki);
    const QString next = QStringLiteral("a bridge in the snow");
    const QString former = HubProcess::passwordOf(aoki);
    REQUIRE(desk.ask<wire::PasswordChanged>(wire::ChangePassword{3, former, next}, 10'000));
    CHECK(desk.isCut());
    const auto comesIn = [&](const QString& password) {
        REQUIRE(desk.connectTo(hub.port(), hub.authority()));
        REQUIRE(desk.ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")}));
        return desk.ask<wire::SignedIn>(wire::SignIn{desk.seat(), desk.secret(), aoki, password}, 10'000)
            .has_value();
    };
    CHECK_FALSE(comesIn(former));
    CHECK(comesIn(next));
    hub.stop();
    CHECK(hub.log().contains(QStringLiteral("password changed")));
    CHECK_FALSE(hub.log().contains(next));
    CHECK_FALSE(hub.log().contains(former));
}
