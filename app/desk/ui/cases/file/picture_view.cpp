// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/picture_view.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>

namespace madoguchi::desk {

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pictureView"));
    setMinimumSize(40, 40);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::show(const Picture& picture)
{
    m_image = {};
    if (picture.width > 0 && picture.height > 0)
        // A copy: the points go when another one is opened.
        m_image = QImage(reinterpret_cast<const uchar*>(picture.points.constData()), picture.width,
                         picture.height, 4 * picture.width, QImage::Format_RGBA8888)
                      .copy();
    update();
}

void PictureView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Bg));
    if (m_image.isNull())
        return;
    QSize size = m_image.size();
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // What is transparent is seen on white, as the sender saw it on paper.
    painter.fillRect(place, color(Token::Panel, Look::Light));
    painter.drawImage(place, m_image);
}

} // namespace madoguchi::desk
