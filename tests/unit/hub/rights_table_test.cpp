// SPDX-License-Identifier: GPL-3.0-or-later
// Who may what: every route of the hub, by every role in every relation to a unit, against what a person
// wrote down (rights.tsv). Every "no" is the same bytes as the answer about what never was.
#include "tests/unit/hub/rights_table.h"
#include "tests/unit/hub/rights_town.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

QString yes(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

FeedId feedCalled(const QString& name, RightsTown& town, const Somebody& one)
{
    const QString called = name.mid(5);
    if (called.startsWith(u"unit "_qs))
        return unitFeed(testCity, called.mid(5));
    const std::map<QString, FeedId> feeds{
        {u"qa"_qs, qaFeed(testCity)},
        {u"centre"_qs, centreFeed(testCity)},
        {u"insight"_qs, insightFeed(testCity)},
        {u"quality"_qs, qualityFeed(testCity)},
        {u"cases"_qs, casesFeed(testCity)},
        {u"case-register"_qs, caseRegisterFeed(testCity)},
        {u"person, one's own"_qs, personFeed(testCity, one.actor.user)},
        {u"person, another's"_qs, personFeed(testCity, town.booth.user)},
        {u"inbox, one's own"_qs, inboxFeed(testCity, one.actor.user)},
        {u"inbox, of whom one stands in for today"_qs, inboxFeed(testCity, town.absent.user)},
        {u"inbox, of whom one stood in for until yesterday"_qs, inboxFeed(testCity, town.isBack.user)},
        {u"inbox, another's"_qs, inboxFeed(testCity, town.booth.user)},
        {u"confidential, one's own"_qs, confidentialFeed(testCity, one.actor.user)},
        {u"confidential, of whom one stands in for today"_qs, confidentialFeed(testCity, town.absent.user)},
        {u"confidential, another's"_qs, confidentialFeed(testCity, town.stranger.user)},
        {u"another city's Q&As"_qs, qaFeed(u"990020"_qs)},
        {u"without a name"_qs, FeedId{}}};
    REQUIRE(feeds.contains(called));
    return feeds.at(called);
}

Review reviewOf(RightsTown& town, const Actor& by, const UserId& of)
{
    Review made;
    made.contact = town.ids.make<ContactId>();
    made.id = idOfReview(made.contact, by.user);
    made.operatorId = of;
    made.criteria = {{town.ids.make<CriterionId>(), u"回答の正しさ"_qs, {}, 1, 5}};
    made.scores = {{made.criteria[0].id, 4}};
    return made;
}

// The four ways a feed shows are all open or all closed.
QStringList shownBy(RightsTown& town, Somebody& one, const FeedId& feed)
{
    const QUuid epoch = town.store->epoch();
    const FeedId nowhere = unitFeed(testCity, u"nowhere/"_qs + town.ids.make<CaseId>().toString());
    QStringList ways;
    const auto pulled = one.refusal(wire::Pull{7, feed, epoch, 0});
    const auto compared = one.refusal(wire::Compare{7, feed, epoch});
    const bool asNever = (!pulled || pulled == one.refusal(wire::Pull{7, nowhere, epoch, 0})) &&
                         (!compared || compared == one.refusal(wire::Compare{7, nowhere, epoch}));
    one.heard.clear();
    const bool hinted = one.peer->announce({{feed, 7}}) && !one.heard.empty();
    const QList<bool> all{!pulled, !compared, hinted, one.granted.contains(feed)};
    if (!asNever)
        return {u"answered as something that is there"_qs};
    return all.count(all[0]) == all.size() ? QStringList{yes(all[0])} : QStringList{u"some ways only"_qs};
}

struct CaseInTown
{
    CaseId id;
    PartId part = {};
};

/// Each case as it is to somebody; those that are the same to all are made once.
class Cases
{
public:
    explicit Cases(RightsTown& town)
        : m_town(town)
    {
        const QString roads = u"city/roads"_qs;
        put(u"centralised"_qs, {town.opened(town.booth)});
        put(u"the unit answers itself"_qs, {town.opened(town.booth, roads)});
        put(u"the unit has a part"_qs, parted());
        CaseInTown takenBack = parted();
        CaseEntry withdraw = town.entry(CaseAct::WithdrawPart);
        withdraw.part = takenBack.part;
        town.must(town.hearing, ActOnCase{takenBack.id, withdraw});
        put(u"the part was taken back"_qs, takenBack);
        put(u"restricted, a reader"_qs, {town.opened(town.booth)});
        town.restricted(m_cases[u"restricted, a reader"_qs].id, town.everybody());
        put(u"restricted, not a reader"_qs, parted());
        town.restricted(m_cases[u"restricted, not a reader"_qs].id, {town.stranger.user});
        const CaseInTown released = parted();
        town.restricted(released.id, {town.stranger.user});
        town.must(town.stranger, ActOnCase{released.id, town.entry(CaseAct::Release)});
        put(u"restricted, then released"_qs, released);
        put(u"waits for whom one stands in for today"_qs, waiting({town.absent.user}));
        put(u"waits for whom one stood in for until yesterday"_qs, waiting({town.isBack.user}));
        put(u"restricted, whom one stands in for reads it"_qs, {town.opened(town.booth)});
        town.restricted(m_cases[u"restricted, whom one stands in for reads it"_qs].id, {town.absent.user});
        put(u"waits for one's own approval"_qs, waiting(town.everybody()));
        for (const Somebody& one : town.people) {
            m_own[one.actor.user] = {town.opened(one.actor)};
            m_ownRestricted[one.actor.user] = {town.opened(one.actor)};
            town.restricted(m_ownRestricted[one.actor.user].id, {town.stranger.user});
        }
    }

    [[nodiscard]] CaseInTown called(const QString& name, const Somebody& one) const
    {
        if (name == u"opened by oneself"_qs)
            return m_own.at(one.actor.user);
        if (name == u"opened by oneself, then restricted"_qs)
            return m_ownRestricted.at(one.actor.user);
        REQUIRE(m_cases.contains(name));
        return m_cases.at(name);
    }

private:
    void put(const QString& name, const CaseInTown& file) { m_cases[name] = file; }
    CaseInTown parted()
    {
        const CaseId file = m_town.opened(m_town.booth);
        return {file, m_town.divided(file, u"city/roads"_qs)};
    }
    CaseInTown waiting(const QList<UserId>& approvers)
    {
        const CaseId file = m_town.opened(m_town.booth);
        m_town.submitted(file, approvers);
        return {file};
    }

    RightsTown& m_town;
    std::map<QString, CaseInTown> m_cases;
    std::map<UserId, CaseInTown> m_own;
    std::map<UserId, CaseInTown> m_ownRestricted;
};

/// What comes by all pulls there are: of each case "whole" or "summary".
std::map<CaseId, QString> pulledBy(RightsTown& town, Somebody& one, const std::map<FeedId, qint64>& feeds)
{
    std::map<CaseId, QString> cases;
    for (const auto& [feed, head] : feeds) {
        const auto answer = one.ask(wire::Pull{7, feed, town.store->epoch(), 0});
        const auto* page = std::get_if<wire::Page>(&answer);
        if (!page)
            continue;
        REQUIRE_FALSE(page->more);
        for (const StoredRow& row : page->rows) {
            const bool isCase = row.row.kind == EntityKind::CaseShare || row.row.kind == EntityKind::Case;
            if (!isCase || row.deleted)
                continue;
            const Case file = decodeCase(row.row.body).value();
            if (!file.summary)
                cases[file.id] = u"whole"_qs;
            else if (cases[file.id] != u"whole"_qs)
                cases[file.id] = u"summary"_qs;
        }
    }
    return cases;
}

/// What somebody says about a case that is `there`, or is not. The last two would be refused of a new one
/// too.
QList<CommandPayload> sayings(RightsTown& town, const CaseInTown& there)
{
    EditCase edit;
    edit.file = there.id;
    edit.fields = town.handedIn().fields;
    edit.baseVersion = 99;
    edit.entry = town.ids.make<EntryId>();
    Case empty = town.handedIn();
    empty.id = there.id;
    empty.fields.text.clear();
    empty.fields.subject.clear();
    return {edit, ActOnCase{there.id, town.entry(CaseAct::Note)},
            SaveCaseDraft{there.id, there.part, u"案"_qs, {}, 99, town.ids.make<EntryId>()}, OpenCase{empty}};
}

/// The answers, without the names of what was asked.
std::vector<wire::PushResult> answersTo(RightsTown& town, Somebody& one, const QList<CommandPayload>& said,
                                        const UserId& giver)
{
    wire::Push push{7, {}};
    for (const CommandPayload& each : said)
        push.commands.append(encode(Command{town.ids.make<CommandId>(), giver, town.clock.now(), each}));
    auto results = std::get<wire::Pushed>(one.ask(push)).results;
    for (wire::PushResult& result : results)
        result.command = {};
    return results;
}

QByteArray bytesOfAnswers(const std::vector<wire::PushResult>& results)
{
    return wire::encodeMessage(wire::Pushed{7, results});
}

bool isAbsent(const wire::PushResult& result)
{
    return result.status == PushStatus::Rejected && result.error.key == u"command.target.absent"_qs &&
           !result.current && result.feed.value.isEmpty();
}

QStringList caseTo(RightsTown& town, Somebody& one, const CaseInTown& file, const QString& read)
{
    const CaseInTown nowhere{town.ids.make<CaseId>(), file.part};
    const auto here = answersTo(town, one, sayings(town, file), one.actor.user);
    const bool there = here[1].status == PushStatus::Applied;
    const QString edit = isAbsent(here[0])                                           ? u"absent"_qs
                         : here[0].status == PushStatus::Conflict && here[0].current ? u"conflict"_qs
                         : here[0].error.key == u"case.role"_qs                      ? u"refused"_qs
                                                                                     : here[0].error.key;
    if (!there &&
        bytesOfAnswers(here) != bytesOfAnswers(answersTo(town, one, sayings(town, nowhere), one.actor.user)))
        return {u"what is said of it is answered as if it were there"_qs};
    const BlobKey key{file.id, town.sha};
    const BlobKey none{nowhere.id, town.sha};
    const auto got = one.refusal(wire::GetPiece{7, key, 0});
    const auto offered = one.refusal(wire::OfferBlob{7, key, town.bytes.size()});
    const auto put = one.refusal(wire::PutPiece{7, key, 0, town.bytes});
    if ((got && got != one.refusal(wire::GetPiece{7, none, 0})) ||
        (offered && offered != one.refusal(wire::OfferBlob{7, none, town.bytes.size()})) ||
        (put && put != one.refusal(wire::PutPiece{7, none, 0, town.bytes})))
        return {u"its attachment is answered as if it were there"_qs};
    if (offered.has_value() != put.has_value())
        return {u"offered and put are two things"_qs};
    Case again = town.handedIn();
    again.id = file.id;
    const auto shown = answersTo(town, one, {OpenCase{again}}, town.hearing.user);
    return {read, yes(there), edit, yes(!got), yes(!offered), yes(shown[0].current.has_value())};
}

} // namespace

TEST_CASE("I11 rights table: feeds show to whom it says and to the others as if there were none")
{
    RightsTown town;
    const CaseId spread = town.opened(town.booth);
    for (const QString& unit :
         {u"city"_qs, u"city/roads"_qs, u"city/roads/lamps"_qs, u"city/roadside"_qs, u"far"_qs})
        (void)town.divided(spread, unit);
    town.submitted(town.opened(town.booth), {town.absent.user});
    town.submitted(town.opened(town.booth), {town.isBack.user});
    const CaseId secret = town.opened(town.booth);
    town.restricted(secret, town.everybody() + QList<UserId>{town.stranger.user, town.absent.user});
    town.must(town.supervisor, SaveReview{reviewOf(town, town.supervisor, town.booth.user), 0});
    for (const Somebody& one : town.people) {
        (void)town.opened(one.actor);
        town.must(town.supervisor, SaveReview{reviewOf(town, town.supervisor, one.actor.user), 0});
    }
    town.enter();
    RightsTable table;
    for (Somebody& one : town.people) {
        for (const QString& name : table.names(u"feed/"_qs))
            table.take(name, one.role, one.unit, shownBy(town, one, feedCalled(name, town, one)));
    }
    table.check(u"feed/"_qs);
}

TEST_CASE("I10 I11 rights table: cases and their attachments are read and worked on by whom it says")
{
    RightsTown town;
    const Cases cases(town);
    town.enter();
    const auto feeds = town.store->heads();
    REQUIRE(feeds);
    RightsTable table;
    for (Somebody& one : town.people) {
        auto pulled = pulledBy(town, one, *feeds);
        for (const QString& name : table.names(u"case/"_qs)) {
            const CaseInTown file = cases.called(name.mid(5), one);
            const QString read = pulled.contains(file.id) ? pulled[file.id] : u"no"_qs;
            table.take(name, one.role, one.unit, caseTo(town, one, file, read));
        }
    }
    table.check(u"case/"_qs);
}

TEST_CASE("I11 rights table: what another's command meets is shown to who may read it")
{
    RightsTown town;
    const Command contact = town.logContact(town.hearing);
    town.must(town.hearing, contact.payload);
    town.enter();
    RightsTable table;
    for (Somebody& one : town.people) {
        const auto answer = answersTo(town, one, {contact.payload}, town.hearing.user)[0];
        CHECK(answer.status == PushStatus::Conflict);
        table.take(u"conflict"_qs, one.role, one.unit, {yes(answer.current.has_value())});
    }
    table.check(u"conflict"_qs);
}

TEST_CASE("rights table: whose seat stands in the room")
{
    RightsTown town;
    town.enter();
    SeatReport report;
    report.name = u"席"_qs;
    for (Somebody& one : town.people)
        one.peer->handle(wire::ReportSeat{report});
    REQUIRE(town.service.seats.step());
    std::set<UserId> seen;
    for (const StoredRow& row : town.pullAll(town.supervisor, centreFeed(testCity))) {
        if (row.row.kind == EntityKind::SeatStatus)
            seen.insert(decodeSeatStatus(row.row.body)->user);
    }
    RightsTable table;
    for (const Somebody& one : town.people)
        table.take(u"seat"_qs, one.role, one.unit, {yes(seen.contains(one.actor.user))});
    table.check(u"seat"_qs);
}

TEST_CASE("rights table: who is shown the audit")
{
    RightsTown town;
    town.enter();
    RightsTable table;
    for (Somebody& one : town.people) {
        const wire::Message answer = one.ask(wire::ListAudit{7});
        const auto* fault = std::get_if<wire::Fault>(&answer);
        CHECK((fault == nullptr || fault->error.key == u"audit.read"_qs));
        table.take(u"audit"_qs, one.role, one.unit, {yes(fault == nullptr)});
    }
    table.check(u"audit"_qs);
}
