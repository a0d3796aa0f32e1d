// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/case_record.h"

#include "kb/domain/case_rulebook.h"
#include "kb/exchange/japanese_dates.h"
#include "kb/exchange/record_fields.h"

namespace madoguchi::exchange {

namespace {

const QLatin1StringView stateField("state");
const QLatin1StringView repliedField("replied");

/// The value of a field that may be empty; what is no value is told with its column.
template <typename Value>
Result<std::optional<Value>> toldValue(const Fields& fields, QLatin1StringView key, const QString& error,
                                       std::optional<Value> (*parse)(const QString&))
{
    MADOGUCHI_TRY_ASSIGN(text, fields.text(key));
    if (text.trimmed().isEmpty())
        return std::optional<Value>();
    const std::optional<Value> value = parse(text);
    if (!value)
        return rowFailure(QStringLiteral("import.case.") + error, fields.labelOf(key), text);
    return value;
}

Result<std::optional<Timestamp>> timeOf(const Fields& fields, QLatin1StringView key)
{
    return toldValue(fields, key, QStringLiteral("day"), parseJapaneseTime);
}

Result<QString> lineOf(const Fields& fields, const char* key)
{
    MADOGUCHI_TRY_ASSIGN(text, fields.text(QLatin1StringView(key)));
    return text.simplified();
}

Result<void> readAnonymous(const Fields& fields, Requester& requester)
{
    const QLatin1StringView key("anonymous");
    MADOGUCHI_TRY_ASSIGN(said, toldValue(fields, key, QStringLiteral("yes-no"), parseYesNo));
    const bool byName = saysAnonymous(requester.name);
    if (byName)
        requester.name.clear();
    const bool named = !requester.name.isEmpty() || !requester.reading.isEmpty();
    if (said.value_or(false) && named)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.anonymous"),
                       fields.labelOf(QLatin1StringView("name")));
    requester.anonymous = said.value_or(byName) || byName;
    return {};
}

// "Yes" is by the way the voice came, where that leads back.
Result<ReplyChannel> wishOf(const Fields& fields, ReplyChannel cameBy)
{
    const QLatin1StringView key("wants_reply");
    MADOGUCHI_TRY_ASSIGN(text, fields.text(key));
    if (text.trimmed().isEmpty())
        return ReplyChannel::None;
    if (const auto channel = parseReplyChannel(text))
        return *channel;
    const auto wanted = parseYesNo(text);
    if (!wanted)
        return rowFailure(QStringLiteral("import.case.wish"), fields.labelOf(key), text);
    const ReplyChannel back = cameBy == ReplyChannel::None ? ReplyChannel::Letter : cameBy;
    return *wanted ? back : ReplyChannel::None;
}

Result<void> readRequester(const Fields& fields, ReplyChannel cameBy, Requester& requester)
{
    const std::pair<const char*, QString*> texts[] = {
        {"name", &requester.name},           {"reading", &requester.reading}, {"address", &requester.address},
        {"telephone", &requester.telephone}, {"fax", &requester.fax},         {"email", &requester.email},
    };
    for (const auto& [key, target] : texts) {
        MADOGUCHI_TRY_ASSIGN(text, lineOf(fields, key));
        *target = text;
    }
    MADOGUCHI_TRY_ASSIGN(wish, wishOf(fields, cameBy));
    requester.wantsReplyBy = wish;
    return readAnonymous(fields, requester);
}

Result<void> readWords(const Fields& fields, const CaseDefaults& defaults, CaseFields& words)
{
    const QLatin1StringView kindField("kind");
    MADOGUCHI_TRY_ASSIGN(kind, toldValue(fields, kindField, QStringLiteral("kind"), parseCaseKind));
    if (!kind && !defaults.kind)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.kind.missing"),
                       fields.labelOf(kindField));
    words.kind = kind ? *kind : *defaults.kind;
    MADOGUCHI_TRY_ASSIGN(language, readLanguage(fields, defaults.language.value_or(Language::Ja)));
    words.language = language;
    MADOGUCHI_TRY_ASSIGN(subject, lineOf(fields, "subject"));
    words.subject = subject;
    MADOGUCHI_TRY_ASSIGN(text, fields.text(QLatin1StringView("inquiry")));
    words.text = text.trimmed();
    MADOGUCHI_TRY_ASSIGN(category, lineOf(fields, "category"));
    words.category = category;
    MADOGUCHI_TRY_ASSIGN(place, lineOf(fields, "place"));
    words.place = place;
    return {};
}

Result<void> readEnd(const Fields& fields, CaseRecord& record)
{
    MADOGUCHI_TRY_ASSIGN(reply, fields.text(QLatin1StringView("reply")));
    record.reply = reply.trimmed();
    MADOGUCHI_TRY_ASSIGN(replied, timeOf(fields, repliedField));
    record.repliedAt = replied.value_or(Timestamp());
    MADOGUCHI_TRY_ASSIGN(channel, toldValue(fields, QLatin1StringView("reply_channel"),
                                            QStringLiteral("channel"), parseReplyChannel));
    MADOGUCHI_TRY_ASSIGN(state, toldValue(fields, stateField, QStringLiteral("state"), parseLedgerState));
    const bool hasReply = !record.reply.isEmpty() || record.repliedAt.isSet();
    record.state = state.value_or(hasReply ? LedgerState::Answered : LedgerState::Open);
    record.replyChannel = channel.value_or(record.fields.requester.wantsReplyBy);
    if (record.state == LedgerState::Open && hasReply)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.reply-of-open"),
                       fields.labelOf(stateField));
    if (record.state != LedgerState::Answered)
        return {};
    if (!record.repliedAt.isSet())
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.replied"),
                       fields.labelOf(repliedField));
    // A day without a time is its first moment: answered on the day it came in is not before it did.
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const bool sameDay =
        record.repliedAt < record.receivedAt && record.receivedAt.ms - record.repliedAt.ms < dayMs;
    if (sameDay)
        record.repliedAt = record.receivedAt;
    if (record.repliedAt < record.receivedAt) {
        MADOGUCHI_TRY_ASSIGN(written, fields.text(repliedField));
        return rowFailure(QStringLiteral("import.case.replied.order"), fields.labelOf(repliedField), written);
    }
    return {};
}

Result<void> readCourse(const Fields& fields, CaseRecord& record)
{
    const QLatin1StringView unitField("unit");
    MADOGUCHI_TRY_ASSIGN(flow,
                         toldValue(fields, QLatin1StringView("flow"), QStringLiteral("flow"), parseCaseFlow));
    record.flow = flow;
    MADOGUCHI_TRY_ASSIGN(units, fields.list(unitField));
    record.units = units;
    record.unitLabel = fields.labelOf(unitField);
    MADOGUCHI_TRY_ASSIGN(due, timeOf(fields, QLatin1StringView("due")));
    record.dueAt = due.value_or(Timestamp());
    MADOGUCHI_TRY_ASSIGN(note, fields.text(QLatin1StringView("note")));
    record.note = note.trimmed();
    return {};
}

} // namespace

Result<CaseRecord> readCase(const Fields& fields, const CaseDefaults& defaults)
{
    const QLatin1StringView numberField("number");
    const QLatin1StringView receivedField("received");
    CaseRecord record;
    MADOGUCHI_TRY_ASSIGN(number, fields.text(numberField));
    record.number = number.simplified();
    if (record.number.isEmpty())
        return fieldFailure(numberField, QStringLiteral("missing"));
    if (record.number.size() > 200)
        return fieldFailure(numberField, QStringLiteral("too-long"));
    MADOGUCHI_TRY_ASSIGN(received, timeOf(fields, receivedField));
    if (!received)
        return fieldFailure(receivedField, QStringLiteral("missing"));
    record.receivedAt = *received;
    MADOGUCHI_TRY_ASSIGN(cameBy, toldValue(fields, QLatin1StringView("channel"), QStringLiteral("channel"),
                                           parseReplyChannel));
    record.cameBy = cameBy.value_or(ReplyChannel::None);
    MADOGUCHI_TRY(readWords(fields, defaults, record.fields));
    MADOGUCHI_TRY(readRequester(fields, record.cameBy, record.fields.requester));
    MADOGUCHI_TRY(checkCaseFields(record.fields));
    MADOGUCHI_TRY(readCourse(fields, record));
    MADOGUCHI_TRY(readEnd(fields, record));
    return record;
}

} // namespace madoguchi::exchange
