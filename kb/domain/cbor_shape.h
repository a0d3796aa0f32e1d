// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace madoguchi {

/// True if `bytes` are exactly one CBOR item of definite lengths (RFC 8949), nested at most `maxDepth` deep,
/// in which no string, array or map claims more than there are bytes left. Looks without allocating.
/// QCborValue reserves what an array's head claims before it has seen an element: 5 bytes that claim a
/// million elements cost 16 MB, and they can be nested; so what came from outside passes here first.
[[nodiscard]] bool isOneCborItem(const QByteArray& bytes, int maxDepth = 16);

} // namespace madoguchi
