// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

#include <QList>

namespace madoguchi::wire {

/// Desk to hub: which certificate authorities it trusts from its next connection on, and no others. Said once
/// they are stored. Not answered. Sent only to a hub whose Welcome names Feature::Trust.
struct ReportTrust
{
    static constexpr int type = 31;

    QList<QByteArray> authorities; ///< SHA-256 of each certificate; at most limits::trustedAuthorities

    bool operator==(const ReportTrust&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<ReportTrust> read(FieldReader& in);
};

} // namespace madoguchi::wire
