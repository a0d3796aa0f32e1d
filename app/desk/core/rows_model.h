// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace madoguchi::desk {

/// A table of plain rows that are replaced as a whole; what people read in it comes from the windows. UI
/// thread.
template <typename Row>
class RowsModel final : public QAbstractTableModel
{
public:
    using CellText = std::function<QString(const Row&, int column)>;
    using HeaderText = std::function<QString(int column)>;

    explicit RowsModel(int columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setTexts(CellText cell, HeaderText header)
    {
        m_cell = std::move(cell);
        m_header = std::move(header);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }
    /// Rows equal to those that are there disturb no view.
    void setRows(std::vector<Row> rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// @return nullptr if there is no such row.
    [[nodiscard]] const Row* rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
    }
    template <typename Fits>
    [[nodiscard]] int find(Fits fits) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), fits);
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
        if (!row || !m_cell || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return m_cell(*row, index.column());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
            section >= m_columns)
            return {};
        return m_header(section);
    }

private:
    int m_columns;
    CellText m_cell;
    HeaderText m_header;
    std::vector<Row> m_rows;
};

} // namespace madoguchi::desk
