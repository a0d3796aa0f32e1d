// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FormField;
class HandOverLines;
class HandOverPrinter;
class HintButton;
class Shortcuts;
class TextBox;

/// What stands open now and the day's figures, the words for the next shift, and the key that hands it over.
class HandOverWritePage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    HandOverWritePage(HandOverSession& session, Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// An error of giving, beside the words.
    void showError(const Error& error);

Q_SIGNALS:
    void lineRequested(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildFooter();
    void connectParts();
    void refresh();
    void retranslate();
    [[nodiscard]] QString writer() const;

    HandOverSession& m_session;
    Shortcuts& m_shortcuts;
    QTimer m_minute;
    HandOverPrinter* m_printer = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_hands = nullptr;
    TextBox* m_text = nullptr;
    FormField* m_field = nullptr;
    QLabel* m_figures = nullptr;
    HandOverLines* m_lines = nullptr;
    HintButton* m_give = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace madoguchi::desk
