// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// All Q&As of the municipality, in every language and state.
[[nodiscard]] Result<QList<Article>> storedArticles(HubStore& store);

} // namespace madoguchi::hub
