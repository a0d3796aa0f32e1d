// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/moment_option.h"

#include <QRegularExpression>

namespace madoguchi::ctl {

namespace {

std::optional<Timestamp> fromNow(const QString& text, Timestamp now)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-])([0-9]{1,6})([mhd])$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 minute = 60'000;
    const qint64 direction = match.captured(1) == u"+" ? 1 : -1;
    const QChar unit = match.captured(3).front();
    const qint64 each = unit == u'm' ? minute : unit == u'h' ? 60 * minute : 24 * 60 * minute;
    return now.plusMs(direction * match.captured(2).toLongLong() * each);
}

} // namespace

Result<Timestamp> momentIn(const QCommandLineParser& parser, const QString& option, Timestamp now)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return Timestamp{};
    if (const auto moment = fromNow(text, now))
        return *moment;
    if (const QTime time = QTime::fromString(text, QStringLiteral("H:mm")); time.isValid())
        return Timestamp::from(QDateTime(now.toLocal().date(), time));
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || !text.contains(u'T'))
        return failure(ErrorCode::InvalidInput, QStringLiteral("moment"), option);
    return Timestamp::from(moment);
}

QString printed(Timestamp moment)
{
    return moment.isSet() ? moment.toLocal().toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
                          : QStringLiteral("-");
}

} // namespace madoguchi::ctl
