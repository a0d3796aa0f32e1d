// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/case_text.h"

#include "app/desk/ui/wording/error_text.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
/// Farther away than this the day is named.
constexpr qint64 nearDays = 14;

} // namespace

QString CaseText::of(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Inquiry:
        return tr("Inquiry", "kind of case");
    case CaseKind::Opinion:
        return tr("Opinion or proposal");
    case CaseKind::Complaint:
        return tr("Complaint", "kind of case");
    case CaseKind::Report:
        return tr("Report", "kind of case");
    case CaseKind::Application:
        return tr("Application", "kind of case");
    }
    return {};
}

QString CaseText::of(CaseFlow flow)
{
    return flow == CaseFlow::Centralised ? tr("Through the hearing section")
                                         : tr("Answered by the unit itself");
}

QString CaseText::of(CaseState state)
{
    switch (state) {
    case CaseState::Received:
        return tr("Received", "state of a case");
    case CaseState::InWork:
        return tr("In work", "state of a case");
    case CaseState::Checking:
        return tr("To be joined", "state of a case");
    case CaseState::Ready:
        return tr("Reply to be sent", "state of a case");
    case CaseState::Answered:
        return tr("Answered", "state of a case");
    case CaseState::Closed:
        return tr("Closed without reply", "state of a case");
    }
    return {};
}

QString CaseText::of(PartState state)
{
    switch (state) {
    case PartState::Assigned:
        return tr("Not begun", "state of a part");
    case PartState::Drafting:
        return tr("Being drafted", "state of a part");
    case PartState::InApproval:
        return tr("In approval", "state of a part");
    case PartState::Returned:
        return tr("Returned", "state of a part");
    case PartState::Approved:
        return tr("Approved", "state of a part");
    case PartState::Withdrawn:
        return tr("Withdrawn", "state of a part");
    }
    return {};
}

QString CaseText::of(ReplyChannel channel)
{
    switch (channel) {
    case ReplyChannel::None:
        return tr("none", "channel of a reply");
    case ReplyChannel::Email:
        return tr("E-mail");
    case ReplyChannel::Fax:
        return tr("FAX");
    case ReplyChannel::Letter:
        return tr("Letter");
    case ReplyChannel::Telephone:
        return tr("Telephone");
    case ReplyChannel::InPerson:
        return tr("In person");
    }
    return {};
}

QString CaseText::of(CaseLinkKind link)
{
    switch (link) {
    case CaseLinkKind::Related:
        return tr("Related case");
    case CaseLinkKind::Duplicate:
        return tr("Says the same");
    case CaseLinkKind::MergedInto:
        return tr("Goes on as");
    case CaseLinkKind::MergedFrom:
        return tr("Took over");
    case CaseLinkKind::SplitFrom:
        return tr("Split from");
    case CaseLinkKind::SplitInto:
        return tr("Split into");
    }
    return {};
}

QString CaseText::of(PublicationState state)
{
    switch (state) {
    case PublicationState::None:
        return tr("Not published");
    case PublicationState::Proposed:
        return tr("Proposed for publication");
    case PublicationState::Approved:
        return tr("May be published");
    case PublicationState::Published:
        return tr("Published", "a case");
    case PublicationState::Withdrawn:
        return tr("Publication withdrawn");
    case PublicationState::Returned:
        return tr("To be blacked out anew");
    }
    return {};
}

QString CaseText::of(DutyKind duty)
{
    switch (duty) {
    case DutyKind::Divide:
        return tr("Decide who answers");
    case DutyKind::Draft:
        return tr("Write the draft");
    case DutyKind::Amend:
        return tr("Amend the draft");
    case DutyKind::Approve:
        return tr("Approve or return");
    case DutyKind::Check:
        return tr("Join into the reply");
    case DutyKind::Send:
        return tr("Send the reply");
    case DutyKind::ApprovePublication:
        return tr("Approve the publication");
    case DutyKind::AmendPublication:
        return tr("Black out anew");
    case DutyKind::Publish:
        return tr("Publish", "a case");
    }
    return {};
}

QString CaseText::icon(CaseState state)
{
    switch (state) {
    case CaseState::Received:
        return QStringLiteral("inbox");
    case CaseState::InWork:
        return QStringLiteral("pencil");
    case CaseState::Checking:
        return QStringLiteral("flag");
    case CaseState::Ready:
        return QStringLiteral("right");
    case CaseState::Answered:
        return QStringLiteral("check");
    case CaseState::Closed:
        return QStringLiteral("close");
    }
    return {};
}

QString CaseText::icon(PartState state)
{
    switch (state) {
    case PartState::Assigned:
        return QStringLiteral("inbox");
    case PartState::Drafting:
        return QStringLiteral("pencil");
    case PartState::InApproval:
        return QStringLiteral("user");
    case PartState::Returned:
        return QStringLiteral("warning");
    case PartState::Approved:
        return QStringLiteral("check");
    case PartState::Withdrawn:
        return QStringLiteral("close");
    }
    return {};
}

bool CaseText::isLate(Timestamp dueAt, Timestamp now)
{
    return dueAt.isSet() && dueAt < now;
}

QString CaseText::due(Timestamp dueAt, Timestamp now)
{
    if (!dueAt.isSet())
        return {};
    if (isLate(dueAt, now)) {
        const qint64 late = now.ms - dueAt.ms;
        return late < hourMs  ? tr("Overdue %n min", nullptr, int(late / minuteMs))
               : late < dayMs ? tr("Overdue %n h", nullptr, int(late / hourMs))
                              : tr("Overdue %n day(s)", nullptr, int(late / dayMs));
    }
    const qint64 days = now.toLocal().date().daysTo(dueAt.toLocal().date());
    return days > 1 && days <= nearDays ? tr("In %n day(s)", nullptr, int(days)) : moment(dueAt, now);
}

QString CaseText::moment(Timestamp at, Timestamp now)
{
    if (!at.isSet())
        return {};
    const QDateTime local = at.toLocal();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = now.toLocal().date().daysTo(local.date());
    if (days == 0)
        return tr("Today %1", "time").arg(time);
    if (days == 1)
        return tr("Tomorrow %1", "time").arg(time);
    return tr("%1 %2", "date, time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString CaseText::of(const Error& error)
{
    const QString text = ofField(error.key);
    return text.isEmpty() ? ErrorText::of(error) : text;
}

} // namespace madoguchi::desk
