// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_detail_panel.h"

#include "app/desk/ui/room/assign_board.h"
#include "app/desk/ui/room/escalation_detail.h"
#include "app/desk/ui/room/escalation_work.h"
#include "app/desk/ui/room/hand_detail.h"
#include "app/desk/ui/room/room_done_bar.h"
#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "kb/domain/rulebook.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

RoomDetailPanel::RoomDetailPanel(RoomSession& session, RoomActions& actions, Shortcuts& shortcuts,
                                 QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_actions(actions)
    , m_done(new RoomDoneBar(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(m_stack))
    , m_hand(new HandDetail(session.drafts(), shortcuts, m_stack))
    , m_escalation(new EscalationDetail(session.drafts(), shortcuts, m_stack))
    , m_board(new AssignBoard(m_stack))
{
    setObjectName(QStringLiteral("roomDetail"));
    setProperty("kind", QStringLiteral("panel"));
    for (QWidget* page : {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_hand),
                          static_cast<QWidget*>(m_escalation), static_cast<QWidget*>(m_board)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_done);
    column->addWidget(m_stack, 1);
    metrics::setMinimumWidth(this, 300);
    connect(&session, &RoomSession::opened, this, &RoomDetailPanel::showDetail);
    connect(&session, &RoomSession::ticked, this, [this](Timestamp now) {
        m_hand->setNow(now);
        m_escalation->setNow(now);
    });
    connectHand();
    connectEscalation();
    connectActions();
    retranslate();
}

void RoomDetailPanel::connectHand()
{
    connect(m_hand, &HandDetail::answerGiven, &m_actions, &RoomActions::answer);
    connect(m_hand, &HandDetail::takeOverRequested, &m_actions, &RoomActions::takeOver);
    connect(m_hand, &HandDetail::withdrawRequested, &m_actions, &RoomActions::withdraw);
    connect(m_hand, &HandDetail::escalateRequested, this, &RoomDetailPanel::escalate);
    connect(m_hand, &HandDetail::reviewRequested, this, &RoomDetailPanel::requestReview);
}

void RoomDetailPanel::connectEscalation()
{
    const EscalationWork* work = m_escalation->work();
    connect(work, &EscalationWork::takeRequested, &m_actions, &RoomActions::take);
    connect(work, &EscalationWork::handBackRequested, &m_actions, &RoomActions::handBack);
    connect(work, &EscalationWork::noteGiven, &m_actions, &RoomActions::note);
    connect(work, &EscalationWork::timeChanged, &m_actions, &RoomActions::reschedule);
    connect(work, &EscalationWork::resolveRequested, &m_actions, &RoomActions::resolve);
    connect(work, &EscalationWork::reopenRequested, &m_actions, &RoomActions::reopen);
    connect(work, &EscalationWork::outcomeGiven, this, &RoomDetailPanel::giveOutcome);
    connect(work, &EscalationWork::caseRequested, this, &RoomDetailPanel::caseRequested);
    connect(work, &EscalationWork::assignRequested, this, &RoomDetailPanel::beginAssign);
    connect(m_board, &AssignBoard::assigned, this,
            [this](const EscalationId& escalation, const Assignee& assignee) {
                m_actions.assign(escalation, assignee);
                showCurrent();
                Q_EMIT left();
            });
    connect(m_board, &AssignBoard::closed, this, [this] {
        showCurrent();
        Q_EMIT left();
    });
}

void RoomDetailPanel::connectActions()
{
    connect(&m_actions, &RoomActions::answered, m_hand, &HandDetail::clearAnswer);
    connect(&m_actions, &RoomActions::done, this,
            [this](const QUuid& subject) { m_escalation->work()->clearNote({subject}); });
    connect(&m_actions, &RoomActions::failed, this, &RoomDetailPanel::showError);
    connect(&m_actions, &RoomActions::resolved, this, [this](const EscalationId& id) {
        const RoomItem* item = m_session.model().find(id.value);
        m_done->offerUndo(id, item ? item->title : QString());
        Q_EMIT left();
    });
    connect(m_done, &RoomDoneBar::undoRequested, this, [this](const EscalationId& id) {
        m_actions.reopen(id, tr("Resolved by mistake"));
        Q_EMIT lineRequested(id.value);
    });
    connect(&m_actions, &RoomActions::escalated, this, [this](const HandId&, const EscalationId&) {
        m_done->say(tr("It stands in the pane as an escalation now."));
        Q_EMIT left();
    });
    connect(&m_actions, &RoomActions::openedNew, this,
            [this] { m_done->say(tr("The request stands in the pane.")); });
}

void RoomDetailPanel::setNames(const RoomNames& names)
{
    m_hand->setNames(names);
    m_escalation->setNames(names);
}

void RoomDetailPanel::setTargets(const QList<AssignList::Target>& targets)
{
    m_board->setTargets(targets);
}

void RoomDetailPanel::showDetail(const RoomDetail& detail)
{
    m_shown = detail;
    const Timestamp now = m_session.model().now();
    if (detail.hand)
        m_hand->showDetail(detail, now);
    else if (detail.escalation)
        m_escalation->showDetail(detail, m_session.isMine(*detail.escalation), now);
    if (m_stack->currentWidget() != m_board)
        showCurrent();
}

void RoomDetailPanel::showCurrent()
{
    QWidget* page = m_shown.hand         ? static_cast<QWidget*>(m_hand)
                    : m_shown.escalation ? static_cast<QWidget*>(m_escalation)
                                         : m_nothing;
    m_stack->setCurrentWidget(page);
    if (std::exchange(m_focusSoon, false))
        page->setFocus(Qt::ShortcutFocusReason);
}

void RoomDetailPanel::focusWork()
{
    const QUuid shown = m_shown.hand         ? m_shown.hand->id.value
                        : m_shown.escalation ? m_shown.escalation->id.value
                                             : QUuid();
    if (shown == m_session.openedId())
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        m_focusSoon = true;
}

bool RoomDetailPanel::isWritten() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus) && m_stack->currentWidget() != m_board;
}

void RoomDetailPanel::takeOrHandBack()
{
    if (m_stack->currentWidget() == m_escalation)
        m_escalation->work()->takeOrHandBack();
}

void RoomDetailPanel::beginAssign()
{
    if (!m_shown.escalation || !m_shown.escalation->isOpen())
        return;
    const RoomItem* item = m_session.model().find(m_shown.escalation->id.value);
    m_board->begin(m_shown.escalation->id, item ? item->title : QString());
    m_stack->setCurrentWidget(m_board);
    m_board->setFocus(Qt::ShortcutFocusReason);
}

void RoomDetailPanel::beginDrag()
{
    m_board->begin({}, {});
    m_stack->setCurrentWidget(m_board);
}

void RoomDetailPanel::endDrag()
{
    showCurrent();
}

void RoomDetailPanel::escalate(const Hand& hand)
{
    Escalation opened;
    opened.kind = EscalationKind::Question;
    opened.dueAt = m_session.dueByRule(hand.channel);
    opened.contact = hand.contact;
    opened.language = hand.language;
    opened.subject = hand.entries.front().text.simplified().left(limits::shortText);
    opened.inquiry = hand.inquiry;
    opened.articles = hand.articles;
    m_actions.escalate(hand, opened);
}

void RoomDetailPanel::requestReview(const RoomDetail& detail)
{
    const Hand& hand = *detail.hand;
    Escalation opened;
    opened.kind = EscalationKind::Question;
    opened.dueAt = m_session.dueByRule(hand.channel);
    opened.hand = hand.id;
    opened.contact = hand.contact;
    opened.subject = tr("Check Q&A %1").arg(hand.articles.join(QStringLiteral(", ")));
    opened.inquiry = hand.entries.front().text;
    opened.articles = hand.articles;
    // The owner of the first one; whoever gets it by mistake hands it back.
    const QString owner = detail.articles.isEmpty() ? QString() : detail.articles.first().owner;
    m_actions.openNew(opened, {{}, owner});
}

void RoomDetailPanel::giveOutcome(const Escalation& escalation, const QString& text, Outcome outcome)
{
    if (text.trimmed().isEmpty()) {
        m_escalation->work()->showError(
            {ErrorCode::InvalidInput, QStringLiteral("escalation.note.missing"), {}});
        return;
    }
    ContactContent content;
    content.channel = Channel::Phone;
    content.language = escalation.language;
    content.inquiry = escalation.inquiry.trimmed().isEmpty() ? escalation.subject : escalation.inquiry;
    content.category = escalation.category;
    content.articles = escalation.articles;
    content.outcome = outcome;
    content.callerName = escalation.callerName;
    content.callerTelephone = escalation.callerTelephone;
    content.noteForUnits = text.trimmed();
    m_actions.resolveWith(escalation.id, text, content);
}

void RoomDetailPanel::showError(const QUuid& subject, const Error& error)
{
    if (m_shown.hand && m_shown.hand->id.value == subject)
        m_hand->showError(error);
    else if (m_shown.escalation && m_shown.escalation->id.value == subject)
        m_escalation->work()->showError(error);
    else
        m_done->warn(RoomText::of(error));
}

void RoomDetailPanel::retranslate()
{
    m_nothing->setContent(QStringLiteral("inbox"), tr("Nothing chosen"),
                          tr("Choose a line of the pane to see what is asked, and to answer."));
}

void RoomDetailPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
