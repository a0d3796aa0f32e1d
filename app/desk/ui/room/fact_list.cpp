// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/fact_list.h"

#include "app/desk/ui/theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
}

void FactList::begin()
{
    delete m_content;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    metrics::set(m_column, 10, {16, 8, 16, 8});
    layout()->addWidget(m_content);
    m_content->show();
}

void FactList::add(const QString& name, const QString& value, Tone tone)
{
    if (value.trimmed().isEmpty())
        return;
    auto* label = new QLabel(name, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QStringLiteral("field"));
    auto* text = new QLabel(m_content);
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    if (tone != Plain)
        text->setProperty("kind", tone == Strong ? QStringLiteral("heading") : QStringLiteral("late"));
    auto* pair = new QVBoxLayout;
    metrics::set(pair, 2);
    pair->addWidget(label);
    pair->addWidget(text);
    m_column->addLayout(pair);
}

void FactList::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, m_content);
    heading->setProperty("kind", QStringLiteral("heading"));
    m_column->addWidget(heading);
}

} // namespace madoguchi::desk
