// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/escalation_work.h"

#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

/// How a call-back may end; a citizen who is not reached is promised another time instead.
constexpr Outcome outcomes[] = {Outcome::Answered, Outcome::Complaint, Outcome::OutOfScope,
                                Outcome::Abandoned};
constexpr qint64 hourMs = 3'600'000;

} // namespace

EscalationWork::EscalationWork(RoomDrafts& drafts, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_shortcuts(shortcuts)
{
    build();
    connectParts();
    connect(&shortcuts, &Shortcuts::changed, this, &EscalationWork::retranslate);
    setFocusProxy(m_note);
    retranslate();
}

void EscalationWork::build()
{
    m_note = new TextBox(2, 6);
    m_note->setObjectName(QStringLiteral("escalationNote"));
    m_noteField = new FormField(m_note, this);
    m_outcome = new SegmentedControl;
    m_outcome->setObjectName(QStringLiteral("callBackOutcome"));
    m_outcomeField = new FormField(m_outcome, this);
    m_time = new DateTimeBox;
    m_time->setObjectName(QStringLiteral("promisedTime"));
    m_timeField = new FormField(m_time, this);
    m_changeTime = new QPushButton(this);
    m_changeTime->setObjectName(QStringLiteral("changeTime"));
    auto* time = new QHBoxLayout;
    metrics::set(time, 8);
    time->addWidget(m_timeField, 1);
    time->addWidget(m_changeTime, 0, Qt::AlignBottom);
    auto* fields = new QVBoxLayout;
    metrics::set(fields, 8, {16, 8, 16, 12});
    fields->addLayout(time);
    fields->addWidget(m_outcomeField);
    fields->addWidget(m_noteField);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addLayout(fields);
    m_footer = buildFooter();
}

QWidget* EscalationWork::buildFooter()
{
    auto* footer = new QFrame;
    footer->setProperty("kind", QStringLiteral("footer"));
    auto* row = new FlowLayout(footer);
    metrics::set(row, 8, {16, 10, 16, 10});
    m_resolve = new HintButton(footer);
    m_resolve->setObjectName(QStringLiteral("resolveEscalation"));
    m_resolve->setPrimary(true);
    m_take = new HintButton(footer);
    m_take->setObjectName(QStringLiteral("takeEscalation"));
    m_assign = new HintButton(footer);
    m_assign->setObjectName(QStringLiteral("assignEscalation"));
    m_addNote = new QPushButton(footer);
    m_addNote->setObjectName(QStringLiteral("addNote"));
    m_case = new QPushButton(footer);
    m_case->setObjectName(QStringLiteral("openCaseFromEscalation"));
    m_reopen = new QPushButton(footer);
    m_reopen->setObjectName(QStringLiteral("reopenEscalation"));
    for (QPushButton* button : {static_cast<QPushButton*>(m_resolve), static_cast<QPushButton*>(m_take),
                                static_cast<QPushButton*>(m_assign), m_addNote, m_case, m_reopen})
        row->addWidget(button);
    return footer;
}

void EscalationWork::connectParts()
{
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_noteField->setError({});
        m_drafts.set(m_escalation.id.value, m_note->toPlainText());
    });
    connect(&m_drafts, &RoomDrafts::replaced, this, [this] {
        if (m_note->toPlainText() != m_drafts.of(m_escalation.id.value))
            showDraft();
    });
    connect(m_take, &QPushButton::clicked, this, &EscalationWork::takeOrHandBack);
    connect(m_assign, &QPushButton::clicked, this, [this] { Q_EMIT assignRequested(m_escalation.id); });
    connect(m_addNote, &QPushButton::clicked, this,
            [this] { Q_EMIT noteGiven(m_escalation.id, m_note->toPlainText()); });
    connect(m_case, &QPushButton::clicked, this, [this] { Q_EMIT caseRequested(m_escalation); });
    connect(m_resolve, &QPushButton::clicked, this, &EscalationWork::resolve);
    for (QWidget* part : {static_cast<QWidget*>(this), m_footer})
        connect(m_shortcuts.makeAction(ShortcutId::SaveContact, part, Qt::WidgetWithChildrenShortcut),
                &QAction::triggered, this, &EscalationWork::resolve);
    connect(m_reopen, &QPushButton::clicked, this,
            [this] { Q_EMIT reopenRequested(m_escalation.id, m_note->toPlainText()); });
    connect(m_changeTime, &QPushButton::clicked, this, [this] {
        m_timeField->setError({});
        Q_EMIT timeChanged(m_escalation.id, Timestamp::from(m_time->dateTime()), m_note->toPlainText());
    });
}

void EscalationWork::show(const Escalation& escalation, bool mine, Timestamp now)
{
    const bool same = m_escalation.id == escalation.id;
    const bool newTime = !same || m_escalation.dueAt != escalation.dueAt;
    m_escalation = escalation;
    m_mine = mine && escalation.state == EscalationState::Taken;
    if (!same) {
        showDraft();
        m_noteField->setError({});
        m_timeField->setError({});
        m_outcome->setValue(static_cast<int>(Outcome::Answered));
    }
    if (newTime) {
        const Timestamp shown = escalation.dueAt.isSet() ? escalation.dueAt : now.plusMs(hourMs);
        m_time->setDateTime(shown.toLocal());
    }
    arrange();
}

void EscalationWork::showDraft()
{
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(m_drafts.of(m_escalation.id.value));
    m_note->moveCursor(QTextCursor::End);
}

void EscalationWork::arrange()
{
    const bool open = m_escalation.isOpen();
    const bool callBack = m_escalation.kind == EscalationKind::CallBack;
    m_timeField->setVisible(open);
    m_changeTime->setVisible(open);
    m_outcomeField->setVisible(open && callBack);
    m_noteField->setLabel(!open      ? tr("Why it is reopened")
                          : callBack ? tr("How the call went, or a note")
                                     : tr("How it ended, or a note"));
    m_timeField->setLabel(callBack ? tr("Promised time") : tr("To be done by"));
    m_take->setLabel(m_mine ? tr("Hand back") : tr("Take"));
    m_resolve->setLabel(callBack ? tr("Log the call and resolve") : tr("Resolve"));
    for (QWidget* button : {static_cast<QWidget*>(m_take), static_cast<QWidget*>(m_assign),
                            static_cast<QWidget*>(m_addNote), static_cast<QWidget*>(m_resolve)})
        button->setVisible(open);
    m_reopen->setVisible(!open);
}

void EscalationWork::takeOrHandBack()
{
    if (!m_escalation.isOpen() || m_escalation.id.isNull())
        return;
    if (m_mine)
        Q_EMIT handBackRequested(m_escalation.id, m_note->toPlainText());
    else
        Q_EMIT takeRequested(m_escalation.id);
}

void EscalationWork::resolve()
{
    if (!m_escalation.isOpen() || m_escalation.id.isNull())
        return;
    if (m_escalation.kind == EscalationKind::CallBack)
        Q_EMIT outcomeGiven(m_escalation, m_note->toPlainText(), static_cast<Outcome>(m_outcome->value()));
    else
        Q_EMIT resolveRequested(m_escalation.id, m_note->toPlainText());
}

void EscalationWork::showError(const Error& error)
{
    const bool time = error.key.startsWith(u"escalation.due");
    (time ? m_timeField : m_noteField)->setError(RoomText::of(error));
    if (time)
        m_time->setFocus();
    else
        m_note->setFocus();
}

void EscalationWork::clearNote(const EscalationId& escalation)
{
    m_drafts.set(escalation.value, {});
    if (m_escalation.id == escalation) {
        const QSignalBlocker quiet(m_note);
        m_note->clear();
        m_noteField->setError({});
    }
}

void EscalationWork::retranslate()
{
    QList<int> values;
    QStringList labels;
    for (const Outcome outcome : outcomes) {
        values += static_cast<int>(outcome);
        labels += DomainText::of(outcome);
    }
    const int chosen = m_outcome->value();
    m_outcome->setChoices(values, labels);
    m_outcome->setValue(chosen);
    m_outcomeField->setLabel(tr("How the call ended"));
    m_changeTime->setText(tr("Change the time"));
    m_take->setHint(m_shortcuts.text(ShortcutId::RoomTake));
    m_assign->setLabel(tr("Assign…"));
    m_assign->setHint(m_shortcuts.text(ShortcutId::RoomAssign));
    m_addNote->setText(tr("Add the note"));
    m_resolve->setHint(m_shortcuts.text(ShortcutId::SaveContact));
    m_case->setText(tr("Open a case…"));
    m_reopen->setText(tr("Reopen"));
    arrange();
}

void EscalationWork::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
