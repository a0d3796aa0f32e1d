// SPDX-License-Identifier: GPL-3.0-or-later
// The query language of the peer that is in SQLite itself.
#pragma once

#include <QStringList>

namespace madoguchi::bench {

/// An FTS5 expression that asks for any of the terms. Every term is quoted, so none is ever taken for an
/// operator or a column.
[[nodiscard]] inline QString anyOf(const QStringList& terms)
{
    QStringList quoted;
    for (QString term : terms)
        quoted += u'"' + term.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return quoted.join(QStringLiteral(" OR "));
}

} // namespace madoguchi::bench
