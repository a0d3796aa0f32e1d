// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/holidays.h"

#include <QAbstractTableModel>

#include <functional>

namespace madoguchi::desk {

/// The public holidays of one year. UI thread.
class HolidaysModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int firstYear = 1948;
    static constexpr int lastYear = 3000;
    enum Column { Day, Weekday, Name, ColumnCount };
    struct Words
    {
        std::function<QString(Column)> header;
        std::function<QString(int)> weekday; ///< 1 = Monday
        std::function<QString(Holiday)> name;
    };

    explicit HolidaysModel(QObject* parent = nullptr);

    void setWords(Words words);
    /// Kept within firstYear and lastYear.
    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Words m_words;
    int m_year = 0;
    std::vector<PublicHoliday> m_days;
};

} // namespace madoguchi::desk
