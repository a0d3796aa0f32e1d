// SPDX-License-Identifier: GPL-3.0-or-later
// Publications at the hub: two of the hearing section, who is told of what waits, and what was blacked out is
// in no row but where the case's own words are.
#include "kb/db/statement.h"
#include "kb/domain/cbor_fields.h"
#include "kb/hub/outgoing.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/case_city.h"

#include <QCborValue>

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

struct PublishingCity : City
{
    Actor second{ids.make<UserId>(), Role::HearingSection, QStringLiteral("pr")};
    Outgoing outgoing{*store};
    CaseId file;

    PublishingCity()
    {
        const auto account = [](const Actor& actor, const char* login) {
            Account made;
            made.staff = {actor.user, QString::fromLatin1(login), actor.role, actor.unit, {}, true};
            made.login = QString::fromLatin1(login);
            return made;
        };
        REQUIRE(Accounts(*store).save({account(hearing, "hearing"), account(second, "second"),
                                       account(clerk, "clerk"), account(chief, "chief")}));
        answer();
    }
    void applied(const Actor& actor, const CommandPayload& payload)
    {
        const auto result = give(actor, payload);
        INFO(result.error.key.toStdString());
        REQUIRE(result.status == PushStatus::Applied);
    }
    void act(const Actor& actor, CaseEntry line) { applied(actor, ActOnCase{file, line}); }
    /// The canary is in the citizen's words and in the reply.
    void answer()
    {
        const Case opened = handedIn();
        file = opened.id;
        applied(operatorA, OpenCase{opened});
        CaseEntry divide = entry(CaseAct::Divide, QStringLiteral("roads"));
        divide.part = ids.make<PartId>();
        act(hearing, divide);
        applied(clerk,
                SaveCaseDraft{file, divide.part, QStringLiteral("増やします。"), {}, 0, ids.make<EntryId>()});
        CaseEntry submit = entry(CaseAct::Submit);
        submit.part = divide.part;
        submit.route = ApprovalRoute{{{chief.user}}};
        submit.baseVersion = 1;
        act(clerk, submit);
        CaseEntry approve = entry(CaseAct::Approve);
        approve.part = divide.part;
        approve.baseVersion = 1;
        act(chief, approve);
        CaseEntry join = entry(CaseAct::Join);
        join.text = canary + QStringLiteral("様 増やします。");
        act(hearing, join);
        CaseEntry sent = entry(CaseAct::MarkSent);
        sent.channel = ReplyChannel::Letter;
        act(hearing, sent);
    }
    CaseEntry proposal()
    {
        const int length = static_cast<int>(canary.size());
        CaseEntry line = entry(CaseAct::ProposePublication);
        line.publication = Publication{.title = QStringLiteral("灯り"),
                                       .category = QStringLiteral("道路"),
                                       .unit = QStringLiteral("roads"),
                                       .date = QDate(2026, 12, 1)};
        line.redaction = Redaction{{{0, length}}, {{0, length}}, 1, 1};
        return line;
    }
    CaseEntry about(CaseAct act, qint64 version = 1)
    {
        CaseEntry line = entry(act);
        line.baseVersion = version;
        return line;
    }
    Case held()
    {
        const auto files = City::held(hearing, casesFeed(testCity));
        REQUIRE(files.size() == 1);
        return files[0];
    }
    /// "kind duty: login login", each message a line.
    QStringList told()
    {
        QStringList lines;
        const auto messages = outgoing.waiting(clock.now(), 100);
        REQUIRE(messages);
        for (const OutgoingMessage& one : *messages) {
            QStringList logins;
            for (const Account& to : one.to)
                logins.append(to.login);
            logins.sort();
            lines.append(QStringLiteral("%1 %2: %3")
                             .arg(static_cast<int>(one.message.kind))
                             .arg(static_cast<int>(one.message.duty))
                             .arg(logins.join(u' ')));
        }
        return lines;
    }
    /// How often the canary is in what the hub has stored.
    qsizetype sung()
    {
        qsizetype count = 0;
        db::Statement rows(store->connection(), QStringLiteral("SELECT body FROM entity"));
        REQUIRE(rows.exec());
        while (rows.next())
            count += rows.bytes(0).count(canary.toUtf8());
        return count;
    }
};

} // namespace

TEST_CASE("a redaction goes from one to another of the hearing section, and each is told")
{
    PublishingCity city;
    CHECK(city.told().isEmpty());
    city.act(city.hearing, city.proposal());
    CHECK(city.told() == QStringList{QStringLiteral("8 7: second")});
    CHECK(city.give(city.hearing, ActOnCase{city.file, city.about(CaseAct::ApprovePublication)}).status ==
          PushStatus::Rejected);
    city.act(city.second, city.about(CaseAct::ReturnPublication));
    CHECK(city.told() == QStringList{QStringLiteral("8 8: hearing")});
    city.act(city.hearing, city.proposal());
    CHECK(city.give(city.second, ActOnCase{city.file, city.about(CaseAct::ApprovePublication)}).status ==
          PushStatus::Conflict);
    city.act(city.second, city.about(CaseAct::ApprovePublication, 2));
    CHECK(city.told() == QStringList{QStringLiteral("8 9: hearing second")});
    city.act(city.hearing, city.about(CaseAct::Publish, 2));
    CHECK(city.told().isEmpty());
    CHECK(city.held().publication.state == PublicationState::Published);
    city.act(city.second, city.about(CaseAct::WithdrawPublication));
    CHECK(city.held().publication.state == PublicationState::Withdrawn);
    CHECK(checkStore(*city.store)->problems == QStringList());
}

TEST_CASE("what was blacked out is in no byte the hub has stored but the case's own words and reply")
{
    PublishingCity city;
    const qsizetype before = city.sung();
    REQUIRE(before > 0);
    const qsizetype inCase = encode(city.held()).count(canary.toUtf8());
    city.act(city.hearing, city.proposal());
    city.act(city.second, city.about(CaseAct::ApprovePublication));
    city.act(city.hearing, city.about(CaseAct::Publish));
    CHECK(city.sung() == before);
    const Case file = city.held();
    CHECK(encode(file).count(canary.toUtf8()) == inCase);
    CHECK(file.publication.opinion == QStringLiteral("■■"));
    CHECK(file.publication.answer == QStringLiteral("■■様 増やします。"));
    CHECK_FALSE(QCborValue(toCbor(file.publication)).toCbor().contains(canary.toUtf8()));
}

TEST_CASE("I10 I11 nothing of a publication is left of a case that is restricted, nor told of")
{
    PublishingCity city;
    city.act(city.hearing, city.proposal());
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.clerk.user};
    city.act(city.hearing, restrict);
    CHECK(city.told().isEmpty());
    const auto files = static_cast<City&>(city).held(city.clerk, confidentialFeed(testCity, city.clerk.user));
    REQUIRE(files.size() == 1);
    CHECK(files[0].publication.title.isEmpty());
    CHECK(files[0].publication.opinion.isEmpty());
}
