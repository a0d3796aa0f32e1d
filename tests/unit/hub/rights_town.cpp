// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub/rights_town.h"

#include "kb/domain/service_hours.h"
#include "kb/hub/devices.h"
#include "kb/hub/seat_users.h"

namespace madoguchi::test {

namespace {

const std::vector<std::pair<Role, QString>> roles{{Role::Operator, QStringLiteral("Operator")},
                                                  {Role::Leader, QStringLiteral("Leader")},
                                                  {Role::Supervisor, QStringLiteral("Supervisor")},
                                                  {Role::Department, QStringLiteral("Department")},
                                                  {Role::HearingSection, QStringLiteral("HearingSection")},
                                                  {Role::Administrator, QStringLiteral("Administrator")}};
const std::vector<std::pair<QString, QString>> units{
    {QStringLiteral("own"), QStringLiteral("city/roads")},
    {QStringLiteral("below"), QStringLiteral("city/roads/lamps")},
    {QStringLiteral("above"), QStringLiteral("city")},
    {QStringLiteral("other"), QStringLiteral("parks")},
    {QStringLiteral("former"), QStringLiteral("works")}};

} // namespace

RightsTown::RightsTown()
{
    Unit roads{QStringLiteral("city/roads"), {}, {QStringLiteral("道路課"), {}, {}, {}}, {}, {}, 1};
    roads.successor = QStringLiteral("works");
    const Unit works{QStringLiteral("works"), {}, {QStringLiteral("工務課"), {}, {}, {}}, {}, {}, 2};
    REQUIRE(saveUnits(*store, {roads, works}));
    std::vector<Account> accounts;
    for (const auto& [role, roleName] : roles) {
        for (const auto& [unitName, unit] : units) {
            people.push_back({roleName, unitName, {ids.make<UserId>(), role, unit}});
            accounts.push_back({{people.back().actor.user, roleName, role, unit, {}, true},
                                roleName + u'-' + unitName,
                                "some verifier"});
        }
    }
    accounts.push_back({{hearing.user, QStringLiteral("広聴"), hearing.role, hearing.unit, {}, true},
                        QStringLiteral("hearing"),
                        {}});
    REQUIRE(Accounts(*store).save(accounts));
    standIn(absent, 0, 1);
    standIn(isBack, -5, -1);
}

void RightsTown::standIn(const Actor& forWhom, int fromDay, int untilDay)
{
    const QDate today = centreDay(clock.now());
    for (const Somebody& one : people) {
        Deputy deputy{ids.make<DeputyId>(), forWhom.user, one.actor.user};
        deputy.from = today.addDays(fromDay);
        deputy.until = today.addDays(untilDay);
        must(supervisor, SaveDeputy{deputy});
    }
}

void RightsTown::enter()
{
    Devices devices(*store, clock, random);
    int number = 0;
    for (Somebody& one : people) {
        ++number;
        one.peer = std::make_unique<Peer>(service, number, QStringLiteral("192.0.2.%1").arg(number));
        QObject::connect(one.peer.get(), &Peer::send, one.peer.get(),
                         [&one](const wire::Message& message) { one.heard.push_back(message); });
        (void)one.ask(wire::Hello{1, QStringLiteral("test")});
        const auto code = devices.makeCode(60'000);
        REQUIRE(code);
        const auto seat = std::get<wire::Enrolled>(one.ask(wire::Enroll{*code, QStringLiteral("席")}));
        const auto in = std::get<wire::SignedIn>(one.ask(
            wire::SignIn{seat.seat, seat.deviceSecret, one.role + u'-' + one.unit, QStringLiteral("right")}));
        one.granted = in.feeds;
        one.seat = seat.seat;
        REQUIRE(SeatUsers(*store).remember(seat.seat, hearing.user));
    }
}

void RightsTown::must(const Actor& actor, const CommandPayload& payload)
{
    const auto result = give(actor, payload);
    INFO(result.error.key.toStdString());
    REQUIRE(result.status == wire::PushStatus::Applied);
}

CaseId RightsTown::opened(const Actor& by, const QString& unitThatAnswers)
{
    Case file = handedIn();
    Attachment page;
    page.id = ids.make<AttachmentId>();
    page.name = QStringLiteral("写真.jpg");
    page.type = QStringLiteral("image/jpeg");
    page.size = bytes.size();
    page.sha256 = sha;
    file.attachments = {page};
    if (!unitThatAnswers.isEmpty()) {
        file.flow = CaseFlow::Distributed;
        file.unit = unitThatAnswers;
    }
    must(by, OpenCase{file});
    REQUIRE(service.blobs.offer(by, {file.id, sha}, bytes.size()));
    REQUIRE(service.blobs.put(by, {file.id, sha}, 0, bytes) == true);
    return file.id;
}

PartId RightsTown::divided(const CaseId& file, const QString& unit)
{
    CaseEntry divide = entry(CaseAct::Divide, unit);
    divide.part = ids.make<PartId>();
    must(hearing, ActOnCase{file, divide});
    return divide.part;
}

void RightsTown::submitted(const CaseId& file, const QList<UserId>& approvers)
{
    const PartId part = divided(file, QStringLiteral("far"));
    must(drafter, SaveCaseDraft{file, part, QStringLiteral("案"), {}, 0, ids.make<EntryId>()});
    CaseEntry submit = entry(CaseAct::Submit);
    submit.part = part;
    submit.baseVersion = 1;
    submit.route = {ApprovalStep{approvers}};
    must(drafter, ActOnCase{file, submit});
}

void RightsTown::restricted(const CaseId& file, const QList<UserId>& readers)
{
    CaseEntry restrict = entry(CaseAct::Restrict);
    restrict.users = readers;
    must(hearing, ActOnCase{file, restrict});
}

QList<UserId> RightsTown::everybody() const
{
    QList<UserId> users;
    for (const Somebody& one : people)
        users.append(one.actor.user);
    return users;
}

} // namespace madoguchi::test
