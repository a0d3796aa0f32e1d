// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::hub {

/// Which daemon each connected seat belongs to, and the daemons' pulses. Several daemons share one database
/// and a seat moves from one to another: only the one whose the seat is may say that it is gone. Pulses are
/// counted and compared with what was read before, so that no machine's clock decides who is dead.
class SeatLinks
{
public:
    struct Pulse
    {
        QUuid hub;
        qint64 beats = 0;
        Timestamp at; ///< by that hub's clock
    };

    explicit SeatLinks(HubStore& store)
        : m_store(store)
    {
    }

    /// The seat is connected to `hub` from now on, whoever had it. Within a transaction.
    [[nodiscard]] Result<void> claim(const SeatId& seat, const QUuid& hub);
    /// Gives a seat up. Within a transaction. @return false if it was another's by now
    [[nodiscard]] Result<bool> release(const SeatId& seat, const QUuid& hub);
    /// The seats connected to `hub`; sorted.
    [[nodiscard]] Result<std::vector<SeatId>> seatsOf(const QUuid& hub);

    /// The hub lives. @return false if it was given up meanwhile, or never lived
    [[nodiscard]] Result<bool> beat(const QUuid& hub, Timestamp at);
    /// Its first beat.
    [[nodiscard]] Result<void> begin(const QUuid& hub, Timestamp at);
    [[nodiscard]] Result<std::vector<Pulse>> pulses();
    /// Within a transaction. @return false if it lives after all, or another daemon was faster
    [[nodiscard]] Result<bool> giveUp(const Pulse& pulse);

private:
    HubStore& m_store;
};

} // namespace madoguchi::hub
