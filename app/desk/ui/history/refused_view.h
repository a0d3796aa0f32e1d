// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/refused_model.h"

#include <QDialog>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class EmptyState;

/// What the hub did not take: why, the whole text to copy from, and the ways on. Not modal.
class RefusedView final : public QDialog
{
    Q_OBJECT
public:
    /// `model` outlives the view.
    explicit RefusedView(RefusedModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRow(int row);
    void copy();
    void refresh();
    void retranslate();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString textOf(const store::RefusedCommand& refused) const;

    RefusedModel& m_model;
    bool m_copied = false;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_reason = nullptr;
    QPlainTextEdit* m_mine = nullptr;
    QLabel* m_theirsTitle = nullptr;
    QPlainTextEdit* m_theirs = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_dismiss = nullptr;
    QPushButton* m_retry = nullptr;
};

} // namespace madoguchi::desk
