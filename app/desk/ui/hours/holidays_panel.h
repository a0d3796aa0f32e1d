// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/holidays_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace madoguchi::desk {

/// The public holidays of a year, with the years before and after it.
class HolidaysPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HolidaysPanel(QWidget* parent = nullptr);

    void setYear(int year);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QPushButton* stepButton(const QString& name, int step);
    void retranslate();

    HolidaysModel m_model;
    QLabel* m_year = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_after = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace madoguchi::desk
