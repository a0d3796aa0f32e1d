// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/id_list.h"

#include <QStringList>

namespace madoguchi::db {

QString selectByIds(Engine engine, const QString& columns, const QString& table, const QString& where)
{
    const QString one = QStringLiteral("%1 WHERE %2 AND id = wanted_id").arg(table, where);
    const QString select = QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ");
    if (engine == Engine::Sqlite)
        return select + QStringLiteral("(SELECT unhex(value) AS wanted_id FROM json_each(?)) CROSS JOIN ") +
               one;
    // OFFSET 0: the inner query stays one of its own.
    return select + QStringLiteral("unnest(CAST(? AS BYTEA[])) AS wanted (wanted_id) CROSS JOIN LATERAL (") +
           select + one + QStringLiteral(" OFFSET 0) AS found");
}

QString idList(Engine engine, std::span<const QUuid> ids)
{
    const bool sqlite = engine == Engine::Sqlite;
    const QString before = sqlite ? QStringLiteral("\"") : QStringLiteral("\"\\\\x");
    QStringList list;
    for (const QUuid& id : ids)
        list.append(before + QString::fromLatin1(id.toRfc4122().toHex()) + u'"');
    const QString all = list.join(u',');
    return sqlite ? u'[' + all + u']' : u'{' + all + u'}';
}

} // namespace madoguchi::db
