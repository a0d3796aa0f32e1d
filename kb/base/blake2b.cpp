// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/blake2b.h"

#include <sodium.h>

namespace madoguchi {

QByteArray blake2b(const QByteArray& bytes, const QByteArray& key)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(digest.data()), static_cast<size_t>(digest.size()),
        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()),
        reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    return digest;
}

} // namespace madoguchi
