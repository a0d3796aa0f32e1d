// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/notice_text.h"

#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QLocale>

namespace madoguchi::desk {

QString NoticeText::of(Importance importance)
{
    switch (importance) {
    case Importance::Normal:
        return tr("Normal", "notice");
    case Importance::Important:
        return tr("Important", "notice");
    case Importance::Urgent:
        return tr("Urgent", "notice");
    }
    return {};
}

QString NoticeText::of(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Notice:
        return tr("Notices");
    case NoteKind::Hand:
        return tr("Raised hands");
    case NoteKind::Answer:
        return tr("Answers to raised hands");
    case NoteKind::CallBack:
        return tr("Call-backs due");
    case NoteKind::Refused:
        return tr("Refused by the hub");
    case NoteKind::Review:
        return tr("Reviews of contacts");
    case NoteKind::HandOver:
        return tr("Shift hand-overs");
    case NoteKind::Case:
        return tr("Cases: your turn");
    case NoteKind::CaseDue:
        return tr("Cases due soon or overdue");
    }
    return {};
}

QString NoticeText::moment(Timestamp at, Timestamp now)
{
    const QDateTime local = at.toLocal();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    return local.date() == now.toLocal().date()
               ? tr("today %1", "time").arg(time)
               : tr("%1 %2", "date, time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString NoticeText::meta(const NoticesModel::Row& row, Timestamp now)
{
    const Notice& notice = row.notice;
    QStringList parts;
    if (notice.state == NoticeState::Proposed)
        parts += tr("Proposed");
    else if (notice.state == NoticeState::TakenDown)
        parts += tr("Taken down or declined");
    if (notice.importance != Importance::Normal)
        parts += of(notice.importance);
    if (notice.from.isSet() && now < notice.from)
        parts += tr("from %1", "moment").arg(moment(notice.from, now));
    if (notice.until.isSet())
        parts += notice.until <= now ? tr("over since %1", "moment").arg(moment(notice.until, now))
                                     : tr("until %1", "moment").arg(moment(notice.until, now));
    if (notice.state == NoticeState::Pinned)
        parts += tr("seen %1/%2", "people, of all").arg(row.seen.size()).arg(row.audience());
    if (!notice.seats.isEmpty())
        parts += tr("%n seat(s)", nullptr, int(notice.seats.size()));
    return joined(parts);
}

QString NoticeText::unseen(const NoticesModel::Row& row, const std::function<QString(const UserId&)>& nameOf)
{
    QStringList names;
    for (const NoticeReader& reader : row.unseen) {
        const QString name = nameOf ? nameOf(reader.user) : QString();
        names += name.isEmpty() ? reader.seatName : tr("%1 %2", "seat, person").arg(reader.seatName, name);
    }
    return names.isEmpty() ? QString() : tr("Not seen yet: %1").arg(names.join(QStringLiteral(", ")));
}

QString NoticeText::ofError(const Error& error)
{
    const QString& key = error.key;
    if (key == u"notice.title.missing")
        return tr("Write in a line what it is about.");
    if (key == u"notice.times.order")
        return tr("The end lies before the beginning.");
    if (key == u"notice.articles.too-many")
        return tr("A notice names 50 Q&As at most.");
    if (key == u"notice.seats.too-many")
        return tr("So many seats: choose all of them.");
    if (key == u"notice.role")
        return tr("This notice is not yours to change: it may have been decided on in the meantime.");
    if (key == u"notice.version")
        return tr("Somebody else has changed this notice in the meantime.");
    if (key == u"notice.receipt")
        return tr("A department's desk does not acknowledge notices.");
    if (key.startsWith(u"notice."))
        return DomainText::ofError(key);
    return ErrorText::of(error);
}

} // namespace madoguchi::desk
