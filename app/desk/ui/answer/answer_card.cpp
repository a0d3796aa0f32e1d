// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/answer_card.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace madoguchi::desk {

AnswerCardView::AnswerCardView(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("answerCard"));
    metrics::set(m_grid, 0, {0, 0, 0, 0});
    m_grid->setColumnStretch(1, 1);
    connect(&theme(), &Theme::changed, this, &AnswerCardView::rebuild);
    rebuild();
}

void AnswerCardView::setCard(const AnswerCard& card, Language language)
{
    m_card = card;
    m_language = language;
    rebuild();
}

void AnswerCardView::addLine(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    int row = m_grid->rowCount();
    if (!m_cells.isEmpty()) {
        auto* rule = new QFrame(this);
        rule->setProperty("kind", QStringLiteral("rule"));
        m_grid->addWidget(rule, row++, 0, 1, 2);
        m_cells.append(rule);
    }
    auto* nameLabel = new QLabel(name, this);
    nameLabel->setProperty("kind", QStringLiteral("cardName"));
    nameLabel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    nameLabel->setContentsMargins(theme().px(12), theme().px(8), theme().px(8), theme().px(6));
    metrics::setMinimumWidth(nameLabel, 96);
    auto* valueLabel = new QLabel(this);
    valueLabel->setTextFormat(Qt::PlainText);
    valueLabel->setText(value);
    valueLabel->setWordWrap(true);
    valueLabel->setFont(theme().font(Type::Body, QFont::Normal, m_language));
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    valueLabel->setContentsMargins(theme().px(12), theme().px(6), theme().px(12), theme().px(6));
    valueLabel->setAccessibleName(tr("%1: %2", "line of the answer card").arg(name, value));
    m_grid->addWidget(nameLabel, row, 0);
    m_grid->addWidget(valueLabel, row, 1);
    m_cells.append({nameLabel, valueLabel});
}

void AnswerCardView::rebuild()
{
    for (QWidget* cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
        m_grid->removeWidget(cell);
    }
    m_cells.clear();
    setAccessibleName(tr("Answer card"));
    addLine(tr("To bring"), m_card.bring);
    addLine(tr("Fee"), m_card.fee);
    addLine(tr("Where"), m_card.place);
    addLine(tr("Hours"), m_card.hours);
    addLine(tr("Takes"), m_card.duration);
    addLine(tr("Contact", "line of the answer card: whom to call"), m_card.contact);
    setVisible(!m_card.isEmpty());
    for (QWidget* cell : std::as_const(m_cells))
        cell->show();
}

void AnswerCardView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
