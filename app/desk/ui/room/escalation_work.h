// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_drafts.h"
#include "kb/base/error.h"
#include "kb/domain/escalation.h"

#include <QWidget>

class QPushButton;

namespace madoguchi::desk {

class DateTimeBox;
class FormField;
class HintButton;
class SegmentedControl;
class Shortcuts;
class TextBox;

/// What can be done about an escalation: the promised time and one note that goes with whatever is done; its
/// buttons stand in a strip of their own, for the panel's foot. A note begun stays with its escalation while
/// another one is looked at.
class EscalationWork final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the widget.
    EscalationWork(RoomDrafts& drafts, Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// `mine`: it is assigned to whoever looks.
    void show(const Escalation& escalation, bool mine, Timestamp now);
    /// Beside the field it is about.
    void showError(const Error& error);
    /// The note was saved with what was done.
    void clearNote(const EscalationId& escalation);
    /// The strip of buttons. Whoever lays it out takes it over.
    [[nodiscard]] QWidget* footer() const { return m_footer; }
    /// What the button does; nothing happens where it is not there.
    void takeOrHandBack();

Q_SIGNALS:
    void takeRequested(const madoguchi::EscalationId& escalation);
    void handBackRequested(const madoguchi::EscalationId& escalation, const QString& reason);
    void assignRequested(const madoguchi::EscalationId& escalation);
    void noteGiven(const madoguchi::EscalationId& escalation, const QString& text);
    void timeChanged(const madoguchi::EscalationId& escalation, madoguchi::Timestamp dueAt,
                     const QString& text);
    void resolveRequested(const madoguchi::EscalationId& escalation, const QString& text);
    /// A call-back ended: `text` goes into a contact of its own with this outcome.
    void outcomeGiven(const madoguchi::Escalation& escalation, const QString& text,
                      madoguchi::Outcome outcome);
    /// A case is to be opened from it.
    void caseRequested(const madoguchi::Escalation& escalation);
    void reopenRequested(const madoguchi::EscalationId& escalation, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildFooter();
    void connectParts();
    void arrange();
    void showDraft();
    void resolve();
    void retranslate();

    RoomDrafts& m_drafts;
    Shortcuts& m_shortcuts;
    Escalation m_escalation;
    bool m_mine = false;
    TextBox* m_note = nullptr;
    FormField* m_noteField = nullptr;
    SegmentedControl* m_outcome = nullptr;
    FormField* m_outcomeField = nullptr;
    DateTimeBox* m_time = nullptr;
    FormField* m_timeField = nullptr;
    QPushButton* m_changeTime = nullptr;
    QWidget* m_footer = nullptr;
    HintButton* m_take = nullptr;
    HintButton* m_assign = nullptr;
    QPushButton* m_addNote = nullptr;
    QPushButton* m_case = nullptr;
    HintButton* m_resolve = nullptr;
    QPushButton* m_reopen = nullptr;
};

} // namespace madoguchi::desk
