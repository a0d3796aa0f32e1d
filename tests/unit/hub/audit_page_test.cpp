// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator is shown of the audit, and that nothing in it tells of what they are not shown.
#include "kb/db/statement.h"
#include "kb/hub/audit_page.h"
#include "kb/hub/peer.h"
#include "kb/wire/limits.h"
#include "tests/support/wait_for.h"
#include "tests/unit/hub/case_city.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using madoguchi::test::waitFor;
using wire::PushStatus;

namespace {

class OneWord final : public PasswordChecker
{
public:
    bool check(const QByteArray&, const QString& password, std::function<void(bool)> done) override
    {
        done(password == QStringLiteral("right"));
        return true;
    }
};

/// Each look at it takes its time.
class SlowClock final : public Clock
{
public:
    explicit SlowClock(const Clock& wall)
        : m_wall(wall)
    {
    }
    [[nodiscard]] Timestamp now() const override { return m_wall.now(); }
    [[nodiscard]] qint64 steadyMs() const override { return m_steady += lookMs; }

    qint64 lookMs = 0;

private:
    const Clock& m_wall;
    mutable qint64 m_steady = 0;
};

/// A hub with an administrator at a desk of theirs. The same in every hub: who is there, and what they do.
struct Looking
{
    City& hub;
    OneWord checker;
    SlowClock clock{hub.clock};
    Service service{*hub.store, clock, hub.random, hub.ids, checker, {}};
    Peer peer{service, 1, QStringLiteral("192.0.2.9")};
    std::vector<wire::Message> heard;
    qint64 request = 0;

    explicit Looking(City& city, Role role = Role::Administrator)
        : hub(city)
    {
        QObject::connect(&peer, &Peer::send, &peer, [this](const wire::Message& m) { heard.push_back(m); });
        hub.store->useClock(hub.clock);
        Account account;
        account.login = QStringLiteral("ito");
        account.staff = {
            hub.administrator.user, QStringLiteral("伊藤"), role, QStringLiteral("it"), {}, true};
        account.verifier = "some verifier";
        REQUIRE(Accounts(*hub.store).save({account}));
        const auto code = Devices(*hub.store, hub.clock, hub.random).makeCode(60'000);
        REQUIRE(code);
        peer.handle(wire::Hello{1, QStringLiteral("test")});
        peer.handle(wire::Enroll{*code, QStringLiteral("席")});
        const auto seat = std::get<wire::Enrolled>(heard.back());
        peer.handle(wire::SignIn{seat.seat, seat.deviceSecret, account.login, QStringLiteral("right")});
        REQUIRE(std::holds_alternative<wire::SignedIn>(heard.back()));
    }
    wire::Message ask(wire::ListAudit list)
    {
        list.request = ++request;
        peer.handle(list);
        return heard.back();
    }
    wire::AuditPage page(const wire::ListAudit& list) { return std::get<wire::AuditPage>(ask(list)); }
    /// All pages, as they travel.
    std::vector<QByteArray> allPages(wire::ListAudit list)
    {
        std::vector<QByteArray> pages;
        do {
            const wire::AuditPage one = page(list);
            pages.push_back(wire::encodeMessage(one));
            list.after = one.next;
        } while (list.after != 0);
        return pages;
    }
};

AuditEntry contactEntry(City& city, const QUuid& contact)
{
    return {.act = AuditAct::Viewed,
            .actor = city.operatorA.user,
            .kind = static_cast<int>(EntityKind::Contact),
            .target = contact,
            .since = 1'700'000'000'000};
}

/// `count` contacts viewed; behind each, if there is a secret, somebody opens it, and it is read.
void fill(City& city, const std::vector<QUuid>& contacts, const std::optional<CaseId>& secret)
{
    for (const QUuid& contact : contacts) {
        std::vector<AuditEntry> entries{contactEntry(city, contact)};
        if (secret) {
            entries.push_back({.act = AuditAct::Viewed,
                               .actor = city.parks.user,
                               .kind = static_cast<int>(EntityKind::Case),
                               .target = secret->value});
            entries.push_back({.act = AuditAct::Pulled,
                               .actor = city.parks.user,
                               .feed = confidentialFeed(testCity, city.parks.user),
                               .count = 3});
        }
        REQUIRE(city.store->connection().runScript("BEGIN", u"begin"_qs));
        REQUIRE(city.store->audit().add(entries, city.clock.now()));
        REQUIRE(city.store->connection().runScript("COMMIT", u"commit"_qs));
    }
}

void fillWithPulls(City& city, size_t count)
{
    const AuditEntry pull{.act = AuditAct::Pulled, .feed = qaFeed(testCity), .count = 1};
    REQUIRE(city.store->connection().runScript("BEGIN", u"begin"_qs));
    REQUIRE(city.store->audit().add(std::vector(count, pull), city.clock.now()));
    REQUIRE(city.store->connection().runScript("COMMIT", u"commit"_qs));
}

CaseId opensSecret(City& city)
{
    const Case file = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.parks.user};
    REQUIRE(city.give(city.hearing, ActOnCase{file.id, restrict}).status == PushStatus::Applied);
    return file.id;
}

} // namespace

TEST_CASE("I11 an administrator's pages of the audit are byte for byte those of a hub that never had the "
          "restricted case")
{
    City without;
    City with;
    // Two hubs of the same people at the same time.
    with.administrator = without.administrator;
    with.operatorA = without.operatorA;
    Looking there(without);
    Looking here(with);
    std::vector<QUuid> contacts;
    for (int i = 0; i < 2 * wire::limits::linesPerAuditPage + 50; ++i)
        contacts.push_back(without.ids.makeUuid());
    fill(without, contacts, {});
    fill(with, contacts, opensSecret(with));
    CHECK(with.store->audit().head()->seq >= 3 * without.store->audit().head()->seq - 20);
    // Who signed in at which seat differs between the two; contacts do not.
    for (const wire::ListAudit& list :
         {wire::ListAudit{0, {}, {}, {}, static_cast<int>(AuditAct::Viewed)},
          wire::ListAudit{0, {}, {}, without.operatorA.user, static_cast<int>(AuditAct::Viewed)},
          wire::ListAudit{0, {}, {}, {}, static_cast<int>(AuditAct::Restored)}}) {
        const auto pages = here.allPages(list);
        CHECK(pages == there.allPages(list));
        here.request = there.request = 0;
    }
    here.request = there.request = 0;
    CHECK(here.allPages({0, {}, {}, {}, static_cast<int>(AuditAct::Viewed)}).size() == 3);

    // Of whoever reads the case nothing is left that says so.
    for (const wire::AuditLine& line : here.page({0, {}, {}, with.parks.user}).lines)
        CHECK(line.actor != with.parks.user);
}

TEST_CASE("a page of the audit says who did what to what and when, with a case's number and without a row's")
{
    City city;
    Looking desk(city);
    const Case file = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    const auto number =
        decodeCase(city.store->row({EntityKind::Case, file.id.value}).value()->row.body)->number;
    REQUIRE_FALSE(number.isEmpty());
    ActRecord exported;
    exported.act = AuditAct::Exported;
    exported.at = {1'700'000'000'000};
    exported.kind = static_cast<int>(EntityKind::Contact);
    exported.count = 7;
    exported.code = QStringLiteral("csv");
    ActRecord viewed;
    viewed.kind = static_cast<int>(EntityKind::Case);
    viewed.target = file.id.value;
    REQUIRE(city.give(city.operatorA, RecordActs{{city.ids.make<ActBatchId>(), {exported, viewed}}}).status ==
            PushStatus::Applied);
    const auto lines = desk.page({}).lines;
    REQUIRE(lines.size() > 3);
    CHECK(lines[0].act == static_cast<int>(AuditAct::Viewed));
    CHECK(lines[0].number == number);
    CHECK(lines[0].actor == city.operatorA.user);
    CHECK(lines[1].act == static_cast<int>(AuditAct::Exported));
    CHECK(lines[1].count == 7);
    CHECK(lines[1].code == u"csv");
    CHECK(lines[1].done == Timestamp{1'700'000'000'000});
    CHECK(lines[1].at == city.clock.now());
    CHECK(lines[2].command == static_cast<int>(CommandType::OpenCase));

    // That somebody looked is in it, too.
    REQUIRE(desk.service.audit.flushAll());
    const auto looked = desk.page({0, {}, {}, {}, static_cast<int>(AuditAct::AuditRead)});
    REQUIRE(looked.lines.size() == 1);
    CHECK(looked.lines[0].actor == city.administrator.user);

    // By person, by days.
    const Timestamp next = city.clock.now().plusMs(1);
    CHECK(desk.page({0, next}).lines.empty());
    CHECK(desk.page({0, {}, city.clock.now()}).lines.empty());
    for (const wire::AuditLine& line : desk.page({0, {}, next, city.operatorA.user}).lines)
        CHECK(line.actor == city.operatorA.user);
}

TEST_CASE("of feeds that are not theirs to read an administrator is not told how much was read")
{
    City city;
    Looking desk(city);
    for (const FeedId& feed : {casesFeed(testCity), qaFeed(testCity)})
        REQUIRE(city.store->audit().addAlone({.act = AuditAct::Pulled, .feed = feed, .until = 9, .count = 9},
                                             city.clock.now()));
    const auto lines = desk.page({0, {}, {}, {}, static_cast<int>(AuditAct::Pulled)}).lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].count == 9);
    CHECK(lines[1].feed == casesFeed(testCity));
    CHECK(lines[1].count == 0);
}

TEST_CASE("the audit is shown to administrators alone, and from a page on only to whom it was shown")
{
    City city;
    {
        Looking supervisor(city, Role::Supervisor);
        const auto refused = supervisor.ask({});
        CHECK(std::get<wire::Fault>(refused).error.key == u"audit.read");
    }
    Looking desk(city);
    fill(city, std::vector<QUuid>(150, city.ids.makeUuid()), {});
    for (const qint64 after : {1, 2, 77}) {
        wire::ListAudit list;
        list.after = after;
        const auto none = desk.ask(list);
        CHECK(std::get<wire::Fault>(none).error.key == u"audit.page");
    }
    wire::ListAudit list;
    list.after = desk.page({}).next;
    CHECK(list.after == 1);
    CHECK(desk.page(list).next == 0);
    const auto beyond = desk.ask(list);
    CHECK(std::get<wire::Fault>(beyond).error.key == u"audit.page");
}

TEST_CASE("a page says whether the hub found the chain whole, and that it was broken")
{
    City city;
    Looking desk(city);
    CHECK(desk.page({}).chain == wire::AuditChain::Unknown);
    REQUIRE(desk.service.auditWatch.step());
    const auto whole = desk.page({});
    CHECK(whole.chain == wire::AuditChain::Whole);
    CHECK(whole.checkedAt == city.clock.now());
    db::Connection& store = city.store->connection();
    if (store.engine() == db::Engine::Sqlite)
        REQUIRE(store.runScript("DROP TRIGGER audit_no_update", u"drop"_qs));
    // What came since it looked: what it had seen before it goes over again the next day.
    REQUIRE(city.store->audit().addAlone({.act = AuditAct::BackedUp}, city.clock.now()));
    REQUIRE(store.runScript("UPDATE audit SET count = 99 WHERE act = 25", u"change"_qs));
    city.clock.advance(1000);
    const auto found = desk.service.auditWatch.step();
    REQUIRE(found);
    CHECK(found->has_value());
    const auto broken = desk.page({});
    CHECK(broken.chain == wire::AuditChain::Broken);
    CHECK(broken.checkedAt == city.clock.now());
}

TEST_CASE("what is rare in a long audit is looked for in slices, and others have their turn between them")
{
    City city;
    Looking desk(city);
    const QUuid first = city.ids.makeUuid();
    fill(city, {first}, {});
    fillWithPulls(city, 5'000);
    desk.clock.lookMs = 6;
    const size_t heard = desk.heard.size();
    (void)desk.ask({0, {}, {}, {}, static_cast<int>(AuditAct::Viewed)});
    CHECK(desk.heard.size() == heard);
    desk.peer.handle(wire::Ping{77});
    REQUIRE(desk.heard.size() == heard + 1);
    CHECK(std::holds_alternative<wire::Pong>(desk.heard.back()));
    REQUIRE(waitFor([&] { return desk.heard.size() == heard + 2; }));
    const auto page = std::get<wire::AuditPage>(desk.heard.back());
    REQUIRE(page.lines.size() == 1);
    CHECK(page.lines[0].target == first);
    CHECK(page.next == 0);
}

TEST_CASE("whoever looks for what is rare in a long audit hears of the hub after seconds, found or not")
{
    City city;
    Looking desk(city);
    const QUuid first = city.ids.makeUuid();
    fill(city, {first}, {});
    fillWithPulls(city, 5'000);
    desk.clock.lookMs = 2'000;
    wire::ListAudit list{0, {}, {}, {}, static_cast<int>(AuditAct::Viewed)};
    std::vector<wire::AuditLine> lines;
    int pages = 0;
    do {
        const size_t heard = desk.heard.size();
        (void)desk.ask(list);
        REQUIRE(waitFor([&] { return desk.heard.size() > heard; }));
        const auto page = std::get<wire::AuditPage>(desk.heard.back());
        lines.insert(lines.end(), page.lines.begin(), page.lines.end());
        list.after = page.next;
        ++pages;
    } while (list.after != 0 && pages < 20);
    CHECK(pages > 1);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].target == first);
}

TEST_CASE("whoever signs out while the audit is looked through hears nothing of it any more")
{
    City city;
    Looking desk(city);
    fillWithPulls(city, 5'000);
    desk.clock.lookMs = 6;
    (void)desk.ask({0, {}, {}, {}, static_cast<int>(AuditAct::Viewed)});
    desk.peer.handle(wire::SignOut{});
    const size_t heard = desk.heard.size();
    CHECK_FALSE(waitFor([&] { return desk.heard.size() > heard; }, 200));
}
