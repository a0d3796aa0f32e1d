// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/seat_status.h"

namespace madoguchi::wire {

/// Desk to hub: what the seat is at. Not answered. Whose seat it is and who sits there the hub knows from the
/// session. Sent only to a hub whose Welcome names Feature::SeatReports.
struct ReportSeat
{
    static constexpr int type = 20;

    SeatReport report; ///< never SignedOut or Offline: these the hub finds out itself

    bool operator==(const ReportSeat&) const = default;
    void write(FieldWriter& out) const;
    /// A state or language of a newer version becomes Away, Ja: it must not cost the desk its connection.
    [[nodiscard]] static Result<ReportSeat> read(FieldReader& in);
};

} // namespace madoguchi::wire
