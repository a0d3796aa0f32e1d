// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_queue.h"
#include "app/desk/ui/cases/list/case_list_text.h"
#include "app/desk/ui/cases/list/case_queue_model.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;

namespace madoguchi::desk {

class EmptyState;

/// One's own queue: what waits for the one signed in, or what they wait for. Enter opens the case.
class CaseQueuePane final : public QFrame
{
    Q_OBJECT
public:
    enum class Side { Mine, Others };

    /// `queue` outlives the pane.
    CaseQueuePane(CaseQueue& queue, Side side, QWidget* parent = nullptr);

    void setNames(const CaseListNames& names);
    /// Another minute: what is due is said anew.
    void refreshTimes();
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const madoguchi::CaseId& id);
    void lineChosen(const madoguchi::CaseId& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void refresh();
    void retranslate();
    void open(int row);

    CaseQueue& m_queue;
    Side m_side;
    CaseQueueModel* m_model;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_error = nullptr;
};

} // namespace madoguchi::desk
