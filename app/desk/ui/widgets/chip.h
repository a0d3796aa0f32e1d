// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace madoguchi::desk {

/// A small rounded button: checkable as a filter, or with a cross as something that can be taken away.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    /// Shows a cross; click, Delete and Backspace then emit removeRequested().
    void setRemovable(bool removable);
    /// Shows a small arrow: it opens a menu.
    void setOpensMenu(bool opens);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int markWidth() const;

    bool m_removable = false;
    bool m_opensMenu = false;
};

} // namespace madoguchi::desk
