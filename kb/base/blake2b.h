// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace madoguchi {

/// BLAKE2b-256 of the bytes, 32 of them. With a key (16 to 64 bytes) nobody without it can tell which bytes
/// they were by trying likely ones.
[[nodiscard]] QByteArray blake2b(const QByteArray& bytes, const QByteArray& key = {});

} // namespace madoguchi
