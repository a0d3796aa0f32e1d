// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

#include "kb/domain/case_rulebook.h"
#include "kb/domain/erasure.h"
#include "kb/domain/quality_rulebook.h"
#include "kb/domain/room_rulebook.h"

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

// Of a kind that one command changes; `decode` reads what is there.
template <typename Entity, typename AnyCommand>
Result<Entity> applyOver(const std::optional<EntityRow>& row, Result<Entity> (*decode)(const QByteArray&),
                         const AnyCommand& command, const Actor& actor, Timestamp now)
{
    std::optional<Entity> current;
    if (row) {
        MADOGUCHI_TRY_ASSIGN(present, decode(row->body));
        current = present;
    }
    return apply(current, command, actor, now);
}

template <typename ContactCommand>
Result<EntityRow> applyToContact(const std::optional<EntityRow>& row, const ContactCommand& command,
                                 const Actor& actor, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(current, contactIn(row));
    MADOGUCHI_TRY_ASSIGN(next, apply(current, command, actor, now));
    return EntityRow{EntityKind::Contact, next.id.value, encode(next)};
}

template <typename CaseCommand>
Result<EntityRow> applyToCase(const std::optional<EntityRow>& row, const CaseCommand& command,
                              const Actor& actor, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeCase, command, actor, now));
    return EntityRow{EntityKind::Case, next.id.value, encode(next)};
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
        Result<EntityRow> operator()(const ForgetLessons& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeLesson, c, who, when));
            return EntityRow{EntityKind::Lesson, rowIdOfLesson(next.number), encode(next)};
        }
        Result<EntityRow> operator()(const SaveSynonyms& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeSynonymGroup, c, who, when));
            return EntityRow{EntityKind::Synonyms, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const SavePin& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodePin, c, who, when));
            return EntityRow{EntityKind::Pin, rowIdOfPin(next.number), encode(next)};
        }
        Result<EntityRow> operator()(const RecordSearches& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeSearchBatch, c, who, when));
            return EntityRow{EntityKind::SearchRecord, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const RaiseHand& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeHand, c, who, when));
            return EntityRow{EntityKind::Hand, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const ActOnHand& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeHand, c, who, when));
            return EntityRow{EntityKind::Hand, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const OpenEscalation& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeEscalation, c, who, when));
            return EntityRow{EntityKind::Escalation, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const ActOnEscalation& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeEscalation, c, who, when));
            return EntityRow{EntityKind::Escalation, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const SaveNotice& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeNotice, c, who, when));
            return EntityRow{EntityKind::Notice, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const AcknowledgeNotice& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeNoticeReceipt, c, who, when));
            return EntityRow{EntityKind::NoticeReceipt, rowIdOfReceipt(next.notice, next.user), encode(next)};
        }
        Result<EntityRow> operator()(const SaveCentreCalendar& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeCentreCalendar, c, who, when));
            return EntityRow{EntityKind::CentreCalendar, rowIdOfCentreCalendar(), encode(next)};
        }
        Result<EntityRow> operator()(const SaveTalkScript& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeTalkScript, c, who, when));
            return EntityRow{EntityKind::TalkScript, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const SaveReviewForm& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeReviewForm, c, who, when));
            return EntityRow{EntityKind::ReviewForm, rowIdOfReviewForm(), encode(next)};
        }
        Result<EntityRow> operator()(const SaveReview& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeReview, c, who, when));
            return EntityRow{EntityKind::Review, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const ReplyToReview& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeReview, c, who, when));
            return EntityRow{EntityKind::Review, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const SaveReviewSample& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeReviewSample, c, who, when));
            return EntityRow{EntityKind::ReviewSample, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const WriteHandOver& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeHandOver, c, who, when));
            return EntityRow{EntityKind::HandOver, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const ReceiveHandOver& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeHandOver, c, who, when));
            return EntityRow{EntityKind::HandOver, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const OpenCase& c) const { return applyToCase(row, c, who, when); }
        Result<EntityRow> operator()(const EditCase& c) const { return applyToCase(row, c, who, when); }
        Result<EntityRow> operator()(const SaveCaseDraft& c) const { return applyToCase(row, c, who, when); }
        Result<EntityRow> operator()(const ActOnCase& c) const { return applyToCase(row, c, who, when); }
        Result<EntityRow> operator()(const SaveDeputy& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeDeputy, c, who, when));
            return EntityRow{EntityKind::Deputy, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const SaveReplyTemplate& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeReplyTemplate, c, who, when));
            return EntityRow{EntityKind::ReplyTemplate, next.id.value, encode(next)};
        }
        Result<EntityRow> operator()(const ChooseMessages& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeMessageChoice, c, who, when));
            return EntityRow{EntityKind::MessageChoice, next.user.value, encode(next)};
        }
        Result<EntityRow> operator()(const RecordActs& c) const
        {
            MADOGUCHI_TRY_ASSIGN(next, applyOver(row, decodeActBatch, c, who, when));
            return EntityRow{EntityKind::ActBatch, next.id.value, encode(next)};
        }
    };
    // Whoever gave it could not know, and its words are not to come back with it.
    if (current && erasedAt(*current).isSet() && !isMeantForErased(command))
        return failure(ErrorCode::Refused, erasedKey(current->kind));
    // A receipt is kept under its giver's name: one given in nobody's has no place.
    if (typeOf(command.payload) == CommandType::AcknowledgeNotice && command.actor != actor.user)
        return failure(ErrorCode::Refused, QStringLiteral("notice.receipt"));
    return std::visit(Apply{current, actor, now}, command.payload);
}

} // namespace madoguchi
