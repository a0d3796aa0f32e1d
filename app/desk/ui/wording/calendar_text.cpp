// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/calendar_text.h"

#include "app/desk/ui/wording/domain_text.h"
#include "kb/domain/centre_calendar.h"

#include <QLocale>

namespace madoguchi::desk {

QString CalendarText::of(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return tr("New Year's Day");
    case Holiday::ComingOfAge:
        return tr("Coming of Age Day");
    case Holiday::NationalFoundation:
        return tr("National Foundation Day");
    case Holiday::EmperorsBirthday:
        return tr("Emperor's Birthday");
    case Holiday::SpringEquinox:
        return tr("Vernal Equinox Day");
    case Holiday::Showa:
        return tr("Showa Day");
    case Holiday::Constitution:
        return tr("Constitution Memorial Day");
    case Holiday::Greenery:
        return tr("Greenery Day");
    case Holiday::Children:
        return tr("Children's Day");
    case Holiday::Marine:
        return tr("Marine Day");
    case Holiday::Mountain:
        return tr("Mountain Day");
    case Holiday::RespectForTheAged:
        return tr("Respect for the Aged Day");
    case Holiday::AutumnEquinox:
        return tr("Autumnal Equinox Day");
    case Holiday::HealthAndSports:
        return tr("Health and Sports Day");
    case Holiday::Sports:
        return tr("Sports Day");
    case Holiday::Culture:
        return tr("Culture Day");
    case Holiday::LabourThanksgiving:
        return tr("Labour Thanksgiving Day");
    case Holiday::Substitute:
        return tr("Substitute holiday");
    case Holiday::Between:
        return tr("Day between two holidays");
    case Holiday::ImperialWedding:
        return tr("Imperial Wedding");
    case Holiday::ImperialFuneral:
        return tr("Imperial Funeral");
    case Holiday::EnthronementRite:
        return tr("Enthronement Ceremony");
    case Holiday::Accession:
        return tr("Accession of the Emperor");
    }
    return {};
}

QString CalendarText::of(DueKind kind)
{
    switch (kind) {
    case DueKind::RaisedHand:
        return tr("A raised hand is overdue after");
    case DueKind::Escalation:
        return tr("An escalated contact is due after");
    case DueKind::Written:
        return tr("A FAX, an e-mail or a letter is due after");
    case DueKind::CallBackReminder:
        return tr("The reminder of a call back comes earlier by");
    }
    return {};
}

QString CalendarText::of(DueUnit unit)
{
    switch (unit) {
    case DueUnit::Seconds:
        return tr("seconds");
    case DueUnit::Minutes:
        return tr("minutes");
    case DueUnit::ServiceMinutes:
        return tr("service minutes");
    case DueUnit::ServiceHours:
        return tr("service hours");
    case DueUnit::ServiceDays:
        return tr("service days (end)");
    case DueUnit::BusinessDays:
        return tr("business days (end)");
    }
    return {};
}

QString CalendarText::dayOfWeek(size_t column)
{
    return column == publicHolidayColumn ? tr("Public holiday")
                                         : QLocale().standaloneDayName(static_cast<int>(column) + 1);
}

QString CalendarText::ofError(const QString& key)
{
    if (key == u"calendar.hours.text")
        return tr("Write the hours as 8:00–21:00, or nothing if it is closed.");
    if (key == u"calendar.hours.order")
        return tr("Write times that follow each other, as 9:00–12:00, 13:00–17:00.");
    if (key == u"calendar.hours.too-many")
        return tr("A day has four stretches of hours at most.");
    if (key == u"calendar.closing.date")
        return tr("Write the day as 2027-02-01, or as 12-29 for every year.");
    if (key == u"calendar.closing.mixed")
        return tr("Write both days with the year, or both without.");
    if (key == u"calendar.closing.order")
        return tr("The last day lies before the first.");
    if (key == u"calendar.closing.too-many")
        return tr("No more closings can be kept: remove old ones.");
    if (key == u"calendar.office.order")
        return tr("Write the hours as 8:45–17:15.");
    if (key == u"calendar.year-end.date")
        return tr("Write the day as 12-29.");
    if (key == u"calendar.edit")
        return tr("You may not change the service hours.");
    return DomainText::ofError(key);
}

QString CalendarText::amountRange(int largest)
{
    return tr("Write a whole number from 1 to %L1.").arg(largest);
}

} // namespace madoguchi::desk
