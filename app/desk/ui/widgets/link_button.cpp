// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/link_button.h"

#include "app/desk/ui/theme/theme.h"

#include <QResizeEvent>

namespace madoguchi::desk {

namespace {

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

LinkButton::LinkButton(QWidget* parent)
    : QPushButton(parent)
{
    setProperty("kind", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setFullText(const QString& text)
{
    m_full = text;
    setText(escaped(text));
    setToolTip(text);
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Body));
    return {metrics.horizontalAdvance(m_full) + 2 * theme().px(2) + 4,
            metrics.height() + 2 * theme().px(1) + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme().px(80)), sizeHint().height()};
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    const QFontMetrics metrics(theme().font(Type::Body));
    setText(
        escaped(metrics.elidedText(m_full, Qt::ElideRight, event->size().width() - 2 * theme().px(2) - 2)));
}

} // namespace madoguchi::desk
