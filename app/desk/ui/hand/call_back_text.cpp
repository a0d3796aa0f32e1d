// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hand/call_back_text.h"

#include "app/desk/ui/wording/joined.h"

#include <QLocale>

namespace madoguchi::desk {

QString CallBackText::moment(Timestamp at, Timestamp now)
{
    const QDateTime local = at.toLocal();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    switch (now.toLocal().date().daysTo(local.date())) {
    case 0:
        return tr("Today %1", "time").arg(time);
    case 1:
        return tr("Tomorrow %1", "time").arg(time);
    default:
        return tr("%1 %2", "date, time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
    }
}

QString CallBackText::due(const Escalation& callBack, CallBackStage stage, Timestamp now)
{
    if (stage != CallBackStage::Overdue)
        return moment(callBack.dueAt, now);
    const qint64 minutes = std::max<qint64>(0, now.ms - callBack.dueAt.ms) / 60'000;
    if (minutes < 120)
        return tr("▲ Overdue by %n minute(s)", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return tr("▲ Overdue by %n hour(s)", nullptr, static_cast<int>(minutes / 60));
    return tr("▲ Overdue by %n day(s)", nullptr, static_cast<int>(minutes / 60 / 24));
}

QString CallBackText::person(const Escalation& callBack)
{
    QStringList parts{callBack.callerName, callBack.callerTelephone};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("No name or telephone noted") : parts.join(u' ');
}

QString CallBackText::lines(const Escalation& callBack, CallBackStage stage, Timestamp now)
{
    QString when = due(callBack, stage, now);
    if (callBack.state == EscalationState::Taken)
        when = joined({when, tr("yours", "a promised call")});
    return when + u'\n' + person(callBack) + u'\n' + callBack.subject;
}

} // namespace madoguchi::desk
