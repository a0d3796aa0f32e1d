// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/record_values.h"

#include "kb/domain/names.h"
#include "kb/exchange/contact_record.h"
#include "kb/exchange/values.h"

namespace madoguchi::exchange {

namespace {

QString timeOrNothing(Timestamp at)
{
    return at.isSet() ? formatTime(at) : QString();
}

/// A single one is written as a text, as people write it.
std::variant<QString, QStringList, int> sourcesOf(const QStringList& sources)
{
    if (sources.size() == 1)
        return sources.first();
    return sources;
}

std::variant<QString, QStringList, int> numberOrNothing(const std::optional<int>& number)
{
    if (number)
        return *number;
    return QString();
}

template <typename Enum>
QString wordUnlessUnasked(Enum value)
{
    return value == Enum::NotAsked ? QString() : toWord(value);
}

} // namespace

bool RecordValue::isEmpty() const
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto* list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    return false;
}

RecordValues valuesOf(const Article& article)
{
    return {
        {QLatin1StringView("number"), article.number, true},
        {QLatin1StringView("lang"), toWord(article.language), true},
        {QLatin1StringView("question"), article.question, true},
        {QLatin1StringView("answer"), article.answer, true},
        {QLatin1StringView("category"), article.category},
        {QLatin1StringView("keywords"), article.keywords},
        {QLatin1StringView("owner"), article.owner},
        {QLatin1StringView("state"), toWord(article.state), true},
        {QLatin1StringView("valid_from"), article.validFrom.toString(Qt::ISODate)},
        {QLatin1StringView("valid_until"), article.validUntil.toString(Qt::ISODate)},
        {QLatin1StringView("verified_at"), timeOrNothing(article.verifiedAt)},
        {QLatin1StringView("source"), sourcesOf(article.sources)},
        {QLatin1StringView("card.bring"), article.card.bring},
        {QLatin1StringView("card.fee"), article.card.fee},
        {QLatin1StringView("card.place"), article.card.place},
        {QLatin1StringView("card.hours"), article.card.hours},
        {QLatin1StringView("card.duration"), article.card.duration},
        {QLatin1StringView("card.contact"), article.card.contact},
    };
}

RecordValues valuesOf(const Contact& contact)
{
    const ContactContent& content = contact.current();
    const bool named = content.transferUnit != unnamedUnit;
    return {
        {QLatin1StringView("id"), contact.id.toString(), true},
        {QLatin1StringView("at"), timeOrNothing(contact.startedAt)},
        {QLatin1StringView("ended_at"),
         contact.endedAt == contact.startedAt ? QString() : timeOrNothing(contact.endedAt)},
        {QLatin1StringView("channel"), toWord(content.channel), true},
        {QLatin1StringView("lang"), toWord(content.language), true},
        {QLatin1StringView("inquiry"), content.inquiry, true},
        {QLatin1StringView("outcome"), toWord(content.outcome), true},
        {QLatin1StringView("articles"), content.articles, true},
        {QLatin1StringView("category"), content.category},
        {QLatin1StringView("age_band"), wordUnlessUnasked(content.ageBand)},
        {QLatin1StringView("sex"), wordUnlessUnasked(content.sex)},
        {QLatin1StringView("ward"), content.ward},
        {QLatin1StringView("wish"), content.wish},
        {QLatin1StringView("note"), content.noteForUnits},
        {QLatin1StringView("satisfaction"), numberOrNothing(content.satisfaction)},
        {QLatin1StringView("operator"),
         contact.operatorId.isNull() ? QString() : contact.operatorId.toString()},
        {QLatin1StringView("transfer_unit"), named ? content.transferUnit : QString()},
        {QLatin1StringView("call_back_at"), timeOrNothing(content.callBackAt)},
    };
}

RecordValues valuesOf(const TalkScript& script)
{
    return {
        {QLatin1StringView("key"), script.key, true},
        {QLatin1StringView("lang"), toWord(script.language), true},
        {QLatin1StringView("title"), script.title, true},
        {QLatin1StringView("text"), script.text, true},
        {QLatin1StringView("category"), script.category},
        {QLatin1StringView("position"), script.position},
    };
}

} // namespace madoguchi::exchange
