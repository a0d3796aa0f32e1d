// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/withdrawal_city.h"

#include "kb/domain/service_hours.h"
#include "kb/hub/erasure.h"
#include "kb/hub/keeper.h"

namespace madoguchi::test {

namespace {

constexpr int casesToFill = 4;
constexpr int contactsToFill = 6;

/// The bytes of an attachment: three pieces, with the word in each.
QByteArray fileOf(const QString& word)
{
    const QByteArray line = word.toUtf8() + '\n';
    return line.repeated((2 * blob::pieceBytes + 4096) / int(line.size()));
}

} // namespace

WithdrawalCity::WithdrawalCity(quint64 seed)
    : m_seed(seed)
    , m_what(static_cast<Withdrawal>(seed % withdrawals))
    , m_file(fileOf(word(QStringLiteral("away"))))
{
    m_service.pages.rows = 2;
    REQUIRE(store->connection().runScript("PRAGMA synchronous=OFF", QStringLiteral("synchronous")));
    switch (m_what) {
    case Withdrawal::OfHearingSection:
    case Withdrawal::OfPerson:
    case Withdrawal::Restricted:
        m_me.role = Role::HearingSection;
        break;
    case Withdrawal::OfRoom:
    case Withdrawal::OfAge:
        m_me.role = Role::Operator;
        break;
    case Withdrawal::OfReviewers:
        m_me.role = Role::Leader;
        break;
    case Withdrawal::OfDeputy:
        m_me.unit = QStringLiteral("parks");
        break;
    case Withdrawal::OfUnit:
    case Withdrawal::OfPart:
    case Withdrawal::OfReader:
        break;
    }
    REQUIRE(Accounts(*store).save({account(m_me.role, m_me.unit)}));
    fill();
}

QString WithdrawalCity::word(const QString& what) const
{
    return QStringLiteral("kanariya-%1-%2").arg(what).arg(m_seed);
}

Account WithdrawalCity::account(Role role, const QString& unit) const
{
    return {{m_me.user, QStringLiteral("本人"), role, unit, {}, true}, QStringLiteral("me"), "some verifier"};
}

void WithdrawalCity::giveAll(const Actor& actor, const std::vector<CommandPayload>& payloads)
{
    std::vector<Command> commands;
    for (const CommandPayload& payload : payloads)
        commands.push_back({ids.make<CommandId>(), actor.user, clock.now(), payload});
    for (const wire::PushResult& result : push(actor, commands).results) {
        INFO(result.error.key.toStdString());
        REQUIRE(result.status == wire::PushStatus::Applied);
    }
}

void WithdrawalCity::fill()
{
    Article stays = article();
    stays.answer = word(QStringLiteral("stays"));
    giveAll(supervisor, {SaveArticle{stays, 0}});
    const bool ofRoom = m_what == Withdrawal::OfRoom || m_what == Withdrawal::OfAge ||
                        m_what == Withdrawal::OfHearingSection || m_what == Withdrawal::OfPerson;
    std::vector<CommandPayload> contacts;
    for (int i = 0; ofRoom && i < contactsToFill; ++i) {
        auto made = std::get<LogContact>(logContact(operatorA, word(QStringLiteral("away"))).payload);
        made.contact.original.callerName = word(QStringLiteral("away"));
        made.contact.endedAt = clock.now();
        m_records.push_back({EntityKind::Contact, made.contact.id.value});
        contacts.emplace_back(made);
    }
    if (!contacts.empty())
        giveAll(operatorA, contacts);
    std::vector<CommandPayload> reviews;
    for (int i = 0; m_what == Withdrawal::OfReviewers && i < contactsToFill; ++i) {
        Review made;
        made.contact = ids.make<ContactId>();
        made.id = idOfReview(made.contact, supervisor.user);
        made.operatorId = operatorA.user;
        made.calibration = i % 2 == 0;
        made.comment = word(QStringLiteral("away"));
        made.criteria = {{ids.make<CriterionId>(), QStringLiteral("正しさ"), {}, 1, 5}};
        made.scores = {{made.criteria[0].id, 4}};
        reviews.emplace_back(SaveReview{made, 0});
    }
    if (!reviews.empty())
        giveAll(supervisor, reviews);
    if (m_what != Withdrawal::OfRoom && m_what != Withdrawal::OfAge && m_what != Withdrawal::OfReviewers)
        fillCases();
}

void WithdrawalCity::fillCases()
{
    if (m_what == Withdrawal::OfDeputy) {
        Deputy deputy{ids.make<DeputyId>(), m_absent.user, m_me.user};
        deputy.from = centreDay(clock.now());
        deputy.until = deputy.from.addDays(9);
        m_deputy = deputy.id;
        giveAll(supervisor, {SaveDeputy{deputy}});
    }
    const Actor drafter{ids.make<UserId>(), Role::Department, QStringLiteral("far")};
    for (int i = 0; i < casesToFill; ++i) {
        const CaseId file = fillCase(
            m_what == Withdrawal::OfReader ? QList<UserId>{m_me.user, m_stranger.user} : QList<UserId>());
        if (m_what == Withdrawal::OfReader)
            continue;
        CaseEntry divide =
            entry(CaseAct::Divide, m_what == Withdrawal::OfDeputy ? drafter.unit : QStringLiteral("roads"));
        divide.part = ids.make<PartId>();
        divide.text = word(QStringLiteral("away"));
        m_parts.push_back(divide.part);
        giveAll(hearing, {ActOnCase{file, divide}});
        const Actor& writer = m_what == Withdrawal::OfDeputy ? drafter : clerk;
        CaseEntry submit = entry(CaseAct::Submit);
        submit.part = divide.part;
        submit.baseVersion = 1;
        submit.route = {ApprovalStep{{m_absent.user}}};
        std::vector<CommandPayload> drafts{
            SaveCaseDraft{file, divide.part, word(QStringLiteral("away")), {}, 0, ids.make<EntryId>()}};
        if (m_what == Withdrawal::OfDeputy)
            drafts.emplace_back(ActOnCase{file, submit});
        giveAll(writer, drafts);
    }
    const BlobKey key{m_cases.front(), shaOf(m_file)};
    REQUIRE(m_service.blobs.offer(operatorA, key, m_file.size()));
    for (int piece = 0; piece < blob::pieceCount(m_file.size()); ++piece)
        REQUIRE(m_service.blobs.put(operatorA, key, piece, pieceAt(m_file, piece)));
}

CaseId WithdrawalCity::fillCase(const QList<UserId>& readers)
{
    Case file = handedIn();
    file.readers = readers;
    file.fields.subject = file.fields.text = file.fields.requester.name = word(QStringLiteral("away"));
    if (m_cases.empty()) {
        Attachment page;
        page.id = ids.make<AttachmentId>();
        page.name = word(QStringLiteral("away")) + QStringLiteral(".txt");
        page.type = QStringLiteral("text/plain");
        page.size = m_file.size();
        page.sha256 = shaOf(m_file);
        file.attachments = {page};
    }
    giveAll(operatorA, {OpenCase{file}});
    m_cases.push_back(file.id);
    m_records.push_back({EntityKind::Case, file.id.value});
    return file.id;
}

void WithdrawalCity::changeAccount(Role role, const QString& unit)
{
    m_me.role = role;
    m_me.unit = unit;
    Account changed = account(role, unit);
    changed.verifier.clear();
    REQUIRE(Accounts(*store).save({changed}));
}

// What is open is dealt with first.
void WithdrawalCity::erasePerson()
{
    for (const CaseId& file : m_cases)
        giveAll(hearing, {ActOnCase{file, entry(CaseAct::Close)}});
    hub::Erasure erasure(*store, clock, hub::ErasedList(m_beside.filePath(hub::erasedListName)));
    const auto erased = erasure.erase(m_records, QStringLiteral("R8-17"));
    REQUIRE(erased);
    CHECK(erased->records.size() == m_records.size());
}

void WithdrawalCity::takeAway()
{
    CaseEntry restrict = entry(CaseAct::Restrict);
    restrict.users = {m_stranger.user};
    switch (m_what) {
    case Withdrawal::OfHearingSection:
    case Withdrawal::OfRoom:
        return changeAccount(Role::Department, QStringLiteral("pr"));
    case Withdrawal::OfAge: {
        hub::Retention retention;
        retention.contacts = 1;
        clock.advance(2LL * 24 * 3600 * 1000);
        hub::Keeper keeper(*store, clock, retention);
        REQUIRE(keeper.finish());
        CHECK(keeper.gone() >= contactsToFill);
        return;
    }
    case Withdrawal::OfPerson:
        return erasePerson();
    case Withdrawal::OfReviewers:
        return changeAccount(Role::Operator, m_me.unit);
    case Withdrawal::OfUnit:
        return changeAccount(Role::Department, QStringLiteral("parks"));
    case Withdrawal::OfDeputy: {
        Deputy over{m_deputy, m_absent.user, m_me.user};
        over.from = over.until = centreDay(clock.now());
        over.removed = true;
        return giveAll(supervisor, {SaveDeputy{over}});
    }
    case Withdrawal::OfPart:
    case Withdrawal::Restricted:
    case Withdrawal::OfReader:
        break;
    }
    for (size_t i = 0; i < m_cases.size(); ++i) {
        CaseEntry away = entry(CaseAct::TransferPart, QStringLiteral("parks"));
        if (m_what == Withdrawal::OfPart)
            away.part = m_parts[i];
        else
            away = restrict;
        away.id = ids.make<EntryId>();
        giveAll(m_what == Withdrawal::OfReader ? m_stranger : hearing, {ActOnCase{m_cases[i], away}});
    }
}

} // namespace madoguchi::test
