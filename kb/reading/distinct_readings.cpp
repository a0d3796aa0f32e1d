// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/distinct_readings.h"

#include "kb/reading/word_reading.h"

#include <mecab.h>

#include <algorithm>
#include <unordered_map>

namespace madoguchi::reading {

namespace {

using Readings = std::vector<DistinctReading>;

/// One way to come to a word, not yet spelled out.
struct Way
{
    long cost;
    const DistinctReading* before;
    const QString* word;
};

class Search
{
public:
    Search(const MeCab::Lattice& lattice, const MeCab::Model& model, std::size_t most)
        : m_lattice(lattice)
        , m_model(model)
        , m_most(most)
    {
    }

    Readings run()
    {
        m_readings[m_lattice.bos_node()] = {{QString(), 0}};
        for (std::size_t at = 0; at < m_lattice.size(); ++at) {
            if (!m_lattice.end_nodes(at))
                continue;
            for (const MeCab::Node* node = m_lattice.begin_nodes(at); node; node = node->bnext)
                m_readings[node] = readingsTo(
                    node, at, wordReadings(QByteArrayView(node->surface, node->length), node->feature));
        }
        return readingsTo(m_lattice.eos_node(), m_lattice.size(), {WordReading()});
    }

private:
    Readings readingsTo(const MeCab::Node* node, std::size_t at, const QList<WordReading>& words)
    {
        std::vector<Way> ways;
        for (const MeCab::Node* before = m_lattice.end_nodes(at); before; before = before->enext) {
            const auto known = m_readings.find(before);
            if (known == m_readings.end())
                continue;
            const long step = m_model.transition_cost(before->rcAttr, node->lcAttr) + node->wcost;
            for (const DistinctReading& reading : known->second) {
                for (const WordReading& word : words)
                    ways.push_back({reading.cost + step + word.cost, &reading, &word.kana});
            }
        }
        std::sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) { return a.cost < b.cost; });
        Readings found;
        for (const Way& way : ways) {
            if (found.size() == m_most)
                break;
            QString kana = way.before->kana + *way.word;
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&](const DistinctReading& other) { return other.kana == kana; });
            if (!known)
                found.push_back({std::move(kana), way.cost});
        }
        return found;
    }

    const MeCab::Lattice& m_lattice;
    const MeCab::Model& m_model;
    std::size_t m_most;
    // Nodes stay where they are, so what they hold may be pointed to.
    std::unordered_map<const MeCab::Node*, Readings> m_readings;
};

} // namespace

std::vector<DistinctReading> distinctReadings(const MeCab::Lattice& lattice, const MeCab::Model& model,
                                              std::size_t most, long margin)
{
    Readings readings = Search(lattice, model, most).run();
    std::erase_if(readings, [&](const DistinctReading& reading) {
        return reading.cost > readings.front().cost + margin;
    });
    return readings;
}

} // namespace madoguchi::reading
