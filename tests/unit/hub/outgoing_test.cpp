// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of cases by e-mail: the queue a gateway empties.
#include "kb/db/statement.h"
#include "kb/domain/deputy.h"
#include "kb/domain/message_choice.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/organisation.h"
#include "kb/hub/outgoing.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/case_city.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

/// The city, with accounts for its people.
struct Staffed : City
{
    Outgoing outgoing{*store};

    Staffed()
    {
        REQUIRE(Accounts(*store).save({account(hearing, "hearing"), account(clerk, "clerk"),
                                       account(chief, "chief"), account(parks, "parks")}));
    }
    static Account account(const Actor& actor, const char* login)
    {
        Account made;
        made.staff = {actor.user, QString::fromLatin1(login), actor.role, actor.unit, {}, true};
        made.login = QString::fromLatin1(login);
        return made;
    }
    std::vector<OutgoingMessage> waiting()
    {
        auto messages = outgoing.waiting(clock.now(), 100);
        REQUIRE(messages);
        return std::move(*messages);
    }
    /// "kind: login login", each message a line.
    QStringList told()
    {
        QStringList lines;
        for (const OutgoingMessage& message : waiting()) {
            QStringList logins;
            for (const Account& to : message.to)
                logins.append(to.login);
            logins.sort();
            lines.append(QStringLiteral("%1: %2").arg(int(message.message.kind)).arg(logins.join(u' ')));
        }
        return lines;
    }
    void act(const Actor& actor, const Case& file, const CaseEntry& line)
    {
        REQUIRE(give(actor, ActOnCase{file.id, line}).status == PushStatus::Applied);
    }
    Case divided(PartId* part)
    {
        const Case file = handedIn();
        REQUIRE(give(operatorA, OpenCase{file}).status == PushStatus::Applied);
        CaseEntry divide = entry(CaseAct::Divide, QStringLiteral("roads"));
        divide.part = *part = ids.make<PartId>();
        act(hearing, file, divide);
        return file;
    }
    void submit(const Case& file, const PartId& part)
    {
        REQUIRE(give(clerk,
                     SaveCaseDraft{
                         file.id, part, QStringLiteral("灯りを増やします。"), {}, 0, ids.make<EntryId>()})
                    .status == PushStatus::Applied);
        CaseEntry line = entry(CaseAct::Submit);
        line.part = part;
        line.route = ApprovalRoute{{{chief.user}}};
        line.baseVersion = 1;
        act(clerk, file, line);
    }
};

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

} // namespace

TEST_CASE("what waits for somebody is told to them, and no more once it is done")
{
    Staffed city;
    const Case file = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    CHECK(city.told() == lines({"1: hearing"}));
    PartId part;
    CaseEntry divide = city.entry(CaseAct::Divide, QStringLiteral("roads"));
    divide.part = part = city.ids.make<PartId>();
    city.act(city.hearing, file, divide);
    CHECK(city.told() == lines({"2: chief clerk"}));
    city.submit(file, part);
    CHECK(city.told() == lines({"3: chief"}));
    CaseEntry back = city.entry(CaseAct::Return);
    back.part = part;
    back.baseVersion = 1;
    city.act(city.chief, file, back);
    CHECK(city.told() == lines({"4: chief clerk"}));
}

TEST_CASE("what was sent is told once, what was not is read again")
{
    Staffed city;
    PartId part;
    (void)city.divided(&part);
    const auto first = city.waiting();
    REQUIRE(first.size() == 1);
    CHECK(city.waiting().size() == 1);
    REQUIRE(city.outgoing.sent(first[0].file, first[0].message));
    CHECK(city.waiting().empty());
    CHECK(city.outgoing.sent(first[0].file, first[0].message));
}

TEST_CASE("due soon and overdue are told when it comes to that")
{
    Staffed city;
    Case file = city.handedIn();
    constexpr qint64 day = 24 * 3600 * 1000LL;
    file.dueAt = city.clock.now().plusMs(10 * day);
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    CHECK(city.told() == lines({"1: hearing"}));
    city.clock.advance(8 * day);
    CHECK(city.told() == lines({"1: hearing", "6: hearing"}));
    city.clock.advance(3 * day);
    CHECK(city.told() == lines({"1: hearing", "6: hearing", "7: hearing"}));
}

TEST_CASE("I10 I11 nothing of a restricted case is ever in the queue, nor a word of any case")
{
    Staffed city;
    PartId part;
    const Case file = city.divided(&part);
    REQUIRE(city.waiting().size() == 1);
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.clerk.user};
    city.act(city.hearing, file, restrict);
    CHECK(city.waiting().empty());
    db::Statement rows(city.store->connection(), QStringLiteral("SELECT count(*) FROM outgoing_message"));
    REQUIRE(rows.exec());
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 0);
}

TEST_CASE("one is told what one wants to be told, and for whom one stands in")
{
    Staffed city;
    PartId part;
    const Case file = city.divided(&part);
    MessageChoice choice{city.clerk.user, {}, {CaseMessageKind::Drafting}, {}};
    CHECK(city.give(city.parks, ChooseMessages{choice}).status == PushStatus::Rejected);
    REQUIRE(city.give(city.clerk, ChooseMessages{choice}).status == PushStatus::Applied);
    CHECK(city.told() == lines({"2: chief"}));
    Deputy deputy;
    deputy.id = city.ids.make<DeputyId>();
    deputy.absent = city.chief.user;
    deputy.deputy = city.parks.user;
    deputy.from = deputy.until = centreDay(city.clock.now());
    REQUIRE(city.give(city.chief, SaveDeputy{deputy}).status == PushStatus::Applied);
    city.submit(file, part);
    CHECK(city.told() == lines({"3: chief parks"}));
    CHECK(checkStore(*city.store)->problems == QStringList());
}

TEST_CASE("what waits for a unit that went into another is told there")
{
    Staffed city;
    const Actor section{city.ids.make<UserId>(), Role::Department, QStringLiteral("infrastructure")};
    REQUIRE(Accounts(*city.store).save({Staffed::account(section, "section")}));
    PartId part;
    (void)city.divided(&part);
    CHECK(city.told() == lines({"2: chief clerk"}));
    Unit heir;
    heir.id = QStringLiteral("infrastructure");
    heir.name.ja = QStringLiteral("都市基盤課");
    Unit roads;
    roads.id = QStringLiteral("roads");
    roads.name.ja = QStringLiteral("道路課");
    roads.successor = heir.id;
    REQUIRE(saveUnits(*city.store, {heir, roads}));
    CHECK(city.told() == lines({"2: chief clerk section"}));
}

TEST_CASE("what a ledger brings in is no news, but for what comes due later")
{
    Staffed city;
    Case file = city.handedIn();
    constexpr qint64 day = 24 * 3600 * 1000LL;
    file.ledgerNumber = QStringLiteral("R5-17");
    file.receivedAt = city.clock.now().plusMs(-30 * day);
    file.dueAt = city.clock.now().plusMs(10 * day);
    REQUIRE(city.give(city.hearing, OpenCase{file}).status == PushStatus::Applied);
    CHECK(city.told() == QStringList());
    city.clock.advance(11 * day);
    CHECK(city.told() == lines({"6: hearing", "7: hearing"}));
}
