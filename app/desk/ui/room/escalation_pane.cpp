// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/escalation_pane.h"

#include "app/desk/ui/room/room_filter_bar.h"
#include "app/desk/ui/room/room_list.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

EscalationPane::EscalationPane(RoomModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_badge(new QLabel(this))
    , m_handOver(new QPushButton(this))
    , m_offline(new QLabel(this))
    , m_filters(new RoomFilterBar(model, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new RoomList(model, m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(QStringLiteral("escalationPane"));
    setProperty("kind", QStringLiteral("panel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_badge->setProperty("kind", QStringLiteral("badge"));
    m_badge->setObjectName(QStringLiteral("roomBadge"));
    m_badge->setAlignment(Qt::AlignCenter);
    m_handOver->setObjectName(QStringLiteral("showHandOver"));
    m_handOver->setProperty("kind", QStringLiteral("quiet"));
    m_handOver->setCursor(Qt::PointingHandCursor);
    connect(m_handOver, &QPushButton::clicked, this, &EscalationPane::handOverRequested);
    m_offline->setProperty("kind", QStringLiteral("warning"));
    m_offline->setObjectName(QStringLiteral("roomOffline"));
    m_offline->setWordWrap(true);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch(1);
    head->addWidget(m_handOver);
    auto* top = new QVBoxLayout;
    metrics::set(top, 8, {14, 10, 14, 10});
    top->addLayout(head);
    top->addWidget(m_filters);
    top->addWidget(m_offline);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    metrics::setMinimumWidth(this, 260);
    setFocusProxy(m_list);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &EscalationPane::refresh);
    connect(&model, &RoomModel::modelReset, this, &EscalationPane::refresh);
    connect(&model, &RoomModel::rowsInserted, this, &EscalationPane::chooseSomething);
    connect(m_filters, &RoomFilterBar::chosen, this, [this](RoomFilter filter) {
        setFilter(filter);
        Q_EMIT filterChosen(filter);
    });
    connect(&model, &RoomModel::countsChanged, this, &EscalationPane::refresh);
    retranslate();
}

void EscalationPane::setHubState(HubState state)
{
    m_hub = state;
    refresh();
}

void EscalationPane::setFilter(RoomFilter filter)
{
    const QUuid chosen = m_list->chosen();
    m_model.setFilter(filter);
    m_list->choose(chosen);
    chooseSomething();
}

void EscalationPane::chooseSomething()
{
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

void EscalationPane::refresh()
{
    m_badge->setText(QLocale().toString(m_model.urgent()));
    m_badge->setAccessibleName(tr("%n pressing", nullptr, m_model.urgent()));
    m_badge->setVisible(m_model.urgent() > 0);
    m_offline->setVisible(m_hub != HubState::Connected);
    m_offline->setText(
        m_hub == HubState::None
            ? tr("This desk stands alone, without a hub: no other booth's raised hand can reach it. What is "
                 "promised and escalated here is kept and shown.")
            : tr("No connection to the hub: raised hands of other booths do not arrive until it is back. "
                 "What you do here is kept and sent then."));
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
    if (m_model.filter() == RoomFilter::ResolvedToday)
        m_empty->setContent(QStringLiteral("check"), tr("Nothing resolved today yet"),
                            tr("What somebody resolves can be found and reopened here."));
    else if (m_model.count(RoomFilter::All) > 0)
        m_empty->setContent(QStringLiteral("filter"), tr("Nothing of this kind waits"),
                            tr("Choose “All” to see everything else that waits."));
    else
        m_empty->setContent(QStringLiteral("check"), tr("Nobody waits"),
                            tr("Raised hands, promised call-backs, and e-mail and FAX to be answered "
                               "appear here by themselves."));
}

void EscalationPane::retranslate()
{
    m_title->setText(tr("Escalations"));
    m_handOver->setText(tr("Hand over"));
    refresh();
}

void EscalationPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
