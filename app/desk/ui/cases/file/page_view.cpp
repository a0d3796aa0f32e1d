// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/page_view.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace madoguchi::desk {

namespace {

constexpr int margin = 16;            ///< around the paper, pixels at 100 %
constexpr int line = 40;              ///< that one press of an arrow scrolls
constexpr double paperRatio = 1.4142; ///< until a page is there
constexpr double leastRatio = 0.02;   ///< strips beyond are shown as if they were not so long
constexpr double mostRatio = 50;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_ratio(paperRatio)
{
    setObjectName(QStringLiteral("pageView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&theme(), &Theme::changed, this, &PageView::arrange);
    arrange();
}

void PageView::show(const Picture& picture)
{
    m_image = {};
    if (picture.width > 0 && picture.height > 0) {
        // A copy: the points go when another page is turned to.
        m_image = QImage(reinterpret_cast<const uchar*>(picture.points.constData()), picture.width,
                         picture.height, 4 * picture.width, QImage::Format_RGBA8888)
                      .copy();
        m_ratio = std::clamp(static_cast<double>(picture.height) / picture.width, leastRatio, mostRatio);
        m_waiting.clear();
    }
    arrange();
}

void PageView::setWaiting(const QString& text)
{
    m_waiting = text;
    viewport()->update();
}

void PageView::setZoom(Zoom zoom)
{
    if (std::exchange(m_zoom, zoom) != zoom)
        arrange();
}

int PageView::side() const
{
    const QSizeF size = paper();
    return static_cast<int>(std::lround(std::max(size.width(), size.height()) * devicePixelRatioF()));
}

void PageView::toTop()
{
    verticalScrollBar()->setValue(0);
}

QSizeF PageView::paper() const
{
    const int edges = 2 * theme().px(margin);
    const QSizeF room(std::max(viewport()->width() - edges, 40), std::max(viewport()->height() - edges, 40));
    if (m_zoom == WholePage)
        return QSizeF(1, m_ratio).scaled(room, Qt::KeepAspectRatio);
    const double width = room.width() * static_cast<int>(m_zoom) / 100;
    return {width, width * m_ratio};
}

void PageView::arrange()
{
    // Always or never there: a bar that comes and goes with the room it takes itself would flicker.
    setVerticalScrollBarPolicy(m_zoom == WholePage ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    const int edges = 2 * theme().px(margin);
    const QSize size = paper().toSize() + QSize(edges, edges);
    const QSize room = viewport()->size();
    const auto set = [](QScrollBar* bar, int whole, int seen) {
        bar->setRange(0, std::max(whole - seen, 0));
        bar->setPageStep(seen);
        bar->setSingleStep(theme().px(line));
    };
    set(horizontalScrollBar(), size.width(), room.width());
    set(verticalScrollBar(), size.height(), room.height());
    viewport()->update();
    if (std::exchange(m_side, side()) != m_side)
        Q_EMIT sideChanged(m_side);
}

void PageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Token::Bg));
    const QSize size = paper().toSize();
    const int edge = theme().px(margin);
    QRect place(QPoint(edge - horizontalScrollBar()->value(), edge - verticalScrollBar()->value()), size);
    if (size.width() + 2 * edge < viewport()->width())
        place.moveLeft((viewport()->width() - size.width()) / 2);
    if (size.height() + 2 * edge < viewport()->height())
        place.moveTop((viewport()->height() - size.height()) / 2);
    // Paper is white, also in the dark look: it is shown as it was sent.
    painter.fillRect(place, color(Token::Panel, Look::Light));
    const double ratio = devicePixelRatioF();
    const QSize points = (QSizeF(size) * ratio).toSize();
    if (std::abs(m_image.width() - points.width()) <= 2 &&
        std::abs(m_image.height() - points.height()) <= 2) {
        // As it was drawn, point by point: smoothed again, the letters would blur.
        m_image.setDevicePixelRatio(ratio);
        painter.drawImage(place.topLeft(), m_image);
    } else if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_image);
    } else if (!m_waiting.isEmpty()) {
        painter.setPen(color(Token::Muted, Look::Light));
        painter.drawText(place.intersected(viewport()->rect()).adjusted(edge, edge, -edge, -edge),
                         Qt::AlignCenter | Qt::TextWordWrap, m_waiting);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setPen(theme().color(hasFocus() ? Token::Accent : Token::Line));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            Q_EMIT zoomTurned(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace madoguchi::desk
