// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/seats_model.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QListView;
class QStackedWidget;

namespace madoguchi::desk {

class EmptyState;

/// The seats of the room as cards, what the chosen one's person did today, and the room's figures.
class SeatsPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    SeatsPanel(SeatsModel& model, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A seat with a raised hand was opened: by Enter or a double click.
    void handRequested(const madoguchi::HandId& hand);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fitGrid();
    void showFigures();
    void open(const QModelIndex& index);
    void retranslate();

    SeatsModel& m_model;
    const Clock& m_clock;
    SeatId m_chosen;
    QTimer m_second;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QStackedWidget* m_stack = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_person = nullptr;
    QLabel* m_room = nullptr;
};

} // namespace madoguchi::desk
