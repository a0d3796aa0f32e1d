// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/audit_log.h"

#include <QStringList>

namespace madoguchi::hub {

/// What was found to be wrong with the audit, and where.
struct AuditProblem
{
    qint64 seq = 0;
    /// "audit.changed": its hash is not that of its content and of what stands before it; "audit.missing":
    /// there is no such row; "audit.beyond": it stands behind the head; "audit.head": the head's hash is not
    /// the last row's; "audit.exported": a head that was exported says otherwise, so that rows up to this
    /// one were changed or cut off and the chain made anew.
    QString key;

    bool operator==(const AuditProblem&) const = default;
};

struct AuditReport
{
    qint64 rows = 0;
    AuditHead head;
    std::vector<AuditProblem> problems; ///< at most a hundred; none: nothing was changed
};

/// Goes over every row from the first to the last and recomputes the chain. Without heads that were exported
/// it cannot notice that the end was cut off together with the head, nor that all from some row on was made
/// anew. Errors: what SQL says.
[[nodiscard]] Result<AuditReport> checkAudit(db::Connection& connection, const QString& municipality,
                                             const std::vector<AuditHead>& exported);

/// A line of a file of heads: {"at", "hash", "municipality", "seq"}.
[[nodiscard]] QByteArray headLine(const AuditHead& head, const QString& municipality, Timestamp at);
/// The heads of this municipality in such a file's text. InvalidInput "audit.head.line" naming a line that
/// is none.
[[nodiscard]] Result<std::vector<AuditHead>> headsIn(const QByteArray& text, const QString& municipality);

/// Whether whoever the hub signs in as at a server may change or delete what is in the audit, or lift what
/// forbids it: "audit.role". In a file, whether the triggers are there: "audit.triggers".
[[nodiscard]] Result<QStringList> auditLooseness(db::Connection& connection);

/// What whoever administers a PostgreSQL server is to run so that the hub, signed in as `role`, adds to the
/// audit in `schema` and can do nothing else with it. Names as SQL takes them.
[[nodiscard]] QStringList auditProtection(const QString& role, const QString& schema);

} // namespace madoguchi::hub
