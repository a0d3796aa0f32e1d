// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own certificate authorities, and how one follows another:
//
//   | step    | does                                                          | cut off after it            |
//   |---------|---------------------------------------------------------------|-----------------------------|
//   | next 1  | ca-next.key                                                   | there is a next one         |
//   | switch 1| ca-former.txt: the fingerprint of the present one             | nothing was switched        |
//   | switch 2| ca-previous.pem: the present one's certificate                | nothing was switched        |
//   | switch 3| ca-next.key becomes ca.key; the key that was there is gone    | switched; the rest is done  |
//   | switch 4| ca.pem                                                        | by ensureTlsIdentity(),     |
//   | switch 5| server.key is made anew (ensureTlsIdentity())                 | whoever calls it next       |
//   | forget 1| ca-previous.pem is gone                                       | forgotten                   |
//
// A ca-previous.pem that is the present one's is none: a switch was cut off.
#pragma once

#include "kb/base/clock.h"
#include "kb/hub/tls_files.h"

namespace madoguchi::hub {

/// How long a CA's certificate holds: as long as a hub may live.
inline constexpr int authorityDays = 7300;

/// What is told of a CA. Its key stays in its file.
struct Authority
{
    QByteArray certificate; ///< PEM
    QByteArray fingerprint; ///< SHA-256 of the certificate
    Timestamp from;
    Timestamp until;
};

struct Authorities
{
    std::optional<Authority> present; ///< signs the server's certificate
    std::optional<Authority> next;
    std::optional<Authority> previous;

    /// What desks are to trust: their certificates, PEM.
    [[nodiscard]] QByteArray toBeTrusted() const;
};

/// Errors: as TlsFiles.
[[nodiscard]] Result<Authorities> readAuthorities(const QString& directory);

/// A new CA, in no file yet.
[[nodiscard]] Result<KeyPair> makeAuthority(const QString& commonName, Timestamp now);

/// Makes the CA that is to follow. @param organisation whose name it carries, with the day
/// Errors: NotFound "ca.none" before the hub's first start; Refused "ca.next.exists"; Refused
/// "ca.previous.exists" while desks are still told the one before the present.
[[nodiscard]] Result<Authority> makeNextAuthority(const QString& directory, const QString& organisation,
                                                  Timestamp now);
/// Puts it in the present one's place, whose key is gone then. ensureTlsIdentity() does what is left.
/// Refused "ca.next.none".
[[nodiscard]] Result<void> switchAuthority(const QString& directory);
/// The one before the present is told to nobody any more. Refused "ca.previous.none".
[[nodiscard]] Result<void> forgetPreviousAuthority(const QString& directory);

/// Whether this certificate's CA once signed here, and was followed by another.
[[nodiscard]] Result<bool> isFormerAuthority(const QString& directory, const QByteArray& pem);

} // namespace madoguchi::hub
