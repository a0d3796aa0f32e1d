// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QTableView;

namespace madoguchi::desk {

/// Gives one column of a table the room it needs: where the table is narrow, the less important columns go.
/// What they held is in the detail beside the table. Row heights follow the font. UI thread.
class ColumnFitter final : public QObject
{
    Q_OBJECT
public:
    struct Column
    {
        int index;
        int width; ///< pixels at 100 %
        /// Texts it must hold whole, in the present language; the column is as much wider as they need.
        std::function<QStringList()> texts = {};
    };

    /// `main` takes what the others leave, `least` pixels at 100 % or more; `others` are sorted, the first
    /// stays longest. It belongs to the table, which has its model already.
    ColumnFitter(QTableView& table, int main, int least, std::vector<Column> others);

    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int widthOf(const Column& column) const;

    QTableView& m_table;
    int m_least;
    std::vector<Column> m_others;
};

} // namespace madoguchi::desk
