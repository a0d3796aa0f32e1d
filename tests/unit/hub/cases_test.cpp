// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the hub: who has a copy, and what of it is left where it is to be no more.
#include "kb/db/statement.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/accounts.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/organisation.h"
#include "kb/hub/rights.h"
#include "kb/hub/seat_users.h"
#include "kb/hub/standing.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/case_city.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

TEST_CASE("a case that was handed in is numbered, the hearing section's, and a summary to who handed it in")
{
    City city;
    const Case file = city.handedIn();
    const auto given = city.give(city.operatorA, OpenCase{file});
    CHECK(given.status == PushStatus::Applied);
    CHECK(given.feed == inboxFeed(testCity, city.operatorA.user));
    CHECK(city.give(city.clerk, OpenCase{city.handedIn()}).status == PushStatus::Applied);
    const auto all = city.held(city.hearing, casesFeed(testCity));
    REQUIRE(all.size() == 2);
    CHECK(all[0].number.endsWith(QStringLiteral("-000001")));
    CHECK(all[1].number.endsWith(QStringLiteral("-000002")));
    const auto own = city.held(city.operatorA, inboxFeed(testCity, city.operatorA.user));
    REQUIRE(own.size() == 1);
    CHECK(own[0].summary);
    CHECK(own[0].number == all[0].number);
    for (const Actor& other : {city.parks, city.administrator, city.supervisor})
        CHECK_FALSE(Rights(other, testCity).mayRead(casesFeed(testCity)));
    CHECK(checkStore(*city.store)->problems == QStringList());
}

TEST_CASE("a unit has the case while it has a part in it, and a tombstone without a word of it afterwards")
{
    City city;
    const Case file = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    CaseEntry divide = city.entry(CaseAct::Divide, QStringLiteral("roads"));
    divide.part = city.ids.make<PartId>();
    CHECK(city.give(city.hearing, ActOnCase{file.id, divide}).feed == casesFeed(testCity));
    const FeedId roads = unitFeed(testCity, QStringLiteral("roads"));
    CHECK(city.feedsOf(city.clerk).contains(roads));
    CHECK(city.held(city.clerk, roads).size() == 1);
    const FeedId parks = unitFeed(testCity, QStringLiteral("parks"));
    CHECK_FALSE(city.feedsOf(city.parks).contains(parks));

    CaseEntry away = city.entry(CaseAct::TransferPart, QStringLiteral("parks"));
    away.part = divide.part;
    const auto moved = city.give(city.clerk, ActOnCase{file.id, away});
    // What its giver will see of it is that it is gone.
    CHECK(moved.feed == roads);
    const auto rows = city.pullAll(city.clerk, roads);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].deleted);
    CHECK(rows[0].revision == moved.revision);
    CHECK(rows[0].row.body.isEmpty());
    CHECK(city.held(city.parks, parks).size() == 1);
    CHECK(FeedReader(*city.store).sums(city.clerk, roads)->count == 0);
    CHECK(checkStore(*city.store)->problems == QStringList());
}

TEST_CASE(
    "I10 I11 a case that is restricted is gone from everybody else, and answered as if it had never been")
{
    City city;
    const Case file = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    CaseEntry divide = city.entry(CaseAct::Divide, QStringLiteral("roads"));
    divide.part = city.ids.make<PartId>();
    REQUIRE(city.give(city.hearing, ActOnCase{file.id, divide}).status == PushStatus::Applied);
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.parks.user};
    REQUIRE(city.give(city.hearing, ActOnCase{file.id, restrict}).status == PushStatus::Applied);

    const FeedId confidential = confidentialFeed(testCity, city.parks.user);
    REQUIRE(city.held(city.parks, confidential).size() == 1);
    CHECK(city.held(city.parks, confidential)[0].fields.text == canary);
    for (const Actor& other :
         {city.hearing, city.clerk, city.operatorA, city.administrator, city.supervisor, city.chief}) {
        CHECK_FALSE(Rights(other, testCity).mayRead(confidential));
        for (const FeedId& feed : city.feedsOf(other)) {
            for (const StoredRow& row : city.pullAll(other, feed))
                CHECK_FALSE(row.row.body.contains(canary.toUtf8()));
        }
        const auto here = city.give(other, ActOnCase{file.id, city.entry(CaseAct::Note)});
        const auto nowhere = city.give(other, ActOnCase{city.ids.make<CaseId>(), city.entry(CaseAct::Note)});
        for (const auto& result : {here, nowhere}) {
            CHECK(result.status == PushStatus::Rejected);
            CHECK(result.error.key == u"command.target.absent");
            CHECK(result.feed.value.isEmpty());
            CHECK_FALSE(result.current);
        }
    }
    CHECK(FeedReader(*city.store).sums(city.hearing, casesFeed(testCity))->count == 0);
    CHECK(checkStore(*city.store)->problems == QStringList());

    REQUIRE(city.give(city.parks, ActOnCase{file.id, city.entry(CaseAct::Release)}).status ==
            PushStatus::Applied);
    CHECK(city.held(city.hearing, casesFeed(testCity)).size() == 1);
    CHECK(city.held(city.parks, confidential).empty());
}

TEST_CASE("I10 I11 a conflict shows what stands there to whoever is signed in, if they may read it, not to "
          "its giver")
{
    City city;
    Account reader;
    reader.login = QStringLiteral("reader");
    reader.staff = {
        city.clerk.user, QStringLiteral("閲覧 者"), Role::Department, QStringLiteral("roads"), {}, true};
    REQUIRE(Accounts(*city.store).save({reader}));
    const SeatId seat = city.ids.make<SeatId>();
    REQUIRE(SeatUsers(*city.store).remember(seat, city.clerk.user));
    const Case file = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.clerk.user};
    REQUIRE(city.give(city.hearing, ActOnCase{file.id, restrict}).status == PushStatus::Applied);

    EditCase edit;
    edit.file = file.id;
    edit.fields = file.fields;
    edit.baseVersion = 7; // not the one that stands
    edit.entry = city.ids.make<EntryId>();
    const auto answerTo = [&](const Actor& signedIn) {
        const Command command{city.ids.make<CommandId>(), city.clerk.user, city.clock.now(), edit};
        const auto outcome =
            CommandIntake(*city.store, city.clock, {}).push({encode(command)}, signedIn, seat);
        REQUIRE(outcome);
        return outcome->results[0];
    };
    const auto own = answerTo(city.clerk);
    REQUIRE(own.status == PushStatus::Conflict);
    CHECK(own.current);
    CHECK_FALSE(answerTo(city.operatorA).current);
}

TEST_CASE("a case that is restricted from the first is counted apart, so that gaps tell nothing")
{
    City city;
    Case secret = city.handedIn();
    secret.readers = {city.parks.user};
    const auto given = city.give(city.operatorA, OpenCase{secret});
    CHECK(given.status == PushStatus::Applied);
    CHECK(given.feed.value.isEmpty());
    REQUIRE(city.give(city.operatorA, OpenCase{city.handedIn()}).status == PushStatus::Applied);
    CHECK(city.held(city.hearing, casesFeed(testCity))[0].number.endsWith(QStringLiteral("-000001")));
    CHECK(city.held(city.parks, confidentialFeed(testCity, city.parks.user))[0].number.startsWith(u'P'));
}

TEST_CASE("who stands in reads what waits for the absent one as long as it lasts, and nothing restricted")
{
    City city;
    Account absent{
        {city.chief.user, QStringLiteral("課長"), Role::Department, QStringLiteral("roads"), {}, true},
        QStringLiteral("chief"),
        {}};
    Account deputy{
        {city.parks.user, QStringLiteral("代理"), Role::Department, QStringLiteral("parks"), {}, true},
        QStringLiteral("deputy"),
        {}};
    REQUIRE(Accounts(*city.store).save({absent, deputy}));
    const auto before = city.store->accessGeneration();
    Deputy stands{city.ids.make<DeputyId>(), city.chief.user, city.parks.user};
    stands.from = centreDay(city.clock.now()).addDays(1);
    stands.until = stands.from.addDays(2);
    REQUIRE(city.give(city.chief, SaveDeputy{stands}).status == PushStatus::Applied);
    CHECK(*city.store->accessGeneration() > *before);
    const FeedId inbox = inboxFeed(testCity, city.chief.user);
    const auto standing = [&] { return standingOf(*city.store, city.clock, deputy).value(); };
    CHECK_FALSE(Rights(standing(), testCity).mayRead(inbox));
    city.clock.advance(2LL * 24 * 3600 * 1000);
    CHECK(Rights(standing(), testCity).mayRead(inbox));
    CHECK_FALSE(Rights(standing(), testCity).mayRead(confidentialFeed(testCity, city.chief.user)));
    city.clock.advance(3LL * 24 * 3600 * 1000);
    CHECK_FALSE(Rights(standing(), testCity).mayRead(inbox));
}

TEST_CASE("a unit that went into another leaves its cases to that one")
{
    City city;
    Unit roads{QStringLiteral("roads"), {}, {QStringLiteral("道路課"), {}, {}, {}}, {}, {}, 1};
    roads.successor = QStringLiteral("infrastructure");
    const Unit infrastructure{
        QStringLiteral("infrastructure"), {}, {QStringLiteral("基盤課"), {}, {}, {}}, {}, {}, 2};
    REQUIRE(saveUnits(*city.store, {roads, infrastructure}));
    const Account heir{{city.parks.user,
                        QStringLiteral("後任"),
                        Role::Department,
                        QStringLiteral("infrastructure"),
                        {},
                        true},
                       QStringLiteral("heir"),
                       {}};
    const Actor actor = standingOf(*city.store, city.clock, heir).value();
    CHECK(actor.formerUnits == QStringList{QStringLiteral("roads")});
    CHECK(Rights(actor, testCity).mayRead(unitFeed(testCity, QStringLiteral("roads"))));
}

TEST_CASE("a store whose staff were the centre's is brought up to date, in a new life")
{
    City city;
    const Account somebody{
        {city.chief.user, QStringLiteral("課長"), Role::Department, QStringLiteral("roads"), {}, true},
        QStringLiteral("chief"),
        {}};
    REQUIRE(Accounts(*city.store).save({somebody}));
    REQUIRE(city.push(city.operatorA, {city.logContact(city.operatorA)}).results[0].status ==
            PushStatus::Applied);
    // As an older hub had it.
    auto& connection = city.store->connection();
    const EntityRow row{EntityKind::Staff, city.chief.user.value, encode(somebody.staff)};
    REQUIRE(db::execute(
        connection,
        QStringLiteral("UPDATE entity SET feed = ?, rev = 2, digest = ? WHERE municipality = ? AND kind = 4"),
        centreFeed(testCity).value, rowDigest(row, 2), testCity));
    REQUIRE(db::execute(
        connection,
        QStringLiteral("UPDATE feed SET entities = -1, rev = CASE WHEN feed = ? THEN 2 ELSE 0 END "
                       "WHERE municipality = ? AND feed IN (?, ?)"),
        centreFeed(testCity).value, testCity, centreFeed(testCity).value, qaFeed(testCity).value));
    const QUuid life = city.store->epoch();
    city.store.reset();
    city.store = city.open();
    CHECK(city.store->epoch() != life);
    CHECK(checkStore(*city.store)->problems == QStringList());
    const auto rows = city.pullAll(city.department, qaFeed(testCity));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].row == row);
    city.store.reset();
    city.store = city.open();
    CHECK(city.pullAll(city.department, qaFeed(testCity)).size() == 1);
}

TEST_CASE("attachments' bytes are for those who read the case, and whoever handed it in may bring them")
{
    City city;
    Case file = city.handedIn();
    Attachment picture;
    picture.id = city.ids.make<AttachmentId>();
    picture.name = QStringLiteral("明かり.jpg");
    picture.type = QStringLiteral("image/jpeg");
    picture.size = 5;
    picture.sha256 = QByteArray(sha256Bytes, 'x');
    file.attachments = {picture};
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    const BlobRights rights = blobRightsOfCases(*city.store);
    const BlobKey key{file.id, picture.sha256};
    CHECK(rights.sizeFor(city.hearing, key).value() == 5);
    CHECK(rights.sizeFor(city.operatorA, key).value() == 5);
    for (const Actor& other : {city.clerk, city.administrator})
        CHECK_FALSE(rights.sizeFor(other, key).value());
    CHECK_FALSE(rights.sizeFor(city.hearing, {file.id, QByteArray(sha256Bytes, 'y')}).value());
    CHECK_FALSE(rights.sizeFor(city.hearing, {city.ids.make<CaseId>(), picture.sha256}).value());
    CHECK(rights.isNamed(key).value());

    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.parks.user};
    REQUIRE(city.give(city.hearing, ActOnCase{file.id, restrict}).status == PushStatus::Applied);
    for (const Actor& other : {city.hearing, city.operatorA, city.administrator})
        CHECK_FALSE(rights.sizeFor(other, key).value());
    CHECK(rights.sizeFor(city.parks, key).value() == 5);
    CHECK(rights.isNamed(key).value());
}
