// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/secret_key.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace madoguchi {

SecretKey::SecretKey()
{
    [[maybe_unused]] static const int ready = sodium_init();
    auto* bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (bytes == nullptr)
        throw std::bad_alloc();
    m_bytes = std::shared_ptr<unsigned char>(bytes, sodium_free);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes.get(), size);
    return key;
}

std::optional<SecretKey> SecretKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    SecretKey key;
    std::memcpy(key.m_bytes.get(), bytes.data(), size);
    return key;
}

QByteArray SecretKey::bytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), size};
}

bool SecretKey::operator==(const SecretKey& other) const
{
    return sodium_memcmp(m_bytes.get(), other.m_bytes.get(), size) == 0;
}

void wipe(QByteArray& secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

void wipe(QString& secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()) * sizeof(QChar));
    secret.clear();
}

} // namespace madoguchi
