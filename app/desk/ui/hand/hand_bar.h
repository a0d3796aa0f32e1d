// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/hand/hand_text.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace madoguchi::desk {

class HintButton;
class Shortcuts;
class TextBox;

/// What the bar shows.
struct HandShown
{
    std::optional<Hand> hand;
    bool connected = true; ///< to the hub: somebody sees what is raised
    bool arrived = true;   ///< what was done about it is at the hub
    bool busy = false;     ///< something is being saved
};

/// Under the three columns of a call: the question to whoever leads the room, and the answer, large enough to
/// read aloud. Never modal; only open() takes the keyboard, Escape gives it back, and an answer that arrives
/// leaves the caret where it is.
class HandBar final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the bar.
    HandBar(const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);

    void setNames(PersonName names);
    void setShown(const HandShown& shown);
    /// By key or button: shows the bar and puts the cursor into the question, or onto what can be done.
    void open();
    /// A question that was being written when the program ended.
    void restoreQuestion(const QString& text);
    /// What was typed is saved: the line is empty again, the cursor where it was before.
    void questionTaken();
    /// Said aloud by a screen reader, without moving the focus.
    void announce();
    void showNote(const QString& text);
    void showError(const Error& error);

Q_SIGNALS:
    void questionEdited(const QString& text);
    void raiseRequested(const QString& text);
    void escalateInsteadRequested(const QString& text);
    void askBackRequested(const QString& text);
    void acceptRequested();
    void withdrawRequested();
    void escalateRequested();
    void putAsideRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void send();
    void askBack();
    void leave();
    void refresh();
    void refreshLine();
    void refreshButtons();
    void tick();
    void retranslate();
    [[nodiscard]] bool isOpen() const { return m_shown.hand && m_shown.hand->isOpen(); }
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool isSend(const QEvent* event) const;

    const Clock& m_clock;
    Shortcuts& m_shortcuts;
    PersonName m_names;
    HandShown m_shown;
    bool m_writing = false; ///< the line is in sight
    QString m_note;
    std::optional<Error> m_error;
    QPointer<QWidget> m_cameFrom;
    QTimer* m_timer = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_errorText = nullptr;
    TextBox* m_dialogue = nullptr;
    TextBox* m_answer = nullptr;
    TextBox* m_question = nullptr;
    HintButton* m_send = nullptr;
    HintButton* m_accept = nullptr;
    HintButton* m_askBack = nullptr;
    HintButton* m_withdraw = nullptr;
    QPushButton* m_escalate = nullptr;
    HintButton* m_close = nullptr;
};

} // namespace madoguchi::desk
