// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/moments.h"

#include "kb/domain/service_hours.h"

#include <QRegularExpression>

namespace madoguchi::sample {

std::optional<Timestamp> momentFrom(const QString& text, Timestamp now)
{
    static const QRegularExpression day(QStringLiteral("^([+-]\\d+)d (\\d{1,2}):(\\d{2})\\z"));
    static const QRegularExpression span(QStringLiteral("^([+-]\\d+)([mh])\\z"));
    if (const auto match = day.match(text); match.hasMatch()) {
        const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
        const QDate date = centreDay(now).addDays(match.captured(1).toInt());
        return time.isValid() ? std::optional(Timestamp::from(QDateTime(date, time, japanTime())))
                              : std::nullopt;
    }
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 minutes = match.captured(1).toLongLong() * (match.captured(2) == u"h" ? 60 : 1);
    return now.plusMs(minutes * 60'000);
}

} // namespace madoguchi::sample
