// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace madoguchi::search {

/// One of the Q&As that scored best.
struct Leading
{
    float total = 0;
    std::vector<quint32> terms; ///< hashes of what its title is made of, each once
};

/// Q&As on the same subject answer the same questions: how much each is to get for being titled like the best
/// five, 0 to `most`. Terms that nearly all of the leading ones share tell least.
/// @param leading best first; any number, but the time goes by their titles' terms
[[nodiscard]] std::vector<float> likenessToBest(const std::vector<Leading>& leading, float most);

} // namespace madoguchi::search
