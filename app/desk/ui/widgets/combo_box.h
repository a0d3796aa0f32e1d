// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace madoguchi::desk {

/// A combo box in the theme's look. The wheel turns it only while it has the focus: a form that is scrolled
/// past must not change.
class ComboBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ComboBox(QWidget* parent = nullptr);

    /// Room for the longest entry where the policy asks for it; a style sheet's padding makes Qt's own too
    /// narrow.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace madoguchi::desk
