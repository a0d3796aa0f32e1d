// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/command_intake.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/rulebook.h"
#include "kb/hub/numbering.h"
#include "kb/hub/permissions.h"
#include "kb/hub/revision_writer.h"
#include "kb/hub/seat_users.h"

namespace madoguchi::hub {

namespace {

using wire::PushResult;
using wire::PushStatus;

PushResult refusal(const CommandId& command, PushStatus status, const Error& error)
{
    return {.command = command,
            .status = status,
            .feed = {},
            .revision = 0,
            .error = {error.code, error.key, {}},
            .current = {}};
}

// Absent and not permitted are one answer.
Error absent()
{
    return {ErrorCode::NotFound, QStringLiteral("command.target.absent"), {}};
}

// A command that cannot be understood is still answered by name, so that its desk can show it to a person.
CommandId idWithin(const QByteArray& body)
{
    constexpr int idKey = 1;
    const auto map = parseMap(body, QStringLiteral("command"));
    return map ? CommandId{FieldReader(*map).uuid(idKey)} : CommandId{};
}

// A command doubled within one push had no revision yet when it was met again.
qint64 revisionWithin(const std::vector<PushResult>& earlier, const CommandId& command)
{
    const auto first = std::find_if(earlier.begin(), earlier.end(), [&](const PushResult& result) {
        return result.command == command && result.status == PushStatus::Applied;
    });
    return first == earlier.end() ? 0 : first->revision;
}

} // namespace

Result<IntakeOutcome> CommandIntake::push(const QList<QByteArray>& commands, const Actor& actor,
                                          const SeatId& seat)
{
    return db::repeatOnConflict([&] { return pushAs(false, commands, actor, seat); });
}

Result<IntakeOutcome> CommandIntake::pushWhole(const QList<QByteArray>& commands, const Actor& actor)
{
    return db::repeatOnConflict([&] { return pushAs(true, commands, actor, {}); });
}

Result<IntakeOutcome> CommandIntake::pushAs(bool whole, const QList<QByteArray>& commands, const Actor& actor,
                                            const SeatId& seat)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    RevisionWriter writer(m_store);
    std::vector<Entry> entries;
    QList<EntityRef> putOff;
    for (const QByteArray& body : commands) {
        MADOGUCHI_TRY_ASSIGN(entry, take(body, actor, seat, writer, putOff));
        if (whole && entry.result.status != PushStatus::Applied)
            return failure(entry.result.error.code, entry.result.error.key, QString::number(entries.size()));
        entries.push_back(std::move(entry));
    }
    MADOGUCHI_TRY(writer.number());
    IntakeOutcome outcome;
    std::vector<NumberedCommand> settled;
    for (Entry& entry : entries) {
        if (entry.change) {
            entry.result.revision = writer.revision(*entry.change);
            settled.push_back({entry.result.command.value, entry.result.revision});
        }
        if (entry.result.status == PushStatus::Duplicate && entry.result.revision == 0)
            entry.result.revision = revisionWithin(outcome.results, entry.result.command);
        outcome.results.push_back(std::move(entry.result));
    }
    MADOGUCHI_TRY(numberCommands(m_store, settled));
    hideUnreadable(outcome.results, actor);
    MADOGUCHI_TRY(transaction.commit());
    outcome.moved = writer.moved();
    m_store.noteHeads(outcome.moved);
    return outcome;
}

// A revision would tell how much others have written into a feed this reader may not see.
void CommandIntake::hideUnreadable(std::vector<PushResult>& results, const Actor& actor) const
{
    for (PushResult& result : results) {
        if (!isGranted(result.feed, actor, m_store.municipality())) {
            result.feed = {};
            result.revision = 0;
        }
    }
}

Result<std::optional<Actor>> CommandIntake::giverOf(const Command& command, const Actor& actor,
                                                    const SeatId& seat)
{
    if (command.actor == actor.user || command.actor.isNull())
        return std::optional(actor);
    return SeatUsers(m_store).find(seat, command.actor);
}

Result<CommandIntake::Entry> CommandIntake::take(const QByteArray& body, const Actor& signedIn,
                                                 const SeatId& seat, RevisionWriter& writer,
                                                 QList<EntityRef>& putOff)
{
    const auto command = decodeCommand(body);
    if (!command) {
        const CommandId id = idWithin(body);
        if (id.isNull())
            return failure(ErrorCode::InvalidInput, QStringLiteral("push.command"));
        // A desk newer than this hub keeps its command until the hub has caught up.
        const bool tooNew = command.error().code == ErrorCode::TooNew;
        return Entry{
            refusal(id, tooNew ? PushStatus::Retry : PushStatus::Rejected, command.error()), {}, false};
    }
    // Not remembered: the same command is right when its own user sends it.
    MADOGUCHI_TRY_ASSIGN(giver, giverOf(*command, signedIn, seat));
    if (!giver)
        return Entry{refusal(command->id, PushStatus::Rejected,
                             {ErrorCode::Refused, QStringLiteral("command.actor"), {}}),
                     {},
                     false};
    const Actor& actor = *giver;
    // What builds on a command that was put off would be refused for want of it.
    if (putOff.contains(targetOf(*command)))
        return Entry{
            refusal(command->id, PushStatus::Retry, {ErrorCode::Busy, QStringLiteral("command.put-off"), {}}),
            {},
            false};
    MADOGUCHI_TRY_ASSIGN(known, remembered(*command, actor));
    if (known)
        return std::move(*known);
    // The savepoint takes back a change whose command could not be written down.
    MADOGUCHI_TRY_ASSIGN(savepoint, db::Savepoint::begin(m_store.connection()));
    MADOGUCHI_TRY_ASSIGN(entry, takeNew(*command, actor, writer));
    if (entry.store) {
        // Records of searches are nobody's: this table does not say whose they were either.
        const bool nobodys = typeOf(command->payload) == CommandType::RecordSearches;
        if (const auto written = remember(entry.result, nobodys ? UserId() : actor.user); !written) {
            if (entry.change)
                writer.takeBackLast();
            putOff.append(targetOf(*command));
            return Entry{refusal(command->id, PushStatus::Retry, written.error()), {}, false};
        }
    }
    MADOGUCHI_TRY(savepoint.release());
    return entry;
}

Result<CommandIntake::Entry> CommandIntake::takeNew(Command command, const Actor& actor,
                                                    RevisionWriter& writer)
{
    const EntityRef target = targetOf(command);
    if (!mayPushInto(feedOf(target.kind, m_store.municipality()), actor, m_store.municipality()))
        return Entry{refusal(command.id, PushStatus::Rejected, absent()), {}, true};
    MADOGUCHI_TRY_ASSIGN(current, m_store.row(target));
    if (auto* save = std::get_if<SaveArticle>(&command.payload); save && m_readingOf)
        save->article.reading = m_readingOf(save->article);
    if (auto* save = std::get_if<SaveArticle>(&command.payload); save && m_glossesOf)
        save->article.glosses = m_glossesOf(save->article);
    const auto present = current && !current->deleted ? std::optional(current->row) : std::nullopt;
    const auto next = apply(present, command, actor, m_clock.now());
    if (!next) {
        Entry entry{refusal(command.id, PushStatus::Rejected, next.error()), {}, true};
        if (next.error().code == ErrorCode::Conflict) {
            entry.result.status = PushStatus::Conflict;
            entry.result.current = current ? std::optional(current->row) : std::nullopt;
        }
        return entry;
    }
    MADOGUCHI_TRY_ASSIGN(change, writer.put(*next, current ? current->revision : 0));
    return Entry{{.command = command.id,
                  .status = PushStatus::Applied,
                  .feed = writer.feed(change),
                  .revision = 0,
                  .error = {},
                  .current = {}},
                 change,
                 true};
}

Result<std::unique_ptr<CommandIntake::Entry>> CommandIntake::remembered(const Command& command,
                                                                        const Actor& actor)
{
    db::Statement select(
        m_store.connection(),
        QStringLiteral(
            "SELECT actor, status, feed, rev, code, reason FROM command WHERE municipality = ? AND id = ?"));
    select.bind(m_store.municipality()).bind(command.id.value);
    MADOGUCHI_TRY(select.exec());
    if (!select.next()) {
        MADOGUCHI_TRY(select.finish());
        return std::unique_ptr<Entry>();
    }
    const auto status = static_cast<PushStatus>(select.integer(1));
    PushResult result{.command = command.id,
                      .status = status,
                      .feed = {select.text(2)},
                      .revision = select.integer(3),
                      .error = {static_cast<ErrorCode>(select.integer(4)), select.text(5), {}},
                      .current = {}};
    const bool own = command.actor.isNull() || select.uuid(0) == actor.user.value;
    MADOGUCHI_TRY(select.finish());
    if (!own)
        return std::make_unique<Entry>(
            Entry{refusal(command.id, PushStatus::Rejected,
                          {ErrorCode::Refused, QStringLiteral("command.actor"), {}}),
                  {},
                  false});
    if (status == PushStatus::Applied)
        result.status = PushStatus::Duplicate;
    if (status == PushStatus::Conflict) {
        MADOGUCHI_TRY_ASSIGN(current, visibleRow(targetOf(command), actor));
        result.current = current;
    }
    return std::make_unique<Entry>(Entry{result, {}, false});
}

Result<std::optional<EntityRow>> CommandIntake::visibleRow(const EntityRef& ref, const Actor& actor)
{
    if (!isGranted(feedOf(ref.kind, m_store.municipality()), actor, m_store.municipality()))
        return std::optional<EntityRow>();
    MADOGUCHI_TRY_ASSIGN(stored, m_store.row(ref));
    return stored ? std::optional(stored->row) : std::nullopt;
}

Result<void> CommandIntake::remember(const PushResult& result, const UserId& giver)
{
    return db::execute(m_store.connection(),
                       QStringLiteral("INSERT INTO command (municipality, id, actor, status, feed, rev, "
                                      "code, reason) VALUES (?, ?, ?, ?, ?, 0, ?, ?)"),
                       m_store.municipality(), result.command.value, giver.value,
                       static_cast<int>(result.status), result.feed.value,
                       static_cast<int>(result.error.code), result.error.key);
}

} // namespace madoguchi::hub
