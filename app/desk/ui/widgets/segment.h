// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace madoguchi::desk {

/// One choice of a SegmentedControl: a radio button to keyboard and screen reader, a segment to the eye.
class Segment final : public QRadioButton
{
    Q_OBJECT
public:
    /// Which of the control's outer edges it touches; they are rounded.
    struct Edges
    {
        bool left = false;
        bool right = false;
    };

    explicit Segment(QWidget* parent);

    void setEdges(Edges edges);
    [[nodiscard]] QSize sizeHint() const override;
    /// With the narrowest margin beside the text.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] QSize sizeWith(int margin) const;

    Edges m_edges;
};

} // namespace madoguchi::desk
