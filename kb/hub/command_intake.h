// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/actor.h"
#include "kb/domain/article.h"
#include "kb/domain/row.h"
#include "kb/hub/hub_store.h"
#include "kb/wire/pushed.h"

#include <functional>

namespace madoguchi::hub {

struct IntakeOutcome
{
    std::vector<wire::PushResult> results; ///< in the order given
    std::map<FeedId, qint64> moved;        ///< feeds with their new revisions
};

/// Gives an article its reading. Injected, so that the tests need no dictionary.
using ReadingOf = std::function<QString(const Article&)>;
/// Gives an article its English glosses.
using GlossesOf = std::function<QString(const Article&)>;

/// Takes commands in with authority, every one at most once (I2): all in one transaction, which asks and
/// tells the database a few times for all of them; where that fails for what one of them is, in a transaction
/// each.
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
    /// who has signed in at the same seat before. When this returns, what it says is on the disk. After a
    /// failure (Busy, Io) everything may be sent again. What went into a feed `actor` may not read is
    /// answered without feed and revision.
    [[nodiscard]] Result<IntakeOutcome> push(const QList<QByteArray>& commands, const Actor& actor,
                                             const SeatId& seat = {});
    /// The same for an import: all or nothing. What stops it is the error, its place among the commands (from
    /// 0) in `where`.
    [[nodiscard]] Result<IntakeOutcome> pushWhole(const QList<QByteArray>& commands, const Actor& actor);

private:
    /// As often as another writer comes in between, but not for ever.
    [[nodiscard]] Result<IntakeOutcome> attempt(const QList<QByteArray>& commands, const Actor& actor,
                                                const SeatId& seat, const std::vector<EntityRef>& putOff,
                                                bool whole);
    /// A transaction each; one the store does not take is to be sent again.
    [[nodiscard]] Result<IntakeOutcome> pushOneByOne(const QList<QByteArray>& commands, const Actor& actor,
                                                     const SeatId& seat);
    void hideUnreadable(std::vector<wire::PushResult>& results, const Actor& actor) const;

    HubStore& m_store;
    const Clock& m_clock;
    ReadingOf m_readingOf;
    GlossesOf m_glossesOf;
};

} // namespace madoguchi::hub
