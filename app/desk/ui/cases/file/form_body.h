// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi::desk {

/// The fields of a form between its title and its buttons: as high as they are where there is room, scrolled
/// where there is not, so that the buttons stay in sight.
class FormBody final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormBody(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;

    QVBoxLayout* m_column = nullptr;
};

} // namespace madoguchi::desk
