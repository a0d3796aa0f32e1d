// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: an administrator looks at the audit. Answered by AuditPage, or by a Fault: Refused
/// "audit.read" to everybody else; NotFound "audit.page" if `after` is none of this connection's. Sent only
/// to a hub whose Welcome names Feature::Audit.
struct ListAudit
{
    static constexpr int type = 29;

    qint64 request = 0;
    Timestamp from = {}; ///< what is not given does not narrow it
    Timestamp to = {};   ///< the first moment that does not belong to it
    UserId user = {};    ///< who did it, whose command it was, or whose account it is about
    int act = 0;         ///< AuditAct; 0: any
    qint64 after = 0; ///< AuditPage::next of the page this is to go on from, with its filter; 0: the latest

    bool operator==(const ListAudit&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<ListAudit> read(FieldReader& in);
};

} // namespace madoguchi::wire
