// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/picture_reader.h"

#include <QImage>
#include <QWidget>

namespace madoguchi::desk {

/// A picture as large as there is room for, never larger than it is. It is given as points: nothing is
/// decoded here.
class PictureView final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    void show(const Picture& picture);
    [[nodiscard]] const QImage& image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace madoguchi::desk
