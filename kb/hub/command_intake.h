// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/actor.h"
#include "kb/domain/command.h"
#include "kb/hub/hub_store.h"
#include "kb/wire/pushed.h"

#include <functional>

namespace madoguchi::hub {

class RevisionWriter;

struct IntakeOutcome
{
    std::vector<wire::PushResult> results; ///< in the order given
    std::map<FeedId, qint64> moved;        ///< feeds with their new revisions
};

/// Gives an article its reading. Injected, so that the tests need no dictionary.
using ReadingOf = std::function<QString(const Article&)>;
/// Gives an article its English glosses.
using GlossesOf = std::function<QString(const Article&)>;

/// Takes commands in with authority: a savepoint each, one transaction for all, every one at most once (I2).
class CommandIntake
{
public:
    CommandIntake(HubStore& store, const Clock& clock, ReadingOf readingOf, GlossesOf glossesOf = {})
        : m_store(store)
        , m_clock(clock)
        , m_readingOf(std::move(readingOf))
        , m_glossesOf(std::move(glossesOf))
    {
    }

    /// Applies the commands in order and commits. Each is judged as its own user's: the one signed in, or one
    /// who has signed in at the same seat before. When this returns, what it says is on the disk. A failure
    /// means that nothing happened and everything may be sent again (Busy, Io). What went into a feed `actor`
    /// may not read is answered without feed and revision.
    [[nodiscard]] Result<IntakeOutcome> push(const QList<QByteArray>& commands, const Actor& actor,
                                             const SeatId& seat = {});
    /// The same for an import: all or nothing. What stops it is the error, its place among the commands (from
    /// 0) in `where`.
    [[nodiscard]] Result<IntakeOutcome> pushWhole(const QList<QByteArray>& commands, const Actor& actor);

private:
    struct Entry
    {
        wire::PushResult result;
        std::optional<size_t> change; ///< of the revision writer, if applied
        bool store = false;           ///< the result is to be remembered
    };
    /// One attempt.
    [[nodiscard]] Result<IntakeOutcome> pushAs(bool whole, const QList<QByteArray>& commands,
                                               const Actor& actor, const SeatId& seat);
    [[nodiscard]] Result<Entry> take(const QByteArray& body, const Actor& actor, const SeatId& seat,
                                     RevisionWriter& writer, QList<EntityRef>& putOff);
    [[nodiscard]] Result<std::optional<Actor>> giverOf(const Command& command, const Actor& actor,
                                                       const SeatId& seat);
    [[nodiscard]] Result<Entry> takeNew(Command command, const Actor& actor, RevisionWriter& writer);
    [[nodiscard]] Result<std::unique_ptr<Entry>> remembered(const Command& command, const Actor& actor);
    [[nodiscard]] Result<std::optional<EntityRow>> visibleRow(const EntityRef& ref, const Actor& actor);
    [[nodiscard]] Result<void> remember(const wire::PushResult& result, const UserId& giver);
    void hideUnreadable(std::vector<wire::PushResult>& results, const Actor& actor) const;

    HubStore& m_store;
    const Clock& m_clock;
    ReadingOf m_readingOf;
    GlossesOf m_glossesOf;
};

} // namespace madoguchi::hub
