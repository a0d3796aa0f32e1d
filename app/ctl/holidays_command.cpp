// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/subcommand.h"
#include "kb/domain/holidays.h"

#include <QLocale>

namespace madoguchi::ctl {

namespace {

constexpr int firstYear = 1948;
constexpr int lastYear = 3000;

QString nameOf(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return QStringLiteral("New Year's Day");
    case Holiday::ComingOfAge:
        return QStringLiteral("Coming of Age Day");
    case Holiday::NationalFoundation:
        return QStringLiteral("National Foundation Day");
    case Holiday::EmperorsBirthday:
        return QStringLiteral("Emperor's Birthday");
    case Holiday::SpringEquinox:
        return QStringLiteral("Vernal Equinox Day");
    case Holiday::Showa:
        return QStringLiteral("Showa Day");
    case Holiday::Constitution:
        return QStringLiteral("Constitution Memorial Day");
    case Holiday::Greenery:
        return QStringLiteral("Greenery Day");
    case Holiday::Children:
        return QStringLiteral("Children's Day");
    case Holiday::Marine:
        return QStringLiteral("Marine Day");
    case Holiday::Mountain:
        return QStringLiteral("Mountain Day");
    case Holiday::RespectForTheAged:
        return QStringLiteral("Respect for the Aged Day");
    case Holiday::AutumnEquinox:
        return QStringLiteral("Autumnal Equinox Day");
    case Holiday::HealthAndSports:
        return QStringLiteral("Health and Sports Day");
    case Holiday::Sports:
        return QStringLiteral("Sports Day");
    case Holiday::Culture:
        return QStringLiteral("Culture Day");
    case Holiday::LabourThanksgiving:
        return QStringLiteral("Labour Thanksgiving Day");
    case Holiday::Substitute:
        return QStringLiteral("substitute holiday");
    case Holiday::Between:
        return QStringLiteral("day between two holidays");
    case Holiday::ImperialWedding:
        return QStringLiteral("Imperial Wedding");
    case Holiday::ImperialFuneral:
        return QStringLiteral("Imperial Funeral");
    case Holiday::EnthronementRite:
        return QStringLiteral("Enthronement Ceremony");
    case Holiday::Accession:
        return QStringLiteral("Accession of the Emperor");
    }
    return {};
}

void declare(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("YEAR"), QStringLiteral("1948 to 3000."));
}

ExitCode run(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    bool valid = arguments.size() == 1;
    const int year = valid ? arguments.first().toInt(&valid) : 0;
    if (!valid || year < firstYear || year > lastYear)
        return misused(context,
                       QStringLiteral("one year from %1 to %2 is needed").arg(firstYear).arg(lastYear));
    for (const PublicHoliday& holiday : publicHolidaysOf(year)) {
        context.out << holiday.date.toString(Qt::ISODate) << ' '
                    << QLocale::c().dayName(holiday.date.dayOfWeek(), QLocale::ShortFormat) << ' '
                    << nameOf(holiday.what) << '\n';
    }
    return ExitCode::Done;
}

} // namespace

Subcommand holidaysCommand()
{
    return {QStringLiteral("holidays"),
            QStringLiteral("Lists Japan's public holidays of a year, by the law's rules."), declare, run};
}

} // namespace madoguchi::ctl
