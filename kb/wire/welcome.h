// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// What a hub can do beyond what every hub of this protocol can; one bit each. Sent; frozen.
enum class Feature : qint64 {
    SeatReports = 1, ///< takes ReportSeat
    Blobs = 2,       ///< takes OfferBlob, PutPiece, GetPiece
    Passwords = 4,   ///< takes ChangePassword
    Audit = 8,       ///< takes ListAudit, and RecordActs among the commands
    Trust = 16       ///< takes ReportTrust, and says whom to trust
};

/// Hub to desk, answers Hello.
struct Welcome
{
    static constexpr int type = 2;

    qint64 protocol = 0;  ///< the version this connection uses
    QString program;      ///< name and version
    QString municipality; ///< local government code; the first part of every feed's name
    Timestamp hubTime;    ///< shown beside a clock that is wrong; decides nothing
    qint64 features = 0;  ///< Feature bits; those not known here are carried on

    [[nodiscard]] bool has(Feature feature) const { return (features & static_cast<qint64>(feature)) != 0; }
    bool operator==(const Welcome&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Welcome> read(FieldReader& in);
};

} // namespace madoguchi::wire
