// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

bool anyLongerThan(const QStringList& texts, int limit)
{
    return std::any_of(texts.begin(), texts.end(),
                       [limit](const QString& text) { return text.size() > limit; });
}

Result<void> checkLists(const Article& article)
{
    if (article.keywords.size() > limits::keywords)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.keywords.too-many"));
    if (anyLongerThan(article.keywords, limits::shortText))
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.keywords.too-long"));
    if (article.sources.size() > limits::sources)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.sources.too-many"));
    if (anyLongerThan(article.sources, limits::shortText))
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.sources.too-long"));
    const AnswerCard& card = article.card;
    if (anyLongerThan({card.bring, card.fee, card.place, card.hours, card.duration, card.contact},
                      limits::cardText))
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.card.too-long"));
    return {};
}

} // namespace

Result<void> checkArticle(const Article& article)
{
    if (article.number.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.number.missing"));
    if (article.number.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.number.too-long"));
    if (article.question.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.question.missing"));
    if (article.question.size() > limits::question)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.question.too-long"));
    if (article.answer.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.answer.missing"));
    if (article.answer.size() > limits::answer)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.answer.too-long"));
    if (article.category.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.category.too-long"));
    if (article.owner.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.owner.too-long"));
    if (article.reading.size() > limits::reading)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.reading.too-long"));
    if (article.glosses.size() > limits::glosses)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.glosses.too-long"));
    MADOGUCHI_TRY(checkLists(article));
    if (article.validFrom.isValid() && article.validUntil.isValid() && article.validUntil < article.validFrom)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.validity.order"));
    return {};
}

bool mayEditArticle(const Actor& actor, const QString& owner)
{
    switch (actor.role) {
    case Role::Operator:
        return false;
    case Role::Department:
        return !actor.unit.isEmpty() &&
               (owner == actor.unit || owner.startsWith(actor.unit + QLatin1Char('/')));
    case Role::Leader:
    case Role::Supervisor:
    case Role::HearingSection:
    case Role::Administrator:
        break;
    }
    return true;
}

Result<Article> apply(const std::optional<Article>& current, const SaveArticle& command, const Actor& actor,
                      Timestamp now)
{
    if (!mayEditArticle(actor, command.article.owner) || (current && !mayEditArticle(actor, current->owner)))
        return failure(ErrorCode::Refused, QStringLiteral("article.edit"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("article.version"));
    if (command.article.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.id.missing"));
    if (current && current->id != command.article.id)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.id.other"));
    MADOGUCHI_TRY(checkArticle(command.article));
    Article article = command.article;
    article.version = command.baseVersion + 1;
    article.changedAt = now;
    if (!article.verifiedAt.isSet())
        article.verifiedAt = now;
    return article;
}

} // namespace madoguchi
