// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/seat_text.h"

#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

const QString lunch = QStringLiteral("lunch");
const QString meeting = QStringLiteral("meeting");
const QString training = QStringLiteral("training");

qint64 runs(Timestamp since, Timestamp now)
{
    return std::max<qint64>(0, now.ms - since.ms);
}

/// The time if it was today, the day otherwise.
QString moment(Timestamp at, Timestamp now)
{
    const QDateTime local = at.toLocal();
    return local.date() == now.toLocal().date() ? QLocale().toString(local.time(), QStringLiteral("HH:mm"))
                                                : QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace

const QStringList& SeatText::breakReasons()
{
    static const QStringList reasons{lunch, meeting, training};
    return reasons;
}

QString SeatText::ofReason(const QString& reason)
{
    if (reason == lunch)
        return tr("lunch", "reason of a break");
    if (reason == meeting)
        return tr("meeting", "reason of a break");
    if (reason == training)
        return tr("training", "reason of a break");
    return reason;
}

QString SeatText::choice(SeatState state, const QString& reason)
{
    switch (state) {
    case SeatState::Ready:
        return tr("Ready", "seat");
    case SeatState::OnCall:
        return tr("On call", "seat");
    case SeatState::WrapUp:
        return tr("Wrap-up", "seat");
    case SeatState::Break:
        return reason.isEmpty() ? tr("Break", "seat") : tr("Break (%1)", "reason").arg(ofReason(reason));
    case SeatState::Away:
        return tr("Away", "seat");
    case SeatState::SignedOut:
        return tr("Signed out", "seat");
    case SeatState::Offline:
        return tr("Offline", "seat");
    }
    return {};
}

QString SeatText::state(const SeatCard& card, Timestamp now)
{
    const SeatStatus& status = card.status;
    const SeatReport& report = status.report;
    const QString name = choice(report.state, report.reason);
    if (!card.isKnown())
        return tr("Unknown (%1: %2)", "when it was last heard of, what it was at then")
            .arg(moment(card.knownUntil, now), name);
    switch (report.state) {
    case SeatState::OnCall:
    case SeatState::WrapUp:
        return tr("%1 %2", "state of a seat, minutes and seconds")
            .arg(name, clockFace(runs(report.since, now)));
    case SeatState::Break:
    case SeatState::Away: {
        const int minutes = int(runs(report.since, now) / 60'000);
        return tr("%1, %n min", "state of a seat, since", minutes).arg(name);
    }
    case SeatState::Offline:
        return tr("Offline (synced until %1)", "time").arg(moment(status.lastSeenAt, now));
    case SeatState::Ready:
    case SeatState::SignedOut:
        break;
    }
    return name;
}

QString SeatText::figures(const store::DayFigures& figures)
{
    QStringList parts{tr("%Ln today", "contacts", figures.contacts)};
    if (figures.contacts > 0)
        parts += tr("%1 % on the spot (%2/%3)", "share, answered, all")
                     .arg(QLocale().toString(figures.share() * 100, 'f', 1),
                          QLocale().toString(figures.answered), QLocale().toString(figures.contacts));
    if (figures.timed > 0)
        parts += tr("%1 each", "minutes and seconds per contact").arg(clockFace(figures.meanMs()));
    return joined(parts);
}

QString SeatText::describe(const SeatCard& card, Timestamp now)
{
    QStringList parts{card.status.report.name};
    if (!card.userName.isEmpty())
        parts += card.userName;
    parts += state(card, now);
    if (!card.hand.isNull())
        parts += tr("Hand raised");
    if (card.isKnown() && card.status.report.state == SeatState::OnCall)
        parts += tr("Caller speaks %1").arg(ownName(card.status.report.language));
    QStringList spoken;
    for (const Language language : card.languages)
        spoken += ownName(language);
    if (!spoken.isEmpty())
        parts += tr("Speaks %1", "languages").arg(spoken.join(QStringLiteral(", ")));
    parts += figures(card.today);
    return parts.join(QStringLiteral("\n"));
}

QString SeatText::clockFace(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QLatin1Char zero('0');
    const QString face =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? face : QStringLiteral("%1:%2").arg(seconds / 3600).arg(face);
}

} // namespace madoguchi::desk
