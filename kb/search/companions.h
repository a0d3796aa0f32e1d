// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/article.h"

namespace madoguchi::search {

// Q&As that go with another one. All are numbers, best first; one thread: that of the connection.

/// Used in the same contacts as this one more than once, the newest contacts alone looked at: quick enough
/// for every keystroke.
[[nodiscard]] Result<QStringList> usedTogether(db::Connection& connection, const QString& number, int limit);

/// What callers ask next: Q&As that contacts used after this one, at once above later and later above before,
/// measured by how often they are used anyway, so that what everybody asks does not stand everywhere. Seen in
/// at least two contacts.
[[nodiscard]] Result<QStringList> askedNext(db::Connection& connection, const QString& number, int limit);

/// Q&As about the same matter: those whose words are like this one's, the same category and being used in the
/// same contacts counting too. Those of `without` are left out.
[[nodiscard]] Result<QStringList> relatedTo(db::Connection& connection, const Article& article,
                                            const QStringList& without, int limit);

} // namespace madoguchi::search
