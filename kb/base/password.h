// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// A password's verifier: Argon2id (RFC 9106) by libsodium, in its "$argon2id$…" text form with salt and
/// parameters inside. Interactive limits: 64 MiB and
/// about 100 ms (tests/bench/run.sh passwords). Any thread; never call it on a UI thread.
[[nodiscard]] Result<QByteArray> hashPassword(const QString& password);

/// True if `password` is the one `verifier` was made from. Takes as long for a wrong password as for a right
/// one.
[[nodiscard]] bool passwordMatches(const QByteArray& verifier, const QString& password);

/// True if `verifier` was made with other limits than hashPassword() has now.
[[nodiscard]] bool isOutdatedVerifier(const QByteArray& verifier);

/// Compares two secrets in a time that does not depend on where they differ.
[[nodiscard]] bool equalSecrets(const QByteArray& a, const QByteArray& b);

/// BLAKE2b-256 of a random secret (device secrets, session tokens): what is stored in the secret's place.
[[nodiscard]] QByteArray secretDigest(const QByteArray& secret);

} // namespace madoguchi
