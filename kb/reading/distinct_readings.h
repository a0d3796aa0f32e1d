// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to read a text that differ in sound, by MeCab's costs.
#pragma once

#include <QString>

#include <vector>

namespace MeCab {
class Lattice;
class Model;
} // namespace MeCab

namespace madoguchi::reading {

struct DistinctReading
{
    QString kana;
    long cost = 0;
};

/// The `most` cheapest readings of a parsed lattice, cheapest first, no two alike. MeCab's own n best differ
/// mostly in grammar and hardly ever in sound; here, at each word, only the best of those that sound alike go
/// on. What costs more than `margin` above the best is left out.
[[nodiscard]] std::vector<DistinctReading>
distinctReadings(const MeCab::Lattice& lattice, const MeCab::Model& model, std::size_t most, long margin);

} // namespace madoguchi::reading
