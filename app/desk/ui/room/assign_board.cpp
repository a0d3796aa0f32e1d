// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/assign_board.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/panel_footer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

AssignBoard::AssignBoard(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_list(new AssignList(this))
{
    setObjectName(QStringLiteral("assignBoard"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_advice->setProperty("kind", QStringLiteral("muted"));
    m_advice->setWordWrap(true);
    auto* head = new QVBoxLayout;
    metrics::set(head, 4, {16, 10, 16, 10});
    head->addWidget(m_title);
    head->addWidget(m_what);
    head->addWidget(m_advice);
    auto* footer = new PanelFooter(this);
    m_cancel = new QPushButton(footer);
    footer->row()->addWidget(m_cancel);
    footer->row()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(footer);
    connect(m_cancel, &QPushButton::clicked, this, &AssignBoard::closed);
    connect(m_list, &AssignList::cancelled, this, &AssignBoard::closed);
    connect(m_list, &AssignList::chosen, this, [this](const Assignee& assignee) {
        if (!m_escalation.isNull())
            Q_EMIT assigned(m_escalation, assignee);
    });
    connect(m_list, &AssignList::dropped, this,
            [this](const QUuid& line, const Assignee& assignee) { Q_EMIT assigned({line}, assignee); });
    setFocusProxy(m_list);
    retranslate();
}

void AssignBoard::setTargets(const QList<AssignList::Target>& targets)
{
    m_targets = targets;
    retranslate();
}

void AssignBoard::begin(const EscalationId& escalation, const QString& title)
{
    m_escalation = escalation;
    m_what->setText(title);
    m_what->setVisible(!title.isEmpty());
    m_cancel->setVisible(!escalation.isNull());
    m_advice->setText(escalation.isNull() ? tr("Drop it on whoever is to see to it.")
                                          : tr("Choose with the arrow keys or by typing, then Enter. Esc "
                                               "leaves everything as it is."));
}

void AssignBoard::retranslate()
{
    QList<AssignList::Target> targets = m_targets;
    targets.append({{}, tr("Nobody in particular: back into the room")});
    m_list->setTargets(targets);
    m_list->setAccessibleName(tr("People and units"));
    m_title->setText(tr("Assign to"));
    m_cancel->setText(tr("Leave it as it is"));
}

void AssignBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
