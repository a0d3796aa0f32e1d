// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/text_conflict.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/text_box.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int leastForTwo = 520; ///< pixels at 100 %: below, one text stands under the other

} // namespace

TextConflict::TextConflict(QWidget* parent)
    : QFrame(parent)
    , m_head(new QLabel(this))
    , m_mine(new TextBox(3, 12))
    , m_theirs(new TextBox(3, 12))
    , m_keep(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_both(new QPushButton(this))
{
    setObjectName(QStringLiteral("textConflict"));
    m_head->setProperty("kind", QStringLiteral("warning"));
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_mine->setObjectName(QStringLiteral("myText"));
    m_theirs->setObjectName(QStringLiteral("theirText"));
    for (TextBox* text : {m_mine, m_theirs})
        text->setReadOnly(true);
    m_mineField = new FormField(m_mine, this);
    m_theirsField = new FormField(m_theirs, this);
    m_keep->setObjectName(QStringLiteral("keepMine"));
    m_take->setObjectName(QStringLiteral("takeTheirs"));
    m_both->setObjectName(QStringLiteral("takeBoth"));
    m_texts = new QBoxLayout(QBoxLayout::LeftToRight);
    metrics::set(m_texts, 8);
    m_texts->addWidget(m_mineField, 1);
    m_texts->addWidget(m_theirsField, 1);
    auto* buttons = new FlowLayout;
    metrics::set(buttons, 8);
    for (QPushButton* button : {m_both, m_keep, m_take})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8);
    column->addWidget(m_head);
    column->addLayout(m_texts);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &TextConflict::keepMine);
    connect(m_take, &QPushButton::clicked, this, &TextConflict::takeTheirs);
    connect(m_both, &QPushButton::clicked, this, &TextConflict::takeBoth);
    hide();
    retranslate();
}

void TextConflict::showTexts(const QString& head, const QString& mine, const QString& theirs)
{
    m_head->setText(head);
    m_mine->setPlainText(mine);
    m_theirs->setPlainText(theirs);
    show();
}

void TextConflict::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_texts->setDirection(width() < theme().px(leastForTwo) ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
}

void TextConflict::retranslate()
{
    m_mineField->setLabel(tr("What you wrote"));
    m_theirsField->setLabel(tr("What stands now"));
    m_keep->setText(tr("Go on with mine"));
    m_take->setText(tr("Go on with theirs"));
    m_both->setText(tr("Take both into the editor"));
}

void TextConflict::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
