// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/command_intake.h"

#include "kb/db/transaction.h"
#include "kb/domain/command.h"
#include "kb/hub/push_attempt.h"
#include "kb/hub/refusal.h"
#include "kb/hub/rights.h"

namespace madoguchi::hub {

Result<IntakeOutcome> CommandIntake::push(const QList<QByteArray>& commands, const Actor& actor,
                                          const SeatId& seat)
{
    auto outcome = attempt(commands, actor, seat, {}, false);
    // What is no matter of the moment (Busy) nor of the disk (Io) may be one command's alone.
    if (!outcome && outcome.error().code == ErrorCode::Internal)
        outcome = pushOneByOne(commands, actor, seat);
    if (outcome)
        hideUnreadable(outcome->results, actor);
    return outcome;
}

Result<IntakeOutcome> CommandIntake::pushWhole(const QList<QByteArray>& commands, const Actor& actor)
{
    auto outcome = attempt(commands, actor, {}, {}, true);
    if (outcome)
        hideUnreadable(outcome->results, actor);
    return outcome;
}

Result<IntakeOutcome> CommandIntake::attempt(const QList<QByteArray>& commands, const Actor& actor,
                                             const SeatId& seat, const std::vector<EntityRef>& putOff,
                                             bool whole)
{
    const PushAttempt::Place place{m_store, m_clock, m_readingOf, m_glossesOf};
    return db::repeatOnConflict([&] { return PushAttempt(place, actor, seat, putOff).run(commands, whole); });
}

Result<IntakeOutcome> CommandIntake::pushOneByOne(const QList<QByteArray>& commands, const Actor& actor,
                                                  const SeatId& seat)
{
    IntakeOutcome all;
    std::vector<EntityRef> putOff;
    for (const QByteArray& body : commands) {
        auto one = attempt({body}, actor, seat, putOff, false);
        if (one) {
            all.results.push_back(std::move(one->results.front()));
            for (const auto& [feed, revision] : one->moved)
                all.moved[feed] = revision;
            continue;
        }
        const auto command = decodeCommand(body);
        if (one.error().code != ErrorCode::Internal || !command)
            return tl::unexpected<Error>(one.error());
        putOff.push_back(targetOf(*command));
        all.results.push_back(refusalOf(command->id, wire::PushStatus::Retry, one.error()));
    }
    return all;
}

// A revision would tell how much others have written into a feed this reader may not see.
void CommandIntake::hideUnreadable(std::vector<wire::PushResult>& results, const Actor& actor) const
{
    const Rights rights(actor, m_store.municipality());
    for (wire::PushResult& result : results) {
        if (!rights.mayRead(result.feed)) {
            result.feed = {};
            result.revision = 0;
        }
    }
}

} // namespace madoguchi::hub
