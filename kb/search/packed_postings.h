// SPDX-License-Identifier: GPL-3.0-or-later
// How a block of postings is stored: how many, then each as the difference to the document before and the
// hits, in numbers of seven bits a byte; one byte for what is near and stands there up to three times in
// halves. A damaged block gives what stands before the damage.
#pragma once

#include "kb/search/postings.h"

#include <QByteArrayView>

namespace madoguchi::search {

/// Documents to a block: a change rewrites one block of each of its terms, a query reads all of them.
inline constexpr quint32 documentsPerBlock = 2048;

namespace packed {

// Hits that fit beside the difference; what lies above them follows as a number of its own.
inline constexpr quint32 hitBits = 2;
inline constexpr quint32 manyHits = (1U << hitBits) - 1;

inline bool takeNumber(const char*& at, const char* end, quint64& number)
{
    if (at < end && static_cast<unsigned char>(*at) < 0x80) [[likely]] {
        number = static_cast<unsigned char>(*at++);
        return true;
    }
    number = 0;
    for (unsigned shift = 0; at < end && shift < 42; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= static_cast<quint64>(byte & 0x7fU) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

} // namespace packed

/// visit(document, hits) for each posting of a block. @return how many
template <typename Visit>
size_t walkPostings(QByteArrayView block, Visit visit)
{
    const char* at = block.begin();
    const char* const end = block.end();
    quint64 count = 0;
    if (!packed::takeNumber(at, end, count))
        return 0;
    quint32 document = 0;
    for (quint64 i = 0; i < count; ++i) {
        quint64 number = 0;
        if (!packed::takeNumber(at, end, number))
            return i;
        quint64 hits = (number & packed::manyHits) + 1;
        if (hits > packed::manyHits && !packed::takeNumber(at, end, hits)) [[unlikely]]
            return i;
        document += static_cast<quint32>(number >> packed::hitBits);
        visit(document, static_cast<quint32>(hits));
    }
    return count;
}

[[nodiscard]] QByteArray packPostings(const std::vector<Posting>& postings);
/// Adds them to what stands there.
void unpackPostings(QByteArrayView block, std::vector<Posting>& postings);

} // namespace madoguchi::search
