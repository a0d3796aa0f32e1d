// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace madoguchi {

/// How much one item may hold, more than anything of ours ever does.
struct CborBounds
{
    int depth = 16;
    qint64 items = 200'000; ///< of two bytes each they cost a hundred once they are read
    quint64 pairs = 1'000;  ///< of one map, whose keys are looked for one by one
};

/// True if `bytes` are exactly one CBOR item of definite lengths (RFC 8949), within the bounds, in which no
/// string, array or map claims more than there are bytes left. Looks without allocating. QCborValue reserves
/// what an array's head claims before it has seen an element: 5 bytes that claim a million elements cost
/// 16 MB, and they can be nested; so what came from outside passes here first.
[[nodiscard]] bool isOneCborItem(const QByteArray& bytes, const CborBounds& bounds = {});

} // namespace madoguchi
