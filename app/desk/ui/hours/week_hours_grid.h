// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

/// The hours of every channel, a row for each day of the week and one for public holidays. The arrow keys up
/// and down go from day to day.
class WeekHoursGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekHoursGrid(QWidget* parent = nullptr);

    void setCalendar(const CentreCalendar& calendar);
    /// Puts what is written into `calendar`; false, and marked in its place, if something cannot be read.
    [[nodiscard]] bool read(CentreCalendar& calendar);
    void setEditable(bool editable);

Q_SIGNALS:
    /// By a person.
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr size_t days = std::tuple_size_v<WeekHours>;
    static constexpr std::array channels{Channel::Phone, Channel::Fax, Channel::Email, Channel::Letter,
                                         Channel::Counter};

    void addDay(QGridLayout& grid, size_t day);
    void addCopyButton(QGridLayout& grid, size_t channel);
    void copyMonday(size_t channel);
    void clearError(size_t channel, size_t day);
    void showError(size_t channel, size_t day, const QString& key);
    void refreshEnabled();
    void retranslate();

    std::array<std::array<QLineEdit*, channels.size()>, days> m_cells{};
    std::array<QLabel*, channels.size()> m_heads{};
    std::array<QPushButton*, channels.size()> m_copies{};
    std::array<QLabel*, days> m_names{};
    std::array<QLabel*, days> m_errors{};
    QCheckBox* m_holidays = nullptr;
    bool m_editable = true;
};

} // namespace madoguchi::desk
