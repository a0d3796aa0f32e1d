// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_workspace.h"

#include "app/desk/core/room_actions.h"
#include "app/desk/core/room_session.h"
#include "app/desk/ui/room/escalation_pane.h"
#include "app/desk/ui/room/room_detail_panel.h"
#include "app/desk/ui/room/room_list.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/shortcuts.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

// Pixels at 100 %: below them three columns, and two, are too narrow to read.
constexpr int leastForThree = 1100;
constexpr int leastForTwo = 700;

} // namespace

RoomWorkspace::RoomWorkspace(RoomSession& session, RoomActions& actions, Shortcuts& shortcuts,
                             QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_switch(new SegmentedControl(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pane(new EscalationPane(session.model(), m_splitter))
    , m_middle(new QStackedWidget(m_splitter))
    , m_detail(new RoomDetailPanel(session, actions, shortcuts, m_middle))
    , m_side(new QWidget(m_splitter))
{
    setObjectName(QStringLiteral("workspace"));
    m_switch->setObjectName(QStringLiteral("roomSwitch"));
    m_switch->hide();
    metrics::setMinimumWidth(m_switch, 260);
    m_middle->addWidget(m_detail);
    m_sideColumn = new QVBoxLayout(m_side);
    metrics::set(m_sideColumn, 8);
    metrics::setMinimumWidth(m_side, 240);
    m_side->hide();
    // Lower than this, in large type with a notice above, it is scrolled as a whole rather than cut.
    metrics::setMinimumHeight(m_splitter, 330);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({theme().px(520), theme().px(528), theme().px(360)});
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {8, 8, 8, 8});
    column->addWidget(m_switch, 0, Qt::AlignRight);
    column->addWidget(m_splitter, 1);
    connect(m_switch, &SegmentedControl::chosen, this, &RoomWorkspace::showParts);
    connect(&theme(), &Theme::changed, this, &RoomWorkspace::arrange);
    connectParts(shortcuts);
    setFocusProxy(m_pane);
    retranslate();
}

void RoomWorkspace::connectParts(Shortcuts& shortcuts)
{
    RoomList* list = m_pane->list();
    connect(list, &RoomList::lineChosen, this, [this](const QUuid& id, bool byPerson) {
        if (byPerson)
            showDetail();
        // What somebody is writing about stays in sight when its line leaves the pane.
        if (byPerson || !m_detail->isWritten())
            m_session.open(id);
    });
    connect(list, &RoomList::actionRequested, this, &RoomWorkspace::act);
    connect(list, &RoomList::dragBegan, this, [this] {
        showDetail();
        showPart(DetailPart);
        m_detail->beginDrag();
    });
    connect(list, &RoomList::dragEnded, m_detail, &RoomDetailPanel::endDrag);
    connect(m_detail, &RoomDetailPanel::left, this, [this] {
        showPart(PanePart);
        m_pane->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &RoomDetailPanel::lineRequested, &m_session, &RoomSession::open);
    connect(&m_session, &RoomSession::ticked, list, &RoomList::setNow);
    const auto key = [&](ShortcutId id, auto what) {
        connect(shortcuts.makeAction(id, this), &QAction::triggered, this, [this, what] {
            showDetail();
            showPart(DetailPart);
            (m_detail->*what)();
        });
    };
    key(ShortcutId::RoomTake, &RoomDetailPanel::takeOrHandBack);
    key(ShortcutId::RoomAssign, &RoomDetailPanel::beginAssign);
    connect(m_pane, &EscalationPane::handOverRequested, this, &RoomWorkspace::handOverRequested);
    connect(shortcuts.makeAction(ShortcutId::RoomHandOver, this), &QAction::triggered, this, [this] {
        if (isHandOverShown())
            showHandOver(false);
        else
            Q_EMIT handOverRequested();
    });
}

void RoomWorkspace::act(const QUuid& id, RoomAction action)
{
    m_session.open(id);
    if (action == RoomAction::Take) {
        m_actions.take({id});
        return;
    }
    showDetail();
    showPart(DetailPart);
    m_detail->focusWork();
}

void RoomWorkspace::setHandOverPanel(QWidget* panel)
{
    m_handOver = panel;
    m_middle->addWidget(panel);
}

bool RoomWorkspace::isHandOverShown() const
{
    return m_handOver && m_middle->currentWidget() == m_handOver;
}

void RoomWorkspace::showHandOver(bool shown)
{
    if (!shown) {
        showDetail();
        showPart(PanePart);
        m_pane->list()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_middle->setCurrentWidget(m_handOver);
    showPart(DetailPart);
    m_handOver->setFocus(Qt::ShortcutFocusReason);
}

void RoomWorkspace::showDetail()
{
    m_middle->setCurrentWidget(m_detail);
}

void RoomWorkspace::setSeatsPanel(QWidget* panel)
{
    addToSide(panel, 0);
}

void RoomWorkspace::setNoticesPanel(QWidget* panel)
{
    addToSide(panel, m_sideColumn->count());
}

void RoomWorkspace::addToSide(QWidget* panel, int position)
{
    m_sideColumn->insertWidget(position, panel, 1);
    m_hasSide = true;
    retranslate();
    showParts();
}

void RoomWorkspace::showPart(Part part)
{
    m_switch->setValue(part);
    showParts();
}

int RoomWorkspace::columnsFor(int width) const
{
    if (width >= theme().px(leastForThree))
        return 3;
    return width >= theme().px(leastForTwo) ? 2 : 1;
}

void RoomWorkspace::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    if (m_columns == 3)
        m_wideState = m_splitter->saveState();
    m_columns = columns;
    retranslate();
    if (columns == 1)
        m_switch->setValue(m_detail->isWritten() ? DetailPart : PanePart);
    showParts();
    if (columns == 3)
        m_splitter->restoreState(m_wideState);
    else
        m_splitter->setSizes({width() / 2, width() / 2, width() / 2});
}

void RoomWorkspace::showParts()
{
    const int part = m_switch->value();
    m_switch->setVisible(m_columns == 1 || (m_columns == 2 && m_hasSide));
    m_pane->setVisible(m_columns > 1 || part == PanePart);
    m_middle->setVisible(m_columns == 3 || part == DetailPart || (m_columns == 2 && part == PanePart));
    m_side->setVisible(m_hasSide && (m_columns == 3 || part == SeatsPart));
}

QByteArray RoomWorkspace::saveLayout() const
{
    return m_columns == 3 ? m_splitter->saveState() : m_wideState;
}

void RoomWorkspace::restoreLayout(const QByteArray& state)
{
    if (m_columns == 3)
        m_splitter->restoreState(state);
    else
        m_wideState = state;
}

void RoomWorkspace::retranslate()
{
    const int part = m_switch->value();
    QList<int> parts;
    QStringList labels;
    if (m_columns < 2) {
        parts += PanePart;
        labels += tr("Escalations");
    }
    parts += DetailPart;
    labels += tr("Detail");
    if (m_hasSide) {
        parts += SeatsPart;
        labels += tr("Seats");
    }
    m_switch->setChoices(parts, labels);
    m_switch->setValue(parts.contains(part) ? part : parts.first());
    m_switch->setAccessibleName(tr("What of the room is shown"));
}

void RoomWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
