// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/icon_text.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::desk {

IconText::IconText(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&theme(), &Theme::changed, this, &IconText::wear);
    hide();
}

void IconText::show(const QString& icon, const QString& text, Token token)
{
    m_name = icon;
    m_token = token;
    m_text->setText(text);
    setAccessibleName(text);
    wear();
    setVisible(!text.isEmpty());
}

QString IconText::text() const
{
    return m_text->text();
}

void IconText::wear()
{
    const int side = theme().px(16);
    m_icon->setPixmap(theme().icon(m_name, m_token).pixmap(side, side));
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, theme().color(m_token));
    m_text->setPalette(colours);
}

} // namespace madoguchi::desk
