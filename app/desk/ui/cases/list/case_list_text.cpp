// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_text.h"

#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

// A date a spreadsheet takes for one, whatever its language.
QString sheetTime(Timestamp at)
{
    return at.isSet() ? at.toLocal().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString shortDate(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

qint64 daysOld(const store::CaseLine& line, Timestamp now)
{
    const Timestamp end = line.answeredAt.isSet() ? line.answeredAt : now;
    return std::max(qint64(0), line.receivedAt.toLocal().date().daysTo(end.toLocal().date()));
}

} // namespace

QString CaseListNames::of(const UserId& user) const
{
    return user.isNull() || !person ? QString() : person(user);
}

QString CaseListNames::of(const QString& unitId) const
{
    return unitId.isEmpty() || !unit ? CaseListText::hearingSection() : unit(unitId);
}

QString CaseListNames::of(const QStringList& unitIds) const
{
    QStringList all;
    for (const QString& id : unitIds)
        all.append(of(id));
    return all.join(CaseListText::tr(", ", "between names"));
}

QString CaseListText::hearingSection()
{
    return tr("Hearing section");
}

QString CaseListText::of(CaseScope scope)
{
    switch (scope) {
    case CaseScope::Open:
        return tr("Open", "cases");
    case CaseScope::Waiting:
        return tr("Your turn");
    case CaseScope::DueSoon:
        return tr("Due soon");
    case CaseScope::Overdue:
        return tr("Overdue", "cases");
    case CaseScope::All:
        return tr("All", "cases");
    }
    return {};
}

QString CaseListText::of(CasePeriod period)
{
    switch (period) {
    case CasePeriod::Any:
        return tr("Received any day");
    case CasePeriod::Today:
        return tr("Received today");
    case CasePeriod::LastWeek:
        return tr("Received in the last 7 days");
    case CasePeriod::LastMonth:
        return tr("Received in the last 30 days");
    case CasePeriod::FiscalYear:
        return tr("Received this fiscal year");
    case CasePeriod::LastFiscalYear:
        return tr("Received last fiscal year");
    case CasePeriod::Between:
        return tr("Received from … to …");
    }
    return {};
}

QString CaseListText::of(CaseFlow flow)
{
    return flow == CaseFlow::Centralised ? tr("Centralised", "flow of a case")
                                         : tr("Distributed", "flow of a case");
}

QString CaseListText::of(store::CaseGrouping grouping)
{
    switch (grouping) {
    case store::CaseGrouping::None:
        return tr("Not grouped");
    case store::CaseGrouping::State:
        return tr("Grouped by step");
    case store::CaseGrouping::Unit:
        return tr("Grouped by unit");
    case store::CaseGrouping::Kind:
        return tr("Grouped by kind");
    case store::CaseGrouping::DueWeek:
        return tr("Grouped by week due");
    }
    return {};
}

QString CaseListText::of(store::CaseOrder order)
{
    switch (order) {
    case store::CaseOrder::Received:
        return tr("Sorted by age");
    case store::CaseOrder::Due:
        return tr("Sorted by due time");
    case store::CaseOrder::Changed:
        return tr("Sorted by last action");
    case store::CaseOrder::Number:
        return tr("Sorted by number");
    case store::CaseOrder::Waiting:
        return tr("Sorted by waiting time");
    case store::CaseOrder::Kind:
        return tr("Sorted by kind");
    case store::CaseOrder::Subject:
        return tr("Sorted by subject");
    case store::CaseOrder::Flow:
        return tr("Sorted by flow");
    case store::CaseOrder::State:
        return tr("Sorted by step");
    case store::CaseOrder::Unit:
        return tr("Sorted by unit");
    case store::CaseOrder::Duty:
        return tr("Sorted by what is to do");
    }
    return {};
}

QString CaseListText::of(CaseListModel::Column column)
{
    switch (column) {
    case CaseListModel::Number:
        return tr("Number", "of a case");
    case CaseListModel::Duty:
        return tr("To do", "column");
    case CaseListModel::State:
        return tr("Step", "column");
    case CaseListModel::Kind:
        return tr("Kind", "column");
    case CaseListModel::Subject:
        return tr("Subject", "column");
    case CaseListModel::Unit:
        return tr("Unit", "column");
    case CaseListModel::Due:
        return tr("Due", "column");
    case CaseListModel::Age:
        return tr("Age", "of a case");
    case CaseListModel::Flow:
        return tr("Flow", "column");
    case CaseListModel::LastAct:
        return tr("Last action", "column");
    case CaseListModel::ColumnCount:
        break;
    }
    return {};
}

QString CaseListText::cell(const store::CaseLine& line, CaseListModel::Column column,
                           const CaseListNames& names, Timestamp now)
{
    switch (column) {
    case CaseListModel::Number:
        return line.number.isEmpty() ? tr("not sent yet", "instead of a number") : line.number;
    case CaseListModel::Duty:
        return line.duty ? CaseText::of(*line.duty) : QString();
    case CaseListModel::State:
        return CaseText::of(line.state);
    case CaseListModel::Kind:
        return CaseText::of(line.kind);
    case CaseListModel::Subject:
        return subject(line);
    case CaseListModel::Unit:
        return units(line, names);
    case CaseListModel::Due:
        return CaseText::due(line.dueAt, now);
    case CaseListModel::Age:
        return age(line, now);
    case CaseListModel::Flow:
        return of(line.flow);
    case CaseListModel::LastAct:
        return lastAct(line, names, now);
    case CaseListModel::ColumnCount:
        break;
    }
    return {};
}

QString CaseListText::spoken(const store::CaseLine& line, CaseListModel::Column column,
                             const CaseListNames& names, Timestamp now)
{
    const QString text = cell(line, column, names, now);
    return column == CaseListModel::Duty && line.waitsForViewer ? tr("Your turn: %1").arg(text) : text;
}

QString CaseListText::subject(const store::CaseLine& line)
{
    const QString text = line.subject.isEmpty() ? tr("(no subject)") : line.subject.simplified();
    return line.restricted ? tr("[Named persons only] %1").arg(text) : text;
}

QString CaseListText::units(const store::CaseLine& line, const CaseListNames& names)
{
    return line.units.isEmpty() ? names.of(line.unit) : names.of(line.units);
}

QString CaseListText::age(const store::CaseLine& line, Timestamp now)
{
    return line.receivedAt.isSet() ? tr("%n day(s)", "age", int(daysOld(line, now))) : QString();
}

QString CaseListText::lastAct(const store::CaseLine& line, const CaseListNames& names, Timestamp now)
{
    // A summary has no timeline: there is only when.
    QStringList parts;
    if (!line.summary)
        parts = {CaseText::done(line.lastAct), names.of(line.lastBy)};
    parts.append(CaseText::moment(line.changedAt, now));
    return joined(parts);
}

QString CaseListText::groupName(store::CaseGrouping grouping, const QString& key, const CaseListNames& names)
{
    switch (grouping) {
    case store::CaseGrouping::State:
        return CaseText::of(static_cast<CaseState>(key.toInt()));
    case store::CaseGrouping::Kind:
        return CaseText::of(static_cast<CaseKind>(key.toInt()));
    case store::CaseGrouping::Unit:
        return key.isEmpty() ? names.of(QString()) : names.of(key.split(u'\n', Qt::SkipEmptyParts));
    case store::CaseGrouping::DueWeek: {
        const QDate monday = QDate::fromString(key, Qt::ISODate);
        return monday.isValid()
                   ? tr("Due %1 – %2", "days").arg(shortDate(monday), shortDate(monday.addDays(6)))
                   : tr("Nothing due");
    }
    case store::CaseGrouping::None:
        break;
    }
    return {};
}

QString CaseListText::heading(store::CaseGrouping grouping, const store::CaseIndex::Group& group,
                              const CaseListNames& names)
{
    return tr("%1 (%2)", "group, how many")
        .arg(groupName(grouping, group.key, names), QLocale().toString(group.count));
}

CaseSheet CaseListText::sheet(const CaseListNames& names, Timestamp now)
{
    CaseSheet sheet;
    sheet.header = {of(CaseListModel::Number),  of(CaseListModel::Kind),  of(CaseListModel::Subject),
                    tr("Requester", "column"),  tr("Category", "column"), of(CaseListModel::Flow),
                    of(CaseListModel::State),   of(CaseListModel::Duty),  tr("In charge", "column"),
                    tr("Units", "column"),      tr("Received", "column"), tr("Age in days", "column"),
                    of(CaseListModel::Due),     tr("Overdue", "column"),  tr("Answered", "column"),
                    of(CaseListModel::LastAct), tr("By", "column"),       tr("At", "column")};
    sheet.cells = [names, now](const store::CaseLine& line) {
        return QStringList{line.number,
                           CaseText::of(line.kind),
                           line.subject,
                           line.requester,
                           line.category,
                           of(line.flow),
                           CaseText::of(line.state),
                           line.duty ? CaseText::of(*line.duty) : QString(),
                           names.of(line.unit),
                           line.units.isEmpty() ? QString() : names.of(line.units),
                           sheetTime(line.receivedAt),
                           QString::number(daysOld(line, now)),
                           sheetTime(line.dueAt),
                           CaseText::isLate(line.dueAt, now) ? tr("Overdue", "column") : QString(),
                           sheetTime(line.answeredAt),
                           line.summary ? QString() : CaseText::done(line.lastAct),
                           names.of(line.lastBy),
                           sheetTime(line.changedAt)};
    };
    return sheet;
}

CaseSheet CaseListText::paper(const CaseListNames& names, Timestamp now)
{
    using Column = CaseListModel::Column;
    const QList<Column> columns{CaseListModel::Number, CaseListModel::Subject, CaseListModel::Kind,
                                CaseListModel::State,  CaseListModel::Unit,    CaseListModel::Due,
                                CaseListModel::Age,    CaseListModel::LastAct};
    CaseSheet sheet;
    for (const Column column : columns)
        sheet.header.append(of(column));
    sheet.cells = [names, now, columns](const store::CaseLine& line) {
        QStringList cells;
        for (const Column column : columns)
            cells.append(cell(line, column, names, now));
        return cells;
    };
    return sheet;
}

QString CaseListText::exportError(const Error& error)
{
    if (error.key == u"text.encoding.unmappable")
        return tr("Shift_JIS has no such character (%1): export as UTF-8.").arg(error.where);
    if (error.key == u"export.cancelled")
        return tr("Stopped: nothing was written.");
    return ErrorText::of(error);
}

} // namespace madoguchi::desk
