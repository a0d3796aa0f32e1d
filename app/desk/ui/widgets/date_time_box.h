// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace madoguchi::desk {

/// A day and a time with a calendar to choose from, in the theme's look.
class DateTimeBox final : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit DateTimeBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace madoguchi::desk
