// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/times/times_text.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// What a line of figures is sorted by, besides its words.
struct TimesCell
{
    QString text;
    double number = 0;
    bool few = false;    ///< rests on few cases, or none: comes last whatever the order
    bool byWord = false; ///< sorted by its text
    QString sheet = {};  ///< in a spreadsheet; empty = as the text

    bool operator==(const TimesCell&) const = default;
};

/// Lines of figures that are sorted by any column. Lines keep their places and their key when figures change.
/// UI thread.
class TimesTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line
    {
        QString key; ///< what it is, unchanged while figures change
        std::vector<TimesCell> cells;
        bool sum = false; ///< of all: stands first whatever the order
        size_t place = 0; ///< in the report, for whoever asks

        bool operator==(const Line&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QStringList& header, std::vector<Line> lines);
    /// Of equal lines the order stays.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    [[nodiscard]] const Line* lineAt(int row) const;
    /// @return -1 if there is none.
    [[nodiscard]] int rowOf(const QString& key) const;
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] const QStringList& header() const { return m_header; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange(std::vector<Line>& lines) const;

    QStringList m_header;
    std::vector<Line> m_lines;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace madoguchi::desk
