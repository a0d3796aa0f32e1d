// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/domain/room_samples.h"

#include "tests/unit/domain/samples.h"

namespace madoguchi {

namespace {
const Timestamp at{1'700'000'000'000};
}

Hand sampleHand()
{
    Hand hand;
    hand.id = {sampleUuid(31)};
    hand.raisedBy = {sampleUuid(6)};
    hand.seat = {sampleUuid(3)};
    hand.raisedAt = at;
    hand.callStartedAt = at.plusMs(-232'000);
    hand.contact = {sampleUuid(2)};
    hand.channel = Channel::Fax;
    hand.language = Language::Ko;
    hand.inquiry = QStringLiteral("house half burnt");
    hand.articles = {QStringLiteral("0877")};
    hand.state = HandState::Answered;
    HandEntry question;
    question.id = {sampleUuid(32)};
    question.by = hand.raisedBy;
    question.at = at;
    question.text = QStringLiteral("is half enough?");
    hand.entries = {question};
    return hand;
}

Escalation sampleEscalation()
{
    Escalation escalation;
    escalation.id = {sampleUuid(33)};
    escalation.kind = EscalationKind::CallBack;
    escalation.contact = {sampleUuid(2)};
    escalation.hand = {sampleUuid(31)};
    escalation.openedBy = {sampleUuid(6)};
    escalation.seat = {sampleUuid(3)};
    escalation.openedAt = at;
    escalation.dueAt = at.plusMs(7'200'000);
    escalation.language = Language::En;
    escalation.subject = QStringLiteral("reduced premium");
    escalation.inquiry = QStringLiteral("may it be paid later?");
    escalation.category = QStringLiteral("insurance");
    escalation.articles = {QStringLiteral("0412")};
    escalation.callerName = QStringLiteral("name");
    escalation.callerTelephone = QStringLiteral("000-0000");
    escalation.replyTo = QStringLiteral("000-0001");
    escalation.state = EscalationState::Taken;
    escalation.assignee = {{sampleUuid(6)}, {}};
    escalation.outcome = {sampleUuid(5)};
    EscalationEntry first;
    first.id = {sampleUuid(34)};
    first.by = escalation.openedBy;
    first.at = at;
    first.text = QStringLiteral("promised");
    escalation.entries = {first};
    return escalation;
}

SeatStatus sampleSeatStatus()
{
    return {{sampleUuid(3)},
            {sampleUuid(6)},
            {SeatState::Break, at, QStringLiteral("lunch"), Language::Zh, QStringLiteral("Seat 3")},
            at.plusMs(60'000)};
}

Notice sampleNotice()
{
    Notice notice;
    notice.id = {sampleUuid(40)};
    notice.title = QStringLiteral("heavy snow");
    notice.text = QStringLiteral("collection is late");
    notice.articles = {QStringLiteral("0001")};
    notice.from = at;
    notice.until = at.plusMs(86'400'000);
    notice.importance = Importance::Urgent;
    notice.seats = {{sampleUuid(3)}};
    notice.state = NoticeState::Pinned;
    notice.unit = QStringLiteral("waste");
    notice.proposedBy = {sampleUuid(9)};
    notice.changedBy = {sampleUuid(8)};
    notice.changedAt = at;
    notice.version = 3;
    notice.saidVersion = 2;
    return notice;
}

NoticeReceipt sampleReceipt()
{
    return {{sampleUuid(40)}, {sampleUuid(6)}, 2, at};
}

TalkScript sampleTalkScript()
{
    return {{sampleUuid(41)},
            QStringLiteral("greeting"),
            QStringLiteral("all"),
            Language::En,
            QStringLiteral("This is {centre}."),
            QStringLiteral("hi"),
            4,
            2,
            at};
}

std::vector<Command> sampleRoomCommands()
{
    HandEntry answer;
    answer.id = {sampleUuid(35)};
    answer.act = HandAct::Escalate;
    answer.by = {sampleUuid(8)};
    answer.at = at;
    answer.text = QStringLiteral("the unit must say");
    answer.escalation = {sampleUuid(33)};
    EscalationEntry end;
    end.id = {sampleUuid(36)};
    end.act = EscalationAct::Resolve;
    end.by = {sampleUuid(8)};
    end.at = at;
    end.text = QStringLiteral("told");
    end.assignee = {{sampleUuid(7)}, QStringLiteral("tax")};
    end.dueAt = at.plusMs(1000);
    end.contact = {sampleUuid(5)};
    const std::vector<CommandPayload> payloads = {RaiseHand{sampleHand()},
                                                  ActOnHand{{sampleUuid(31)}, answer},
                                                  OpenEscalation{sampleEscalation()},
                                                  ActOnEscalation{{sampleUuid(33)}, end},
                                                  SaveNotice{sampleNotice(), 2},
                                                  AcknowledgeNotice{{sampleUuid(40)}, 2},
                                                  SaveTalkScript{sampleTalkScript(), 1}};
    std::vector<Command> commands;
    int number = 70;
    for (const CommandPayload& payload : payloads)
        commands.push_back({{sampleUuid(number++)}, {sampleUuid(6)}, at.plusMs(130'000), payload});
    return commands;
}

} // namespace madoguchi
