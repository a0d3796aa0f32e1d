// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::search {

/// How much past contacts have to say beside the text. Where every Q&A is asked about now and then they help
/// little, where a few are asked about again and again they help more than anything: each store learns it
/// from its own contacts (kb/search/history_tuning.h).
struct HistoryWeights
{
    double lessons = 0.35;     ///< what one contact's term counts beside one in the title
    double association = 0.25; ///< of the association beside the text's kinds, each of which has about 1
    double popularity = 0;     ///< how much more the Q&A asked about most gets than one never asked about

    bool operator==(const HistoryWeights&) const = default;
};

} // namespace madoguchi::search
