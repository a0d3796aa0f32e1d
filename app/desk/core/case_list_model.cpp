// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_list_model.h"

#include <QDateTime>

namespace madoguchi::desk {

namespace {

const QString indexChannel = QStringLiteral("case-list");
const QString linesChannel = QStringLiteral("case-lines");
const QString countsChannel = QStringLiteral("case-counts");
// As many pages as may be in sight at once: what was scrolled past is not read.
constexpr size_t pagesInSight = 3;

} // namespace

CaseListModel::CaseListModel(CommandRunner& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &CaseListModel::askLines);
}

void CaseListModel::setTexts(CellText cell, HeaderText header, GroupText group)
{
    m_cellText = std::move(cell);
    m_headerText = std::move(header);
    m_groupText = std::move(group);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CaseListModel::setQuery(const CaseListQuery& query)
{
    m_query = query;
    m_outdated = false;
    ask(true);
    askCounts();
}

void CaseListModel::refresh()
{
    m_outdated = !m_inSight;
    if (m_outdated)
        return;
    ask(false);
    askCounts();
}

void CaseListModel::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight && m_outdated)
        refresh();
}

void CaseListModel::clear()
{
    JobQueue& lists = m_commands.store().lists();
    for (const QString& channel : {indexChannel, linesChannel, countsChannel})
        lists.cancel(channel);
    take({}, true);
    m_lines.clear();
    m_rowIds.clear();
    m_stale.clear();
    m_wanted.clear();
    m_counts = {};
    m_loaded = false;
    m_fetching = false;
    Q_EMIT countsChanged();
}

void CaseListModel::ask(bool anew)
{
    const auto& user = m_commands.user();
    if (!user)
        return;
    const Timestamp now = this->now();
    std::optional<Actor> waits;
    if (m_query.scope == CaseScope::Waiting)
        waits = user->actor;
    m_commands.store().lists().submitLatest(
        indexChannel,
        [query = m_query, filter = m_query.filter(now), waits,
         offset = qint64(now.toLocal().offsetFromUtc()) * 1000](db::Connection& connection) {
            return store::CaseListRepository(connection)
                .index(filter, waits, query.order, query.reversed, query.grouping, offset);
        },
        this,
        [this, anew](Result<store::CaseIndex> index) {
            if (!index) {
                if (index.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(index.error());
                return;
            }
            // The first answer to a new question starts over, even if it is a refresh that brings it.
            take(std::move(*index), anew || !m_loaded);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void CaseListModel::askCounts()
{
    const auto& user = m_commands.user();
    if (!user)
        return;
    const Timestamp now = this->now();
    m_commands.store().lists().submitLatest(
        countsChannel,
        [filter = m_query.baseFilter(now), actor = user->actor, now,
         soon = dueSoonUntil(now)](db::Connection& connection) {
            return store::CaseListRepository(connection).counts(filter, actor, now, soon);
        },
        this,
        [this](const Result<store::CaseCounts>& counts) {
            if (!counts || *counts == m_counts)
                return;
            m_counts = *counts;
            Q_EMIT countsChanged();
        });
}

void CaseListModel::askLines()
{
    const auto& user = m_commands.user();
    // One at a time: what is in sight already is not asked for again when a view scrolls on.
    if (!user || m_wanted.empty() || m_fetching)
        return;
    std::vector<qint64> rows;
    const size_t first = m_wanted.size() > pagesInSight ? m_wanted.size() - pagesInSight : 0;
    for (size_t page = first; page < m_wanted.size(); ++page) {
        const size_t begin = m_wanted[page] * pageSize;
        const size_t end = std::min(begin + pageSize, m_index.rows.size());
        for (size_t line = begin; line < end; ++line) {
            const qint64 row = m_index.rows[line];
            if (!m_lines.contains(row) || m_stale.contains(row))
                rows.push_back(row);
        }
    }
    m_wanted.clear();
    if (rows.empty())
        return;
    m_fetching = true;
    m_commands.store().lists().submitLatest(
        linesChannel,
        [rows, actor = user->actor](db::Connection& connection) {
            return store::CaseListRepository(connection).lines(rows, actor);
        },
        this,
        [this](Result<std::vector<store::CaseLine>> lines) {
            m_fetching = false;
            if (!m_wanted.empty())
                m_fetch.start();
            if (lines)
                takeLines(std::move(*lines));
            else if (lines.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(lines.error());
        });
}

void CaseListModel::takeLines(std::vector<store::CaseLine> lines)
{
    if (m_lines.size() + qsizetype(lines.size()) > mostKept) {
        m_lines.clear();
        m_rowIds.clear();
        m_stale.clear();
    }
    for (store::CaseLine& line : lines) {
        m_stale.remove(line.row);
        m_rowIds.insert(line.id, line.row);
        m_lines.insert(line.row, std::move(line));
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    Q_EMIT linesLoaded();
}

bool CaseListModel::hasHeadings() const
{
    return !(m_index.groups.empty() || (m_index.groups.size() == 1 && m_index.groups.front().key.isNull()));
}

void CaseListModel::arrange()
{
    m_groups.clear();
    const bool headings = hasHeadings();
    int row = 0;
    size_t line = 0;
    for (const store::CaseIndex::Group& group : m_index.groups) {
        const bool collapsed = headings && m_collapsed.contains(group.key);
        m_groups.push_back({row, line, collapsed});
        row += int(headings) + (collapsed ? 0 : int(group.count));
        line += size_t(group.count);
    }
    m_rows = row;
}

void CaseListModel::take(store::CaseIndex fresh, bool anew)
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
        m_stale.insert(it.key());
    const bool sameGroups = fresh.groups == m_index.groups;
    if (!anew && sameGroups && fresh.rows == m_index.rows) {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
        return;
    }
    if (anew || hasHeadings()) {
        beginResetModel();
        m_index = std::move(fresh);
        arrange();
        endResetModel();
        return;
    }
    // Without headings a row is a line: what stands before and behind the difference stays where it is.
    const std::vector<qint64>& old = m_index.rows;
    size_t before = 0;
    while (before < std::min(old.size(), fresh.rows.size()) && old[before] == fresh.rows[before])
        ++before;
    size_t behind = 0;
    while (behind < std::min(old.size(), fresh.rows.size()) - before &&
           old[old.size() - 1 - behind] == fresh.rows[fresh.rows.size() - 1 - behind])
        ++behind;
    const int gone = int(old.size() - before - behind);
    const int come = int(fresh.rows.size() - before - behind);
    if (gone > 0) {
        beginRemoveRows({}, int(before), int(before) + gone - 1);
        m_index.rows.erase(m_index.rows.begin() + qint64(before),
                           m_index.rows.begin() + qint64(before) + gone);
        m_index.groups = {{{}, qint64(m_index.rows.size())}};
        arrange();
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(before), int(before) + come - 1);
        m_index = std::move(fresh);
        arrange();
        endInsertRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

CaseListModel::Place CaseListModel::placeOf(int row) const
{
    auto after = std::upper_bound(m_groups.begin(), m_groups.end(), row,
                                  [](int wanted, const Group& group) { return wanted < group.firstRow; });
    if (after == m_groups.begin())
        return {};
    const size_t number = size_t(after - m_groups.begin()) - 1;
    const Group& group = m_groups[number];
    const int below = row - group.firstRow - int(hasHeadings());
    return below < 0 ? Place{number, group.firstLine, true}
                     : Place{number, group.firstLine + size_t(below), false};
}

int CaseListModel::rowOfLine(size_t line) const
{
    auto after = std::upper_bound(m_groups.begin(), m_groups.end(), line,
                                  [](size_t wanted, const Group& group) { return wanted < group.firstLine; });
    if (after == m_groups.begin())
        return -1;
    const Group& group = *(after - 1);
    return group.collapsed ? -1 : group.firstRow + int(hasHeadings()) + int(line - group.firstLine);
}

const store::CaseLine* CaseListModel::lineAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const Place place = placeOf(row);
    if (place.heading)
        return nullptr;
    const auto found = m_lines.constFind(m_index.rows[place.line]);
    return found == m_lines.constEnd() ? nullptr : &*found;
}

int CaseListModel::rowOf(const CaseId& id) const
{
    const auto row = m_rowIds.constFind(id);
    if (row == m_rowIds.constEnd())
        return -1;
    const auto found = std::find(m_index.rows.begin(), m_index.rows.end(), *row);
    return found == m_index.rows.end() ? -1 : rowOfLine(size_t(found - m_index.rows.begin()));
}

QList<int> CaseListModel::groupRows() const
{
    QList<int> rows;
    if (hasHeadings()) {
        for (const Group& group : m_groups)
            rows.append(group.firstRow);
    }
    return rows;
}

void CaseListModel::toggleGroup(int row)
{
    const Place place = placeOf(row);
    if (row < 0 || row >= m_rows || !place.heading)
        return;
    const store::CaseIndex::Group group = m_index.groups[place.group];
    if (m_collapsed.remove(group.key)) {
        beginInsertRows({}, row + 1, row + int(group.count));
        arrange();
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + int(group.count));
        m_collapsed.insert(group.key);
        arrange();
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

// Asked for from within data(), which a view calls while it paints: nothing may happen here at once.
void CaseListModel::want(size_t line) const
{
    const size_t page = line / pageSize;
    if (!m_wanted.empty() && m_wanted.back() == page)
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    m_fetch.start();
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::groupData(const Place& place, int column, int role) const
{
    switch (role) {
    case GroupRole:
        return true;
    case CollapsedRole:
        return m_groups[place.group].collapsed;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 && m_groupText ? m_groupText(m_query.grouping, m_index.groups[place.group])
                                          : QString();
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Place place = placeOf(index.row());
    if (place.heading)
        return groupData(place, index.column(), role);
    const qint64 row = m_index.rows[place.line];
    const auto line = m_lines.constFind(row);
    if (role == Qt::DisplayRole && (line == m_lines.constEnd() || m_stale.contains(row)))
        want(place.line);
    if (line == m_lines.constEnd())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_cellText ? m_cellText(*line, static_cast<Column>(index.column()), role != Qt::DisplayRole)
                          : QString();
    case OverdueRole:
        return line->dueAt.isSet() && line->dueAt < now();
    case WaitingRole:
        return line->waitsForViewer;
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_headerText || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_headerText(static_cast<Column>(section));
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace madoguchi::desk
