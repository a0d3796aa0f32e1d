// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_actions.h"
#include "app/desk/core/room_session.h"
#include "app/desk/ui/room/assign_list.h"
#include "app/desk/ui/room/room_names.h"

#include <QFrame>

class QStackedWidget;

namespace madoguchi::desk {

class AssignBoard;
class EmptyState;
class EscalationDetail;
class HandDetail;
class RoomDoneBar;
class Shortcuts;

/// The middle of the room: the line that is chosen, as a hand or an escalation, and whom to give it to.
class RoomDetailPanel final : public QFrame
{
    Q_OBJECT
public:
    /// All outlive the panel.
    RoomDetailPanel(RoomSession& session, RoomActions& actions, Shortcuts& shortcuts,
                    QWidget* parent = nullptr);

    void setNames(const RoomNames& names);
    /// Whom something can be assigned to: people, then units.
    void setTargets(const QList<AssignList::Target>& targets);
    /// Puts the cursor where the line is worked on, once it is there.
    void focusWork();
    /// True while somebody writes here: what is shown must not change under their hands.
    [[nodiscard]] bool isWritten() const;
    /// The shortcuts' actions on what is shown. @{
    void takeOrHandBack();
    void beginAssign();
    /// @}
    /// A line is being dragged, or no longer. @{
    void beginDrag();
    void endDrag();
    /// @}

Q_SIGNALS:
    /// What was worked on is done: the list is where one goes on.
    void left();
    /// A case is to be opened from it.
    void caseRequested(const madoguchi::Escalation& escalation);
    /// This line is to be chosen in the pane.
    void lineRequested(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectHand();
    void connectEscalation();
    void connectActions();
    void showDetail(const RoomDetail& detail);
    void showCurrent();
    void escalate(const Hand& hand);
    void requestReview(const RoomDetail& detail);
    void giveOutcome(const Escalation& escalation, const QString& text, Outcome outcome);
    void showError(const QUuid& subject, const Error& error);
    void retranslate();

    RoomSession& m_session;
    RoomActions& m_actions;
    RoomDetail m_shown;
    bool m_focusSoon = false;
    RoomDoneBar* m_done = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    HandDetail* m_hand = nullptr;
    EscalationDetail* m_escalation = nullptr;
    AssignBoard* m_board = nullptr;
};

} // namespace madoguchi::desk
