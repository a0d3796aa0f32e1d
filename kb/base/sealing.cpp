// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/sealing.h"

#include <sodium.h>

namespace madoguchi {

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int mostPasses = 20;
constexpr int mostMemoryKib = 1024 * 1024;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

tl::unexpected<Error> notOpened()
{
    return failure(ErrorCode::Corrupt, QStringLiteral("seal.open"));
}

} // namespace

QByteArray encrypt(const SecretKey& key, QByteArrayView plain, QByteArrayView purpose)
{
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    unsigned char* nonce = bytesOf(sealed);
    randombytes_buf(nonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, bytesOf(plain), length(plain),
                                               bytesOf(purpose), length(purpose), nullptr, nonce, key.data());
    return sealed;
}

Result<QByteArray> decrypt(const SecretKey& key, QByteArrayView sealed, QByteArrayView purpose)
{
    if (sealed.size() < nonceBytes + tagBytes)
        return notOpened();
    QByteArray plain(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + nonceBytes, length(sealed) - nonceBytes,
            bytesOf(purpose), length(purpose), bytesOf(sealed), key.data()) != 0)
        return notOpened();
    return plain;
}

SecretKey deriveKey(const SecretKey& key, QByteArrayView purpose)
{
    QByteArray derived(SecretKey::size, Qt::Uninitialized);
    crypto_generichash(bytesOf(derived), SecretKey::size, bytesOf(purpose), length(purpose), key.data(),
                       SecretKey::size);
    const SecretKey made = *SecretKey::fromBytes(derived);
    wipe(derived);
    return made;
}

PassphraseCost newPassphraseCost()
{
    [[maybe_unused]] static const int ready = sodium_init();
    PassphraseCost cost;
    cost.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(cost.salt.data(), crypto_pwhash_SALTBYTES);
    return cost;
}

Result<SecretKey> keyFromPassphrase(const QString& passphrase, const PassphraseCost& cost)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("sodium.init"));
    if (cost.salt.size() != crypto_pwhash_SALTBYTES || cost.passes < 1 || cost.passes > mostPasses ||
        cost.memoryKib < 8 || cost.memoryKib > mostMemoryKib)
        return failure(ErrorCode::Corrupt, QStringLiteral("seal.cost"));
    // NFC, so that the same passphrase typed on two systems gives the same bytes.
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray derived(SecretKey::size, Qt::Uninitialized);
    const int failed =
        crypto_pwhash(bytesOf(derived), SecretKey::size, words.constData(), length(words),
                      bytesOf(QByteArrayView(cost.salt)), static_cast<unsigned long long>(cost.passes),
                      static_cast<size_t>(cost.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    wipe(words);
    if (failed != 0)
        return failure(ErrorCode::Busy, QStringLiteral("password.memory"));
    const SecretKey key = *SecretKey::fromBytes(derived);
    wipe(derived);
    return key;
}

QByteArray recoveryPublicKey(const SecretKey& recovery)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(bytesOf(publicKey), recovery.data());
    return publicKey;
}

Result<QByteArray> sealTo(QByteArrayView publicKey, const SecretKey& key)
{
    QByteArray sealed(SecretKey::size + crypto_box_SEALBYTES, Qt::Uninitialized);
    if (sodium_init() < 0 || publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(bytesOf(sealed), key.data(), SecretKey::size, bytesOf(publicKey)) != 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("recovery.key"));
    return sealed;
}

Result<SecretKey> openSealed(const SecretKey& recovery, QByteArrayView sealed)
{
    if (sealed.size() != SecretKey::size + crypto_box_SEALBYTES)
        return notOpened();
    const QByteArray publicKey = recoveryPublicKey(recovery);
    QByteArray plain(SecretKey::size, Qt::Uninitialized);
    if (crypto_box_seal_open(bytesOf(plain), bytesOf(sealed), length(sealed),
                             bytesOf(QByteArrayView(publicKey)), recovery.data()) != 0)
        return notOpened();
    const SecretKey key = *SecretKey::fromBytes(plain);
    wipe(plain);
    return key;
}

QByteArray checksum(QByteArrayView bytes)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(digest), crypto_generichash_BYTES, bytesOf(bytes), length(bytes), nullptr, 0);
    return digest.left(8).toHex();
}

} // namespace madoguchi
