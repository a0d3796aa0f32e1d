// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace madoguchi::desk {

enum class KeyCapStyle { Plain, OnAccent };

/// A key cap as it is drawn in lists, buttons and help. @{
[[nodiscard]] QSize keyCapSize(const QString& text);
void drawKeyCap(QPainter& painter, const QRect& area, const QString& text,
                KeyCapStyle style = KeyCapStyle::Plain);
/// @}

/// Shows a shortcut as a key cap.
class KeyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(QWidget* parent = nullptr);

    void setKeys(const QString& keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace madoguchi::desk
