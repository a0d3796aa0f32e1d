// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

Result<void> tooLong(const QString& text, int limit, const QString& field)
{
    if (text.size() > limit)
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".too-long"), field);
    return {};
}

Result<void> checkOutcome(const ContactContent& content)
{
    if (content.outcome == Outcome::Transferred && content.transferUnit.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.transfer-unit.missing"));
    if (content.outcome == Outcome::CallBack && !content.callBackAt.isSet())
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.call-back-at.missing"));
    return {};
}

} // namespace

Result<void> checkContact(const ContactContent& content)
{
    // A caller who hangs up may have said nothing.
    if (content.inquiry.trimmed().isEmpty() && content.outcome != Outcome::Abandoned)
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.inquiry.missing"));
    MADOGUCHI_TRY(tooLong(content.inquiry, limits::inquiry, QStringLiteral("contact.inquiry")));
    MADOGUCHI_TRY(tooLong(content.wish, limits::inquiry, QStringLiteral("contact.wish")));
    MADOGUCHI_TRY(tooLong(content.noteForUnits, limits::inquiry, QStringLiteral("contact.note")));
    MADOGUCHI_TRY(tooLong(content.category, limits::shortText, QStringLiteral("contact.category")));
    MADOGUCHI_TRY(tooLong(content.callerName, limits::shortText, QStringLiteral("contact.name")));
    MADOGUCHI_TRY(tooLong(content.callerTelephone, limits::shortText, QStringLiteral("contact.telephone")));
    MADOGUCHI_TRY(tooLong(content.ward, limits::shortText, QStringLiteral("contact.ward")));
    MADOGUCHI_TRY(tooLong(content.transferUnit, limits::shortText, QStringLiteral("contact.transfer-unit")));
    if (content.articles.size() > limits::articlesPerContact)
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.articles.too-many"));
    for (const QString& number : content.articles)
        MADOGUCHI_TRY(tooLong(number, limits::shortText, QStringLiteral("contact.articles")));
    if (content.satisfaction && (*content.satisfaction < 0 || *content.satisfaction > 10))
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.satisfaction.range"));
    return checkOutcome(content);
}

bool mayAmendContact(const Actor& actor, const Contact& contact)
{
    if (contact.erasedAt.isSet())
        return false;
    switch (actor.role) {
    case Role::Leader:
    case Role::Supervisor:
    case Role::HearingSection:
    case Role::Administrator:
        return true;
    case Role::Operator:
    case Role::Department:
        break;
    }
    return actor.user == contact.operatorId;
}

Result<Contact> apply(const std::optional<Contact>& current, const LogContact& command, const Actor& actor,
                      Timestamp)
{
    if (current)
        return failure(ErrorCode::Conflict, QStringLiteral("contact.exists"));
    // A contact of nobody's was brought in by an import at a desk; it becomes that of whoever hands it in.
    const bool nobodys = command.contact.operatorId.isNull();
    if (!nobodys && command.contact.operatorId != actor.user && actor.role != Role::Administrator)
        return failure(ErrorCode::Refused, QStringLiteral("contact.operator"));
    if (command.contact.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.id.missing"));
    MADOGUCHI_TRY(checkContact(command.contact.original));
    Contact contact = command.contact;
    if (nobodys)
        contact.operatorId = actor.user;
    contact.amendments.clear();
    contact.erasedAt = {};
    return contact;
}

Result<Contact> apply(const std::optional<Contact>& current, const AmendContact& command, const Actor& actor,
                      Timestamp now)
{
    if (!current)
        return failure(ErrorCode::NotFound, QStringLiteral("contact.absent"));
    if (!mayAmendContact(actor, *current))
        return failure(ErrorCode::Refused, QStringLiteral("contact.amend"));
    const bool known =
        std::any_of(current->amendments.begin(), current->amendments.end(),
                    [&](const Amendment& amendment) { return amendment.id == command.amendment.id; });
    if (known)
        return failure(ErrorCode::Conflict, QStringLiteral("contact.amendment.exists"));
    if (static_cast<int>(current->amendments.size()) >= limits::amendmentsPerContact)
        return failure(ErrorCode::InvalidInput, QStringLiteral("contact.amendments.too-many"));
    MADOGUCHI_TRY(
        tooLong(command.amendment.reason, limits::inquiry, QStringLiteral("contact.amendment-reason")));
    MADOGUCHI_TRY(checkContact(command.amendment.content));
    Contact contact = *current;
    Amendment amendment = command.amendment;
    amendment.by = actor.user;
    amendment.at = now;
    contact.amendments.push_back(amendment);
    return contact;
}

} // namespace madoguchi
