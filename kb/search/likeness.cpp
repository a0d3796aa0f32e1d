// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/likeness.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::search {

namespace {

constexpr size_t mostBest = 5;

struct Occurrence
{
    quint32 term;
    quint32 place; ///< among the leading
};

std::vector<Occurrence> occurrencesIn(const std::vector<Leading>& leading)
{
    std::vector<Occurrence> all;
    for (quint32 place = 0; place < leading.size(); ++place) {
        for (const quint32 term : leading[place].terms)
            all.push_back({term, place});
    }
    std::sort(all.begin(), all.end(), [](const Occurrence& a, const Occurrence& b) {
        return a.term != b.term ? a.term < b.term : a.place < b.place;
    });
    return all;
}

} // namespace

std::vector<float> likenessToBest(const std::vector<Leading>& leading, float most)
{
    const size_t best = std::min(mostBest, leading.size());
    const auto all = static_cast<float>(leading.size());
    std::vector<float> squares(leading.size());
    std::vector<float> shared(best * leading.size());
    const std::vector<Occurrence> occurrences = occurrencesIn(leading);
    for (size_t begin = 0, end = 0; begin < occurrences.size(); begin = end) {
        while (end < occurrences.size() && occurrences[end].term == occurrences[begin].term)
            ++end;
        const float rare = std::log((all + 1) / (static_cast<float>(end - begin) + 0.5F));
        const float weight = rare * rare;
        for (size_t i = begin; i < end; ++i) {
            squares[occurrences[i].place] += weight;
            if (occurrences[i].place >= best)
                continue;
            for (size_t j = begin; j < end; ++j)
                shared[occurrences[i].place * leading.size() + occurrences[j].place] += weight;
        }
    }
    std::vector<float> likeness(leading.size());
    for (size_t i = 0; i < best; ++i) {
        for (size_t j = 0; j < leading.size(); ++j) {
            if (i != j && squares[i] > 0 && squares[j] > 0)
                likeness[j] +=
                    leading[i].total * shared[i * leading.size() + j] / std::sqrt(squares[i] * squares[j]);
        }
    }
    const float greatest = likeness.empty() ? 0 : *std::max_element(likeness.begin(), likeness.end());
    for (float& share : likeness)
        share = greatest > 0 ? most * share / greatest : 0;
    return likeness;
}

} // namespace madoguchi::search
