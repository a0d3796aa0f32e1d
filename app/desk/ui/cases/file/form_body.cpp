// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/form_body.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int leastHeight = 72; ///< a field with its label

} // namespace

FormBody::FormBody(QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(content);
    metrics::set(m_column, 8);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->installEventFilter(this);
}

int FormBody::contentHeight() const
{
    const int width = viewport()->width();
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                         : widget()->sizeHint().height();
}

QSize FormBody::sizeHint() const
{
    return {widget()->sizeHint().width(), contentHeight()};
}

QSize FormBody::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(contentHeight(), theme().px(leastHeight))};
}

bool FormBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FormBody::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace madoguchi::desk
