// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/picture_reader.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace madoguchi::desk {

/// A page of a document on its paper: the whole of it, as wide as there is room, or larger and scrolled. It
/// is given as points: nothing is decoded here.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// The whole page, or its width in percent of the room's.
    enum Zoom : int { WholePage = 0, FullWidth = 100, HalfMore = 150, Twice = 200, Thrice = 300 };

    explicit PageView(QWidget* parent = nullptr);

    /// One that has no points is empty paper of the former's size.
    void show(const Picture& picture);
    [[nodiscard]] const QImage& image() const { return m_image; }
    /// What stands on empty paper.
    void setWaiting(const QString& text);
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// How many points of the screen the paper's longer side has.
    [[nodiscard]] int side() const;
    void toTop();

Q_SIGNALS:
    void sideChanged(int side);
    /// A person turned the wheel with Ctrl: +1 larger, -1 smaller.
    void zoomTurned(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QSizeF paper() const;
    void arrange();

    QImage m_image;
    QString m_waiting;
    Zoom m_zoom = FullWidth;
    double m_ratio = 0; ///< height of the paper by its width
    int m_side = 0;
};

} // namespace madoguchi::desk
