// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/conflict_bar.h"

#include "app/desk/ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

ConflictBar::ConflictBar(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_theirs(new QPlainTextEdit(this))
    , m_keep(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("conflict"));
    m_title->setProperty("kind", QStringLiteral("warning"));
    m_title->setWordWrap(true);
    m_theirs->setReadOnly(true);
    m_theirs->setObjectName(QStringLiteral("theirText"));
    m_keep->setObjectName(QStringLiteral("keepMine"));
    m_take->setObjectName(QStringLiteral("takeTheirs"));
    metrics::setMinimumHeight(m_theirs, 120);
    auto* row = new QHBoxLayout;
    metrics::set(row, 8);
    row->addStretch(1);
    row->addWidget(m_take);
    row->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {16, 12, 16, 8});
    column->addWidget(m_title);
    column->addWidget(m_theirs);
    column->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &ConflictBar::keepMine);
    connect(m_take, &QPushButton::clicked, this, &ConflictBar::takeTheirs);
    hide();
    retranslate();
}

void ConflictBar::showTheirs(const Article& theirs)
{
    m_theirs->setPlainText(theirs.question + QStringLiteral("\n\n") + theirs.answer);
    show();
}

void ConflictBar::retranslate()
{
    m_title->setText(
        tr("Somebody else has changed this Q&A meanwhile. Their text stands below; yours is in the fields."));
    m_theirs->setAccessibleName(tr("Their text"));
    m_keep->setText(tr("Go on with my text"));
    m_take->setText(tr("Take theirs"));
}

void ConflictBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
