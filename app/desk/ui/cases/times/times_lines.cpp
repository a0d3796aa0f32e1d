// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_lines.h"

#include <QLocale>

#include <algorithm>

namespace madoguchi::desk {

namespace {

TimesCell words(const QString& text)
{
    TimesCell cell;
    cell.text = text;
    cell.byWord = true;
    return cell;
}

TimesCell number(int value, const QString& text)
{
    TimesCell cell;
    cell.text = text;
    cell.number = value;
    return cell;
}

TimesCell plain(int value)
{
    return number(value, QLocale().toString(value));
}

QString moment(Timestamp at)
{
    return at.isSet() ? QLocale().toString(at.toUtc().toTimeZone(japanTime()), QLocale::ShortFormat)
                      : QString();
}

double inAxis(qint64 ms, TimesClock clock)
{
    return double(ms) / (clock == TimesClock::Office ? 3'600'000.0 : 86'400'000.0);
}

} // namespace

TimesLines::TimesLines(const TimesReport& report, const CaseTimesQuery& query, const CaseListNames& names)
    : m_report(report)
    , m_query(query)
    , m_names(names)
{
}

const TimesSides<TimesSide>& TimesLines::sidesAt(size_t place) const
{
    return place < m_report.groups.size() ? m_report.groups[place].sides : m_report.all;
}

QString TimesLines::nameAt(size_t place) const
{
    return place < m_report.groups.size()
               ? TimesText::group(m_query.grouping, m_report.groups[place].key, m_names)
               : tr("All cases", "sum of a table");
}

QString TimesLines::headed(size_t side, const QString& column) const
{
    return isCompared() ? TimesText::side(m_query, side) + u'\n' + column : column;
}

TimesCell TimesLines::medianCell(const TimesFigure& figure) const
{
    TimesCell cell;
    cell.text = TimesText::median(figure, m_query.clock);
    cell.number = double(figure.median);
    cell.few = figure.count < TimesFigure::few;
    return cell;
}

TimesCell TimesLines::ninetyCell(const TimesFigure& figure) const
{
    TimesCell cell = medianCell(figure);
    cell.text = TimesText::ninety(figure, m_query.clock);
    cell.number = double(figure.ninety);
    return cell;
}

TimesCell TimesLines::difference(const TimesFigure& before, const TimesFigure& after) const
{
    TimesCell cell;
    cell.few = std::min(before.count, after.count) < TimesFigure::few;
    cell.text = QStringLiteral("–");
    if (before.count == 0 || after.count == 0)
        return cell;
    const qint64 ms = after.median - before.median;
    cell.number = double(ms);
    // A sign of its own in front: both directions are read at a glance.
    const QString length = TimesText::time(std::abs(ms), m_query.clock);
    cell.text = ms > 0 ? QString(u'+' + length) : ms < 0 ? QString(QChar(0x2212) + length) : length;
    return cell;
}

TimesTableModel::Line TimesLines::lineOf(size_t place) const
{
    const TimesSides<TimesSide>& both = sidesAt(place);
    TimesTableModel::Line line;
    line.sum = place >= m_report.groups.size();
    line.key = line.sum ? QString() : QString(u'=' + m_report.groups[place].key);
    line.place = place;
    line.cells.push_back(words(nameAt(place)));
    for (size_t side = 0; side < sides(); ++side) {
        const TimesSide& figures = both[side];
        line.cells.push_back(medianCell(figures.done));
        line.cells.push_back(ninetyCell(figures.done));
        line.cells.push_back(number(figures.done.count, TimesText::count(figures.done.count)));
        line.cells.push_back(plain(figures.open.count));
    }
    if (isCompared()) {
        line.cells.push_back(difference(both[0].done, both[1].done));
    } else {
        line.cells.push_back(medianCell(both[0].open));
        line.cells.push_back(plain(both[0].ended));
    }
    return line;
}

TimesLines::Table TimesLines::groups() const
{
    Table table;
    table.header = {tr("Cases", "what is grouped")};
    for (size_t side = 0; side < sides(); ++side)
        table.header += {headed(side, tr("Median")), headed(side, tr("90 %")),
                         headed(side, tr("Cases", "how many")), headed(side, tr("Still open"))};
    if (isCompared())
        table.header += tr("Change of\nthe median");
    else
        table.header += {tr("Open for,\nmedian"), tr("Ended\nwithout")};
    for (size_t place = 0; place <= m_report.groups.size(); ++place)
        table.lines.push_back(lineOf(place));
    return table;
}

TimesLines::Table TimesLines::steps() const
{
    Table table;
    table.header = {tr("Step", "of a case"), tr("Waits for")};
    for (size_t side = 0; side < sides(); ++side)
        table.header += {headed(side, tr("Median")), headed(side, tr("90 %")),
                         headed(side, tr("Times", "how often")), headed(side, tr("Still waits"))};
    table.header += tr("All together");
    for (size_t place = 0; place < m_report.steps.size(); ++place) {
        const TimesStep& step = m_report.steps[place];
        TimesTableModel::Line line;
        line.key = QStringLiteral("%1/%2/%3").arg(int(step.kind)).arg(step.step).arg(step.unit);
        line.place = place;
        line.cells = {words(TimesText::of(step.kind, step.step)), words(m_names.of(step.unit))};
        for (size_t side = 0; side < sides(); ++side) {
            line.cells.push_back(medianCell(step.sides[side]));
            line.cells.push_back(ninetyCell(step.sides[side]));
            line.cells.push_back(number(step.sides[side].count, TimesText::count(step.sides[side].count)));
            line.cells.push_back(plain(step.waiting[side]));
        }
        TimesCell total;
        total.text = TimesText::time(step.total, m_query.clock);
        total.number = double(step.total);
        line.cells.push_back(total);
        table.lines.push_back(std::move(line));
    }
    return table;
}

QString TimesLines::who(const SlowWait& wait, const TimesStep& step) const
{
    QStringList people;
    for (const UserId& user : wait.users)
        people.append(m_names.of(user));
    people.removeAll(QString());
    return people.isEmpty() ? m_names.of(step.unit) : people.join(CaseListText::tr(", ", "between names"));
}

TimesLines::Table TimesLines::slowest(const TimesStep& step,
                                      const QHash<CaseId, store::CaseLine>& lines) const
{
    Table table;
    table.header = {tr("Number", "of a case"), tr("Subject", "column"), tr("Waited"),
                    tr("From", "moment"),      tr("Until", "moment"),   tr("For whom")};
    for (size_t place = 0; place < step.slowest.size(); ++place) {
        const SlowWait& wait = step.slowest[place];
        const auto known = lines.constFind(wait.file);
        TimesTableModel::Line line;
        line.key = QStringLiteral("%1/%2").arg(wait.file.toString()).arg(wait.from.ms);
        line.place = place;
        TimesCell waited;
        waited.text = TimesText::time(wait.ms, m_query.clock);
        waited.number = double(wait.ms);
        line.cells = {words(known == lines.constEnd() ? QString() : known->number),
                      words(known == lines.constEnd() ? QString() : CaseListText::subject(*known)),
                      waited,
                      words(moment(wait.from)),
                      words(wait.until.isSet() ? moment(wait.until) : tr("still waits")),
                      words(who(wait, step))};
        table.lines.push_back(std::move(line));
    }
    return table;
}

TimesLines::Sheet TimesLines::groupSheet() const
{
    const QString unit = TimesText::sheetUnit(m_query.clock);
    const auto in = [&](const QString& name) { return tr("%1 (%2)", "column, in what").arg(name, unit); };
    Sheet sheet;
    sheet.header = {tr("Cases", "what is grouped"),
                    tr("Came in", "column"),
                    in(tr("Median")),
                    in(tr("90 %")),
                    tr("Cases", "how many"),
                    tr("Still open"),
                    in(tr("Open for, median")),
                    tr("Ended without")};
    const auto put = [&](size_t place) {
        for (size_t side = 0; side < sides(); ++side) {
            const TimesSide& figures = sidesAt(place)[side];
            const auto time = [&](const TimesFigure& figure, qint64 ms) {
                return figure.count == 0 ? QString() : TimesText::sheetTime(ms, m_query.clock);
            };
            sheet.rows.append({nameAt(place), TimesText::side(m_query, side),
                               time(figures.done, figures.done.median),
                               time(figures.done, figures.done.ninety), QString::number(figures.done.count),
                               QString::number(figures.open.count), time(figures.open, figures.open.median),
                               QString::number(figures.ended)});
        }
    };
    put(m_report.groups.size());
    for (size_t place = 0; place < m_report.groups.size(); ++place)
        put(place);
    return sheet;
}

TimesLines::Sheet TimesLines::stepSheet() const
{
    const QString unit = TimesText::sheetUnit(m_query.clock);
    const auto in = [&](const QString& name) { return tr("%1 (%2)", "column, in what").arg(name, unit); };
    Sheet sheet;
    sheet.header = {tr("Step", "of a case"), tr("Waits for"),       tr("Came in", "column"),
                    in(tr("Median")),        in(tr("90 %")),        tr("Times", "how often"),
                    tr("Still waits"),       in(tr("All together"))};
    for (const TimesStep& step : m_report.steps) {
        for (size_t side = 0; side < sides(); ++side) {
            const TimesFigure& figure = step.sides[side];
            const auto time = [&](qint64 ms) {
                return figure.count == 0 ? QString() : TimesText::sheetTime(ms, m_query.clock);
            };
            sheet.rows.append({TimesText::of(step.kind, step.step), m_names.of(step.unit),
                               TimesText::side(m_query, side), time(figure.median), time(figure.ninety),
                               QString::number(figure.count), QString::number(step.waiting[side]),
                               TimesText::sheetTime(step.total, m_query.clock)});
        }
    }
    return sheet;
}

TimesPlotContent TimesLines::plot(const std::vector<TimesTableModel::Line>& lines) const
{
    TimesPlotContent content;
    content.title = TimesText::asked(m_query);
    content.axis = TimesText::of(m_query.clock);
    content.reading = tr("Bar: median; line: up to 90 %; in brackets the number of cases");
    content.nothing = tr("No case was answered in these days.");
    for (size_t side = 0; side < sides(); ++side)
        content.sides[side] = TimesText::side(m_query, side);
    if (m_report.cases == 0)
        return content;
    for (const TimesTableModel::Line& line : lines) {
        TimesPlotContent::Group group;
        group.name = nameAt(line.place);
        for (size_t side = 0; side < sides(); ++side) {
            const TimesFigure& done = sidesAt(line.place)[side].done;
            TimesPlotContent::Bar& bar = group.sides[side];
            bar.there = done.count > 0;
            bar.median = inAxis(done.median, m_query.clock);
            bar.ninety = inAxis(done.ninety, m_query.clock);
            bar.text = bar.there
                           ? tr("%1, up to %2 [%3]", "median, 90 %, how many")
                                 .arg(TimesText::median(done, m_query.clock),
                                      TimesText::ninety(done, m_query.clock), TimesText::count(done.count))
                           : tr("no case");
        }
        content.groups.push_back(std::move(group));
    }
    return content;
}

QString TimesLines::spoken(const std::vector<TimesTableModel::Line>& lines) const
{
    QStringList sentences{TimesText::asked(m_query)};
    for (const TimesTableModel::Line& line : lines)
        sentences.append(TimesText::spoken(nameAt(line.place), sidesAt(line.place), m_query));
    return sentences.join(u'\n');
}

} // namespace madoguchi::desk
