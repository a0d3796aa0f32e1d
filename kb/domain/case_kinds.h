// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi {

// Enums of cases. All of them are stored and sent; their values are frozen.

/// What a citizen came with.
enum class CaseKind : int {
    Inquiry = 1,    ///< a question (問い合わせ)
    Opinion = 2,    ///< an opinion or a proposal (意見・提案)
    Complaint = 3,  ///< (苦情)
    Report = 4,     ///< a hole in the road, a lamp that is out (通報)
    Application = 5 ///< something is asked for (申請・要望)
};

/// Who answers.
enum class CaseFlow : int {
    Centralised = 1, ///< the hearing section receives, divides, checks and replies
    Distributed = 2  ///< the unit receives and answers itself, the hearing section watches
};

enum class CaseState : int {
    Received = 1, ///< nobody works on it yet: whoever is in charge divides it
    InWork = 2,   ///< units draft and approve their parts
    Checking = 3, ///< every part is approved: whoever is in charge joins them into the reply
    Ready = 4,    ///< the reply stands, and is to be sent
    Answered = 5, ///< the reply was sent
    Closed = 6    ///< ended without a reply; the reason stands in the timeline
};

enum class PartState : int {
    Assigned = 1,   ///< the unit has not begun
    Drafting = 2,   ///< there is a draft
    InApproval = 3, ///< the draft goes its way through the approvers
    Returned = 4,   ///< an approver, or whoever is in charge, wants it changed
    Approved = 5,
    Withdrawn = 6 ///< no longer needed
};

/// How a reply goes out, and how a case came in where no contact says so.
enum class ReplyChannel : int { None = 0, Email = 1, Fax = 2, Letter = 3, Telephone = 4, InPerson = 5 };

/// How two cases belong together.
enum class CaseLinkKind : int {
    Related = 1,
    Duplicate = 2,  ///< the other says the same
    MergedInto = 3, ///< this one goes on as the other
    MergedFrom = 4, ///< the other goes on as this one
    SplitFrom = 5,  ///< this one was a piece of the other
    SplitInto = 6   ///< the other was a piece of this one
};

enum class PublicationState : int {
    None = 0,
    Proposed = 1,  ///< the redacted texts wait for somebody else's approval
    Approved = 2,  ///< may be published
    Published = 3, ///< stands where the public can read it
    Withdrawn = 4, ///< was published, or proposed, and no longer is
    Returned = 5   ///< whoever was to approve it wants it done anew, or the text was corrected
};

/// What one did about a case.
enum class CaseAct : int {
    Open = 1,   ///< always the first entry
    Edit = 2,   ///< fields were changed; `former` holds them as they were
    Divide = 3, ///< `part` goes to `unit`; the text says what is asked of it
    WithdrawPart = 4,
    TransferPart = 5, ///< `part` goes to `unit` instead
    TransferCase = 6, ///< `unit` is in charge now
    ChangeFlow = 7,   ///< `flow`; of Distributed, `unit` is in charge now
    AssignPerson = 8, ///< `users` (one or none) see to `part`, or to the case
    SaveDraft = 9,
    Submit = 10, ///< the text is the draft that was submitted
    Approve = 11,
    Return = 12,
    Recall = 13,
    Join = 14,       ///< the text is the reply
    QueueReply = 15, ///< the reply waits for the mail gateway
    MarkSent = 16,   ///< the reply went out by `channel`
    Close = 17,
    Reopen = 18,
    Note = 19,
    Link = 20,
    Unlink = 21,
    Restrict = 22, ///< visible to `users` alone from now on (公益通報)
    Release = 23,  ///< visible again to whom it belongs
    Attach = 24,
    Detach = 25,
    Reschedule = 26, ///< due at `dueAt`; the text says why
    ProposePublication = 27,
    ApprovePublication = 28,
    Publish = 29,
    WithdrawPublication = 30,
    BeginEditing = 31, ///< not in the timeline: others see that somebody writes
    EndEditing = 32,   ///< not in the timeline
    ReturnPublication = 33
};
inline constexpr CaseAct lastCaseAct = CaseAct::ReturnPublication;

} // namespace madoguchi
