// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_done_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace madoguchi::desk {

RoomDoneBar::RoomDoneBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("roomDoneBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoResolve"));
    m_close->setProperty("kind", QStringLiteral("quiet"));
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8, {16, 6, 12, 6});
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested(m_escalation);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void RoomDoneBar::offerUndo(const EscalationId& escalation, const QString& title)
{
    m_escalation = escalation;
    show(title.isEmpty() ? tr("Resolved.") : tr("Resolved: %1").arg(title), false);
    m_undo->show();
}

void RoomDoneBar::say(const QString& text)
{
    show(text, false);
    m_undo->hide();
}

void RoomDoneBar::warn(const QString& text)
{
    show(tr("▲ %1", "what went wrong").arg(text), true);
    m_undo->hide();
}

void RoomDoneBar::show(const QString& text, bool warning)
{
    m_text->setText(text);
    setLook(*this, "kind", warning ? QStringLiteral("lateBar") : QStringLiteral("doneBar"));
    setVisible(true);
}

void RoomDoneBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_close->setText(tr("Close"));
}

void RoomDoneBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
