// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/command.h"

#include "kb/domain/case_command_codec.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/lesson.h"
#include "kb/domain/quality_command_codec.h"
#include "kb/domain/room_command_codec.h"

namespace madoguchi {

namespace {

enum Key { IdKey = 1, Actor_, At, Type, Payload };
enum SaveKey { SavedArticle = 1, BaseVersion };
enum AmendKey { AmendedContact = 1, Amended };
enum SaveSynonymsKey { SavedGroup = 1, GroupBaseVersion };
enum AmendmentKey { AmendmentId_ = 1, Reason, Content };

QCborMap toCbor(const LogContact& command)
{
    FieldWriter out;
    out.value(1, encode(command.contact));
    return out.map();
}

QCborMap toCbor(const AmendContact& command)
{
    FieldWriter amendment;
    amendment.uuid(AmendmentId_, command.amendment.id.value);
    amendment.text(Reason, command.amendment.reason);
    amendment.value(Content, toCbor(command.amendment.content));
    FieldWriter out;
    out.uuid(AmendedContact, command.contact.value);
    out.value(Amended, amendment.map());
    return out.map();
}

QCborMap toCbor(const SaveArticle& command)
{
    FieldWriter out;
    out.value(SavedArticle, encode(command.article));
    out.integer(BaseVersion, command.baseVersion);
    return out.map();
}

QCborMap toCbor(const ForgetLessons& command)
{
    FieldWriter out;
    out.text(1, command.number);
    return out.map();
}

QCborMap toCbor(const SaveSynonyms& command)
{
    FieldWriter out;
    out.value(SavedGroup, encode(command.group));
    out.integer(GroupBaseVersion, command.baseVersion);
    return out.map();
}

QCborMap toCbor(const SavePin& command)
{
    FieldWriter out;
    out.value(1, encode(command.pin));
    return out.map();
}

QCborMap toCbor(const RecordSearches& command)
{
    FieldWriter out;
    out.value(1, encode(command.batch));
    return out.map();
}

QCborMap toCbor(const RecordActs& command)
{
    FieldWriter out;
    out.value(1, encode(command.batch));
    return out.map();
}

Result<CommandPayload> logContactFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(in.unknown().value(1).toByteArray()));
    return LogContact{contact};
}

Result<CommandPayload> amendContactFrom(FieldReader in)
{
    AmendContact command;
    command.contact = {in.uuid(AmendedContact)};
    FieldReader amendment(in.map(Amended));
    command.amendment.id = {amendment.uuid(AmendmentId_)};
    command.amendment.reason = amendment.text(Reason);
    MADOGUCHI_TRY_ASSIGN(content, contactContentFromCbor(amendment.map(Content)));
    command.amendment.content = content;
    MADOGUCHI_TRY(amendment.check(QStringLiteral("command.amend")));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.amend")));
    return command;
}

Result<CommandPayload> saveArticleFrom(FieldReader in)
{
    SaveArticle command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.save")));
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(in.unknown().value(SavedArticle).toByteArray()));
    command.article = article;
    return command;
}

Result<CommandPayload> forgetLessonsFrom(FieldReader in)
{
    const ForgetLessons command{in.text(1)};
    MADOGUCHI_TRY(in.check(QStringLiteral("command.forget")));
    return command;
}

Result<CommandPayload> saveSynonymsFrom(FieldReader in)
{
    SaveSynonyms command;
    command.baseVersion = in.integer(GroupBaseVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.synonyms")));
    MADOGUCHI_TRY_ASSIGN(group, decodeSynonymGroup(in.unknown().value(SavedGroup).toByteArray()));
    command.group = group;
    return command;
}

Result<CommandPayload> savePinFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(pin, decodePin(in.unknown().value(1).toByteArray()));
    return SavePin{pin};
}

Result<CommandPayload> recordSearchesFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(batch, decodeSearchBatch(in.unknown().value(1).toByteArray()));
    return RecordSearches{batch};
}

Result<CommandPayload> recordActsFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(batch, decodeActBatch(in.unknown().value(1).toByteArray()));
    return RecordActs{batch};
}

} // namespace

CommandPayload::CommandPayload() = default;
CommandPayload::CommandPayload(const CommandPayload& other) = default;
CommandPayload::CommandPayload(CommandPayload&& other) noexcept = default;
CommandPayload& CommandPayload::operator=(const CommandPayload& other) = default;
CommandPayload& CommandPayload::operator=(CommandPayload&& other) noexcept = default;
CommandPayload::~CommandPayload() = default;

bool CommandPayload::operator==(const CommandPayload& other) const
{
    return static_cast<const AnyCommand&>(*this) == static_cast<const AnyCommand&>(other);
}

CommandType typeOf(const CommandPayload& payload)
{
    struct Type
    {
        CommandType operator()(const LogContact&) const { return CommandType::LogContact; }
        CommandType operator()(const AmendContact&) const { return CommandType::AmendContact; }
        CommandType operator()(const SaveArticle&) const { return CommandType::SaveArticle; }
        CommandType operator()(const ForgetLessons&) const { return CommandType::ForgetLessons; }
        CommandType operator()(const SaveSynonyms&) const { return CommandType::SaveSynonyms; }
        CommandType operator()(const SavePin&) const { return CommandType::SavePin; }
        CommandType operator()(const RecordSearches&) const { return CommandType::RecordSearches; }
        CommandType operator()(const RaiseHand&) const { return CommandType::RaiseHand; }
        CommandType operator()(const ActOnHand&) const { return CommandType::ActOnHand; }
        CommandType operator()(const OpenEscalation&) const { return CommandType::OpenEscalation; }
        CommandType operator()(const ActOnEscalation&) const { return CommandType::ActOnEscalation; }
        CommandType operator()(const SaveNotice&) const { return CommandType::SaveNotice; }
        CommandType operator()(const AcknowledgeNotice&) const { return CommandType::AcknowledgeNotice; }
        CommandType operator()(const SaveCentreCalendar&) const { return CommandType::SaveCentreCalendar; }
        CommandType operator()(const SaveTalkScript&) const { return CommandType::SaveTalkScript; }
        CommandType operator()(const SaveReviewForm&) const { return CommandType::SaveReviewForm; }
        CommandType operator()(const SaveReview&) const { return CommandType::SaveReview; }
        CommandType operator()(const ReplyToReview&) const { return CommandType::ReplyToReview; }
        CommandType operator()(const SaveReviewSample&) const { return CommandType::SaveReviewSample; }
        CommandType operator()(const WriteHandOver&) const { return CommandType::WriteHandOver; }
        CommandType operator()(const ReceiveHandOver&) const { return CommandType::ReceiveHandOver; }
        CommandType operator()(const OpenCase&) const { return CommandType::OpenCase; }
        CommandType operator()(const EditCase&) const { return CommandType::EditCase; }
        CommandType operator()(const SaveCaseDraft&) const { return CommandType::SaveCaseDraft; }
        CommandType operator()(const ActOnCase&) const { return CommandType::ActOnCase; }
        CommandType operator()(const SaveDeputy&) const { return CommandType::SaveDeputy; }
        CommandType operator()(const SaveReplyTemplate&) const { return CommandType::SaveReplyTemplate; }
        CommandType operator()(const ChooseMessages&) const { return CommandType::ChooseMessages; }
        CommandType operator()(const RecordActs&) const { return CommandType::RecordActs; }
    };
    return std::visit(Type{}, payload);
}

EntityRef targetOf(const Command& command)
{
    struct Target
    {
        UserId giver;

        EntityRef operator()(const LogContact& c) const { return {EntityKind::Contact, c.contact.id.value}; }
        EntityRef operator()(const AmendContact& c) const { return {EntityKind::Contact, c.contact.value}; }
        EntityRef operator()(const SaveArticle& c) const { return {EntityKind::Article, c.article.id.value}; }
        EntityRef operator()(const ForgetLessons& c) const
        {
            return {EntityKind::Lesson, rowIdOfLesson(c.number)};
        }
        EntityRef operator()(const SaveSynonyms& c) const { return {EntityKind::Synonyms, c.group.id.value}; }
        EntityRef operator()(const SavePin& c) const { return {EntityKind::Pin, rowIdOfPin(c.pin.number)}; }
        EntityRef operator()(const RecordSearches& c) const
        {
            return {EntityKind::SearchRecord, c.batch.id.value};
        }
        EntityRef operator()(const RaiseHand& c) const { return {EntityKind::Hand, c.hand.id.value}; }
        EntityRef operator()(const ActOnHand& c) const { return {EntityKind::Hand, c.hand.value}; }
        EntityRef operator()(const OpenEscalation& c) const
        {
            return {EntityKind::Escalation, c.escalation.id.value};
        }
        EntityRef operator()(const ActOnEscalation& c) const
        {
            return {EntityKind::Escalation, c.escalation.value};
        }
        EntityRef operator()(const SaveNotice& c) const { return {EntityKind::Notice, c.notice.id.value}; }
        EntityRef operator()(const AcknowledgeNotice& c) const
        {
            return {EntityKind::NoticeReceipt, rowIdOfReceipt(c.notice, giver)};
        }
        EntityRef operator()(const SaveCentreCalendar&) const
        {
            return {EntityKind::CentreCalendar, rowIdOfCentreCalendar()};
        }
        EntityRef operator()(const SaveTalkScript& c) const
        {
            return {EntityKind::TalkScript, c.script.id.value};
        }
        EntityRef operator()(const SaveReviewForm&) const
        {
            return {EntityKind::ReviewForm, rowIdOfReviewForm()};
        }
        EntityRef operator()(const SaveReview& c) const { return {EntityKind::Review, c.review.id.value}; }
        EntityRef operator()(const ReplyToReview& c) const { return {EntityKind::Review, c.review.value}; }
        EntityRef operator()(const SaveReviewSample& c) const
        {
            return {EntityKind::ReviewSample, c.sample.id.value};
        }
        EntityRef operator()(const WriteHandOver& c) const
        {
            return {EntityKind::HandOver, c.handOver.id.value};
        }
        EntityRef operator()(const ReceiveHandOver& c) const
        {
            return {EntityKind::HandOver, c.handOver.value};
        }
        EntityRef operator()(const OpenCase& c) const { return {EntityKind::Case, c.file.id.value}; }
        EntityRef operator()(const EditCase& c) const { return {EntityKind::Case, c.file.value}; }
        EntityRef operator()(const SaveCaseDraft& c) const { return {EntityKind::Case, c.file.value}; }
        EntityRef operator()(const ActOnCase& c) const { return {EntityKind::Case, c.file.value}; }
        EntityRef operator()(const SaveDeputy& c) const { return {EntityKind::Deputy, c.deputy.id.value}; }
        EntityRef operator()(const SaveReplyTemplate& c) const
        {
            return {EntityKind::ReplyTemplate, c.replyTemplate.id.value};
        }
        EntityRef operator()(const ChooseMessages& c) const
        {
            return {EntityKind::MessageChoice, c.choice.user.value};
        }
        EntityRef operator()(const RecordActs& c) const { return {EntityKind::ActBatch, c.batch.id.value}; }
    };
    return std::visit(Target{command.actor}, command.payload);
}

QByteArray encode(const Command& command)
{
    FieldWriter out;
    out.uuid(IdKey, command.id.value);
    out.uuid(Actor_, command.actor.value);
    out.time(At, command.at);
    out.integer(Type, static_cast<int>(typeOf(command.payload)));
    out.value(Payload, std::visit([](const auto& payload) { return toCbor(payload); }, command.payload));
    return out.bytes();
}

Result<Command> decodeCommand(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("command")));
    FieldReader in(map);
    Command command;
    command.id = {in.uuid(IdKey)};
    command.actor = {in.uuid(Actor_)};
    command.at = in.time(At);
    const qint64 type = in.integer(Type);
    const QCborMap payloadMap = in.map(Payload);
    MADOGUCHI_TRY(in.check(QStringLiteral("command")));
    if (command.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("command"));

    const auto decodePayload = [&]() -> Result<CommandPayload> {
        switch (static_cast<CommandType>(type)) {
        case CommandType::LogContact:
            return logContactFrom(FieldReader(payloadMap));
        case CommandType::AmendContact:
            return amendContactFrom(FieldReader(payloadMap));
        case CommandType::SaveArticle:
            return saveArticleFrom(FieldReader(payloadMap));
        case CommandType::ForgetLessons:
            return forgetLessonsFrom(FieldReader(payloadMap));
        case CommandType::SaveSynonyms:
            return saveSynonymsFrom(FieldReader(payloadMap));
        case CommandType::SavePin:
            return savePinFrom(FieldReader(payloadMap));
        case CommandType::RecordSearches:
            return recordSearchesFrom(FieldReader(payloadMap));
        case CommandType::RaiseHand:
            return raiseHandFrom(FieldReader(payloadMap));
        case CommandType::ActOnHand:
            return actOnHandFrom(FieldReader(payloadMap));
        case CommandType::OpenEscalation:
            return openEscalationFrom(FieldReader(payloadMap));
        case CommandType::ActOnEscalation:
            return actOnEscalationFrom(FieldReader(payloadMap));
        case CommandType::SaveNotice:
            return saveNoticeFrom(FieldReader(payloadMap));
        case CommandType::AcknowledgeNotice:
            return acknowledgeNoticeFrom(FieldReader(payloadMap));
        case CommandType::SaveCentreCalendar:
            return saveCentreCalendarFrom(FieldReader(payloadMap));
        case CommandType::SaveTalkScript:
            return saveTalkScriptFrom(FieldReader(payloadMap));
        case CommandType::SaveReviewForm:
            return saveReviewFormFrom(FieldReader(payloadMap));
        case CommandType::SaveReview:
            return saveReviewFrom(FieldReader(payloadMap));
        case CommandType::ReplyToReview:
            return replyToReviewFrom(FieldReader(payloadMap));
        case CommandType::SaveReviewSample:
            return saveReviewSampleFrom(FieldReader(payloadMap));
        case CommandType::WriteHandOver:
            return writeHandOverFrom(FieldReader(payloadMap));
        case CommandType::ReceiveHandOver:
            return receiveHandOverFrom(FieldReader(payloadMap));
        case CommandType::OpenCase:
            return openCaseFrom(FieldReader(payloadMap));
        case CommandType::EditCase:
            return editCaseFrom(FieldReader(payloadMap));
        case CommandType::SaveCaseDraft:
            return saveCaseDraftFrom(FieldReader(payloadMap));
        case CommandType::ActOnCase:
            return actOnCaseFrom(FieldReader(payloadMap));
        case CommandType::SaveDeputy:
            return saveDeputyFrom(FieldReader(payloadMap));
        case CommandType::SaveReplyTemplate:
            return saveReplyTemplateFrom(FieldReader(payloadMap));
        case CommandType::ChooseMessages:
            return chooseMessagesFrom(FieldReader(payloadMap));
        case CommandType::RecordActs:
            return recordActsFrom(FieldReader(payloadMap));
        }
        return failure(ErrorCode::TooNew, QStringLiteral("command.type"));
    };
    MADOGUCHI_TRY_ASSIGN(payload, decodePayload());
    command.payload = payload;
    return command;
}

} // namespace madoguchi
