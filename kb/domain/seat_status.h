// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/language.h"

#include <QCborMap>

namespace madoguchi {

/// What a seat is at. Stored and sent; frozen.
enum class SeatState : int {
    Ready = 1,     ///< waits for a call
    OnCall = 2,    ///< somebody is on the line
    WrapUp = 3,    ///< the call is over, the contact is being written
    Break = 4,     ///< on a break; `reason` says which
    Away = 5,      ///< signed in, nobody there
    SignedOut = 6, ///< nobody is signed in
    Offline = 7    ///< the hub has no connection to it; told by the hub alone
};

/// What a desk tells of itself. Not a command: it is worth nothing an hour later, so it does not wait in an
/// outbox.
struct SeatReport
{
    SeatState state = SeatState::Ready;
    Timestamp since;                  ///< by the desk's clock
    QString reason;                   ///< of a break; else empty
    Language language = Language::Ja; ///< of the caller, while on a call
    QString name;                     ///< how the seat is called

    bool operator==(const SeatReport&) const = default;
};

/// One seat as the room sees it. Made by the hub from what the desk reports and from its connections.
struct SeatStatus
{
    SeatId seat;
    UserId user; ///< who is signed in, or was last
    SeatReport report;
    Timestamp lastSeenAt;  ///< while offline: when the hub last heard of it; else unset
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const SeatStatus&) const = default;
};

/// The longest reason and name, in UTF-16 units; what is longer is cut by the hub.
inline constexpr int longestSeatText = 100;

[[nodiscard]] QCborMap toCbor(const SeatReport& report);
[[nodiscard]] Result<SeatReport> seatReportFromCbor(const QCborMap& map);

[[nodiscard]] QByteArray encode(const SeatStatus& status);
/// @return Corrupt if the bytes are not a seat's status.
[[nodiscard]] Result<SeatStatus> decodeSeatStatus(const QByteArray& body);

} // namespace madoguchi
