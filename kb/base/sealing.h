// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a secret is put under another one. All of it is libsodium's.
#pragma once

#include "kb/base/result.h"
#include "kb/base/secret_key.h"

#include <QString>

namespace madoguchi {

/// XChaCha20-Poly1305 with a random nonce in front. What was encrypted for one purpose opens for no other.
[[nodiscard]] QByteArray encrypt(const SecretKey& key, QByteArrayView plain, QByteArrayView purpose);
/// Errors: Corrupt "seal.open" for another key, another purpose or a changed byte: they cannot be told apart.
[[nodiscard]] Result<QByteArray> decrypt(const SecretKey& key, QByteArrayView sealed, QByteArrayView purpose);

/// A key for one purpose alone, from which the first one cannot be told (keyed BLAKE2b).
[[nodiscard]] SecretKey deriveKey(const SecretKey& key, QByteArrayView purpose);

/// What a passphrase becomes a key with, by Argon2id (RFC 9106).
struct PassphraseCost
{
    QByteArray salt;
    int passes = 3;
    int memoryKib = 64 * 1024; ///< with three passes about 100 ms
};
/// With a new salt and the present cost.
[[nodiscard]] PassphraseCost newPassphraseCost();
/// Errors: Corrupt "seal.cost" for figures no Madoguchi wrote (a file must not choose to take all memory);
/// Busy "password.memory".
[[nodiscard]] Result<SecretKey> keyFromPassphrase(const QString& passphrase, const PassphraseCost& cost);

/// A city's recovery keys: what is sealed to the public one opens with the secret one alone, which lies in a
/// safe (crypto_box_seal: X25519, XSalsa20-Poly1305).
[[nodiscard]] QByteArray recoveryPublicKey(const SecretKey& recovery);
/// Errors: InvalidInput "recovery.key" if `publicKey` is none.
[[nodiscard]] Result<QByteArray> sealTo(QByteArrayView publicKey, const SecretKey& key);
/// Errors: Corrupt "seal.open".
[[nodiscard]] Result<SecretKey> openSealed(const SecretKey& recovery, QByteArrayView sealed);

/// A checksum against damage, not against people: 16 hex digits of BLAKE2b.
[[nodiscard]] QByteArray checksum(QByteArrayView bytes);

} // namespace madoguchi
