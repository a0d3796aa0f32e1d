// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of DESIGN §4, looked at from outside.
#pragma once

#include "kb/domain/row.h"
#include "kb/hub/hub_store.h"

#include <map>

namespace madoguchi::sim {

class SimDesk;
class World;

/// Writes a hub's database file, whatever was there.
void writeHubFile(const QString& path, const QByteArray& file);

/// A row as hub or desk hold it.
struct HeldRow
{
    QString feed;
    qint64 revision = 0;
    qint64 digest = 0;
    QByteArray body;
};
using HeldRows = std::map<std::pair<int, QUuid>, HeldRow>;

struct HubContent
{
    QUuid epoch;
    std::map<FeedId, qint64> heads;
    HeldRows rows;
};
[[nodiscard]] HubContent contentOf(hub::HubStore& store);
[[nodiscard]] HeldRows truthOf(SimDesk& desk);

/// What holds at any moment: I4, I5 and I8 of the hub's rows and of what each desk has reached, I1 of what
/// each desk was told is saved.
void checkMoment(World& world);
/// What holds at rest: I2, I3, I6, I9, I10.
void checkRest(World& world);
/// What the hub holds is what the commands say, each once and in the order of their revisions: I2, I5, I9.
void checkTruth(World& world, hub::HubStore& store, const HubContent& hub);

} // namespace madoguchi::sim
