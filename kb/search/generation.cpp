// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/generation.h"

#include "kb/db/raw_statement.h"

namespace madoguchi::search {

namespace {

QStringView nameOf(Generation which)
{
    return which == Generation::OfArticles ? u"index.generation" : u"index.contacts.generation";
}

} // namespace

Result<qint64> generationOf(db::Connection& connection, Generation which)
{
    db::RawStatement row(connection, "SELECT value FROM meta WHERE name = ?");
    const qint64 generation = row.bind(nameOf(which)).next() ? row.integer(0) : 0;
    MADOGUCHI_TRY(row.reset());
    return generation;
}

Result<void> raiseGeneration(db::Connection& connection, Generation which)
{
    db::RawStatement raise(connection, "INSERT INTO meta (name, value) VALUES (?, 1) "
                                       "ON CONFLICT DO UPDATE SET value = value + 1");
    return raise.bind(nameOf(which)).run();
}

} // namespace madoguchi::search
