// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/article_record.h"

#include "kb/domain/rulebook.h"
#include "kb/exchange/record_fields.h"
#include "kb/exchange/values.h"

namespace madoguchi::exchange {

namespace {

using Field = ArticleRecord::Field;

/// Text fields that are only carried over, and where they go.
struct TextField
{
    Field field;
    QLatin1StringView key;
    QString& (*in)(Article&);
};

const TextField textFields[] = {
    {Field::Category, QLatin1StringView("category"), [](Article& a) -> QString& { return a.category; }},
    {Field::Owner, QLatin1StringView("owner"), [](Article& a) -> QString& { return a.owner; }},
    {Field::Bring, QLatin1StringView("card.bring"), [](Article& a) -> QString& { return a.card.bring; }},
    {Field::Fee, QLatin1StringView("card.fee"), [](Article& a) -> QString& { return a.card.fee; }},
    {Field::Place, QLatin1StringView("card.place"), [](Article& a) -> QString& { return a.card.place; }},
    {Field::Hours, QLatin1StringView("card.hours"), [](Article& a) -> QString& { return a.card.hours; }},
    {Field::Duration, QLatin1StringView("card.duration"),
     [](Article& a) -> QString& { return a.card.duration; }},
    {Field::ContactTo, QLatin1StringView("card.contact"),
     [](Article& a) -> QString& { return a.card.contact; }},
};

Result<void> readTexts(const Fields& fields, ArticleRecord& record)
{
    for (const TextField& field : textFields) {
        if (!fields.has(field.key))
            continue;
        MADOGUCHI_TRY_ASSIGN(text, fields.text(field.key));
        if (text.size() > limits::answer)
            return fieldFailure(field.key, QStringLiteral("too-long"));
        field.in(record.article) = text.trimmed();
        record.mentioned |= field.field;
    }
    return {};
}

Result<void> readLists(const Fields& fields, ArticleRecord& record)
{
    const QLatin1StringView keywords("keywords");
    if (fields.has(keywords)) {
        MADOGUCHI_TRY_ASSIGN(list, fields.list(keywords));
        record.article.keywords = list;
        record.mentioned |= Field::Keywords;
    }
    const QLatin1StringView source("source");
    if (fields.has(source)) {
        // A source is a sentence with commas of its own: only lines and JSON lists separate several.
        const auto single = fields.text(source);
        if (single) {
            record.article.sources = tidyList(single->split(u'\n'));
        } else {
            MADOGUCHI_TRY_ASSIGN(list, fields.list(source));
            record.article.sources = list;
        }
        record.mentioned |= Field::Sources;
    }
    return {};
}

template <typename Value, typename Target>
Result<void> readValue(const Fields& fields, QLatin1StringView key,
                       std::optional<Value> (*parse)(const QString&), Field field, ArticleRecord& record,
                       Target& target)
{
    if (!fields.has(key))
        return {};
    MADOGUCHI_TRY_ASSIGN(value, parsedText(fields, key, parse));
    if (value)
        target = *value;
    // An empty state is no state: there it keeps what it was.
    if (value || field != Field::State)
        record.mentioned |= field;
    return {};
}

Result<void> readValues(const Fields& fields, ArticleRecord& record)
{
    Article& article = record.article;
    MADOGUCHI_TRY(
        readValue(fields, QLatin1StringView("state"), parseState, Field::State, record, article.state));
    MADOGUCHI_TRY(readValue(fields, QLatin1StringView("valid_from"), parseDate, Field::ValidFrom, record,
                            article.validFrom));
    MADOGUCHI_TRY(readValue(fields, QLatin1StringView("valid_until"), parseDate, Field::ValidUntil, record,
                            article.validUntil));
    return readValue(fields, QLatin1StringView("verified_at"), parseTime, Field::VerifiedAt, record,
                     article.verifiedAt);
}

} // namespace

Article ArticleRecord::appliedTo(const std::optional<Article>& current) const
{
    Article next = current.value_or(Article());
    next.number = article.number;
    next.language = article.language;
    next.question = article.question;
    next.answer = article.answer;
    Article said = article;
    for (const TextField& field : textFields) {
        if (mentioned.testFlag(field.field))
            field.in(next) = field.in(said);
    }
    if (mentioned.testFlag(Keywords))
        next.keywords = article.keywords;
    if (mentioned.testFlag(State))
        next.state = article.state;
    if (mentioned.testFlag(ValidFrom))
        next.validFrom = article.validFrom;
    if (mentioned.testFlag(ValidUntil))
        next.validUntil = article.validUntil;
    if (mentioned.testFlag(Sources))
        next.sources = article.sources;
    if (mentioned.testFlag(VerifiedAt) && article.verifiedAt.isSet())
        next.verifiedAt = article.verifiedAt;
    return next;
}

Result<ArticleRecord> readArticle(const Fields& fields, std::optional<Language> defaultLanguage)
{
    ArticleRecord record;
    MADOGUCHI_TRY_ASSIGN(number, requiredText(fields, QLatin1StringView("number")));
    record.article.number = number.simplified();
    MADOGUCHI_TRY_ASSIGN(language, readLanguage(fields, defaultLanguage));
    record.article.language = language;
    MADOGUCHI_TRY_ASSIGN(question, requiredText(fields, QLatin1StringView("question")));
    record.article.question = question.trimmed();
    MADOGUCHI_TRY_ASSIGN(answer, requiredText(fields, QLatin1StringView("answer")));
    record.article.answer = answer.trimmed();
    MADOGUCHI_TRY(readTexts(fields, record));
    MADOGUCHI_TRY(readLists(fields, record));
    MADOGUCHI_TRY(readValues(fields, record));
    MADOGUCHI_TRY(checkArticle(record.article));
    return record;
}

} // namespace madoguchi::exchange
