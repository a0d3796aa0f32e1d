// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_text.h"

#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/seat_text.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString HandOverText::title(const HandOverLine& line)
{
    if (!line.isHere())
        return tr("Not at this desk any more");
    return tr("%1: %2", "kind, what it is about").arg(RoomText::lead(line.item), line.item.title);
}

QString HandOverText::detail(const HandOverLine& line, Timestamp now)
{
    if (!line.isHere())
        return {};
    if (line.isOpen()) {
        const QString due = RoomText::due(line.item, now);
        const QString when =
            line.item.kind == RoomKind::Hand ? tr("Hand raised %1", "minutes and seconds").arg(due) : due;
        return joined({when, RoomText::meta(line.item)});
    }
    const QString when = RoomText::moment(line.item.resolvedAt, now);
    const QString done = line.closedBy.isEmpty()
                             ? tr("Resolved %1", "when").arg(when)
                             : tr("Resolved %1 by %2", "when, person").arg(when, line.closedBy);
    return line.closing.isEmpty()
               ? done
               : tr("%1: %2", "resolved when, how it ended").arg(done, line.closing.simplified());
}

bool HandOverText::isLate(const HandOverLine& line, Timestamp now)
{
    return line.isHere() && isOverdue(line.item, now);
}

QString HandOverText::describe(const HandOverLine& line, Timestamp now)
{
    QStringList parts;
    if (isLate(line, now))
        parts += tr("Overdue");
    parts += {title(line), detail(line, now)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList HandOverText::counts(const HandOverSheet& sheet)
{
    QStringList kinds;
    const auto add = [&](RoomKind kind, RoomFilter filter) {
        if (const int count = sheet.count(kind); count > 0)
            kinds += tr("%1 %2", "kind, how many").arg(RoomText::of(filter), number(count));
    };
    add(RoomKind::Hand, RoomFilter::Hands);
    add(RoomKind::CallBack, RoomFilter::CallBacks);
    add(RoomKind::Mail, RoomFilter::Mail);
    add(RoomKind::Contact, RoomFilter::Contacts);
    QStringList lines;
    const QString all = tr("%Ln open", "lines of the hand-over", int(sheet.lines.size()));
    lines += sheet.overdue > 0
                 ? tr("%1, %2 overdue", "how many are open, how many of them").arg(all, number(sheet.overdue))
                 : all;
    if (!kinds.isEmpty())
        lines.last() = tr("%1 (%2)", "how many are open, by kind").arg(lines.last(), joined(kinds));
    if (sheet.until.isSet()) {
        const QString until = RoomText::moment(sheet.until, sheet.at);
        lines +=
            sheet.later > 0
                ? tr("Until the end of the next shift (%1); %Ln promised call(s) later than that left out",
                     "when", sheet.later)
                      .arg(until)
                : tr("Until the end of the next shift (%1)", "when").arg(until);
    }
    return lines;
}

QStringList HandOverText::figures(const ShiftFigures& figures)
{
    QStringList lines;
    lines += tr("Contacts: %1", "figures of the day").arg(SeatText::figures(figures.contacts));
    if (figures.hands > 0)
        lines += tr("Hands raised today: %1, settled %2/%3", "all, of these, all")
                     .arg(number(figures.hands), number(figures.handsSettled), number(figures.hands));
    if (figures.opened > 0)
        lines += tr("Put into the pane today: %1, resolved %2/%3", "all, of these, all")
                     .arg(number(figures.opened), number(figures.openedResolved), number(figures.opened));
    if (figures.called > 0)
        lines += tr("Promised calls made today: %1, in time %2/%3", "all, of these, all")
                     .arg(number(figures.called), number(figures.calledInTime), number(figures.called));
    return lines;
}

QString HandOverText::hands(const HandOverSheet& sheet)
{
    const int count = sheet.count(RoomKind::Hand);
    return count == 0 ? QString()
                      : tr("%Ln raised hand(s) up: callers wait on the line. Settle them first, they are not "
                           "handed over.",
                           nullptr, count);
}

QString HandOverText::heading(const HandOver& handOver, const QString& writer, Timestamp now)
{
    const QString when = RoomText::moment(handOver.writtenAt, now);
    return joined({when, writer});
}

QString HandOverText::receipt(const HandOver& handOver, const QString& receiver, Timestamp now)
{
    if (!handOver.isReceived())
        return tr("Not received yet");
    const QString when = RoomText::moment(handOver.receivedAt, now);
    return receiver.isEmpty() ? tr("Received %1", "when").arg(when)
                              : tr("Received %1 by %2", "when, person").arg(when, receiver);
}

QString HandOverText::stillOpen(const HandOverDetail& detail)
{
    return tr("Of %1 handed over, %2 still open", "all, of these")
        .arg(number(int(detail.lines.size())), number(detail.stillOpen()));
}

QString HandOverText::ofError(const Error& error)
{
    if (error.key == u"handover.text.missing")
        return tr("Nothing stands open: write what the next shift must know.");
    if (error.key == u"handover.text.too-long")
        return tr("This text is too long: shorten it.");
    if (error.key == u"handover.own")
        return tr("You wrote this yourself: whoever leads the next shift receives it.");
    if (error.key == u"handover.received")
        return tr("Somebody has received this in the meantime.");
    if (error.key == u"handover.role")
        return tr("Only whoever leads the room hands over.");
    return ErrorText::of(error);
}

HandOverPaper::Line HandOverText::paperLine(const HandOverLine& line, Timestamp now)
{
    HandOverPaper::Line on;
    on.late = isLate(line, now);
    if (line.isOpen()) {
        on.when = RoomText::due(line.item, now);
        if (on.late && line.item.due.isSet())
            on.when = tr("▲ %1 (%2)", "how late, when it was due")
                          .arg(on.when, RoomText::moment(line.item.due, now));
        on.who = RoomText::meta(line.item);
    } else {
        on.when = detail(line, now);
    }
    on.what = title(line);
    return on;
}

HandOverPaper HandOverText::paper(const HandOverSheet& sheet, const QString& text, const QString& writer)
{
    HandOverPaper paper;
    paper.title = tr("Shift hand-over");
    paper.head += heading({{}, {}, sheet.at, {}, {}, {}, {}, {}}, writer, sheet.at);
    paper.head += counts(sheet);
    paper.head += figures(sheet.figures);
    paper.textTitle = tr("What the next shift must know");
    paper.text = text.trimmed();
    paper.linesTitle = sheet.lines.isEmpty() ? tr("Nothing stands open") : tr("Open");
    for (const RoomItem& item : sheet.lines)
        paper.lines += paperLine({item, {}, {}}, sheet.at);
    return paper;
}

HandOverPaper HandOverText::paper(const HandOverDetail& detail, Timestamp now)
{
    HandOverPaper paper;
    paper.title = tr("Shift hand-over");
    const QString day = QLocale().toString(detail.handOver.writtenAt.toLocal().date(), QLocale::ShortFormat);
    paper.head += joined({day, heading(detail.handOver, detail.writer, now)});
    paper.head += receipt(detail.handOver, detail.receiver, now);
    paper.textTitle = tr("What the next shift must know");
    paper.text = detail.handOver.text;
    paper.linesTitle = stillOpen(detail);
    for (const HandOverLine& line : detail.lines)
        paper.lines += paperLine(line, now);
    return paper;
}

} // namespace madoguchi::desk
