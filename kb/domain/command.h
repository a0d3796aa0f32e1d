// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/act_record.h"
#include "kb/domain/article.h"
#include "kb/domain/case_commands.h"
#include "kb/domain/centre_calendar.h"
#include "kb/domain/contact.h"
#include "kb/domain/pin.h"
#include "kb/domain/quality_commands.h"
#include "kb/domain/room_commands.h"
#include "kb/domain/row.h"
#include "kb/domain/search_record.h"
#include "kb/domain/synonym_group.h"

#include <variant>

namespace madoguchi {

/// Writes down a contact that ended.
struct LogContact
{
    Contact contact; ///< without amendments
    bool operator==(const LogContact&) const = default;
};

/// Corrects a contact; the first text stays.
struct AmendContact
{
    ContactId contact;
    Amendment amendment;
    bool operator==(const AmendContact&) const = default;
};

/// Creates or changes a Q&A, its state included.
struct SaveArticle
{
    Article article;        ///< as it is to be; version and changedAt are set by the rulebook
    qint64 baseVersion = 0; ///< the version the change was made on; 0 = new
    bool operator==(const SaveArticle&) const = default;
};

/// Forgets what past contacts taught about a Q&A; only contacts that come after it teach again.
struct ForgetLessons
{
    QString number; ///< of the Q&A
    bool operator==(const ForgetLessons&) const = default;
};

/// Creates or changes a group of words that mean the same; without words it is deleted.
struct SaveSynonyms
{
    SynonymGroup group;     ///< as it is to be; version and changedAt are set by the rulebook
    qint64 baseVersion = 0; ///< the version the change was made on; 0 = new
    bool operator==(const SaveSynonyms&) const = default;
};

/// Pins a Q&A, changes its pin, or takes it down (Pin::removed). The last one given holds.
struct SavePin
{
    Pin pin;
    bool operator==(const SavePin&) const = default;
};

/// Changes the centre's calendar: service hours, closing days, what is due when.
struct SaveCentreCalendar
{
    CentreCalendar calendar; ///< as it is to be; version and changedAt are set by the rulebook
    qint64 baseVersion = 0;  ///< the version the change was made on; 0 = none yet
    bool operator==(const SaveCentreCalendar&) const = default;
};

/// Hands in what searches looked for. Given in nobody's name: Command::actor is null.
struct RecordSearches
{
    SearchBatch batch;
    bool operator==(const RecordSearches&) const = default;
};

/// Tells the audit what only the desk knows: what its giver opened, saved, exported and printed. Given in
/// nobody's name (Command::actor is null) by a command line that nobody is signed in at.
struct RecordActs
{
    ActBatch batch;
    bool operator==(const RecordActs&) const = default;
};

/// What is stored of a payload's type, and sent. Frozen.
enum class CommandType : int {
    LogContact = 1,
    AmendContact = 2,
    SaveArticle = 3,
    ForgetLessons = 4,
    SaveSynonyms = 5,
    SavePin = 6,
    RecordSearches = 7,
    RaiseHand = 8,
    ActOnHand = 9,
    OpenEscalation = 10,
    ActOnEscalation = 11,
    SaveNotice = 12,
    AcknowledgeNotice = 13,
    SaveCentreCalendar = 14,
    SaveTalkScript = 15,
    SaveReviewForm = 16,
    SaveReview = 17,
    ReplyToReview = 18,
    SaveReviewSample = 19,
    WriteHandOver = 20,
    ReceiveHandOver = 21,
    OpenCase = 22,
    EditCase = 23,
    SaveCaseDraft = 24,
    ActOnCase = 25,
    SaveDeputy = 26,
    SaveReplyTemplate = 27,
    ChooseMessages = 28,
    RecordActs = 29
};

/// What a command says, one of them all.
using AnyCommand =
    std::variant<LogContact, AmendContact, SaveArticle, ForgetLessons, SaveSynonyms, SavePin, RecordSearches,
                 RaiseHand, ActOnHand, OpenEscalation, ActOnEscalation, SaveNotice, AcknowledgeNotice,
                 SaveTalkScript, SaveCentreCalendar, SaveReviewForm, SaveReview, ReplyToReview,
                 SaveReviewSample, WriteHandOver, ReceiveHandOver, OpenCase, EditCase, SaveCaseDraft,
                 ActOnCase, SaveDeputy, SaveReplyTemplate, ChooseMessages, RecordActs>;

/// The same, copied, moved and destroyed in one source: what a compiler makes of that for so many types would
/// otherwise be made again in every source that hands a command on.
class CommandPayload : public AnyCommand
{
public:
    CommandPayload();
    template <typename T>
    requires(!std::is_same_v<std::remove_cvref_t<T>, CommandPayload>) CommandPayload(T&& payload)
        : AnyCommand(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(payload))
    {
    }
    CommandPayload(const CommandPayload& other);
    CommandPayload(CommandPayload&& other) noexcept;
    CommandPayload& operator=(const CommandPayload& other);
    CommandPayload& operator=(CommandPayload&& other) noexcept;
    ~CommandPayload();

    bool operator==(const CommandPayload& other) const;
};

/// A user's action: applied at once by the desk, put into its outbox, applied with authority by the hub.
struct Command
{
    CommandId id; ///< the idempotency key
    UserId actor; ///< who gave it; null: an import without anyone signed in, whoever hands it in gives it
    Timestamp at; ///< when, by the desk's clock; shown, never used for order
    CommandPayload payload;
    bool operator==(const Command&) const = default;
};

[[nodiscard]] CommandType typeOf(const CommandPayload& payload);
/// The entity the command changes or makes.
[[nodiscard]] EntityRef targetOf(const Command& command);

[[nodiscard]] QByteArray encode(const Command& command);
/// @return Corrupt if the bytes are not a command, TooNew if its type is not known here.
[[nodiscard]] Result<Command> decodeCommand(const QByteArray& body);

} // namespace madoguchi
