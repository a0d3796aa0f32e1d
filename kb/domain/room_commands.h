// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/hand_over.h"
#include "kb/domain/notice.h"
#include "kb/domain/talk_script.h"

namespace madoguchi {

// What is done in the room: commands about raised hands, escalations, notices and scripts.

/// Raises a hand. Its one entry is the question.
struct RaiseHand
{
    Hand hand; ///< raisedBy, state and the entry's `by` and `at` are set by the rulebook
    bool operator==(const RaiseHand&) const = default;
};

/// Answers, asks back, accepts …: adds a line to a raised hand.
struct ActOnHand
{
    HandId hand;
    HandEntry entry;
    bool operator==(const ActOnHand&) const = default;
};

/// Puts something into the room's pane. Its one entry says why.
struct OpenEscalation
{
    Escalation escalation; ///< openedBy, state and the entry's `by` and `at` are set by the rulebook
    bool operator==(const OpenEscalation&) const = default;
};

/// Assigns, takes, resolves …: adds a line to an escalation.
struct ActOnEscalation
{
    EscalationId escalation;
    EscalationEntry entry;
    bool operator==(const ActOnEscalation&) const = default;
};

/// Proposes, pins, changes or takes down a notice.
struct SaveNotice
{
    Notice notice;          ///< as it is to be
    qint64 baseVersion = 0; ///< the version the change was made on; 0 = new
    bool operator==(const SaveNotice&) const = default;
};

/// Says that the one who gives it has seen a notice.
struct AcknowledgeNotice
{
    NoticeId notice;
    qint64 version = 0; ///< of the notice as it was seen
    bool operator==(const AcknowledgeNotice&) const = default;
};

/// Creates or changes a talk script; without a text it is deleted.
struct SaveTalkScript
{
    TalkScript script;
    qint64 baseVersion = 0; ///< the version the change was made on; 0 = new
    bool operator==(const SaveTalkScript&) const = default;
};

/// Leaves what is open, and what is to be known about it, to the next shift.
struct WriteHandOver
{
    HandOver handOver;
    bool operator==(const WriteHandOver&) const = default;
};

/// Says that the one who gives it goes on with what a hand-over names.
struct ReceiveHandOver
{
    HandOverId handOver;
    bool operator==(const ReceiveHandOver&) const = default;
};

} // namespace madoguchi
