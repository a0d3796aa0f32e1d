// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_text.h"

#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

constexpr double hourMs = 3'600'000.0;
constexpr double dayMs = 24 * hourMs;

double inUnits(qint64 ms, TimesClock clock)
{
    return double(ms) / (clock == TimesClock::Office ? hourMs : dayMs);
}

QString none()
{
    return QStringLiteral("–");
}

} // namespace

QString TimesText::of(TimesMeasure measure)
{
    switch (measure) {
    case TimesMeasure::FirstAnswer:
        return tr("First answer approved", "measured up to");
    case TimesMeasure::FirstReply:
        return tr("Reply sent", "measured up to");
    case TimesMeasure::LastReply:
        return tr("Last reply sent", "measured up to");
    }
    return {};
}

QString TimesText::of(TimesGrouping grouping)
{
    switch (grouping) {
    case TimesGrouping::Kind:
        return tr("By kind");
    case TimesGrouping::Flow:
        return tr("By flow");
    case TimesGrouping::Unit:
        return tr("By unit");
    }
    return {};
}

QString TimesText::of(TimesClock clock)
{
    return clock == TimesClock::Office ? tr("Business hours") : tr("Days", "nights and holidays too");
}

QString TimesText::of(CaseWaitKind kind, int step)
{
    switch (kind) {
    case CaseWaitKind::TakeIn:
        return tr("To be taken in", "step of a case");
    case CaseWaitKind::Divide:
        return tr("To be divided", "step of a case");
    case CaseWaitKind::Begin:
        return tr("Draft not begun", "step of a case");
    case CaseWaitKind::Draft:
        return tr("Being drafted", "step of a case");
    case CaseWaitKind::Amend:
        return tr("Returned, being amended", "step of a case");
    case CaseWaitKind::Approve:
        return tr("Approval, step %1", "step of a case").arg(QLocale().toString(step));
    case CaseWaitKind::Check:
        return tr("To be checked and joined", "step of a case");
    case CaseWaitKind::Send:
        return tr("Reply to be sent", "step of a case");
    }
    return {};
}

QString TimesText::group(TimesGrouping grouping, const QString& key, const CaseListNames& names)
{
    switch (grouping) {
    case TimesGrouping::Kind:
        return CaseText::of(static_cast<CaseKind>(key.toInt()));
    case TimesGrouping::Flow:
        return CaseListText::of(static_cast<CaseFlow>(key.toInt()));
    case TimesGrouping::Unit:
        break;
    }
    return names.of(key);
}

QString TimesText::time(qint64 ms, TimesClock clock)
{
    const QString number = QLocale().toString(inUnits(ms, clock), 'f', 1);
    return clock == TimesClock::Office ? tr("%1 h", "business hours").arg(number)
                                       : tr("%1 days", "a length, not whole").arg(number);
}

QString TimesText::median(const TimesFigure& figure, TimesClock clock)
{
    return figure.count == 0 ? none() : time(figure.median, clock);
}

QString TimesText::ninety(const TimesFigure& figure, TimesClock clock)
{
    return figure.count == 0 ? none() : time(figure.ninety, clock);
}

QString TimesText::sheetTime(qint64 ms, TimesClock clock)
{
    return QString::number(inUnits(ms, clock), 'f', 2);
}

QString TimesText::sheetUnit(TimesClock clock)
{
    return clock == TimesClock::Office ? tr("business hours", "in which a column is")
                                       : tr("days", "in which a column is");
}

QString TimesText::count(int cases)
{
    const QString number = QLocale().toString(cases);
    return cases > 0 && cases < TimesFigure::few ? tr("%1 (few)", "so few cases say little").arg(number)
                                                 : number;
}

QString TimesText::date(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString TimesText::side(const CaseTimesQuery& query, size_t side)
{
    if (!query.split.isValid())
        return tr("All", "cases of the days asked for");
    return side == 0 ? tr("Before %1", "a day").arg(date(query.split))
                     : tr("From %1", "a day").arg(date(query.split));
}

QString TimesText::asked(const CaseTimesQuery& query)
{
    QStringList parts{tr("Came in from %1 to %2", "days").arg(date(query.from), date(query.until)),
                      of(query.measure), of(query.grouping), of(query.clock)};
    if (query.split.isValid())
        parts.append(tr("compared before and from %1", "a day").arg(date(query.split)));
    return joined(parts);
}

QString TimesText::counted(const TimesReport& report)
{
    QStringList parts{tr("%n case(s) counted", nullptr, report.cases)};
    const auto left = [&](CaseLeftOut why) {
        const auto found = report.leftOut.find(why);
        return found == report.leftOut.end() ? 0 : found->second;
    };
    if (const int count = left(CaseLeftOut::NoTimeline))
        parts.append(tr("%n left out: from a ledger, without a timeline", nullptr, count));
    if (const int count = left(CaseLeftOut::Merged))
        parts.append(tr("%n left out: merged, counted as the other case", nullptr, count));
    if (const int count = left(CaseLeftOut::Summary))
        parts.append(tr("%n left out: handed in, their course is not yours to see", nullptr, count));
    if (const int count = left(CaseLeftOut::WrongDates))
        parts.append(tr("%n left out: answered before they came in", nullptr, count));
    return joined(parts);
}

QString TimesText::definition(const CaseTimesQuery& query)
{
    QString measured;
    switch (query.measure) {
    case TimesMeasure::FirstAnswer:
        measured = tr("From the arrival until a unit’s answer was approved for the first time.");
        break;
    case TimesMeasure::FirstReply:
        measured = tr("From the arrival until a reply went out for the first time.");
        break;
    case TimesMeasure::LastReply:
        measured = tr("From the arrival until the reply went out that stands, after any reopening.");
        break;
    }
    const QString clock =
        query.clock == TimesClock::Office
            ? tr("Only the hours in which the departments work count, by the centre’s calendar.")
            : tr("Nights, weekends and holidays count too.");
    const QString rank = tr("Median and 90 % by nearest rank: so long, or less, for half and for nine "
                            "tenths of the cases. Open cases are counted apart.");
    return tr("%1 %2 %3", "sentences").arg(measured, clock, rank);
}

QString TimesText::reach(bool readsAll)
{
    return readsAll ? tr("All cases, except those that only named persons may see.")
                    : tr("Only the cases you may read: those of your unit and those you approve; never "
                         "those for named persons.");
}

QString TimesText::spoken(const QString& name, const TimesSides<TimesSide>& sides,
                          const CaseTimesQuery& query)
{
    QStringList parts;
    for (size_t side = 0; side < (query.split.isValid() ? 2U : 1U); ++side) {
        const TimesFigure& done = sides[side].done;
        QString text = done.count == 0 ? tr("no case")
                                       : tr("median %1, 90 %: %2, cases: %3")
                                             .arg(time(done.median, query.clock),
                                                  time(done.ninety, query.clock), count(done.count));
        if (query.split.isValid())
            text = tr("%1: %2", "what, figures").arg(TimesText::side(query, side), text);
        parts.append(text);
    }
    return tr("%1: %2", "what, figures").arg(name, parts.join(tr("; ", "between figures")));
}

} // namespace madoguchi::desk
