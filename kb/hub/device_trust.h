// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/devices.h"

namespace madoguchi::hub {

/// Which of the hub's CAs the enrolled desks trust, and which they have met. A CA is named by its fingerprint
/// (Authority). What the hub told a desk does not count: only what the desk said it has stored.
class DeviceTrust
{
public:
    DeviceTrust(HubStore& store, const Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// The desk says that it trusts these and no others, from its next connection on.
    [[nodiscard]] Result<void> holds(const SeatId& seat, const QList<QByteArray>& authorities);
    /// It came in by a certificate this CA had signed.
    [[nodiscard]] Result<void> met(const SeatId& seat, const QByteArray& authority);

    /// Enrolled desks, none revoked, that do not hold it; that never met it. @{
    [[nodiscard]] Result<std::vector<Device>> withoutIt(const QByteArray& authority);
    [[nodiscard]] Result<std::vector<Device>> notMet(const QByteArray& authority);
    /// @}

    /// Nobody asks for it any more. Within the caller's transaction.
    [[nodiscard]] Result<void> forget(const QByteArray& authority);

private:
    struct Known
    {
        QByteArray authority;
        bool held = false;
        bool met = false;
    };
    [[nodiscard]] Result<std::vector<Known>> known(const SeatId& seat);
    [[nodiscard]] Result<std::vector<Device>> lacking(const QByteArray& authority, const QString& column);
    [[nodiscard]] Result<void> note(const SeatId& seat, const QByteArray& authority, Timestamp held,
                                    Timestamp met);

    HubStore& m_store;
    const Clock& m_clock;
};

} // namespace madoguchi::hub
