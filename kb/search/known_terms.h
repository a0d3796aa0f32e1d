// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/language.h"

#include <QStringList>

namespace madoguchi::search {

/// What may be kept of a query.
struct KnownTerms
{
    QStringList words;                ///< folded, in the query's order: those that stand in a published Q&A
    Language language = Language::Ja; ///< the query's, as far as it can be told
};

/// Of a query's words only those that stand in a published Q&A: what a citizen said beyond that, a name or an
/// address, is not among them.
[[nodiscard]] Result<KnownTerms> knownTerms(db::Connection& connection, const QString& query);

} // namespace madoguchi::search
