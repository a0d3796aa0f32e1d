// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

namespace madoguchi {

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
    if (article.keywords.size() > limits::keywords)
        return failure(ErrorCode::InvalidInput, QStringLiteral("article.keywords.too-many"));
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
        return !actor.unit.isEmpty()
            && (owner == actor.unit || owner.startsWith(actor.unit + QLatin1Char('/')));
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
    MADOGUCHI_TRY(checkArticle(command.article));
    Article article = command.article;
    article.version = command.baseVersion + 1;
    article.changedAt = now;
    if (!article.verifiedAt.isSet())
        article.verifiedAt = now;
    return article;
}

} // namespace madoguchi
