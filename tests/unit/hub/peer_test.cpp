// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/peer.h"
#include "kb/wire/revocation.h"
#include "tests/support/blob_cases.h"
#include "tests/support/quick_passwords.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;

namespace {

// The passwords' own tests run the real check.

struct Talk
{
    TestHub hub;
    OneWord checker;
    Accounts accounts{*hub.store};
    Devices devices{*hub.store, hub.clock, hub.random};
    BlobCases cases;
    Service service{*hub.store, hub.clock, hub.random, hub.ids, checker, {}, {}, cases.rights()};
    std::unique_ptr<Peer> peer = newPeer();
    std::vector<wire::Message> heard;
    std::vector<std::map<FeedId, qint64>> moved;
    bool ended = false;

    Talk()
    {
        Account account;
        account.login = QStringLiteral("aoki");
        account.staff.id = hub.operatorA.user;
        account.staff.displayName = QStringLiteral("青木");
        account.verifier = "some verifier";
        REQUIRE(accounts.save({account}));
    }
    std::unique_ptr<Peer> newPeer()
    {
        auto made = std::make_unique<Peer>(service, 1, QStringLiteral("192.0.2.9"));
        QObject::connect(made.get(), &Peer::send, made.get(),
                         [this](const wire::Message& m) { heard.push_back(m); });
        QObject::connect(made.get(), &Peer::moved, made.get(),
                         [this](const auto& heads) { moved.push_back(heads); });
        QObject::connect(made.get(), &Peer::ended, made.get(), [this] { ended = true; });
        return made;
    }
    /// Says something and takes the last answer, which must be a T.
    template <typename T>
    T ask(const wire::Message& message)
    {
        heard.clear();
        peer->handle(message);
        REQUIRE_FALSE(heard.empty());
        REQUIRE(std::holds_alternative<T>(heard.back()));
        return std::get<T>(heard.back());
    }
    wire::SignedIn enter()
    {
        (void)ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")});
        const auto code = devices.makeCode(60'000);
        REQUIRE(code);
        const auto seat = ask<wire::Enrolled>(wire::Enroll{*code, QStringLiteral("席1")});
        return ask<wire::SignedIn>(
            wire::SignIn{seat.seat, seat.deviceSecret, QStringLiteral("aoki"), QStringLiteral("right")});
    }
};

} // namespace

TEST_CASE(
    "whoever is signed in gives themselves another password: the present one is asked for, sessions end")
{
    Talk talk;
    (void)talk.enter();
    const auto change = [](const char* present, const char* next) {
        return wire::ChangePassword{9, QString::fromUtf8(present), QString::fromUtf8(next)};
    };
    const auto refusal = [&](const char* present, const char* next) {
        const auto fault = talk.ask<wire::Fault>(change(present, next));
        CHECK(fault.request == 9);
        return fault.error.key;
    };
    CHECK(refusal("right", "short") == QStringLiteral("password.short"));
    CHECK(refusal("right", "qwertyuiop12") == QStringLiteral("password.run"));
    CHECK(refusal("right", "aoki and 青木 1") == QStringLiteral("password.name"));
    CHECK(refusal("right", "right") == QStringLiteral("password.same"));
    CHECK(refusal("wrong", "a bridge in the snow") == QStringLiteral("password.wrong"));
    const auto before = talk.accounts.byLogin(QStringLiteral("aoki"));
    CHECK((*before)->verifier == "some verifier");
    CHECK_FALSE(talk.ended);

    CHECK(talk.ask<wire::PasswordChanged>(change("right", "a bridge in the snow")).request == 9);
    const auto after = talk.accounts.byLogin(QStringLiteral("aoki"));
    CHECK(passwordMatches((*after)->verifier, QStringLiteral("a bridge in the snow")));
    talk.heard.clear();
    CHECK(talk.peer->checkRights());
    CHECK(talk.ended);
    CHECK(std::get<wire::Fault>(talk.heard.back()).error.key == QStringLiteral("session.over"));
}

TEST_CASE("a password somebody else set is due at every sign-in, until its owner gives themselves another")
{
    Talk talk;
    const QString aoki = QStringLiteral("aoki");
    auto account = **talk.accounts.byLogin(aoki);
    account.passwordDue = true;
    REQUIRE(talk.accounts.save({account}));
    const wire::SignedIn first = talk.enter();
    CHECK(first.passwordDue);

    // What is none of the password leaves it due.
    account.verifier.clear();
    account.passwordDue = false;
    account.staff.role = Role::Leader;
    REQUIRE(talk.accounts.save({account}));
    const auto present = **talk.accounts.byLogin(aoki);
    REQUIRE(talk.accounts.renewVerifier(present.staff.id, present.verifier, "another verifier"));
    CHECK((*talk.accounts.byLogin(aoki))->passwordDue);
    REQUIRE(talk.accounts.disable(aoki));
    CHECK((*talk.accounts.byLogin(aoki))->passwordDue);
    account.staff.active = true;
    REQUIRE(talk.accounts.save({account}));

    talk.peer = talk.newPeer();
    CHECK(talk.enter().passwordDue);
    CHECK(talk.ask<wire::PasswordChanged>(
                  wire::ChangePassword{9, QStringLiteral("right"), QStringLiteral("a bridge in the snow")})
              .request == 9);
    CHECK_FALSE((*talk.accounts.byLogin(aoki))->passwordDue);
    talk.peer = talk.newPeer();
    CHECK_FALSE(talk.enter().passwordDue);
}

TEST_CASE("guessing the present password while changing it is slowed down, as at the door")
{
    Talk talk;
    (void)talk.enter();
    const wire::ChangePassword guess{9, QStringLiteral("guess"), QStringLiteral("a bridge in the snow")};
    ErrorCode last = ErrorCode::Refused;
    for (int i = 0; i < 20 && last == ErrorCode::Refused; ++i)
        last = talk.ask<wire::Fault>(guess).error.code;
    CHECK(last == ErrorCode::Busy);
    wire::ChangePassword right = guess;
    right.present = QStringLiteral("right");
    CHECK(talk.ask<wire::Fault>(right).error.code == ErrorCode::Busy);
}

TEST_CASE("nobody changes a password before they are signed in")
{
    Talk talk;
    (void)talk.ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")});
    (void)talk.ask<wire::Fault>(
        wire::ChangePassword{9, QStringLiteral("right"), QStringLiteral("a bridge in the snow")});
    CHECK(talk.ended);
}

TEST_CASE("a desk says hello, enrols, signs in, pushes and pulls back what it pushed")
{
    Talk talk;
    const auto me = talk.enter();
    CHECK(me.user == talk.hub.operatorA.user);
    CHECK(me.epoch == talk.hub.store->epoch());
    CHECK(me.feeds == QList<FeedId>{centreFeed(testCity), qaFeed(testCity)});

    const Command contact = talk.hub.logContact(talk.hub.operatorA);
    const auto pushed = talk.ask<wire::Pushed>(wire::Push{7, {encode(contact)}});
    CHECK(pushed.request == 7);
    REQUIRE(pushed.results.size() == 1);
    CHECK(pushed.results[0].status == wire::PushStatus::Applied);
    REQUIRE(talk.moved.size() == 1);
    CHECK(talk.moved[0].at(centreFeed(testCity)) == pushed.results[0].revision);

    const auto page = talk.ask<wire::Page>(wire::Pull{8, centreFeed(testCity), me.epoch, 0});
    CHECK(page.rows.size() == 1);
    CHECK(page.until == page.head);
    const auto sums = talk.ask<wire::Compared>(wire::Compare{9, centreFeed(testCity), me.epoch});
    CHECK(sums.count == 1);
}

TEST_CASE("nothing is served before signing in, and nothing out of turn")
{
    Talk talk;
    CHECK(talk.ask<wire::Fault>(wire::Pull{1, qaFeed(testCity), {}, 0}).error.key ==
          QStringLiteral("wire.unexpected"));
    CHECK(talk.ended);

    Talk greeted;
    (void)greeted.ask<wire::Welcome>(wire::Hello{1, {}});
    CHECK(greeted.ask<wire::Fault>(wire::Pull{1, qaFeed(testCity), {}, 0}).error.code ==
          ErrorCode::SignedOut);
    CHECK(greeted.ended);

    Talk twice;
    (void)twice.enter();
    CHECK(twice.ask<wire::Fault>(wire::Hello{1, {}}).error.key == QStringLiteral("wire.unexpected"));

    Talk hubs;
    (void)hubs.enter();
    CHECK(hubs.ask<wire::Fault>(wire::Granted{{}, {}}).error.key == QStringLiteral("wire.unexpected"));
}

TEST_CASE("a newer desk is welcomed with the hub's own protocol")
{
    Talk talk;
    CHECK(talk.ask<wire::Welcome>(wire::Hello{9, {}}).protocol == 1);
}

TEST_CASE("a role that changes while signed in is granted at once, a revoked desk is cut at once")
{
    Talk talk;
    (void)talk.enter();
    auto account = talk.accounts.byLogin(QStringLiteral("aoki"));
    REQUIRE(account);
    REQUIRE(*account);
    (*account)->staff.role = Role::Department;
    (*account)->verifier.clear();
    REQUIRE(talk.accounts.save({**account}));
    talk.heard.clear();
    CHECK(talk.peer->checkRights());
    REQUIRE(talk.heard.size() == 1);
    CHECK(std::get<wire::Granted>(talk.heard[0]).feeds == QList<FeedId>{qaFeed(testCity)});
    CHECK(talk.ask<wire::Fault>(wire::Pull{1, centreFeed(testCity), talk.hub.store->epoch(), 0}).error.code ==
          ErrorCode::NotFound);
    talk.heard.clear();
    talk.peer->announce({{centreFeed(testCity), 5}, {qaFeed(testCity), 6}});
    REQUIRE(talk.heard.size() == 1);
    CHECK(std::get<wire::FeedMoved>(talk.heard[0]).feed == qaFeed(testCity));

    const auto devices = talk.devices.all();
    REQUIRE(devices);
    REQUIRE(talk.devices.revoke(devices->front().seat));
    CHECK(talk.peer->checkRights());
    CHECK(std::get<wire::Fault>(talk.heard.back()).error.key == wire::deviceRevoked);
    CHECK(talk.ended);
}

TEST_CASE("a disabled account is cut at once, and told that it is for good")
{
    Talk talk;
    (void)talk.enter();
    REQUIRE(talk.accounts.disable(QStringLiteral("aoki")));
    CHECK(talk.peer->checkRights());
    CHECK(std::get<wire::Fault>(talk.heard.back()).error.key == wire::userRevoked);
    CHECK(talk.ended);
}

TEST_CASE("a database that does not answer takes no rights away, and is asked again")
{
    Talk talk;
    (void)talk.enter();
    auto account = talk.accounts.byLogin(QStringLiteral("aoki"));
    REQUIRE(account);
    REQUIRE(*account);
    (*account)->staff.role = Role::Department;
    (*account)->verifier.clear();
    REQUIRE(talk.accounts.save({**account}));
    talk.heard.clear();
    auto& connection = talk.hub.store->connection();
    REQUIRE(connection.runScript("ALTER TABLE session RENAME TO away", QStringLiteral("break")));
    CHECK_FALSE(talk.peer->checkRights());
    CHECK(talk.heard.empty());
    REQUIRE(connection.runScript("ALTER TABLE away RENAME TO session", QStringLiteral("mend")));
    CHECK(talk.peer->checkRights());
    REQUIRE(talk.heard.size() == 1);
    CHECK(std::get<wire::Granted>(talk.heard[0]).feeds == QList<FeedId>{qaFeed(testCity)});
}

TEST_CASE("a session that runs out ends the conversation at its next word")
{
    Talk talk;
    (void)talk.enter();
    talk.hub.clock.advance(sessionMs);
    CHECK(talk.ask<wire::Fault>(wire::Pull{1, qaFeed(testCity), {}, 0}).error.key ==
          QStringLiteral("session.over"));
    CHECK(talk.ended);
}

TEST_CASE("after signing out the next user of the desk may sign in, and the old token is worth nothing")
{
    Talk talk;
    const auto me = talk.enter();
    const auto devices = talk.devices.all();
    REQUIRE(devices);
    talk.peer->handle(wire::SignOut{});
    CHECK_FALSE(talk.peer->isSignedIn());
    Sessions sessions(*talk.hub.store, talk.hub.clock, talk.hub.random);
    CHECK_FALSE(sessions.find(me.sessionToken, devices->front().seat));
    CHECK(talk.ask<wire::Pong>(wire::Ping{5}).nonce == 5);
}

TEST_CASE(
    "a seat stands in the room as its desk says, with the session's seat and user, a department's does not")
{
    Talk talk;
    const auto me = talk.enter();
    wire::ReportSeat report;
    report.report.state = SeatState::OnCall;
    talk.peer->handle(report);
    REQUIRE(talk.service.seats.step());
    const auto seat = talk.devices.all()->front().seat;
    auto row = talk.hub.store->row({EntityKind::SeatStatus, seat.value});
    REQUIRE(row);
    REQUIRE(*row);
    CHECK(decodeSeatStatus((*row)->row.body)->user == me.user);
    CHECK(decodeSeatStatus((*row)->row.body)->report.name == QStringLiteral("席1"));

    talk.hub.clock.advance(SeatBoard::writeEveryMs);
    talk.peer->handle(wire::SignOut{});
    talk.peer->left(0);
    REQUIRE(talk.service.seats.step());
    row = talk.hub.store->row({EntityKind::SeatStatus, seat.value});
    CHECK(decodeSeatStatus((*row)->row.body)->report.state == SeatState::SignedOut);

    Talk clerk;
    auto account = clerk.accounts.byLogin(QStringLiteral("aoki"));
    (*account)->staff.role = Role::Department;
    (*account)->verifier.clear();
    REQUIRE(clerk.accounts.save({**account}));
    (void)clerk.enter();
    clerk.peer->handle(report);
    REQUIRE(clerk.service.seats.step());
    row = clerk.hub.store->row({EntityKind::SeatStatus, clerk.devices.all()->front().seat.value});
    REQUIRE(row);
    CHECK_FALSE(*row);
    CHECK_FALSE(clerk.ended);
}

TEST_CASE("a seat reported before signing in is out of turn")
{
    Talk talk;
    (void)talk.ask<wire::Welcome>(wire::Hello{1, {}});
    CHECK(talk.ask<wire::Fault>(wire::ReportSeat{}).error.code == ErrorCode::SignedOut);
}

TEST_CASE(
    "the session of a seat that was left for half an hour ends, of one that hands something in it goes on")
{
    constexpr qint64 minute = 60'000;
    for (const SeatState state : {SeatState::Away, SeatState::Break}) {
        Talk talk;
        const auto me = talk.enter();
        wire::ReportSeat report;
        report.report.state = state;
        talk.peer->handle(report);
        talk.hub.clock.advance(20 * minute);
        talk.peer->handle(wire::Ping{1}); // as every desk does, whether somebody is there or not
        (void)talk.ask<wire::Pushed>(wire::Push{1, {encode(talk.hub.logContact(talk.hub.operatorA))}});
        talk.hub.clock.advance(20 * minute);
        talk.peer->handle(report);
        talk.peer->endIfLeft();
        CHECK_FALSE(talk.ended);
        talk.heard.clear();
        talk.hub.clock.advance(10 * minute);
        talk.peer->endIfLeft();
        CHECK(talk.ended);
        REQUIRE(talk.heard.size() == 1);
        const auto fault = std::get<wire::Fault>(talk.heard.front());
        CHECK(fault.error == Error{ErrorCode::SignedOut, QStringLiteral("session.over"), {}});
        const auto seat = talk.devices.all()->front().seat;
        CHECK_FALSE(talk.service.sessions.find(me.sessionToken, seat));
    }
}

TEST_CASE("a seat where somebody is, or that does not say, keeps its session for twelve hours")
{
    constexpr qint64 hour = 3'600'000;
    Talk talk;
    (void)talk.enter();
    talk.hub.clock.advance(hour);
    talk.peer->endIfLeft();
    CHECK_FALSE(talk.ended);
    wire::ReportSeat report;
    report.report.state = SeatState::Away;
    talk.peer->handle(report);
    talk.hub.clock.advance(hour / 4);
    report.report.state = SeatState::OnCall;
    talk.peer->handle(report);
    talk.hub.clock.advance(hour);
    talk.peer->endIfLeft();
    CHECK_FALSE(talk.ended);
}

TEST_CASE("an attachment goes up and comes down in pieces, and only a hub with cases says it takes them")
{
    Talk talk;
    CHECK(talk.ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")}).has(wire::Feature::Blobs));
    talk.peer = talk.newPeer();
    (void)talk.enter();
    const QByteArray bytes = bytesOf(blob::pieceBytes + 9);
    const BlobKey key{talk.hub.ids.make<CaseId>(), shaOf(bytes)};
    talk.cases.named[key] = bytes.size();
    talk.cases.readers.insert({talk.hub.operatorA.user, key.caseId});

    const auto lacks = talk.ask<wire::BlobLacks>(wire::OfferBlob{1, key, bytes.size()});
    CHECK(lacks == wire::BlobLacks{1, blob::bitsOf({0, 1})});
    for (int piece = 0; piece < 2; ++piece)
        CHECK(talk.ask<wire::PieceTaken>(wire::PutPiece{2, key, piece, pieceAt(bytes, piece)}) ==
              wire::PieceTaken{2, piece == 1});
    CHECK(talk.ask<wire::BlobLacks>(wire::OfferBlob{3, key, bytes.size()}) == wire::BlobLacks{3, {}});
    CHECK(talk.ask<wire::BlobPiece>(wire::GetPiece{4, key, 1}) ==
          wire::BlobPiece{4, bytes.size(), 1, pieceAt(bytes, 1)});
    CHECK_FALSE(talk.ended);

    Service without{*talk.hub.store, talk.hub.clock, talk.hub.random, talk.hub.ids, talk.checker, {}};
    Peer peer(without, 2, QStringLiteral("192.0.2.9"));
    std::vector<wire::Message> heard;
    QObject::connect(&peer, &Peer::send, &peer, [&](const wire::Message& m) { heard.push_back(m); });
    peer.handle(wire::Hello{1, QStringLiteral("test")});
    CHECK_FALSE(std::get<wire::Welcome>(heard.front()).has(wire::Feature::Blobs));
}

TEST_CASE("I11 an attachment that is absent, not permitted or not brought yet is answered in the same bytes")
{
    Talk talk;
    (void)talk.enter();
    const QByteArray bytes = bytesOf(100);
    const BlobKey others{talk.hub.ids.make<CaseId>(), shaOf(bytes)};
    talk.cases.named[others] = bytes.size();
    talk.cases.readers.insert({talk.hub.supervisor.user, others.caseId});
    REQUIRE(talk.service.blobs.offer(talk.hub.supervisor, others, bytes.size()));
    REQUIRE(talk.service.blobs.put(talk.hub.supervisor, others, 0, bytes));
    const BlobKey nowhere{talk.hub.ids.make<CaseId>(), others.sha256};
    const BlobKey notYet{talk.hub.ids.make<CaseId>(), others.sha256};
    talk.cases.named[notYet] = bytes.size();
    talk.cases.readers.insert({talk.hub.operatorA.user, notYet.caseId});
    const auto bytesFor = [&](const wire::Message& message) {
        return wire::encodeMessage(talk.ask<wire::Fault>(message));
    };

    const QByteArray forbidden = bytesFor(wire::GetPiece{7, others, 0});
    CHECK(bytesFor(wire::GetPiece{7, nowhere, 0}) == forbidden);
    CHECK(bytesFor(wire::GetPiece{7, notYet, 0}) == forbidden);
    CHECK(bytesFor(wire::OfferBlob{7, others, bytes.size()}) == forbidden);
    CHECK(bytesFor(wire::OfferBlob{7, nowhere, bytes.size()}) == forbidden);
    CHECK(bytesFor(wire::PutPiece{7, others, 0, bytes}) == forbidden);
    CHECK(bytesFor(wire::PutPiece{7, nowhere, 0, bytes}) == forbidden);
    CHECK_FALSE(talk.ended);
}

TEST_CASE("nobody brings or gets an attachment before they signed in")
{
    for (const wire::Message& message :
         {wire::Message(
              wire::GetPiece{7, {{QUuid::createUuidV5(QUuid(), u"case"_qs)}, QByteArray(32, 'h')}, 0}),
          wire::Message(
              wire::OfferBlob{7, {{QUuid::createUuidV5(QUuid(), u"case"_qs)}, QByteArray(32, 'h')}, 9})}) {
        Talk talk;
        (void)talk.ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")});
        CHECK(talk.ask<wire::Fault>(message).error.code == ErrorCode::SignedOut);
        CHECK(talk.ended);
    }
}

TEST_CASE("whoever is signed in hears whom to trust and says what it has stored")
{
    const QByteArray present(32, 'p');
    const QByteArray next(32, 'n');
    Talk talk;
    talk.peer->setAuthority(present);
    talk.service.authorities = "PEM of one";
    const auto lacks = [&](const QByteArray& authority) {
        return talk.service.trust.withoutIt(authority)->size();
    };
    // Nobody is told anything before.
    talk.peer->tellAuthorities();
    CHECK(talk.heard.empty());
    CHECK(talk.ask<wire::Welcome>(wire::Hello{1, {}}).has(wire::Feature::Trust));
    const auto code = talk.devices.makeCode(60'000);
    const auto seat = talk.ask<wire::Enrolled>(wire::Enroll{*code, QStringLiteral("席1")});
    CHECK(talk.service.trust.notMet(present)->empty());
    talk.heard.clear();
    talk.peer->tellAuthorities();
    CHECK(talk.heard.empty());

    const auto session = talk.ask<wire::SignedIn>(
        wire::SignIn{seat.seat, seat.deviceSecret, QStringLiteral("aoki"), QStringLiteral("right")});
    CHECK(session.authorities == "PEM of one");
    CHECK(lacks(present) == 1); // told is not stored
    talk.heard.clear();
    talk.peer->handle(wire::ReportTrust{{present}});
    CHECK(talk.heard.empty());
    CHECK(lacks(present) == 0);

    talk.service.authorities = "PEM of two";
    talk.peer->tellAuthorities();
    REQUIRE(talk.heard.size() == 1);
    const auto granted = std::get<wire::Granted>(talk.heard.front());
    CHECK(granted.authorities == "PEM of two");
    CHECK(granted.feeds == session.feeds);
    CHECK(lacks(next) == 1);
    talk.peer->handle(wire::ReportTrust{{present, next}});
    CHECK(lacks(next) == 0);
    CHECK(talk.service.trust.notMet(next)->size() == 1);

    talk.peer = talk.newPeer();
    talk.peer->setAuthority(next);
    (void)talk.ask<wire::Welcome>(wire::Hello{1, {}});
    CHECK(talk.ask<wire::SignedIn>(wire::Resume{seat.seat, seat.deviceSecret, session.sessionToken})
              .authorities == "PEM of two");
    CHECK(talk.service.trust.notMet(next)->empty());
}

TEST_CASE("nobody who is not signed in says what a desk trusts")
{
    Talk talk;
    (void)talk.ask<wire::Welcome>(wire::Hello{1, {}});
    talk.peer->handle(wire::ReportTrust{{QByteArray(32, 'n')}});
    CHECK(talk.ended);
}
