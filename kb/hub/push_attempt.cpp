// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/push_attempt.h"

#include "kb/db/transaction.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/erasure.h"
#include "kb/domain/handed_in.h"
#include "kb/domain/rulebook.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/case_copies.h"
#include "kb/hub/case_decoy.h"
#include "kb/hub/erased_marks.h"
#include "kb/hub/outgoing.h"
#include "kb/hub/refusal.h"
#include "kb/hub/seat_users.h"
#include "kb/hub/standing.h"

namespace madoguchi::hub {

namespace {

using wire::PushResult;
using wire::PushStatus;

// Absent and not permitted are one answer.
Error absent()
{
    return {ErrorCode::NotFound, QStringLiteral("command.target.absent"), {}};
}

Error notTheirs()
{
    return {ErrorCode::Refused, QStringLiteral("command.actor"), {}};
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

Result<IntakeOutcome> PushAttempt::run(const QList<QByteArray>& commands, bool whole)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY_ASSIGN(readable, read(commands));
    MADOGUCHI_TRY(lookUp(readable));
    std::vector<Entry> entries;
    auto unread = m_unread.begin();
    for (const std::optional<Command>& command : readable) {
        if (command) {
            MADOGUCHI_TRY_ASSIGN(entry, take(*command));
            entries.push_back(std::move(entry));
        } else {
            entries.push_back({*unread++, {}, {}});
        }
        const PushResult& result = entries.back().result;
        if (whole && result.status != PushStatus::Applied)
            return failure(result.error.code, result.error.key, QString::number(entries.size() - 1));
    }
    MADOGUCHI_TRY_ASSIGN(outcome, write(std::move(entries)));
    MADOGUCHI_TRY(transaction.commit());
    m_store.noteHeads(outcome.moved);
    return outcome;
}

Result<std::vector<std::optional<Command>>> PushAttempt::read(const QList<QByteArray>& bodies)
{
    std::vector<std::optional<Command>> commands;
    for (const QByteArray& body : bodies) {
        const auto command = decodeCommand(body);
        commands.push_back(command ? std::optional(*command) : std::nullopt);
        if (command)
            continue;
        const CommandId id = idWithin(body);
        if (id.isNull())
            return failure(ErrorCode::InvalidInput, QStringLiteral("push.command"));
        // A desk newer than this hub keeps its command until the hub has caught up.
        const bool tooNew = command.error().code == ErrorCode::TooNew;
        m_unread.push_back(refusalOf(id, tooNew ? PushStatus::Retry : PushStatus::Rejected, command.error()));
    }
    return commands;
}

Result<void> PushAttempt::lookUp(const std::vector<std::optional<Command>>& commands)
{
    std::vector<CommandId> ids;
    for (const auto& command : commands) {
        if (command)
            ids.push_back(command->id);
    }
    MADOGUCHI_TRY_ASSIGN(known, findCommands(m_store, ids));
    m_known = std::move(known);
    std::set<EntityKey> targets;
    std::set<EntityKey> told;
    for (const auto& command : commands) {
        if (!command)
            continue;
        told.insert(keyOf(targetOf(*command)));
        for (const EntityRef& other : tellsOf(*command))
            told.insert(keyOf(other));
        const auto settled = m_known.find(command->id);
        if (settled == m_known.end() || settled->second.status == PushStatus::Conflict)
            targets.insert(keyOf(targetOf(*command)));
    }
    MADOGUCHI_TRY_ASSIGN(rows, findRows(m_store, targets));
    m_rows = std::move(rows);
    MADOGUCHI_TRY_ASSIGN(erased, ErasedMarks(m_store).among(told));
    m_erased = std::move(erased);
    return {};
}

Result<PushAttempt::Entry> PushAttempt::take(const Command& command)
{
    // Whoever brings it now, and at whatever seat: what was applied is not refused later.
    const auto known = m_known.find(command.id);
    if (known != m_known.end() && known->second.giver == command.actor)
        return answerAgain(command, known->second);
    // Not remembered: the same command is right when its own user sends it.
    MADOGUCHI_TRY_ASSIGN(giver, giverOf(command));
    if (!giver) {
        m_unsettled.insert(keyOf(targetOf(command)));
        Entry refused{refusalOf(command.id, PushStatus::Rejected, notTheirs()), {}, {}};
        tell(command, command.actor, refused.result);
        return refused;
    }
    if (std::find(m_putOff.begin(), m_putOff.end(), targetOf(command)) != m_putOff.end())
        return Entry{refusalOf(command.id, PushStatus::Retry,
                               {ErrorCode::Busy, QStringLiteral("command.put-off"), {}}),
                     {},
                     {}};
    if (known != m_known.end())
        return answerAgain(command, known->second);
    MADOGUCHI_TRY_ASSIGN(entry, takeNew(command, *giver));
    tell(command, giver->user, entry.result);
    // Refused for want of what was not its giver's to hand in: right, both of them, when that one does.
    if (entry.change || !m_unsettled.contains(keyOf(targetOf(command))))
        settle(command, *giver, entry);
    return entry;
}

Result<std::optional<Actor>> PushAttempt::giverOf(const Command& command)
{
    if (command.actor == m_signedIn.user || command.actor.isNull())
        return std::optional(m_signedIn);
    if (!isHandedInByOthers(command.payload))
        return std::optional<Actor>();
    if (const auto known = m_givers.find(command.actor); known != m_givers.end())
        return known->second;
    MADOGUCHI_TRY_ASSIGN(account, SeatUsers(m_store).find(m_seat, command.actor));
    std::optional<Actor> giver;
    if (account) {
        MADOGUCHI_TRY_ASSIGN(actor, standingOf(m_store, m_place.clock, *account));
        giver = actor;
    }
    m_givers[command.actor] = giver;
    return giver;
}

PushAttempt::Entry PushAttempt::answerAgain(const Command& command, const SettledCommand& settled) const
{
    if (!command.actor.isNull() && settled.giver != command.actor)
        return {refusalOf(command.id, PushStatus::Rejected, notTheirs()), {}, {}};
    PushResult result{.command = command.id,
                      .status = settled.status,
                      .feed = settled.feed,
                      .revision = settled.revision,
                      .error = {settled.code, settled.reason, {}},
                      .current = {}};
    if (settled.status == PushStatus::Applied)
        result.status = PushStatus::Duplicate;
    const EntityRef target = targetOf(command);
    const StoredRow* stored = current(target);
    if (settled.status == PushStatus::Conflict && stored && !stored->deleted && m_rights.mayRead(stored->row))
        result.current = stored->row;
    return {result, {}, {}};
}

Result<PushAttempt::Entry> PushAttempt::takeNew(Command command, const Actor& actor)
{
    const EntityRef target = targetOf(command);
    if (target.kind == EntityKind::Case)
        return takeOfCase(command, actor);
    if (target.kind == EntityKind::ActBatch)
        return takeActs(command, actor);
    const Rights rights(actor, m_store.municipality());
    const StoredRow* stored = current(target);
    // What they may not change is judged as if it were not there, only that it is not made a second time.
    // The same holds of what was deleted because its time was over.
    const bool hidden =
        stored && (stored->deleted || !rights.mayWriteInto(feedOf(stored->row, m_store.municipality())));
    if (hidden)
        stored = nullptr;
    const FeedId feed =
        feedOf(command, stored ? std::optional(stored->row) : std::nullopt, m_store.municipality());
    if (!rights.mayWriteInto(feed))
        return Entry{refusalOf(command.id, PushStatus::Rejected, absent()), {}, {}};
    if (auto* save = std::get_if<SaveArticle>(&command.payload); save && m_place.readingOf)
        save->article.reading = m_place.readingOf(save->article);
    if (auto* save = std::get_if<SaveArticle>(&command.payload); save && m_place.glossesOf)
        save->article.glosses = m_place.glossesOf(save->article);
    MADOGUCHI_TRY_ASSIGN(erased, erasedError(command, rights));
    if (erased)
        return Entry{refusalOf(command.id, PushStatus::Rejected, *erased), {}, {}};
    const auto present = stored ? std::optional(stored->row) : std::nullopt;
    const auto next = apply(present, command, actor, m_place.clock.now());
    if (!next)
        return refused(command, next.error(), stored);
    if (hidden)
        return Entry{refusalOf(command.id, PushStatus::Rejected, absent()), {}, {}};
    // Whose inbox may be read is to be looked at anew.
    if (target.kind == EntityKind::Deputy)
        MADOGUCHI_TRY(m_store.touchAccess());
    const qint64 base = stored ? stored->revision : 0;
    const size_t change = m_writer.put(*next, base);
    m_rows[keyOf(*next)] = {*next, base, false};
    return applied(command.id, m_writer.feed(change), change);
}

// Written into the audit by tell(); there is no row, and no feed that would hold it. What they are about is
// not looked at: an answer that differed would say what is there.
Result<PushAttempt::Entry> PushAttempt::takeActs(const Command& command, const Actor& actor)
{
    if (const auto told = apply(std::nullopt, command, actor, m_place.clock.now()); !told)
        return refused(command, told.error(), nullptr);
    Entry entry;
    entry.result.command = command.id;
    entry.result.status = PushStatus::Applied;
    return entry;
}

// Another one than the command is about; this push may have changed it.
Result<std::optional<Case>> PushAttempt::caseNow(const CaseId& id)
{
    const EntityRef ref{EntityKind::Case, id.value};
    std::optional<StoredRow> row;
    if (const StoredRow* here = current(ref)) {
        row = *here;
    } else {
        MADOGUCHI_TRY_ASSIGN(stored, m_store.row(ref));
        row = stored;
    }
    if (!row || row->deleted)
        return std::optional<Case>();
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(row->row.body));
    return std::optional<Case>(std::move(file));
}

// The hub keeps the case where nobody reads it, and copies where its readers do.
Result<PushAttempt::Entry> PushAttempt::takeOfCase(const Command& command, const Actor& actor)
{
    const EntityRef target = targetOf(command);
    const Rights rights(actor, m_store.municipality());
    const StoredRow* stored = current(target);
    std::optional<Case> before;
    if (stored && !stored->deleted) {
        MADOGUCHI_TRY_ASSIGN(present, decodeCase(stored->row.body));
        before = present;
    } else {
        readCaseDecoy();
    }
    const bool hidden = stored && !(before && rights.mayRead(*before));
    if (hidden) {
        stored = nullptr;
        before.reset();
    }
    if (!rights.mayPush(command, before))
        return Entry{refusalOf(command.id, PushStatus::Rejected, absent()), {}, {}};
    MADOGUCHI_TRY_ASSIGN(erased, erasedError(command, rights));
    if (erased)
        return Entry{refusalOf(command.id, PushStatus::Rejected, *erased), {}, {}};
    const auto next =
        apply(stored ? std::optional(stored->row) : std::nullopt, command, actor, m_place.clock.now());
    if (!next)
        return refused(command, next.error(), stored);
    if (hidden)
        return Entry{refusalOf(command.id, PushStatus::Rejected, absent()), {}, {}};
    MADOGUCHI_TRY_ASSIGN(after, decodeCase(next->body));
    if (!before) {
        MADOGUCHI_TRY_ASSIGN(number, nextCaseNumber(m_store, after.isRestricted(), m_place.clock.now()));
        after.number = number;
    }
    MADOGUCHI_TRY(queueMessages(m_store, before, after, m_place.clock.now()));
    MADOGUCHI_TRY(
        shareLinkedBlobs(m_store, actor, before, after, [this](const CaseId& id) { return caseNow(id); }));
    const EntityRow row{EntityKind::Case, after.id.value, encode(after)};
    const qint64 base = stored ? stored->revision : 0;
    const size_t kept = m_writer.put(row, base);
    m_rows[keyOf(row)] = {row, base, false};
    // Where its giver will see what came of it.
    const std::vector<CopyChange> copies = putCaseCopies(m_writer, before, after, m_store.municipality());
    if (const CopyChange* seen = seenBy(m_rights, copies))
        return applied(command.id, seen->feed, seen->change);
    return applied(command.id, m_writer.feed(kept), kept);
}

// A desk that was away, or offers again what a restored hub has lost, brings words that were erased here
// meanwhile: about what there is nothing of any more, or in something new that goes back to it. What its
// giver may not read is not there for them, erased or not.
Result<std::optional<Error>> PushAttempt::erasedError(const Command& command, const Rights& rights)
{
    const EntityRef target = targetOf(command);
    const auto refusal = [](EntityKind kind) {
        return std::optional(Error{ErrorCode::Refused, erasedKey(kind), {}});
    };
    if (m_erased.contains(keyOf(target)) && !isMeantForErased(command)) {
        const StoredRow* stored = current(target);
        const bool isCase = target.kind == EntityKind::Case;
        const auto file = isCase && stored && !stored->deleted ? decodeCase(stored->row.body)
                                                               : Result<Case>(tl::unexpected(absent()));
        return !isCase || (file && rights.mayRead(*file)) ? refusal(target.kind) : std::optional(absent());
    }
    for (const EntityRef& other : tellsOf(command)) {
        if (!m_erased.contains(keyOf(other)))
            continue;
        if (other.kind != EntityKind::Case)
            return rights.mayRead(centreFeed(m_store.municipality())) ? refusal(other.kind)
                                                                      : std::optional(absent());
        MADOGUCHI_TRY_ASSIGN(file, caseNow({other.id}));
        return file && rights.mayRead(*file) ? refusal(other.kind) : std::optional(absent());
    }
    return std::optional<Error>();
}

PushAttempt::Entry PushAttempt::refused(const Command& command, const Error& error,
                                        const StoredRow* stored) const
{
    Entry entry{refusalOf(command.id, PushStatus::Rejected, error), {}, {}};
    if (error.code == ErrorCode::Conflict) {
        entry.result.status = PushStatus::Conflict;
        // Whoever brings it may be another than its giver, and read less.
        entry.result.current =
            stored && m_rights.mayRead(stored->row) ? std::optional(stored->row) : std::nullopt;
    }
    return entry;
}

PushAttempt::Entry PushAttempt::applied(const CommandId& command, const FeedId& feed, size_t change)
{
    return {{.command = command,
             .status = PushStatus::Applied,
             .feed = feed,
             .revision = 0,
             .error = {},
             .current = {}},
            change,
            {}};
}

void PushAttempt::tell(const Command& command, const UserId& giver, const PushResult& result)
{
    // Records of searches are nobody's.
    if (typeOf(command.payload) == CommandType::RecordSearches)
        return;
    const auto* told = std::get_if<RecordActs>(&command.payload);
    if (told && result.status == PushStatus::Applied)
        return tellActs(told->batch, command.actor);
    const EntityRef target = targetOf(command);
    AuditEntry entry;
    entry.act = result.status == PushStatus::Applied    ? AuditAct::Applied
                : result.status == PushStatus::Conflict ? AuditAct::InConflict
                                                        : AuditAct::Rejected;
    entry.actor = m_signedIn.user;
    entry.giver = giver == m_signedIn.user ? UserId() : giver;
    entry.seat = m_seat;
    entry.kind = static_cast<int>(target.kind);
    entry.target = target.id;
    entry.command = static_cast<int>(typeOf(command.payload));
    entry.code = result.error.key;
    m_acts.push_back(entry);
}

// By a command line that nobody is signed in at: by nobody, at this seat, not by whoever came next.
void PushAttempt::tellActs(const ActBatch& batch, const UserId& giver)
{
    for (const ActRecord& record : batch.records) {
        AuditEntry entry;
        entry.act = record.act;
        entry.actor = giver.isNull() ? UserId() : m_signedIn.user;
        entry.giver = giver == m_signedIn.user ? UserId() : giver;
        entry.seat = m_seat;
        entry.kind = record.kind;
        entry.target = record.target;
        entry.since = record.at.ms;
        entry.count = record.count;
        entry.code = record.code;
        entry.mark = record.mark;
        m_acts.push_back(entry);
    }
}

void PushAttempt::settle(const Command& command, const Actor& actor, Entry& entry)
{
    // Records of searches are nobody's: this table does not say whose they were either.
    const bool nobodys = typeOf(command.payload) == CommandType::RecordSearches;
    entry.settled = m_settled.size();
    m_settled.push_back({command.id, nobodys ? UserId() : actor.user, entry.result.status, entry.result.feed,
                         0, entry.result.error.code, entry.result.error.key});
    m_known[command.id] = m_settled.back();
}

Result<IntakeOutcome> PushAttempt::write(std::vector<Entry> entries)
{
    MADOGUCHI_TRY(m_writer.number());
    IntakeOutcome outcome;
    for (Entry& entry : entries) {
        if (entry.change)
            entry.result.revision = m_settled[*entry.settled].revision = m_writer.revision(*entry.change);
        if (entry.result.status == PushStatus::Duplicate && entry.result.revision == 0)
            entry.result.revision = revisionWithin(outcome.results, entry.result.command);
        outcome.results.push_back(std::move(entry.result));
    }
    MADOGUCHI_TRY(rememberCommands(m_store, m_settled));
    // Behind everything else: whoever writes a row here waits for this to be committed.
    MADOGUCHI_TRY(m_store.audit().add(m_acts, m_place.clock.now()));
    outcome.moved = m_writer.moved();
    return outcome;
}

const StoredRow* PushAttempt::current(const EntityRef& ref) const
{
    const auto found = m_rows.find(keyOf(ref));
    return found == m_rows.end() ? nullptr : &found->second;
}

} // namespace madoguchi::hub
