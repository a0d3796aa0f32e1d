// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

bool anyLonger(const QStringList& texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [](const QString& text) { return text.size() > limits::shortText; });
}

Result<void> checkRecord(const SearchRecord& record)
{
    if (record.terms.size() > limits::termsPerSearch || record.opened.size() > limits::articlesPerSearch ||
        record.closed.size() > limits::articlesPerContact)
        return failure(ErrorCode::InvalidInput, QStringLiteral("searches.record.too-many"));
    if (anyLonger(record.terms) || anyLonger(record.opened) || anyLonger(record.closed))
        return failure(ErrorCode::InvalidInput, QStringLiteral("searches.record.too-long"));
    if (record.results < 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("searches.record.results"));
    return {};
}

} // namespace

Result<void> checkSynonyms(const SynonymGroup& group)
{
    const QStringList words = tidied(group.words);
    if (words.size() > limits::synonymsPerGroup)
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.words.too-many"));
    if (anyLonger(words))
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.words.too-long"));
    if (group.note.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.note.too-long"));
    if (words.contains(QString(switchOffSign)))
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.words.switch-off"));
    if (words.isEmpty() || (words.size() == 1 && !words.first().startsWith(switchOffSign)))
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.words.too-few"));
    return {};
}

bool mayEditSynonyms(const Actor& actor)
{
    return actor.role == Role::Supervisor || actor.role == Role::HearingSection ||
           actor.role == Role::Administrator;
}

Result<SynonymGroup> apply(const std::optional<SynonymGroup>& current, const SaveSynonyms& command,
                           const Actor& actor, Timestamp now)
{
    if (!mayEditSynonyms(actor))
        return failure(ErrorCode::Refused, QStringLiteral("synonyms.edit"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("synonyms.version"));
    if (command.group.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.id.missing"));
    SynonymGroup group = command.group;
    group.words = tidied(group.words);
    if (!group.words.isEmpty())
        MADOGUCHI_TRY(checkSynonyms(group));
    else if (!current)
        return failure(ErrorCode::InvalidInput, QStringLiteral("synonyms.words.too-few"));
    group.version = command.baseVersion + 1;
    group.changedAt = now;
    return group;
}

Result<void> checkPin(const Pin& pin)
{
    if (pin.number.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("pin.number.missing"));
    if (pin.number.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("pin.number.too-long"));
    if (pin.note.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("pin.note.too-long"));
    if (pin.from.isValid() && pin.until.isValid() && pin.until < pin.from)
        return failure(ErrorCode::InvalidInput, QStringLiteral("pin.validity.order"));
    return {};
}

bool mayPin(const Actor& actor)
{
    return actor.role == Role::Leader || mayEditSynonyms(actor);
}

Result<Pin> apply(const std::optional<Pin>&, const SavePin& command, const Actor& actor, Timestamp now)
{
    if (!mayPin(actor))
        return failure(ErrorCode::Refused, QStringLiteral("pin.edit"));
    MADOGUCHI_TRY(checkPin(command.pin));
    Pin pin = command.pin;
    pin.changedAt = now;
    return pin;
}

bool mayEditCentreCalendar(const Actor& actor)
{
    return mayEditSynonyms(actor);
}

Result<CentreCalendar> apply(const std::optional<CentreCalendar>& current, const SaveCentreCalendar& command,
                             const Actor& actor, Timestamp now)
{
    if (!mayEditCentreCalendar(actor))
        return failure(ErrorCode::Refused, QStringLiteral("calendar.edit"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("calendar.version"));
    MADOGUCHI_TRY(checkCentreCalendar(command.calendar));
    CentreCalendar calendar = command.calendar;
    calendar.version = command.baseVersion + 1;
    calendar.changedAt = now;
    return calendar;
}

Result<SearchBatch> apply(const std::optional<SearchBatch>& current, const RecordSearches& command,
                          const Actor& actor, Timestamp)
{
    if (actor.role == Role::Department)
        return failure(ErrorCode::Refused, QStringLiteral("searches.record"));
    if (current)
        return failure(ErrorCode::InvalidInput, QStringLiteral("searches.id.other"));
    if (command.batch.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("searches.id.missing"));
    if (command.batch.records.empty() || command.batch.records.size() > limits::searchesPerBatch)
        return failure(ErrorCode::InvalidInput, QStringLiteral("searches.count"));
    SearchBatch batch = command.batch;
    for (SearchRecord& record : batch.records) {
        MADOGUCHI_TRY(checkRecord(record));
        record.at = fullHour(record.at);
    }
    return batch;
}

} // namespace madoguchi
