// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/audit.h"

#include <vector>

namespace madoguchi::hub {

/// The last row of a municipality's audit: what it is to be found by when its end was cut off.
struct AuditHead
{
    qint64 seq = 0;
    QByteArray hash;

    bool operator==(const AuditHead&) const = default;
};

/// What a listing asks for; what is not given does not narrow it.
struct AuditFilter
{
    Timestamp from = {};
    Timestamp to = {};     ///< the first moment that does not belong to it
    UserId user = {};      ///< who did it, whose command it was, or whose account it is about
    QByteArray login = {}; ///< digest of the user's login, under which refusals stand
    std::optional<AuditAct> act = {};
};

/// The audit of one municipality. Rows are added and never changed.
class AuditLog
{
public:
    AuditLog(db::Connection& connection, QString municipality)
        : m_connection(connection)
        , m_municipality(std::move(municipality))
    {
    }

    /// Within a transaction, that of what is told of, and behind everything else in it: from here to the
    /// commit other writers of rows wait.
    [[nodiscard]] Result<void> add(const std::vector<AuditEntry>& entries, Timestamp now);
    /// The same in a transaction of its own.
    [[nodiscard]] Result<void> addAlone(const AuditEntry& entry, Timestamp now);

    /// Seq 0 and auditBeginning() where there is no row.
    [[nodiscard]] Result<AuditHead> head();
    /// Up to `most` rows below `before` (0: from the end) and not below `from`, the latest first.
    [[nodiscard]] Result<std::vector<AuditRow>> before(qint64 before, int most, const AuditFilter& filter,
                                                       qint64 from = 1);

private:
    [[nodiscard]] Result<AuditHead> advance(size_t by);

    db::Connection& m_connection;
    QString m_municipality;
};

/// The columns of a row in the order of the schema, without the municipality.
inline const QString auditColumns =
    QStringLiteral("seq, at, act, actor, giver, seat, kind, target, feed, command, since, until, count, "
                   "code, mark, hash");

} // namespace madoguchi::hub
