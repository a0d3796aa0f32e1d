// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace madoguchi {

/// Japan's public holidays. Stored and sent; the values are frozen. Names for people are the desk's matter.
enum class Holiday : int {
    NewYear = 1,             ///< 元日
    ComingOfAge = 2,         ///< 成人の日
    NationalFoundation = 3,  ///< 建国記念の日
    EmperorsBirthday = 4,    ///< 天皇誕生日
    SpringEquinox = 5,       ///< 春分の日
    Showa = 6,               ///< 昭和の日
    Constitution = 7,        ///< 憲法記念日
    Greenery = 8,            ///< みどりの日
    Children = 9,            ///< こどもの日
    Marine = 10,             ///< 海の日
    Mountain = 11,           ///< 山の日
    RespectForTheAged = 12,  ///< 敬老の日
    AutumnEquinox = 13,      ///< 秋分の日
    HealthAndSports = 14,    ///< 体育の日, until 2019
    Sports = 15,             ///< スポーツの日, from 2020
    Culture = 16,            ///< 文化の日
    LabourThanksgiving = 17, ///< 勤労感謝の日
    Substitute = 18,         ///< 振替休日, for a holiday on a Sunday
    Between = 19,            ///< 国民の休日, a day between two holidays
    ImperialWedding = 20,    ///< 結婚の儀, 1959 and 1993
    ImperialFuneral = 21,    ///< 大喪の礼, 1989
    EnthronementRite = 22,   ///< 即位礼正殿の儀, 1990 and 2019
    Accession = 23           ///< 即位の日, 2019
};
inline constexpr Holiday lastHoliday = Holiday::Accession;

/// One day off by law.
struct PublicHoliday
{
    QDate date;
    Holiday what;

    bool operator==(const PublicHoliday&) const = default;
};

/// What holiday a day is, by the Act on National Holidays (昭和23年法律第178号) with all its amendments up to
/// 2021 and the special acts of 1959, 1989, 1990, 1993, 2015, 2017, 2018 and 2020 – see the table in the
/// source. Nothing before the act came into force on 1948-07-20. Days to come hold as the law stands now; the
/// equinoxes are reckoned (equinox.h), from 2151 on with its uncertainty, and past the year 3000 nothing is
/// known. Cheap: no year is built for one day.
[[nodiscard]] std::optional<Holiday> publicHolidayOn(QDate day);

[[nodiscard]] inline bool isPublicHoliday(QDate day)
{
    return publicHolidayOn(day).has_value();
}

/// All of a year's, in order.
[[nodiscard]] std::vector<PublicHoliday> publicHolidaysOf(int year);

} // namespace madoguchi
