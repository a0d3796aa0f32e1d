// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_queue_model.h"

#include "app/desk/ui/wording/case_text.h"

namespace madoguchi::desk {

CaseQueueModel::CaseQueueModel(bool own, QObject* parent)
    : QAbstractTableModel(parent)
    , m_own(own)
{
}

void CaseQueueModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    const auto sameDuty = [](const Row& a, const Row& b) {
        return a.file.id == b.file.id && a.part == b.part && a.kind == b.kind;
    };
    if (rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), sameDuty)) {
        m_rows = std::move(rows);
        touch();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CaseQueueModel::setNames(const CaseListNames& names)
{
    m_names = names;
    touch();
}

void CaseQueueModel::setNow(Timestamp now)
{
    m_now = now;
    touch();
}

void CaseQueueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    touch();
}

void CaseQueueModel::touch()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const CaseQueueModel::Row* CaseQueueModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int CaseQueueModel::find(const CaseId& file, const PartId& part) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].file.id == file && m_rows[row].part == part)
            return int(row);
    }
    return -1;
}

int CaseQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseQueueModel::cell(const Row& row, int column) const
{
    switch (column) {
    case ToDo:
        return row.kind ? CaseText::of(*row.kind) : CaseText::of(row.file.state);
    case Number:
        return CaseListText::cell(row.file, CaseListModel::Number, m_names, m_now);
    case Subject:
        return CaseListText::subject(row.file);
    case Due:
        return CaseText::due(row.dueAt, m_now);
    case Since:
        return CaseText::moment(row.since, m_now);
    case Unit:
        return CaseListText::units(row.file, m_names);
    default:
        return {};
    }
}

QVariant CaseQueueModel::data(const QModelIndex& index, int role) const
{
    const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(*row, index.column());
    case GroupRole:
        return false;
    case OverdueRole:
        return CaseText::isLate(row->dueAt, m_now);
    case WaitingRole:
        return m_own;
    default:
        return {};
    }
}

QVariant CaseQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ToDo:
        return m_own ? CaseListText::of(CaseListModel::Duty) : CaseListText::tr("Waits for", "column");
    case Number:
        return CaseListText::of(CaseListModel::Number);
    case Subject:
        return CaseListText::of(CaseListModel::Subject);
    case Due:
        return CaseListText::of(CaseListModel::Due);
    case Since:
        return CaseListText::tr("Since", "column");
    case Unit:
        return CaseListText::of(CaseListModel::Unit);
    default:
        return {};
    }
}

} // namespace madoguchi::desk
