// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/password.h"

#include <sodium.h>

namespace madoguchi {

namespace {

// NFC, so that the same password typed on two systems gives the same bytes.
QByteArray passwordBytes(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

Result<QByteArray> hashPassword(const QString& password)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("sodium.init"));
    const QByteArray bytes = passwordBytes(password);
    char verifier[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(verifier, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::Busy, QStringLiteral("password.memory"));
    return QByteArray(verifier);
}

bool passwordMatches(const QByteArray& verifier, const QString& password)
{
    if (sodium_init() < 0)
        return false;
    const QByteArray bytes = passwordBytes(password);
    return crypto_pwhash_str_verify(verifier.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

bool isOutdatedVerifier(const QByteArray& verifier)
{
    return sodium_init() >= 0 &&
           crypto_pwhash_str_needs_rehash(verifier.constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                          crypto_pwhash_MEMLIMIT_INTERACTIVE) == 1;
}

bool equalSecrets(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QByteArray secretDigest(const QByteArray& secret)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char*>(secret.constData()),
                       static_cast<unsigned long long>(secret.size()), nullptr, 0);
    return digest;
}

} // namespace madoguchi
