// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/contact_record.h"

#include "kb/domain/rulebook.h"
#include "kb/exchange/record_fields.h"
#include "kb/exchange/values.h"

namespace madoguchi::exchange {

namespace {

QUuid uuidOf(const QString& name)
{
    const QUuid uuid = QUuid::fromString(name);
    return uuid.isNull() ? uuidForName(name) : uuid;
}

Result<void> readTexts(const Fields& fields, ContactContent& content)
{
    const std::pair<const char*, QString*> texts[] = {
        {"category", &content.category},
        {"ward", &content.ward},
        {"wish", &content.wish},
        {"note", &content.noteForUnits},
        {"transfer_unit", &content.transferUnit},
    };
    for (const auto& [key, target] : texts) {
        MADOGUCHI_TRY_ASSIGN(text, fields.text(QLatin1StringView(key)));
        *target = text.trimmed();
    }
    return {};
}

Result<void> readAbout(const Fields& fields, ContactContent& content)
{
    MADOGUCHI_TRY_ASSIGN(age, parsedText(fields, QLatin1StringView("age_band"), parseAgeBand));
    content.ageBand = age.value_or(AgeBand::NotAsked);
    MADOGUCHI_TRY_ASSIGN(sex, parsedText(fields, QLatin1StringView("sex"), parseSex));
    content.sex = sex.value_or(Sex::NotAsked);
    MADOGUCHI_TRY_ASSIGN(satisfaction, fields.integer(QLatin1StringView("satisfaction")));
    content.satisfaction = satisfaction;
    return {};
}

Result<void> readTimes(const Fields& fields, Contact& contact)
{
    MADOGUCHI_TRY_ASSIGN(at, parsedText(fields, QLatin1StringView("at"), parseTime));
    MADOGUCHI_TRY_ASSIGN(ended, parsedText(fields, QLatin1StringView("ended_at"), parseTime));
    MADOGUCHI_TRY_ASSIGN(callBack, parsedText(fields, QLatin1StringView("call_back_at"), parseTime));
    contact.startedAt = at.value_or(Timestamp());
    contact.endedAt = ended.value_or(contact.startedAt);
    contact.original.callBackAt = callBack.value_or(Timestamp());
    return {};
}

Result<void> readContent(const Fields& fields, std::optional<Language> defaultLanguage,
                         ContactContent& content)
{
    MADOGUCHI_TRY_ASSIGN(channel, requiredValue(fields, QLatin1StringView("channel"), parseChannel));
    content.channel = channel;
    MADOGUCHI_TRY_ASSIGN(language, readLanguage(fields, defaultLanguage));
    content.language = language;
    MADOGUCHI_TRY_ASSIGN(inquiry, requiredText(fields, QLatin1StringView("inquiry")));
    content.inquiry = inquiry.trimmed();
    MADOGUCHI_TRY_ASSIGN(outcome, requiredValue(fields, QLatin1StringView("outcome"), parseOutcome));
    content.outcome = outcome;
    if (!fields.has(QLatin1StringView("articles")))
        return fieldFailure(QLatin1StringView("articles"), QStringLiteral("missing"));
    MADOGUCHI_TRY_ASSIGN(articles, fields.list(QLatin1StringView("articles")));
    content.articles = articles;
    content.articles.removeDuplicates();
    return {};
}

/// What the rulebook wants of a contact as it is being closed, and a file about the past may not know.
ContactContent completed(const ContactContent& content)
{
    ContactContent complete = content;
    if (complete.outcome == Outcome::Transferred && complete.transferUnit.isEmpty())
        complete.transferUnit = unnamedUnit;
    if (complete.outcome == Outcome::CallBack && !complete.callBackAt.isSet())
        complete.callBackAt = {1};
    return complete;
}

} // namespace

Result<Contact> readContact(const Fields& fields, std::optional<Language> defaultLanguage)
{
    Contact contact;
    MADOGUCHI_TRY_ASSIGN(written, requiredText(fields, QLatin1StringView("id")));
    const QString id = written.trimmed();
    if (id.isEmpty())
        return fieldFailure(QLatin1StringView("id"), QStringLiteral("missing"));
    if (id.size() > limits::shortText)
        return fieldFailure(QLatin1StringView("id"), QStringLiteral("too-long"));
    contact.id = {uuidOf(id)};
    MADOGUCHI_TRY_ASSIGN(operatorName, fields.text(QLatin1StringView("operator")));
    if (!operatorName.trimmed().isEmpty())
        contact.operatorId = {uuidOf(operatorName.trimmed())};
    MADOGUCHI_TRY(readContent(fields, defaultLanguage, contact.original));
    MADOGUCHI_TRY(readTexts(fields, contact.original));
    MADOGUCHI_TRY(readAbout(fields, contact.original));
    MADOGUCHI_TRY(readTimes(fields, contact));
    MADOGUCHI_TRY(checkContact(completed(contact.original)));
    if (contact.original.outcome == Outcome::Transferred && contact.original.transferUnit.isEmpty())
        contact.original.transferUnit = unnamedUnit;
    if (contact.original.outcome == Outcome::CallBack && !contact.original.callBackAt.isSet())
        contact.original.callBackAt = contact.endedAt;
    return contact;
}

} // namespace madoguchi::exchange
