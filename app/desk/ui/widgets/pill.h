// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace madoguchi::desk {

/// A rounded label with a dot: the running call and its time. Digits do not make it dance: it never gets
/// narrower while it is in sight.
class Pill final : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QString m_text;
    int m_widest = 0;
};

} // namespace madoguchi::desk
