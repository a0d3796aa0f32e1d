// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_plot.h"

#include "app/desk/ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace madoguchi::desk {

TimesPlot::TimesPlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timesPlot"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &TimesPlot::fit);
}

TimesPlotPainter TimesPlot::painterOf() const
{
    return {m_content, theme().appearance().look, theme().font(Type::Segment)};
}

void TimesPlot::setContent(const TimesPlotContent& content, const QString& name, const QString& spoken)
{
    m_content = content;
    setAccessibleName(name);
    setAccessibleDescription(spoken);
    fit();
}

void TimesPlot::fit()
{
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QSize TimesPlot::sizeHint() const
{
    const int width = std::max(painterOf().leastWidth(), theme().px(480));
    return {width, heightForWidth(width)};
}

QSize TimesPlot::minimumSizeHint() const
{
    return {painterOf().leastWidth(), heightForWidth(painterOf().leastWidth())};
}

int TimesPlot::heightForWidth(int width) const
{
    return painterOf().heightFor(width);
}

void TimesPlot::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painterOf().paint(painter, rect());
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme().color(Token::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void TimesPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void TimesPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimesPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace madoguchi::desk
