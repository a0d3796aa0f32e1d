// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <QFrame>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QKeySequence;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QStackedWidget;

namespace madoguchi::desk {

class EmptyState;

/// A table that the centre keeps itself: a word of explanation and what it is edited with on top, the rows or
/// what to do without any, what went wrong, and below how many there are and what can be done with them.
class CentrePage : public QFrame
{
    Q_OBJECT
protected:
    /// @param name of the page; its parts are named after it: wordsTable, wordsError, wordsCount, undoWords
    /// @param model outlives the page
    CentrePage(const QString& name, QAbstractItemModel& model, QWidget* parent);

    /// To be called once. @{
    void arrange(const QList<QWidget*>& above, const QList<QWidget*>& below, const QList<QWidget*>& inFooter);
    void onKey(const QKeySequence& keys, const std::function<void()>& act);
    /// @}

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLabel* hint() const { return m_hint; }
    [[nodiscard]] QLabel* count() const { return m_count; }
    [[nodiscard]] QPushButton* undo() const { return m_undo; }
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }

    void showRows(bool any);
    void showError(const QString& text);
    void hideError();

    /// What a refused command means to the one who gave it.
    [[nodiscard]] static QString wordsOf(const Error& error);
    [[nodiscard]] static QLineEdit* lineNamed(const char* name);

    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_hint;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_error;
    QLabel* m_count;
    QPushButton* m_undo;
};

} // namespace madoguchi::desk
