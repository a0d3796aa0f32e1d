// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <QSslCertificate>

namespace madoguchi::sync {

/// Whom a desk takes for its hub: the certificate authorities of the administrator's file, and those the hub
/// has told it of since, over connections one of the former vouched for. The city's CA is changed so without
/// anybody walking to the booths.
///
/// - What the hub tells is believed as a whole or not at all: certificates of CAs that have signed
/// themselves,
///   wire::limits::authoritiesTold of them at most, and among them, trusted before, the one that signed for
///   the hub at the other end just now.
/// - One that the hub told and tells no longer is not trusted any more, though it stands in the file.
/// - Another file begins anew: what was told under the former is not trusted.
class Trust
{
public:
    /// So many that the hub told once are remembered as no longer trusted.
    static constexpr qsizetype mostRetired = 8;

    /// @param base the administrator's file, PEM
    Trust(db::Connection& connection, const QByteArray& base);

    /// What was stored. A record that cannot be read is none.
    [[nodiscard]] Result<void> load();

    /// PEM, for the next connection.
    [[nodiscard]] QByteArray authorities() const;
    /// Of these, SHA-256 of each certificate; wire::limits::trustedAuthorities at most.
    [[nodiscard]] QList<QByteArray> fingerprints() const;

    /// Stored when it returns. @param told PEM @param hub what the hub showed on this connection
    /// Errors: Refused "hub.authorities": nothing of it is believed; those of the store: nothing has changed.
    [[nodiscard]] Result<void> take(const QByteArray& told, const QSslCertificate& hub);

private:
    [[nodiscard]] QList<QSslCertificate> trusted() const;
    [[nodiscard]] bool vouches(const QList<QSslCertificate>& told, const QSslCertificate& hub) const;

    db::Connection& m_connection;
    const QByteArray m_base;
    QList<QSslCertificate> m_told;
    QList<QByteArray> m_retired; ///< fingerprints; the latest last
};

} // namespace madoguchi::sync
