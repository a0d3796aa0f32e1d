// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_overs_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class EmptyState;
class HandOverLines;
class HandOverPrinter;
class HintButton;
class Shortcuts;

/// The hand-overs given so far, and the chosen one: its words, what of it is still open and how the rest
/// ended. Whoever leads the next shift receives it here.
class HandOverReadPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    HandOverReadPage(HandOverSession& session, Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// Shows this one, or with a null id the one that waits longest for being received, or the newest.
    void choose(const HandOverId& id);
    /// An error of receiving, at the foot.
    void showError(const Error& error);

Q_SIGNALS:
    void lineRequested(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildDetail();
    QWidget* buildFooter();
    void connectParts();
    void refresh();
    void showDetail(const HandOverDetail& detail);
    void receive();
    void retranslate();

    HandOverSession& m_session;
    Shortcuts& m_shortcuts;
    HandOversModel m_model;
    HandOverDetail m_detail;
    HandOverPrinter* m_printer = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_receipt = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_open = nullptr;
    HandOverLines* m_lines = nullptr;
    QLabel* m_note = nullptr;
    HintButton* m_receive = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace madoguchi::desk
