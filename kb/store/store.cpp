// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/store.h"

#include "kb/db/fts5_tokenizer.h"
#include "kb/db/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

static void initStoreSchema()
{
    Q_INIT_RESOURCE(store_schema);
}

namespace madoguchi::store {

Result<std::unique_ptr<db::Connection>> openStore(const QString& path)
{
    initStoreSchema();
    if (path != QStringLiteral(":memory:") && !QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::Io, QStringLiteral("store.directory"), QFileInfo(path).absolutePath());
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({path}));
    MADOGUCHI_TRY(db::registerFts5Tokenizer(connection->handle()));
    MADOGUCHI_TRY(db::migrate(*connection, QStringLiteral(":/schema/store")));
    return connection;
}

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/madoguchi/desk.db");
}

} // namespace madoguchi::store
