// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/erasure.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Looks at one act of one actor.
class Judgement
{
public:
    Judgement(const Case& file, const CasePart* part, const Actor& actor)
        : m_file(file)
        , m_part(part)
        , m_actor(actor)
    {
    }

    // The hearing section sees to everything but what is restricted to others.
    [[nodiscard]] bool isHearing() const
    {
        return m_actor.replays || (isOfHearingSection(m_actor) && !m_file.isRestricted());
    }
    [[nodiscard]] bool decides() const { return isInCharge(m_actor, m_file); }
    [[nodiscard]] bool drafts() const { return m_part && worksOn(m_actor, m_file, *m_part); }
    [[nodiscard]] bool approves() const { return m_part && !approvesFor(m_actor, m_file, *m_part).isNull(); }
    [[nodiscard]] bool draftsAnything() const
    {
        return std::any_of(m_file.parts.begin(), m_file.parts.end(), [&](const CasePart& part) {
            return part.counts() && worksOn(m_actor, m_file, part);
        });
    }

    [[nodiscard]] bool isTheirs(CaseAct act) const
    {
        switch (act) {
        case CaseAct::Divide:
        case CaseAct::WithdrawPart:
        case CaseAct::Join:
        case CaseAct::QueueReply:
        case CaseAct::MarkSent:
        case CaseAct::Close:
        case CaseAct::Reopen:
            return decides();
        case CaseAct::Edit:
        case CaseAct::TransferCase:
        case CaseAct::ChangeFlow:
        case CaseAct::Link:
        case CaseAct::Unlink:
        case CaseAct::Restrict:
        case CaseAct::Release:
        case CaseAct::Reschedule:
        case CaseAct::ProposePublication:
        case CaseAct::WithdrawPublication:
            return decides() || isHearing();
        case CaseAct::TransferPart:
            return drafts() || decides() || isHearing();
        case CaseAct::AssignPerson:
            return decides() || drafts();
        case CaseAct::SaveDraft:
        case CaseAct::Submit:
        case CaseAct::Recall:
            return drafts();
        case CaseAct::Approve:
            return approves();
        case CaseAct::Return:
            return m_part && m_part->state == PartState::Approved ? decides() : approves();
        case CaseAct::Attach:
        case CaseAct::Detach:
            return decides() || isHearing() || draftsAnything();
        case CaseAct::ApprovePublication:
            return isHearing() && (m_actor.replays || m_file.publication.proposedBy != m_actor.user);
        // What stands approved anybody of the section may still stop.
        case CaseAct::ReturnPublication:
            return isHearing() && (m_actor.replays || m_file.publication.proposedBy != m_actor.user ||
                                   m_file.publication.state == PublicationState::Approved);
        case CaseAct::Publish:
            return isHearing();
        case CaseAct::Note:
        case CaseAct::BeginEditing:
        case CaseAct::EndEditing:
            return mayReadCase(m_actor, m_file);
        case CaseAct::Open:
            break;
        }
        return false;
    }

    [[nodiscard]] bool makesSense(CaseAct act) const
    {
        switch (act) {
        case CaseAct::Open:
            return false;
        case CaseAct::Divide:
        case CaseAct::Close:
        case CaseAct::ChangeFlow:
        case CaseAct::Reschedule:
            return m_file.isOpen();
        case CaseAct::AssignPerson:
            return m_file.isOpen() && (!m_part || m_part->counts());
        case CaseAct::WithdrawPart:
            return m_file.isOpen() && m_part && m_part->counts();
        case CaseAct::TransferPart:
            return inWork() && isUnapproved();
        case CaseAct::TransferCase:
            return m_file.flow == CaseFlow::Distributed && (m_file.state == CaseState::Received || inWork());
        case CaseAct::SaveDraft:
            return inWork() && isWritable();
        case CaseAct::Submit:
            return inWork() && isWritable() && m_part->state != PartState::Assigned;
        case CaseAct::Approve:
        case CaseAct::Recall:
            return inWork() && m_part && m_part->state == PartState::InApproval;
        case CaseAct::Return:
            return m_file.isOpen() && m_part &&
                   (m_part->state == PartState::InApproval || m_part->state == PartState::Approved);
        case CaseAct::Join:
            return m_file.state == CaseState::Checking || m_file.state == CaseState::Ready;
        case CaseAct::QueueReply:
        case CaseAct::MarkSent:
            return m_file.state == CaseState::Ready;
        case CaseAct::Reopen:
            return !m_file.isOpen();
        case CaseAct::Release:
            return m_file.isRestricted();
        case CaseAct::ProposePublication:
            return m_file.state == CaseState::Answered && !m_file.isRestricted() &&
                   m_file.publication.state != PublicationState::Approved &&
                   m_file.publication.state != PublicationState::Published;
        case CaseAct::ApprovePublication:
            return m_file.publication.state == PublicationState::Proposed;
        case CaseAct::ReturnPublication:
            return m_file.publication.state == PublicationState::Proposed ||
                   m_file.publication.state == PublicationState::Approved;
        case CaseAct::Publish:
            return m_file.publication.state == PublicationState::Approved;
        case CaseAct::WithdrawPublication:
            return m_file.publication.state != PublicationState::None &&
                   m_file.publication.state != PublicationState::Withdrawn;
        case CaseAct::Edit:
        case CaseAct::Note:
        case CaseAct::Link:
        case CaseAct::Unlink:
        case CaseAct::Restrict:
        case CaseAct::Attach:
        case CaseAct::Detach:
        case CaseAct::BeginEditing:
        case CaseAct::EndEditing:
            break;
        }
        return true;
    }

private:
    [[nodiscard]] bool inWork() const { return m_file.state == CaseState::InWork; }
    [[nodiscard]] bool isWritable() const
    {
        return m_part && (m_part->state == PartState::Assigned || m_part->state == PartState::Drafting ||
                          m_part->state == PartState::Returned);
    }
    [[nodiscard]] bool isUnapproved() const
    {
        return m_part && m_part->counts() && m_part->state != PartState::Approved;
    }

    const Case& m_file;
    const CasePart* m_part;
    const Actor& m_actor;
};

} // namespace

Result<void> allows(const Case& file, CaseAct act, const PartId& part, const Actor& actor)
{
    // Of a summary one has no more than to look at it. Whether a restricted case is in this or that state is
    // nobody else's business: the role first.
    const CasePart* share = part.isNull() || act == CaseAct::Divide ? nullptr : file.part(part);
    const Judgement judgement(file, share, actor);
    if (file.summary || !mayReadCase(actor, file))
        return failure(ErrorCode::Refused, QStringLiteral("case.role"));
    // What was published is still the department's to take back.
    if (file.erasedAt.isSet() && act != CaseAct::WithdrawPublication)
        return failure(ErrorCode::Refused, erasedKey(EntityKind::Case));
    if (!part.isNull() && act != CaseAct::Divide && !share)
        return failure(ErrorCode::NotFound, QStringLiteral("case.part"));
    if (!judgement.makesSense(act))
        return failure(ErrorCode::Refused, QStringLiteral("case.state"));
    if (!judgement.isTheirs(act))
        return failure(ErrorCode::Refused, QStringLiteral("case.role"));
    return {};
}

bool mayAct(const Case& file, CaseAct act, const PartId& part, const Actor& actor)
{
    return allows(file, act, part, actor).has_value();
}

} // namespace madoguchi
