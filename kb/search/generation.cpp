// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/generation.h"

#include "kb/db/raw_statement.h"

namespace madoguchi::search {

Result<qint64> generationOf(db::Connection& connection)
{
    db::RawStatement row(connection, "SELECT value FROM meta WHERE name = 'index.generation'");
    const qint64 generation = row.next() ? row.integer(0) : 0;
    MADOGUCHI_TRY(row.reset());
    return generation;
}

Result<void> raiseGeneration(db::Connection& connection)
{
    db::RawStatement raise(connection, "INSERT INTO meta (name, value) VALUES ('index.generation', 1) "
                                       "ON CONFLICT DO UPDATE SET value = value + 1");
    return raise.run();
}

} // namespace madoguchi::search
