// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_detail.h"
#include "app/desk/core/room_drafts.h"
#include "app/desk/ui/room/room_names.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FactList;
class FormField;
class HintButton;
class Pill;
class ScrollBody;
class Shortcuts;
class TextBox;

/// A raised hand: what is asked, what lies open at the booth, and the box the answer is written in. An answer
/// begun stays with its hand while another one is looked at.
class HandDetail final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the widget.
    HandDetail(RoomDrafts& drafts, Shortcuts& shortcuts, QWidget* parent = nullptr);

    void setNames(const RoomNames& names);
    void showDetail(const RoomDetail& detail, Timestamp now);
    void setNow(Timestamp now);
    /// Beside the answer.
    void showError(const Error& error);
    /// The answer is on its way: the box is free again.
    void clearAnswer(const HandId& hand);
    void focusAnswer();

Q_SIGNALS:
    void answerGiven(const madoguchi::HandId& hand, const QString& text);
    void takeOverRequested(const madoguchi::HandId& hand);
    void escalateRequested(const madoguchi::Hand& hand);
    void withdrawRequested(const madoguchi::HandId& hand, const QString& reason);
    /// The Q&As open at the booth are to be looked at by their owners.
    void reviewRequested(const madoguchi::desk::RoomDetail& detail);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void addArticles();
    void addDialogue();
    void showDraft();
    void send();
    void retranslate();

    RoomDrafts& m_drafts;
    Shortcuts& m_shortcuts;
    RoomNames m_names;
    RoomDetail m_detail;
    Timestamp m_now;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    Pill* m_pill = nullptr;
    ScrollBody* m_body = nullptr;
    FactList* m_facts = nullptr;
    TextBox* m_answer = nullptr;
    FormField* m_field = nullptr;
    QWidget* m_footer = nullptr;
    QPushButton* m_takeOver = nullptr;
    QPushButton* m_escalate = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_withdraw = nullptr;
    HintButton* m_send = nullptr;
};

} // namespace madoguchi::desk
