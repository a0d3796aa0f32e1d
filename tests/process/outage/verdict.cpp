// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/outage/verdict.h"

#include "kb/store/store.h"
#include "kb/store/store_check.h"
#include "tests/support/wait_for.h"

#include <QRegularExpression>

namespace madoguchi::test {

namespace {

int missing(const OutageWorld& world, const Holdings& holdings)
{
    int count = 0;
    for (const auto& desk : world.desks) {
        for (auto saved = desk->saved().begin(); saved != desk->saved().end(); ++saved)
            count += holdings.contacts.contains(saved.key()) ? 0 : 1;
    }
    return count;
}

} // namespace

bool isIntact(const QString& path)
{
    const auto connection = store::openStore(path);
    return connection && store::StoreCheck(**connection).integrity().has_value();
}

Verdict judge(OutageWorld& world, int healWithinMs)
{
    Verdict verdict;
    verdict.healed = waitFor([&] { return world.isHealed(); }, healWithinMs);
    const auto fresh = world.newDesk(QStringLiteral("tanaka"));
    fresh->start(world.hub.enrolCode());
    const bool came = waitFor([&] { return fresh->state() == sync::SyncState::Current; }, healWithinMs);
    verdict.healed = came && verdict.healed && world.isEqualToHub(*fresh);
    for (DeskProcess* desk : {world.desks[0].get(), world.desks[1].get(), fresh.get()})
        verdict.healed = desk->quit() && verdict.healed;

    const Holdings hub = holdingsOf(fresh->store());
    const auto checked = world.hub.run({QStringLiteral("check")});
    static const QRegularExpression commands(QStringLiteral("(\\d+) commands"));
    const int applied = commands.match(checked.out).captured(1).toInt();
    const auto held = static_cast<int>(hub.contacts.size());
    verdict.intact = checked.status == 0 && checked.error.isEmpty();
    verdict.saved = world.savedCount();
    verdict.lost = missing(world, hub);
    verdict.doubled = hub.doubled + std::max(0, applied - held);
    verdict.unshown = held - static_cast<int>(verdict.saved) + verdict.lost;
    for (const auto& desk : world.desks) {
        const Holdings own = holdingsOf(desk->store());
        verdict.atDesks += missing(world, own) + own.doubled + own.waiting + own.refused +
                           static_cast<int>(desk->refused().size());
        verdict.intact = verdict.intact && isIntact(desk->store());
    }
    return verdict;
}

} // namespace madoguchi::test
