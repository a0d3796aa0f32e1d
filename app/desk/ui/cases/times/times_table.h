// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/times/times_table_model.h"

#include <QTableView>

namespace madoguchi::desk {

/// The lines of a TimesTableModel: a click on a heading sorts, or the key S by the column one stands in;
/// Enter opens. All columns can be reached; one takes what the others leave.
class TimesTable final : public QTableView
{
    Q_OBJECT
public:
    /// `main`: the column that takes what the others leave.
    TimesTable(TimesTableModel& model, const QString& name, int main, QWidget* parent = nullptr);

    void sortBy(int column, Qt::SortOrder order);

Q_SIGNALS:
    void lineChosen(int row);
    void openRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fit();
    void sortBySection(int column);
    void remember();
    void findAgain();

    TimesTableModel& m_model;
    int m_main;
    QString m_chosen; ///< key of the line, through a reset
};

} // namespace madoguchi::desk
