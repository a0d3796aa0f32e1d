// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_model.h"

#include <QTableView>

namespace madoguchi::desk {

/// The lines of a CaseListModel. Arrow keys choose, Enter opens; Enter, Space, Left and Right fold a group.
class CaseListTable final : public QTableView
{
    Q_OBJECT
public:
    /// `model` outlives the table.
    explicit CaseListTable(CaseListModel& model, QWidget* parent = nullptr);

    /// Chooses a case; nothing happens if it is not shown.
    void choose(const CaseId& id);
    [[nodiscard]] CaseId chosen() const;
    /// Shows which column the list is sorted by.
    void showOrder(const CaseListQuery& query);

Q_SIGNALS:
    /// Another line, or none.
    void lineChosen(const madoguchi::CaseId& id);
    void openRequested(const madoguchi::CaseId& id);
    void sortRequested(madoguchi::store::CaseOrder order, bool reversed);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spanHeadings();
    void activate(const QModelIndex& index);
    void sortBy(int column);

    CaseListModel& m_model;
    CaseListQuery m_query;
    CaseId m_chosen; ///< stays while its line is read anew
};

} // namespace madoguchi::desk
