// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::hub {

/// An installed desk as the hub knows it.
struct Device
{
    SeatId seat;
    QString name;
    Timestamp enrolledAt;
    Timestamp revokedAt; ///< not set = it may connect
};

/// What a desk gets once, to show with each sign-in.
struct Enrolment
{
    SeatId seat;
    QByteArray secret; ///< 32 random bytes; the hub keeps only a digest
};

/// Enrols desks by one-time codes, and knows which may connect.
class Devices
{
public:
    Devices(HubStore& store, const Clock& clock, RandomSource& random)
        : m_store(store)
        , m_clock(clock)
        , m_random(random)
    {
    }

    /// A new code, as it is read out: three groups of four letters and digits (60 bits), none easily
    /// mistaken.
    [[nodiscard]] Result<QString> makeCode(qint64 validMs);
    /// Uses a code up. NotFound "enrolment.code" if there is no such code, it was used, or its time is over.
    [[nodiscard]] Result<Enrolment> enrol(const QString& code, const QString& deviceName, IdMaker& ids);

    /// True if this seat is enrolled with this secret and not revoked.
    [[nodiscard]] Result<bool> isValid(const SeatId& seat, const QByteArray& secret);
    /// Locks a desk out and ends its sessions. NotFound "device.absent".
    [[nodiscard]] Result<void> revoke(const SeatId& seat);
    [[nodiscard]] Result<std::vector<Device>> all();

private:
    HubStore& m_store;
    const Clock& m_clock;
    RandomSource& m_random;
};

} // namespace madoguchi::hub
