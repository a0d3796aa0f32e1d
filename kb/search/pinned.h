// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <QDate>

#include <vector>

namespace madoguchi::search {

/// A Q&A the centre holds up to every operator for a season.
struct PinnedArticle
{
    QString number;
    QString note; ///< why; may be empty
    QDate until;  ///< the last day; invalid = until it is taken down

    bool operator==(const PinnedArticle&) const = default;
};

/// Those of `today`, in the centre's order.
[[nodiscard]] Result<std::vector<PinnedArticle>> pinnedArticles(db::Connection& connection, QDate today);

} // namespace madoguchi::search
