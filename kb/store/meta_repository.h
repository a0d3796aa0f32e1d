// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <optional>

namespace madoguchi::store {

/// Small facts about this store: the seat's id and secret, the municipality's code, the index's version.
class MetaRepository
{
public:
    explicit MetaRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<QByteArray>> get(const QString& name);
    [[nodiscard]] Result<void> set(const QString& name, const QByteArray& value);
    [[nodiscard]] Result<void> remove(const QString& name);

private:
    db::Connection& m_connection;
};

/// The names in use.
namespace meta {
inline const QString seatId = QStringLiteral("seat.id");              ///< 16 bytes
inline const QString seatSecret = QStringLiteral("seat.secret");      ///< what the hub gave at enrolment
inline const QString clockSeen = QStringLiteral("clock.seen");        ///< the latest moment, ms, as text
inline const QString hubHeard = QStringLiteral("hub.heard");          ///< LeaseRepository's; ms, as text
inline const QString leaseCleared = QStringLiteral("lease.cleared");  ///< there if noteCleared() was called
inline const QString authorities = QStringLiteral("hub.authorities"); ///< sync::Trust's
inline const QString municipality = QStringLiteral("municipality");   ///< its code, UTF-8
inline const QString acts = QStringLiteral("acts.waiting");           ///< a Command: what ActRepository keeps
inline const QString withdrawal = QStringLiteral("withdrawal"); ///< there if noteWithdrawal() was called
inline const QString indexVersion =
    QStringLiteral("index.version"); ///< text::tokenizerVersion() of the index
} // namespace meta

} // namespace madoguchi::store
