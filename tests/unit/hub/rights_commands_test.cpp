// SPDX-License-Identifier: GPL-3.0-or-later
// Who may what, command by command, against what a person wrote down (rights.tsv).
#include "kb/domain/service_hours.h"
#include "tests/unit/hub/rights_table.h"
#include "tests/unit/hub/rights_town.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

/// What the commands are about; the same for all, as the ones before have left it.
class Desk
{
public:
    explicit Desk(RightsTown& town)
        : m_town(town)
        , m_form(form())
    {
        contact = std::get<LogContact>(town.logContact(town.booth).payload).contact;
        town.must(town.booth, LogContact{contact});
        hand = raised();
        town.must(town.booth, RaiseHand{hand});
        escalation = escalated();
        town.must(town.booth, OpenEscalation{escalation});
        review = reviewOf(town.supervisor, town.booth.user);
        town.must(town.supervisor, SaveReview{review, 0});
        file = town.opened(town.booth);
        part = town.divided(file, u"city/roads"_qs);
        secret = town.opened(town.booth);
        town.restricted(secret, {town.stranger.user});
    }

    /// What `name` of the table says, by `one`. @param fresh about what never was, where it is about
    /// something
    CommandPayload payload(const QString& name, const Somebody& one, bool fresh);
    /// `one`'s was applied.
    void done(const QString& name) { ++m_versions[name]; }

private:
    template <typename Id>
    Id idOr(const Id& there, bool fresh)
    {
        return fresh ? m_town.ids.make<Id>() : there;
    }
    Review reviewOf(const Actor& by, const UserId& of)
    {
        Review made;
        made.contact = m_town.ids.make<ContactId>();
        made.id = idOfReview(made.contact, by.user);
        made.operatorId = of;
        made.criteria = m_form.criteria;
        made.scores = {{made.criteria[0].id, 4}};
        return made;
    }
    ReviewForm form()
    {
        ReviewForm made;
        made.criteria = {{m_town.ids.make<CriterionId>(), u"回答の正しさ"_qs, {}, 1, 5}};
        return made;
    }
    Hand raised()
    {
        Hand made;
        made.id = m_town.ids.make<HandId>();
        made.entries = {{m_town.ids.make<EntryId>(), HandAct::Ask, {}, {}, u"窓口はどこか"_qs, {}}};
        return made;
    }
    Escalation escalated()
    {
        Escalation made;
        made.id = m_town.ids.make<EscalationId>();
        made.subject = u"折り返し"_qs;
        made.entries = {EscalationEntry{m_town.ids.make<EntryId>()}};
        return made;
    }
    CommandPayload ofCentre(const QString& name, const Somebody& one, bool fresh);
    CommandPayload ofRoom(const QString& name, const Somebody& one, bool fresh);
    CommandPayload ofCases(const QString& name, const Somebody& one, bool fresh);

    RightsTown& m_town;
    ReviewForm m_form;
    Contact contact;
    Hand hand;
    Escalation escalation;
    Review review;
    CaseId file;
    CaseId secret; ///< nobody of those who ask reads it
    PartId part;
    std::map<QString, qint64> m_versions;
};

CommandPayload Desk::payload(const QString& name, const Somebody& one, bool fresh)
{
    if (name.startsWith(u"LogContact"_qs)) {
        Contact made = std::get<LogContact>(m_town.logContact(one.actor).payload).contact;
        if (name != u"LogContact"_qs)
            made.operatorId = m_town.stranger.user;
        return LogContact{made};
    }
    if (name == u"AmendContact"_qs) {
        Amendment amendment;
        amendment.id = m_town.ids.make<AmendmentId>();
        amendment.content = contact.original;
        return AmendContact{idOr(contact.id, fresh), amendment};
    }
    if (name == u"SaveReviewForm"_qs)
        return SaveReviewForm{m_form, m_versions[name]};
    if (name.startsWith(u"SaveReview"_qs) && name != u"SaveReviewSample"_qs)
        return SaveReview{reviewOf(one.actor, name == u"SaveReview"_qs ? m_town.booth.user : one.actor.user),
                          0};
    if (name == u"ReplyToReview"_qs)
        return ReplyToReview{idOr(review.id, fresh), {m_town.ids.make<EntryId>(), {}, {}, u"はい"_qs, {}}};
    if (name == u"SaveReviewSample"_qs) {
        ReviewSample sample;
        sample.id = m_town.ids.make<ReviewSampleId>();
        sample.contacts = {{contact.id, m_town.booth.user, {}}};
        return SaveReviewSample{sample};
    }
    return ofCentre(name, one, fresh);
}

CommandPayload Desk::ofCentre(const QString& name, const Somebody& one, bool fresh)
{
    if (name == u"SaveArticle"_qs) {
        Article article = m_town.article(m_town.ids.make<ArticleId>().toString());
        article.owner = u"city/roads"_qs;
        return SaveArticle{article, 0};
    }
    if (name == u"ForgetLessons"_qs)
        return ForgetLessons{u"0142"_qs};
    if (name == u"SaveSynonyms"_qs)
        return SaveSynonyms{{m_town.ids.make<SynonymGroupId>(), {u"はんこ"_qs, u"印鑑"_qs}, {}, 0, {}}, 0};
    if (name == u"SavePin"_qs) {
        Pin pin;
        pin.number = u"0142"_qs;
        return SavePin{pin};
    }
    if (name == u"RecordSearches"_qs) {
        const SearchRecord record{m_town.clock.now(), Language::Ja, {u"印鑑"_qs}, 3, {u"0142"_qs}, {}};
        return RecordSearches{{m_town.ids.make<SearchBatchId>(), {record}}};
    }
    if (name.startsWith(u"RecordActs"_qs)) {
        ActRecord record;
        record.kind = static_cast<int>(EntityKind::Case);
        record.target = fresh || name == u"RecordActs"_qs ? m_town.ids.makeUuid() : secret.value;
        return RecordActs{{m_town.ids.make<ActBatchId>(), {record}}};
    }
    if (name == u"SaveCentreCalendar"_qs)
        return SaveCentreCalendar{CentreCalendar{}, m_versions[name]};
    if (name == u"SaveReplyTemplate"_qs) {
        ReplyTemplate made;
        made.id = m_town.ids.make<ReplyTemplateId>();
        made.title = u"お礼"_qs;
        made.text = u"ありがとうございました。"_qs;
        return SaveReplyTemplate{made, 0};
    }
    return ofRoom(name, one, fresh);
}

CommandPayload Desk::ofRoom(const QString& name, const Somebody& one, bool fresh)
{
    if (name == u"RaiseHand"_qs)
        return RaiseHand{raised()};
    if (name == u"ActOnHand"_qs)
        return ActOnHand{idOr(hand.id, fresh),
                         {m_town.ids.make<EntryId>(), HandAct::Answer, {}, {}, u"一階です"_qs, {}}};
    if (name == u"OpenEscalation"_qs)
        return OpenEscalation{escalated()};
    if (name == u"ActOnEscalation"_qs) {
        EscalationEntry entry;
        entry.id = m_town.ids.make<EntryId>();
        entry.act = EscalationAct::Assign;
        entry.assignee.user = m_town.booth.user;
        return ActOnEscalation{idOr(escalation.id, fresh), entry};
    }
    if (name == u"SaveNotice"_qs) {
        Notice notice;
        notice.id = m_town.ids.make<NoticeId>();
        notice.title = u"臨時休館"_qs;
        return SaveNotice{notice, 0};
    }
    if (name == u"AcknowledgeNotice"_qs)
        return AcknowledgeNotice{m_town.ids.make<NoticeId>(), 1};
    if (name == u"SaveTalkScript"_qs) {
        TalkScript script;
        script.id = m_town.ids.make<TalkScriptId>();
        script.title = u"名乗り"_qs;
        script.text = u"市役所です。"_qs;
        return SaveTalkScript{script, 0};
    }
    HandOver left;
    left.id = m_town.ids.make<HandOverId>();
    left.text = u"引き継ぎ"_qs;
    if (name == u"WriteHandOver"_qs)
        return WriteHandOver{left};
    if (name == u"ReceiveHandOver"_qs) {
        if (!fresh)
            m_town.must(m_town.supervisor, WriteHandOver{left});
        return ReceiveHandOver{left.id};
    }
    return ofCases(name, one, fresh);
}

CommandPayload Desk::ofCases(const QString& name, const Somebody& one, bool fresh)
{
    const CaseId about = idOr(file, fresh);
    if (name == u"OpenCase"_qs)
        return OpenCase{m_town.handedIn()};
    if (name == u"EditCase"_qs)
        return EditCase{
            about, m_town.handedIn().fields, 1 + m_versions[name], m_town.ids.make<EntryId>(), {}};
    if (name == u"SaveCaseDraft"_qs)
        return SaveCaseDraft{about, part, u"案"_qs, {}, m_versions[name], m_town.ids.make<EntryId>()};
    if (name == u"ActOnCase"_qs) {
        CaseEntry divide = m_town.entry(CaseAct::Divide, u"far"_qs);
        divide.part = m_town.ids.make<PartId>();
        return ActOnCase{about, divide};
    }
    if (name == u"SaveDeputy"_qs) {
        Deputy deputy{m_town.ids.make<DeputyId>(), m_town.stranger.user, m_town.drafter.user};
        deputy.from = centreDay(m_town.clock.now()).addDays(100);
        deputy.until = deputy.from;
        return SaveDeputy{deputy};
    }
    REQUIRE(name.startsWith(u"ChooseMessages"_qs));
    MessageChoice choice;
    choice.user = name.endsWith(u"another's"_qs)       ? m_town.stranger.user
                  : name.endsWith(u"stands in for"_qs) ? m_town.absent.user
                                                       : one.actor.user;
    return ChooseMessages{choice};
}

wire::PushResult answer(RightsTown& town, Somebody& one, const CommandPayload& payload, const UserId& giver)
{
    const Command command{town.ids.make<CommandId>(), giver, town.clock.now(), payload};
    auto result = std::get<wire::Pushed>(one.ask(wire::Push{7, {encode(command)}})).results.at(0);
    result.command = {};
    return result;
}

QByteArray bytesOf(const wire::PushResult& result)
{
    return wire::encodeMessage(wire::Pushed{7, {result}});
}

} // namespace

TEST_CASE("I11 rights table: each command is done or refused or answered as what does not exist")
{
    RightsTown town;
    Desk desk(town);
    town.enter();
    RightsTable table;
    std::set<CommandType> types;
    for (Somebody& one : town.people) {
        for (const QString& name : table.names(u"push/"_qs)) {
            const QString called = name.mid(5);
            const CommandPayload payload = desk.payload(called, one, false);
            types.insert(typeOf(payload));
            const auto given = answer(town, one, payload, one.actor.user);
            QString found = given.error.key;
            if (given.status == PushStatus::Applied) {
                found = u"done"_qs;
                desk.done(called);
            } else if (found == u"command.target.absent"_qs) {
                const auto never = answer(town, one, desk.payload(called, one, true), one.actor.user);
                found = bytesOf(given) == bytesOf(never) ? u"absent"_qs : u"answered as what is there"_qs;
            } else if (given.status == PushStatus::Rejected && given.error.code == ErrorCode::Refused) {
                found = u"refused"_qs;
            }
            table.take(name, one.role, one.unit, {found});
        }
    }
    table.check(u"push/"_qs);
    CHECK(types.size() == std::variant_size_v<AnyCommand>);
}

TEST_CASE("nobody gives any command in the name of somebody who never was at their seat")
{
    RightsTown town;
    Desk desk(town);
    town.enter();
    for (Somebody& one : town.people) {
        for (const QString& name : RightsTable().names(u"push/"_qs)) {
            if (one.unit != u"own"_qs)
                continue;
            INFO(name.toStdString() << " " << one.role.toStdString());
            const auto given = answer(town, one, desk.payload(name.mid(5), one, true), town.supervisor.user);
            CHECK(given.status == PushStatus::Rejected);
            CHECK(given.error.key == u"command.actor"_qs);
        }
    }
}

TEST_CASE("I11 an id that is another's is judged as a new one and never made a second time")
{
    RightsTown town;
    Review others;
    others.contact = town.ids.make<ContactId>();
    others.id = idOfReview(others.contact, town.supervisor.user);
    others.operatorId = town.booth.user;
    others.criteria = {{town.ids.make<CriterionId>(), u"回答の正しさ"_qs, {}, 1, 5}};
    others.scores = {{others.criteria[0].id, 4}};
    town.must(town.supervisor, SaveReview{others, 0});
    const CaseId secret = town.opened(town.booth);
    town.restricted(secret, {town.stranger.user});
    town.enter();
    for (Somebody& one : town.people) {
        INFO(one.role.toStdString() << " " << one.unit.toStdString());
        if (one.role != u"Leader"_qs && one.role != u"Supervisor"_qs) {
            Review claimed = others;
            claimed.operatorId = one.actor.user;
            const auto there = answer(town, one, SaveReview{claimed, 0}, one.actor.user);
            claimed.id = town.ids.make<ReviewId>();
            CHECK(bytesOf(there) == bytesOf(answer(town, one, SaveReview{claimed, 0}, one.actor.user)));
        }
        Case again = town.handedIn();
        again.id = secret;
        CHECK(answer(town, one, OpenCase{again}, one.actor.user).error.key == u"command.target.absent"_qs);
        CHECK(decodeCase(town.store->row({EntityKind::Case, secret.value}).value()->row.body)->openedBy ==
              town.booth.user);
    }
}
