// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/store.h"

#include "kb/db/fts5_tokenizer.h"
#include "kb/db/migrator.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/store/projection.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

static void initStoreSchema()
{
    Q_INIT_RESOURCE(store_schema);
}

namespace madoguchi::store {

namespace {

// What an older Madoguchi got from a newer hub it kept unseen, or kept with less beside it.
Result<void> showNewKinds(db::Connection& connection)
{
    constexpr auto firstOfRoom = static_cast<int>(EntityKind::Hand);
    db::Statement rows(connection, QStringLiteral("SELECT kind, id FROM truth WHERE kind >= ?"));
    rows.bind(firstOfRoom);
    MADOGUCHI_TRY(rows.exec());
    std::vector<EntityRef> unseen;
    while (rows.next())
        unseen.push_back({static_cast<EntityKind>(rows.integer(0)), rows.uuid(1)});
    MADOGUCHI_TRY(rows.finish());
    // Cases opened here are not in the truth before the hub has them.
    db::Statement cases(connection, QStringLiteral("SELECT id FROM case_file"));
    MADOGUCHI_TRY(cases.exec());
    while (cases.next())
        unseen.push_back({EntityKind::Case, cases.uuid(0)});
    MADOGUCHI_TRY(cases.finish());
    for (const EntityRef& ref : unseen)
        MADOGUCHI_TRY(reproject(connection, ref));
    return {};
}

Result<void> migrateStore(db::Connection& connection)
{
    constexpr int schemaOfPublications = 12;
    MADOGUCHI_TRY_ASSIGN(before, db::selectInteger(connection, QStringLiteral("PRAGMA user_version")));
    MADOGUCHI_TRY(db::migrate(connection, QStringLiteral(":/schema/store")));
    if (before == 0 || before >= schemaOfPublications)
        return {};
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY(showNewKinds(connection));
    return transaction.commit();
}

} // namespace

Result<std::unique_ptr<db::Connection>> openStore(const QString& path)
{
    initStoreSchema();
    if (path != QStringLiteral(":memory:") && !QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::Io, QStringLiteral("store.directory"), QFileInfo(path).absolutePath());
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({path}));
    MADOGUCHI_TRY(db::registerFts5Tokenizer(connection->handle()));
    MADOGUCHI_TRY(migrateStore(*connection));
    return connection;
}

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/madoguchi/desk.db");
}

} // namespace madoguchi::store
