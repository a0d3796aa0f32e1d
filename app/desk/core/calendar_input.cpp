// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/calendar_input.h"

#include <QRegularExpression>
#include <QStringList>

namespace madoguchi::desk {

namespace {

/// One kind of digit, colon, comma and dash; no spaces.
QString plain(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    // Hyphens and dashes, the minus and wave signs, and the long vowel sign that a kana keyboard has there.
    static const QRegularExpression dashes(
        QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}\\x{301c}~\\x{30fc}]"));
    static const QRegularExpression commas(QStringLiteral("[\\x{3001};]"));
    return folded.remove(spaces).replace(dashes, QStringLiteral("-")).replace(commas, QStringLiteral(","));
}

QString textOfMinute(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<OpenHours> spanFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?-(\\d{1,2})(?::(\\d{2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto minute = [&match](int hour, int rest) {
        return match.captured(rest).toInt() < 60
                   ? match.captured(hour).toInt() * 60 + match.captured(rest).toInt()
                   : -1;
    };
    const OpenHours hours{minute(1, 2), minute(3, 4)};
    constexpr int wholeDay = 24 * 60;
    if (hours.from < 0 || hours.until < 0 || hours.from > wholeDay || hours.until > wholeDay)
        return std::nullopt;
    return hours;
}

} // namespace

QString textOfHours(const DayHours& day)
{
    QStringList spans;
    for (const OpenHours& hours : day)
        spans += QString(textOfMinute(hours.from) + u'–' + textOfMinute(hours.until));
    return spans.join(QStringLiteral(", "));
}

std::optional<DayHours> hoursFromText(const QString& text)
{
    DayHours day;
    for (const QString& part : plain(text).split(u',', Qt::SkipEmptyParts)) {
        const auto span = spanFrom(part);
        if (!span)
            return std::nullopt;
        day.push_back(*span);
    }
    return day;
}

QString textOfDay(QDate day, bool yearly)
{
    return day.toString(yearly ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

std::optional<TypedDay> dayFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{4})[-/.])?(\\d{1,2})[-/.](\\d{1,2})$"));
    const QRegularExpressionMatch match = form.match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    const bool yearly = match.captured(1).isEmpty();
    const int year = yearly ? yearOfYearly : match.captured(1).toInt();
    const QDate day(year, match.captured(2).toInt(), match.captured(3).toInt());
    if (!day.isValid())
        return std::nullopt;
    return TypedDay{day, yearly};
}

} // namespace madoguchi::desk
