// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/values.h"

#include "kb/domain/names.h"

#include <QRegularExpression>

#include <iterator>

namespace madoguchi::exchange {

namespace {

template <typename Enum>
struct Word
{
    QStringView word;
    Enum value;
};

constexpr Word<Language> languages[] = {
    {u"日本語", Language::Ja}, {u"英語", Language::En},         {u"中国語", Language::Zh},
    {u"韓国語", Language::Ko}, {u"韓国・朝鮮語", Language::Ko},
};
constexpr Word<ArticleState> states[] = {
    {u"下書き", ArticleState::Draft},
    {u"公開", ArticleState::Published},
    {u"廃止", ArticleState::Retired},
};
constexpr Word<Channel> channels[] = {
    {u"電話", Channel::Phone},   {u"ファクス", Channel::Fax},     {u"ファックス", Channel::Fax},
    {u"メール", Channel::Email}, {u"電子メール", Channel::Email}, {u"手紙", Channel::Letter},
    {u"郵便", Channel::Letter},  {u"窓口", Channel::Counter},     {u"来庁", Channel::Counter},
};
constexpr Word<Outcome> outcomes[] = {
    {u"回答", Outcome::Answered},
    {u"回答済み", Outcome::Answered},
    {u"転送", Outcome::Transferred},
    {u"折り返し", Outcome::CallBack},
    {u"エスカレーション", Outcome::Escalated},
    {u"苦情", Outcome::Complaint},
    {u"対象外", Outcome::OutOfScope},
    {u"途中切断", Outcome::Abandoned},
};
constexpr Word<AgeBand> ages[] = {
    {u"20歳未満", AgeBand::Under20}, {u"10代", AgeBand::Under20},   {u"20代", AgeBand::Twenties},
    {u"30代", AgeBand::Thirties},    {u"40代", AgeBand::Forties},   {u"50代", AgeBand::Fifties},
    {u"60代", AgeBand::Sixties},     {u"70代", AgeBand::Seventies}, {u"80代以上", AgeBand::Over80},
    {u"80歳以上", AgeBand::Over80},  {u"不明", AgeBand::NotAsked},
};
constexpr Word<Sex> sexes[] = {
    {u"女", Sex::Female}, {u"女性", Sex::Female},  {u"男", Sex::Male},
    {u"男性", Sex::Male}, {u"その他", Sex::Other}, {u"不明", Sex::NotAsked},
};

template <typename Enum, size_t N>
std::optional<Enum> japanese(const Word<Enum> (&table)[N], QStringView word)
{
    const auto* found = std::find_if(std::begin(table), std::end(table),
                                     [&](const Word<Enum>& entry) { return entry.word == word; });
    return found == std::end(table) ? std::nullopt : std::optional<Enum>(found->value);
}

template <typename Enum, size_t N>
std::optional<Enum> either(std::optional<Enum> known, const Word<Enum> (&table)[N], const QString& word)
{
    return known ? known : japanese(table, word.trimmed());
}

std::optional<QTime> timeIn(const QRegularExpressionMatch& match)
{
    if (match.captured(QStringLiteral("hour")).isEmpty())
        return QTime(0, 0);
    const QString fraction = match.captured(QStringLiteral("fraction")).leftJustified(3, u'0', true);
    const QTime time(match.captured(QStringLiteral("hour")).toInt(),
                     match.captured(QStringLiteral("minute")).toInt(),
                     match.captured(QStringLiteral("second")).toInt(), fraction.toInt());
    return time.isValid() ? std::optional<QTime>(time) : std::nullopt;
}

/// Seconds east of Greenwich; nothing if the text names none.
std::optional<int> offsetIn(const QString& zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone == QStringLiteral("Z") || zone == QStringLiteral("z"))
        return 0;
    const QString digits = QString(zone).remove(u':').sliced(1);
    const int seconds = digits.left(2).toInt() * 3600 + digits.mid(2, 2).toInt() * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

QDate dateIn(const QRegularExpressionMatch& match)
{
    return QDate(match.captured(QStringLiteral("year")).toInt(),
                 match.captured(QStringLiteral("month")).toInt(),
                 match.captured(QStringLiteral("day")).toInt());
}

const QString datePattern =
    QStringLiteral("^(?<year>[0-9]{4})(?<sign>[-/])(?<month>[0-9]{1,2})\\k<sign>(?<day>[0-9]{1,2})");

} // namespace

std::optional<QDate> parseDate(const QString& text)
{
    static const QRegularExpression pattern(datePattern + QStringLiteral("\\z"));
    const auto match = pattern.match(text.trimmed());
    const QDate date = match.hasMatch() ? dateIn(match) : QDate();
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

std::optional<Timestamp> parseTime(const QString& text)
{
    static const QRegularExpression pattern(
        datePattern +
        QStringLiteral("(?:[Tt ](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})"
                       "(?:[.](?<fraction>[0-9]{1,9}))?)?(?<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?\\z"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto time = timeIn(match);
    const QDate date = dateIn(match);
    if (!time || !date.isValid())
        return std::nullopt;
    const auto offset = offsetIn(match.captured(QStringLiteral("zone")));
    const QDateTime at = offset ? QDateTime(date, *time, Qt::OffsetFromUTC, *offset) : QDateTime(date, *time);
    const Timestamp stamp = Timestamp::from(at);
    return at.isValid() && stamp.isSet() ? std::optional<Timestamp>(stamp) : std::nullopt;
}

QString formatTime(Timestamp at)
{
    return at.toUtc().toString(at.ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Language> parseLanguage(const QString& word)
{
    return either(languageFromWord(word.trimmed()), languages, word);
}
std::optional<ArticleState> parseState(const QString& word)
{
    return either(articleStateFromWord(word.trimmed()), states, word);
}
std::optional<Channel> parseChannel(const QString& word)
{
    return either(channelFromWord(word.trimmed()), channels, word);
}
std::optional<Outcome> parseOutcome(const QString& word)
{
    return either(outcomeFromWord(word.trimmed()), outcomes, word);
}
std::optional<AgeBand> parseAgeBand(const QString& word)
{
    return either(ageBandFromWord(word.trimmed()), ages, word);
}
std::optional<Sex> parseSex(const QString& word)
{
    return either(sexFromWord(word.trimmed()), sexes, word);
}

} // namespace madoguchi::exchange
