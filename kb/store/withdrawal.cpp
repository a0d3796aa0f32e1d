// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/withdrawal.h"

#include "kb/db/statement.h"
#include "kb/store/meta_repository.h"

namespace madoguchi::store {

namespace {

// Who waits for readers here keeps writers waiting.
constexpr int patienceMs = 50;

Result<bool> truncateLog(db::Connection& connection)
{
    db::Statement checkpoint(connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    MADOGUCHI_TRY(checkpoint.exec());
    const bool done = checkpoint.next() && checkpoint.integer(0) == 0;
    MADOGUCHI_TRY(checkpoint.finish());
    return done;
}

} // namespace

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
    MADOGUCHI_TRY_ASSIGN(usual, db::selectInteger(connection, QStringLiteral("PRAGMA busy_timeout")));
    const auto wait = [&](qint64 ms) {
        return connection.runScript("PRAGMA busy_timeout=" + QByteArray::number(ms),
                                    QStringLiteral("patience"));
    };
    MADOGUCHI_TRY(wait(patienceMs));
    const Result<bool> done = truncateLog(connection);
    MADOGUCHI_TRY(wait(usual));
    if (!done)
        return done.error().code == ErrorCode::Busy ? Result<bool>(false) : done;
    if (*done)
        MADOGUCHI_TRY(MetaRepository(connection).remove(meta::withdrawal));
    return done;
}

} // namespace madoguchi::store
