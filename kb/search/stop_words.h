// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::search {

/// Whether a term of a query is an English word that every question has (how, do, the), or its stem. Only few
/// Q&As are English, so their rarity would not show.
[[nodiscard]] bool isStopWord(const QString& term);

} // namespace madoguchi::search
