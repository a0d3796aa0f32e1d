// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

Result<std::optional<Contact>> contactIn(const std::optional<EntityRow>& row)
{
    if (!row)
        return std::optional<Contact>();
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(row->body));
    return std::optional<Contact>(contact);
}

Result<std::optional<Article>> articleIn(const std::optional<EntityRow>& row)
{
    if (!row)
        return std::optional<Article>();
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(row->body));
    return std::optional<Article>(article);
}

template <typename ContactCommand>
Result<EntityRow> applyToContact(const std::optional<EntityRow>& row, const ContactCommand& command,
                                 const Actor& actor, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(current, contactIn(row));
    MADOGUCHI_TRY_ASSIGN(next, apply(current, command, actor, now));
    return EntityRow{EntityKind::Contact, next.id.value, encode(next)};
}

Result<EntityRow> applyToArticle(const std::optional<EntityRow>& row, const SaveArticle& command,
                                 const Actor& actor, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(current, articleIn(row));
    MADOGUCHI_TRY_ASSIGN(next, apply(current, command, actor, now));
    return EntityRow{EntityKind::Article, next.id.value, encode(next)};
}

} // namespace

Result<EntityRow> apply(const std::optional<EntityRow>& current, const Command& command, const Actor& actor,
                        Timestamp now)
{
    struct Apply
    {
        const std::optional<EntityRow>& row;
        const Actor& who;
        Timestamp when;

        Result<EntityRow> operator()(const LogContact& c) const { return applyToContact(row, c, who, when); }
        Result<EntityRow> operator()(const AmendContact& c) const
        {
            return applyToContact(row, c, who, when);
        }
        Result<EntityRow> operator()(const SaveArticle& c) const { return applyToArticle(row, c, who, when); }
    };
    return std::visit(Apply{current, actor, now}, command.payload);
}

} // namespace madoguchi
