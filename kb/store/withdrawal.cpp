// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/withdrawal.h"

#include "kb/db/log_file.h"
#include "kb/db/statement.h"
#include "kb/store/meta_repository.h"

namespace madoguchi::store {

Result<void> noteWithdrawal(db::Connection& connection)
{
    return MetaRepository(connection).set(meta::withdrawal, "1");
}

Result<bool> isWithdrawalNoted(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(note, MetaRepository(connection).get(meta::withdrawal));
    return note.has_value();
}

Result<bool> isIndexBehind(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(
        behind, db::selectInteger(connection, QStringLiteral("SELECT EXISTS(SELECT 1 FROM article_dirty) OR "
                                                             "EXISTS(SELECT 1 FROM contact_dirty) OR "
                                                             "EXISTS(SELECT 1 FROM lesson_dirty)")));
    return behind != 0;
}

Result<bool> emptyLog(db::Connection& connection)
{
    const Result<bool> done = db::emptyLog(connection);
    if (done && *done)
        MADOGUCHI_TRY(MetaRepository(connection).remove(meta::withdrawal));
    return done;
}

} // namespace madoguchi::store
