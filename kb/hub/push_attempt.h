// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/case.h"
#include "kb/domain/command.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/command_table.h"
#include "kb/hub/revision_writer.h"
#include "kb/hub/rights.h"

#include <set>

namespace madoguchi::hub {

/// One attempt to take the commands of one push in, in one transaction: what they are about is read for all
/// of them at once, they are judged in order, each on what those before it have made, and what came of it is
/// written at the end.
class PushAttempt
{
public:
    /// What does not change while a push is taken in.
    struct Place
    {
        HubStore& store;
        const Clock& clock;
        const ReadingOf& readingOf;
        const GlossesOf& glossesOf;
    };
    /// @param putOff entities whose commands wait: what builds on a command that was put off would be refused
    /// for want of it
    PushAttempt(const Place& place, const Actor& signedIn, const SeatId& seat,
                const std::vector<EntityRef>& putOff)
        : m_store(place.store)
        , m_place(place)
        , m_signedIn(signedIn)
        , m_rights(signedIn, place.store.municipality())
        , m_seat(seat)
        , m_putOff(putOff)
        , m_writer(place.store)
    {
    }

    /// Commits. With `whole`, the first that cannot be applied ends it; its place is the error's `where`.
    [[nodiscard]] Result<IntakeOutcome> run(const QList<QByteArray>& commands, bool whole);

private:
    struct Entry
    {
        wire::PushResult result;
        std::optional<size_t> change;  ///< of the revision writer, if applied
        std::optional<size_t> settled; ///< its place in m_settled, if it is to be remembered
    };
    [[nodiscard]] Result<std::vector<std::optional<Command>>> read(const QList<QByteArray>& bodies);
    [[nodiscard]] Result<void> lookUp(const std::vector<std::optional<Command>>& commands);
    [[nodiscard]] Result<Entry> take(const Command& command);
    [[nodiscard]] Result<std::optional<Actor>> giverOf(const Command& command);
    [[nodiscard]] Entry answerAgain(const Command& command, const SettledCommand& settled) const;
    [[nodiscard]] Result<Entry> takeNew(Command command, const Actor& actor);
    [[nodiscard]] Result<Entry> takeOfCase(const Command& command, const Actor& actor);
    [[nodiscard]] Result<Entry> takeActs(const Command& command, const Actor& actor);
    [[nodiscard]] Result<std::optional<Case>> caseNow(const CaseId& id);
    [[nodiscard]] Result<std::optional<Error>> erasedError(const Command& command, const Rights& rights);
    [[nodiscard]] static Entry applied(const CommandId& command, const FeedId& feed, size_t change);
    [[nodiscard]] Entry refused(const Command& command, const Error& error, const StoredRow* stored) const;
    void tell(const Command& command, const UserId& giver, const wire::PushResult& result);
    void tellActs(const ActBatch& batch, const UserId& giver);
    void settle(const Command& command, const Actor& actor, Entry& entry);
    [[nodiscard]] Result<IntakeOutcome> write(std::vector<Entry> entries);
    [[nodiscard]] const StoredRow* current(const EntityRef& ref) const;

    HubStore& m_store;
    const Place& m_place;
    const Actor& m_signedIn;
    const Rights m_rights; ///< of who is signed in: what they may be told
    const SeatId& m_seat;
    const std::vector<EntityRef>& m_putOff;
    RevisionWriter m_writer;
    std::set<EntityKey> m_unsettled; ///< what commands of others were about, who have not signed in here
    std::vector<wire::PushResult> m_unread;      ///< what to answer to commands that could not be read
    std::map<CommandId, SettledCommand> m_known; ///< before this push, or in it
    std::map<EntityKey, StoredRow> m_rows;       ///< as the commands taken so far have left them
    std::set<EntityKey> m_erased; ///< of what the commands are about or tell of, what was erased
    std::map<UserId, std::optional<Actor>> m_givers; ///< who else has signed in at the seat
    std::vector<SettledCommand> m_settled;           ///< by this push
    std::vector<AuditEntry> m_acts;                  ///< what is told of it
};

} // namespace madoguchi::hub
