// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of cases: whoever does whatever in whatever order, no case is ever stuck, without an owner, or
// answered without approval, and its timeline only grows.
#include "kb/base/random.h"
#include "kb/domain/case_duties.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/case_people.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const std::vector<Actor>& everybody()
{
    // Somebody who drafts, and stands in for an approver.
    static const Actor drafterAndDeputy = [] {
        Actor actor = lampsClerk;
        actor.standsInFor = {roadsChief.user};
        return actor;
    }();
    static const std::vector<Actor> all{hearing,       hearingToo,     roadsClerk,       roadsChief,
                                        parksClerk,    parksChief,     drafterAndDeputy, operatorA,
                                        administrator, deputyOfRoads()};
    return all;
}

class Walk
{
public:
    explicit Walk(quint64 seed)
        : m_random(seed)
    {
        const bool distributed = m_random.below(3) == 0;
        m_file = opened(anybody(), distributed ? CaseFlow::Distributed : CaseFlow::Centralised,
                        distributed ? anyUnit() : QString());
        check(m_file);
    }

    void go(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            const auto next = tryAnything();
            if (!next)
                continue;
            check(*next);
            m_file = *next;
            ++m_taken;
        }
        finish();
    }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    const Actor& anybody() { return everybody()[m_random.below(static_cast<quint32>(everybody().size()))]; }
    QString anyUnit() { return QStringList{roads, parks, lamps}[static_cast<int>(m_random.below(3))]; }
    PartId anyPart()
    {
        const auto count = static_cast<quint32>(m_file.parts.size());
        return count == 0 ? PartId() : m_file.parts[m_random.below(count)].id;
    }
    ApprovalRoute anyRoute()
    {
        ApprovalRoute route;
        for (quint32 steps = m_random.below(3) + 1; steps > 0; --steps) {
            route.push_back({});
            for (quint32 people = m_random.below(2) + 1; people > 0; --people)
                route.back().approvers.append(anybody().user);
        }
        return route;
    }

    CaseEntry anyEntry(CaseAct what)
    {
        CaseEntry entry = entryOf(what);
        entry.unit = anyUnit();
        entry.part = what == CaseAct::Divide ? nextPart() : anyPart();
        entry.channel = ReplyChannel::Letter;
        entry.flow = m_random.below(2) == 0 ? CaseFlow::Centralised : CaseFlow::Distributed;
        entry.route = anyRoute();
        entry.dueAt = {1'800'000'000'000};
        entry.other = {uuidForName(QStringLiteral("other"))};
        if (what == CaseAct::Restrict || what == CaseAct::AssignPerson)
            entry.users = {anybody().user};
        if (what == CaseAct::Restrict)
            entry.users.append(anybody().user);
        if (what == CaseAct::ProposePublication) {
            const CaseEntry proposal = proposalOf(m_file);
            entry.publication = proposal.publication;
            entry.redaction = proposal.redaction;
        }
        const CasePart* part = m_file.part(entry.part);
        entry.baseVersion = what == CaseAct::Join ? m_file.reply.version
                            : what == CaseAct::ApprovePublication || what == CaseAct::Publish
                                ? m_file.publication.version
                            : part ? part->draftVersion
                                   : 0;
        return entry;
    }

    // Half of the time somebody does what waits for them, so that lives get far; else anybody does anything.
    Result<Case> tryAnything()
    {
        const std::vector<Duty> duties = dutiesOf(m_file);
        if (!duties.empty() && m_random.below(2) == 0) {
            const Duty& duty = duties[m_random.below(static_cast<quint32>(duties.size()))];
            const Actor& who = anybody();
            if (isDutyOf(who, duty))
                return attend(who, duty);
        }
        // What moves a case is tried more often than what does not.
        static const std::vector<CaseAct> acts{CaseAct::Divide,
                                               CaseAct::Divide,
                                               CaseAct::SaveDraft,
                                               CaseAct::SaveDraft,
                                               CaseAct::Submit,
                                               CaseAct::Submit,
                                               CaseAct::Approve,
                                               CaseAct::Approve,
                                               CaseAct::Approve,
                                               CaseAct::Return,
                                               CaseAct::Recall,
                                               CaseAct::WithdrawPart,
                                               CaseAct::TransferPart,
                                               CaseAct::TransferCase,
                                               CaseAct::ChangeFlow,
                                               CaseAct::AssignPerson,
                                               CaseAct::Join,
                                               CaseAct::Join,
                                               CaseAct::QueueReply,
                                               CaseAct::MarkSent,
                                               CaseAct::Close,
                                               CaseAct::Reopen,
                                               CaseAct::Note,
                                               CaseAct::Restrict,
                                               CaseAct::Release,
                                               CaseAct::Reschedule,
                                               CaseAct::ProposePublication,
                                               CaseAct::ApprovePublication,
                                               CaseAct::ReturnPublication,
                                               CaseAct::Publish,
                                               CaseAct::Edit,
                                               CaseAct::WithdrawPublication,
                                               CaseAct::Link,
                                               CaseAct::BeginEditing,
                                               CaseAct::EndEditing};
        const CaseAct what = acts[m_random.below(static_cast<quint32>(acts.size()))];
        const Actor& who = anybody();
        const auto next = what == CaseAct::SaveDraft ? draft(m_file, who, anyPart(), QStringLiteral("案"))
                          : what == CaseAct::Edit    ? corrected(who)
                                                     : act(m_file, who, anyEntry(what));
        if (next)
            REQUIRE(mayReadCase(who, m_file));
        return next;
    }

    Result<Case> corrected(const Actor& who)
    {
        CaseFields fields = m_file.fields;
        if (m_random.below(2) == 0)
            fields.text += QStringLiteral("。");
        return apply(std::optional(m_file),
                     EditCase{m_file.id, fields, m_file.fieldsVersion, nextEntry(), {}}, who,
                     {1'700'000'000'000});
    }

    // Whoever it waits for can do something about it.
    static bool canBeDone(const Case& file, const Duty& duty)
    {
        const auto actOf = [&] {
            switch (duty.kind) {
            case DutyKind::Divide:
                return CaseAct::Divide;
            case DutyKind::Approve:
                return CaseAct::Approve;
            case DutyKind::Check:
                return CaseAct::Join;
            case DutyKind::Send:
                return CaseAct::MarkSent;
            case DutyKind::ApprovePublication:
                return CaseAct::ApprovePublication;
            case DutyKind::AmendPublication:
                return CaseAct::ProposePublication;
            case DutyKind::Publish:
                return CaseAct::Publish;
            case DutyKind::Draft:
            case DutyKind::Amend:
                break;
            }
            return CaseAct::SaveDraft;
        };
        return std::any_of(everybody().begin(), everybody().end(), [&](const Actor& actor) {
            return isDutyOf(actor, duty) && mayAct(file, actOf(), duty.part, actor);
        });
    }

    static void checkAnswer(const Case& file)
    {
        int counting = 0;
        for (const CasePart& part : file.parts) {
            if (!part.counts())
                continue;
            ++counting;
            REQUIRE(part.state == PartState::Approved);
            REQUIRE_FALSE(part.marks.empty());
            REQUIRE(waitingStep(part.route, part.marks) == part.route.size());
            for (const ApprovalMark& mark : part.marks)
                REQUIRE(mark.by != part.drafter);
        }
        REQUIRE(counting > 0);
    }

    void check(const Case& next) const
    {
        const std::vector<Duty> duties = dutiesOf(next);
        const auto isOfPublication = [](const Duty& duty) {
            return duty.kind >= DutyKind::ApprovePublication;
        };
        if (next.isOpen())
            REQUIRE_FALSE(duties.empty());
        // What is over waits for nothing but its publication.
        REQUIRE(std::all_of(duties.begin(), duties.end(), isOfPublication) == !next.isOpen());
        checkPublication(next, duties);
        for (const Duty& duty : duties) {
            const int owners =
                (duty.hearing ? 1 : 0) + (duty.unit.isEmpty() ? 0 : 1) + (duty.users.isEmpty() ? 0 : 1);
            REQUIRE(owners == 1);
            // A case that waits for one who handles it alone can be given to others by those in charge.
            REQUIRE((canBeDone(next, duty) || canBeGivenOn(next, duty)));
        }
        if (next.state == CaseState::Answered)
            checkAnswer(next);
        if (next.isRestricted())
            REQUIRE(next.publication.state != PublicationState::Published);
        if (m_file.id == next.id && next.version > 1) {
            REQUIRE(next.version > m_file.version);
            REQUIRE(next.entries.size() >= m_file.entries.size());
            REQUIRE(std::equal(m_file.entries.begin(), m_file.entries.end(), next.entries.begin()));
        }
    }

    // Nothing is published that one alone looked at, or that was made of other words.
    static void checkPublication(const Case& file, const std::vector<Duty>& duties)
    {
        const Publication& publication = file.publication;
        const bool waits = publication.state == PublicationState::Proposed ||
                           publication.state == PublicationState::Approved ||
                           publication.state == PublicationState::Returned;
        REQUIRE(waits == (!file.isOpen() && !duties.empty()));
        if (publication.state != PublicationState::Approved &&
            publication.state != PublicationState::Published)
            return;
        REQUIRE(!publication.approvedBy.isNull());
        REQUIRE(publication.approvedBy != publication.proposedBy);
        if (publication.state == PublicationState::Approved)
            REQUIRE(publication.opinion == file.fields.text);
    }

    static bool canBeGivenOn(const Case& file, const Duty& duty)
    {
        return std::any_of(everybody().begin(), everybody().end(), [&](const Actor& actor) {
            return duty.kind == DutyKind::Approve ? mayAct(file, CaseAct::Recall, duty.part, actor)
                                                  : mayAct(file, CaseAct::AssignPerson, duty.part, actor) ||
                                                        mayAct(file, CaseAct::Restrict, {}, actor);
        });
    }

    // Those who mean well bring any case to its end.
    void finish()
    {
        for (int step = 0; m_file.isOpen(); ++step) {
            REQUIRE(step < 400);
            const Duty duty = dutiesOf(m_file).front();
            std::optional<Case> next;
            for (const Actor& actor : everybody()) {
                if (next || !isDutyOf(actor, duty))
                    continue;
                if (auto moved = attend(actor, duty))
                    next = *moved;
            }
            if (!next)
                next = giveOn(duty);
            REQUIRE(next);
            check(*next);
            m_file = *next;
        }
    }

    Result<Case> attend(const Actor& actor, const Duty& duty)
    {
        CaseEntry entry = entryOf(CaseAct::Note);
        entry.part = duty.part;
        const CasePart* part = m_file.part(duty.part);
        entry.baseVersion = part ? part->draftVersion : m_file.reply.version;
        switch (duty.kind) {
        case DutyKind::Divide:
            entry.act = CaseAct::Divide;
            entry.part = nextPart();
            entry.unit = roads;
            break;
        case DutyKind::Approve:
            entry.act = CaseAct::Approve;
            break;
        case DutyKind::Check:
            entry.act = CaseAct::Join;
            break;
        case DutyKind::Send:
            entry.act = CaseAct::MarkSent;
            entry.channel = ReplyChannel::Letter;
            break;
        case DutyKind::ApprovePublication:
            entry = ofPublication(m_file, CaseAct::ApprovePublication);
            break;
        case DutyKind::AmendPublication:
            entry = proposalOf(m_file);
            break;
        case DutyKind::Publish:
            entry = ofPublication(m_file, CaseAct::Publish);
            break;
        case DutyKind::Draft:
        case DutyKind::Amend:
            if (part->draftVersion == 0 || part->state == PartState::Assigned || part->drafter != actor.user)
                return draft(m_file, actor, duty.part, QStringLiteral("案"));
            entry.act = CaseAct::Submit;
            entry.route = {{{approverBesides(actor)}}};
            break;
        }
        return act(m_file, actor, entry);
    }

    UserId approverBesides(const Actor& actor) const
    {
        if (m_file.isRestricted()) {
            for (const UserId& reader : m_file.readers) {
                if (reader != actor.user)
                    return reader;
            }
        }
        return actor.user == roadsChief.user ? parksChief.user : roadsChief.user;
    }

    // A lone reader lets another one in; a person who cannot go on is relieved; a draft is taken back.
    std::optional<Case> giveOn(const Duty& duty)
    {
        for (const Actor& actor : everybody()) {
            CaseEntry entry = entryOf(CaseAct::AssignPerson);
            entry.part = duty.part;
            if (duty.kind == DutyKind::Approve)
                entry.act = CaseAct::Recall;
            if (auto next = act(m_file, actor, entry);
                next && next->version > m_file.version && dutiesOf(*next) != dutiesOf(m_file))
                return *next;
            CaseEntry open = entryOf(CaseAct::Restrict);
            open.users = {actor.user, roadsClerk.user, roadsChief.user};
            if (m_file.isRestricted() && m_file.readers.contains(actor.user)) {
                if (auto next = act(m_file, actor, open))
                    return *next;
            }
        }
        return std::nullopt;
    }

    SeededRandom m_random;
    Case m_file;
    int m_taken = 0;
};

void walk(quint64 count)
{
    qint64 taken = 0;
    for (quint64 seed = 1; seed <= count; ++seed) {
        CAPTURE(seed);
        Walk life(seed);
        life.go(100);
        taken += life.taken();
    }
    std::printf(
        "%llu cases, %lld acts that were allowed: none stuck, ownerless or answered without approval\n",
        static_cast<unsigned long long>(count), static_cast<long long>(taken));
}

} // namespace

TEST_CASE("no case is ever stuck, without an owner, or answered without approval, whoever does what")
{
    walk(20'000);
}

// sh tests/cases/campaign.sh walk
TEST_CASE("100,000 cases: none stuck, without an owner, or answered without approval", "[.walk]")
{
    walk(100'000);
}
