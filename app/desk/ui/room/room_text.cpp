// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_text.h"

#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
/// Farther away than this the day is named.
constexpr qint64 nearDays = 7;

} // namespace

RoomAction RoomText::mainAction(const RoomItem& item)
{
    if (item.state == RoomState::Open && item.kind == RoomKind::Hand)
        return RoomAction::Answer;
    return isUnassigned(item) ? RoomAction::Take : RoomAction::Open;
}

QString RoomText::of(RoomAction action)
{
    switch (action) {
    case RoomAction::Answer:
        return tr("Answer", "a raised hand");
    case RoomAction::Take:
        return tr("Take", "an escalation");
    case RoomAction::Open:
        return tr("Open", "an escalation");
    }
    return {};
}

QString RoomText::of(RoomFilter filter)
{
    switch (filter) {
    case RoomFilter::All:
        return tr("All", "lines of the pane");
    case RoomFilter::Hands:
        return tr("Raised hands");
    case RoomFilter::CallBacks:
        return tr("Call-backs");
    case RoomFilter::Mail:
        return tr("E-mail and FAX");
    case RoomFilter::Contacts:
        return tr("Escalated contacts");
    case RoomFilter::Overdue:
        return tr("Overdue");
    case RoomFilter::Mine:
        return tr("Mine");
    case RoomFilter::Unassigned:
        return tr("Unassigned");
    case RoomFilter::ResolvedToday:
        return tr("Resolved today");
    }
    return {};
}

QString RoomText::lead(const RoomItem& item)
{
    switch (item.kind) {
    case RoomKind::Hand:
        if (item.seat.isEmpty() || item.person.isEmpty())
            return item.seat.isEmpty() ? item.person : item.seat;
        return tr("%1 %2", "seat, person").arg(item.seat, item.person);
    case RoomKind::CallBack:
        return tr("Call back");
    case RoomKind::Contact:
        return tr("Escalated", "what waits");
    case RoomKind::Mail:
        break;
    }
    return DomainText::of(item.channel);
}

QString RoomText::clockFace(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    const QLatin1Char zero('0');
    const QString minutes =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? minutes : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutes);
}

QString RoomText::moment(Timestamp at, Timestamp now)
{
    const QDateTime local = at.toLocal();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = now.toLocal().date().daysTo(local.date());
    if (days == 0)
        return tr("Today %1", "time").arg(time);
    if (days == 1)
        return tr("Tomorrow %1", "time").arg(time);
    return tr("%1 %2", "date, time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString RoomText::lateBy(qint64 ms)
{
    if (ms < hourMs)
        return tr("Overdue %n min", nullptr, int(ms / minuteMs));
    if (ms < dayMs)
        return tr("Overdue %n h", nullptr, int(ms / hourMs));
    return tr("Overdue %n day(s)", nullptr, int(ms / dayMs));
}

QString RoomText::due(const RoomItem& item, Timestamp now)
{
    if (item.state == RoomState::Resolved)
        return tr("Done %1", "time")
            .arg(QLocale().toString(item.resolvedAt.toLocal().time(), QStringLiteral("HH:mm")));
    if (item.kind == RoomKind::Hand)
        return clockFace(now.ms - item.since.ms);
    if (!item.due.isSet())
        return tr("No time set");
    if (isOverdue(item, now))
        return lateBy(now.ms - item.due.ms);
    const qint64 days = now.toLocal().date().daysTo(item.due.toLocal().date());
    return days > 1 && days <= nearDays ? tr("In %n day(s)", nullptr, int(days)) : moment(item.due, now);
}

QString RoomText::meta(const RoomItem& item)
{
    QStringList parts;
    if (item.kind == RoomKind::Hand) {
        if (item.state == RoomState::Answered)
            parts += tr("Answered, waits for the operator");
        else if (item.state == RoomState::Open && item.callSince.isSet())
            parts += tr("On the line");
        parts += ownName(item.language);
        if (!item.articles.isEmpty())
            parts += tr("Q&A %1 open").arg(item.articles.join(QStringLiteral(", ")));
        return joined(parts);
    }
    if (item.mine)
        parts += tr("With you");
    else if (!item.assignee.isEmpty())
        parts += item.assignee;
    else if (!item.unit.isEmpty())
        parts += item.unit;
    else if (item.state != RoomState::Resolved)
        parts += tr("Unassigned");
    if (item.state == RoomState::Taken)
        parts += tr("In work");
    if (!item.person.isEmpty())
        parts += tr("from %1", "person").arg(item.person);
    if (item.language != Language::Ja)
        parts += ownName(item.language);
    return joined(parts);
}

QString RoomText::describe(const RoomItem& item, Timestamp now)
{
    QStringList parts;
    if (item.kind == RoomKind::Hand && item.state != RoomState::Resolved)
        parts += tr("Raised hand, waits for %1", "minutes and seconds").arg(due(item, now));
    else
        parts += due(item, now);
    if (item.kind == RoomKind::Hand && isOverdue(item, now))
        parts += tr("Overdue");
    parts += {lead(item), item.title, meta(item), of(mainAction(item))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace madoguchi::desk
