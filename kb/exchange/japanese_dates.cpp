// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/japanese_dates.h"

#include "kb/domain/service_hours.h"
#include "kb/exchange/values.h"

#include <QDateTime>
#include <QRegularExpression>

namespace madoguchi::exchange {

namespace {

struct Era
{
    QStringView name;
    QChar letter;
    QDate first;
    QDate last;
};

const Era eras[] = {
    {u"令和", u'R', QDate(2019, 5, 1), QDate(9999, 12, 31)},
    {u"平成", u'H', QDate(1989, 1, 8), QDate(2019, 4, 30)},
    {u"昭和", u'S', QDate(1926, 12, 25), QDate(1989, 1, 7)},
};

QString tidy(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    static const QRegularExpression weekday(QStringLiteral("\\([月火水木金土日祝・]+\\)"));
    return plain.remove(weekday).simplified();
}

std::optional<QDate> dateOf(const QRegularExpressionMatch& match)
{
    const QString era = match.captured(QStringLiteral("era"));
    const QString written = match.captured(QStringLiteral("year"));
    const int year = written == QStringLiteral("元") ? 1 : written.toInt();
    const int month = match.captured(QStringLiteral("month")).toInt();
    const int day = match.captured(QStringLiteral("day")).toInt();
    if (era.isEmpty()) {
        const QDate date(year, month, day);
        return written.size() == 4 && date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (const Era& each : eras) {
        if (each.name != era && QString(each.letter) != era.toUpper())
            continue;
        const QDate date(each.first.year() + year - 1, month, day);
        const bool within = date.isValid() && year > 0 && each.first <= date && date <= each.last;
        return within ? std::optional(date) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QTime> timeOf(const QRegularExpressionMatch& match)
{
    const QString hour = match.captured(QStringLiteral("hour"));
    if (hour.isEmpty())
        return QTime(0, 0);
    const bool afternoon = match.captured(QStringLiteral("half")) == QStringLiteral("午後");
    const QTime time(hour.toInt() + (afternoon && hour.toInt() < 12 ? 12 : 0),
                     match.captured(QStringLiteral("minute")).toInt(),
                     match.captured(QStringLiteral("second")).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QRegularExpressionMatch matchOf(const QString& plain)
{
    static const QString day = QStringLiteral("(?:(?<era>令和|平成|昭和|[RHSrhs])\\s?)?(?<year>元|[0-9]{1,4})"
                                              "\\s?(?:年|[./-])\\s?(?<month>[0-9]{1,2})"
                                              "\\s?(?:月|[./-])\\s?(?<day>[0-9]{1,2})\\s?日?");
    static const QString time = QStringLiteral(
        "(?:[T\\s]?(?<half>午前|午後)?\\s?(?<hour>[0-9]{1,2})(?::|時)(?:(?<minute>[0-9]{1,2})(?:分|"
        ":(?<second>[0-9]{2}))?)?)?");
    static const QRegularExpression pattern(u'^' + day + time + QStringLiteral("\\z"));
    return pattern.match(plain);
}

QString spelledOut(const QString& plain)
{
    static const QRegularExpression eight(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?=\\z|\\s)"));
    return QString(plain).replace(eight, QStringLiteral("\\1-\\2-\\3"));
}

} // namespace

std::optional<QDate> parseJapaneseDate(const QString& text)
{
    const auto match = matchOf(spelledOut(tidy(text)));
    const bool plain = match.hasMatch() && match.captured(QStringLiteral("hour")).isEmpty();
    return plain ? dateOf(match) : std::nullopt;
}

std::optional<Timestamp> parseJapaneseTime(const QString& text)
{
    const QString plain = spelledOut(tidy(text));
    const auto match = matchOf(plain);
    if (!match.hasMatch()) {
        static const QRegularExpression offset(QStringLiteral("(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})\\z"));
        return offset.match(plain).hasMatch() ? parseTime(plain) : std::nullopt;
    }
    const auto date = dateOf(match);
    const auto time = timeOf(match);
    if (!date || !time)
        return std::nullopt;
    const Timestamp at = Timestamp::from(QDateTime(*date, *time, japanTime()));
    return at.isSet() ? std::optional(at) : std::nullopt;
}

} // namespace madoguchi::exchange
