// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace madoguchi {

/// 32 secret bytes, in memory that is not swapped out, stands between guard pages and is wiped with the last
/// copy. Copies share it. Any thread.
class SecretKey
{
public:
    static constexpr int size = 32;

    /// From the system's generator: a secret is never made from anything else.
    [[nodiscard]] static SecretKey random();
    /// Nothing unless there are exactly 32.
    [[nodiscard]] static std::optional<SecretKey> fromBytes(QByteArrayView bytes);

    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    /// A copy in ordinary memory: wipe() it.
    [[nodiscard]] QByteArray bytes() const;
    /// In a time that does not depend on where they differ.
    bool operator==(const SecretKey& other) const;

private:
    SecretKey();
    std::shared_ptr<unsigned char> m_bytes;
};

/// Overwrites a secret before its memory is given back.
void wipe(QByteArray& secret);
void wipe(QString& secret);

} // namespace madoguchi
