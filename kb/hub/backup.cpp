// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/backup.h"

#include "kb/base/version.h"
#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "kb/db/transaction.h"
#include "kb/hub/store_check.h"
#include "kb/vault/vault.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace madoguchi::hub {

namespace {

constexpr char tables[] =
    "CREATE TABLE backup_manifest (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE backup_feed (feed TEXT PRIMARY KEY, rev INTEGER NOT NULL, rows INTEGER NOT NULL, "
    "digest INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE backup_table (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, hash INTEGER NOT NULL) "
    "WITHOUT ROWID;"
    "CREATE TABLE backup_file (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;";

Result<std::map<FeedId, FeedSums>> sumFeeds(db::Connection& connection)
{
    std::map<FeedId, FeedSums> feeds;
    db::Statement heads(connection, QStringLiteral("SELECT feed, rev FROM feed"));
    MADOGUCHI_TRY(heads.exec());
    while (heads.next())
        feeds[{heads.text(0)}].revision = heads.integer(1);
    MADOGUCHI_TRY(heads.finish());
    db::Statement rows(connection, QStringLiteral("SELECT feed, digest FROM entity WHERE deleted = 0"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        FeedSums& sums = feeds[{rows.text(0)}];
        ++sums.count;
        sums.digestSum =
            static_cast<qint64>(static_cast<quint64>(sums.digestSum) + static_cast<quint64>(rows.integer(1)));
    }
    MADOGUCHI_TRY(rows.finish());
    return feeds;
}

Result<std::map<QString, db::TableSum>> sumTables(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(names, db::tableNames(connection));
    std::map<QString, db::TableSum> sums;
    for (const QString& name : names) {
        if (name.startsWith(QStringLiteral("backup_")) && name != u"backup_file")
            continue;
        MADOGUCHI_TRY_ASSIGN(sum, db::sumTable(connection, name));
        sums[name] = sum;
    }
    return sums;
}

Result<void> putFiles(db::Connection& connection, const QHash<QString, QString>& files)
{
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        QFile file(entry.value());
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, QStringLiteral("file.read"), entry.value());
        MADOGUCHI_TRY(db::execute(connection,
                                  QStringLiteral("INSERT INTO backup_file (name, body) VALUES (?, ?)"),
                                  entry.key(), file.readAll()));
    }
    return {};
}

Result<void> writeManifest(db::Connection& connection, const BackupOrder& order, Timestamp now)
{
    // Before the tables are made, so that the sums are those of the copy alone.
    MADOGUCHI_TRY_ASSIGN(feeds, sumFeeds(connection));
    MADOGUCHI_TRY_ASSIGN(sums, sumTables(connection));
    db::Statement owner(connection, QStringLiteral("SELECT municipality FROM meta WHERE name = 'epoch'"));
    MADOGUCHI_TRY(owner.exec());
    const QString municipality = owner.next() ? owner.text(0) : QString();
    MADOGUCHI_TRY(owner.finish());
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY(connection.runScript(tables, QStringLiteral("manifest")));
    const std::map<QString, QString> facts{
        {QStringLiteral("municipality"), municipality},
        {QStringLiteral("made_at"), QString::number(now.ms)},
        {QStringLiteral("program"), QStringLiteral("madoguchid ") + programVersion()}};
    for (const auto& [name, value] : facts)
        MADOGUCHI_TRY(db::execute(connection,
                                  QStringLiteral("INSERT INTO backup_manifest (name, value) VALUES (?, ?)"),
                                  name, value));
    for (const auto& [feed, sum] : feeds)
        MADOGUCHI_TRY(db::execute(
            connection,
            QStringLiteral("INSERT INTO backup_feed (feed, rev, rows, digest) VALUES (?, ?, ?, ?)"),
            feed.value, sum.revision, sum.count, sum.digestSum));
    MADOGUCHI_TRY(putFiles(connection, order.files));
    MADOGUCHI_TRY_ASSIGN(fileSum, db::sumTable(connection, QStringLiteral("backup_file")));
    sums[QStringLiteral("backup_file")] = fileSum;
    for (const auto& [name, sum] : sums)
        MADOGUCHI_TRY(db::execute(
            connection, QStringLiteral("INSERT INTO backup_table (name, rows, hash) VALUES (?, ?, ?)"), name,
            sum.rows, sum.hash));
    return transaction.commit();
}

Result<void> fillTarget(const BackupOrder& order, const QString& path, Timestamp now,
                        const db::CopyProgress& progress)
{
    {
        MADOGUCHI_TRY_ASSIGN(source, db::Connection::open({.path = order.store, .readOnly = true}));
        MADOGUCHI_TRY(db::copyDatabase(*source, path, progress));
    }
    MADOGUCHI_TRY_ASSIGN(copy, db::Connection::open({.path = path}));
    MADOGUCHI_TRY(writeManifest(*copy, order, now));
    return db::makeWhole(*copy);
}

bool isSame(const FeedSums& a, const FeedSums& b)
{
    return a.revision == b.revision && a.count == b.count && a.digestSum == b.digestSum;
}

} // namespace

Result<BackupManifest> makeBackup(const BackupOrder& order, Timestamp now, const db::CopyProgress& progress)
{
    if (QFileInfo::exists(order.target))
        return failure(ErrorCode::Refused, QStringLiteral("backup.exists"), order.target);
    const QString unfinished = order.target + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    for (const QString& copy : {unfinished, order.target})
        MADOGUCHI_TRY(db::shareKey(order.store, copy));
    const auto made = [&]() -> Result<BackupManifest> {
        MADOGUCHI_TRY(fillTarget(order, unfinished, now, progress));
        MADOGUCHI_TRY_ASSIGN(report, checkBackup(unfinished));
        if (!report.problems.isEmpty())
            return failure(ErrorCode::Corrupt, QStringLiteral("backup.unsound"), report.problems.first());
        // First, so that no backup is without what opens it.
        MADOGUCHI_TRY(vault::copyKeyFile(order.store, order.target));
        return report.manifest;
    }();
    const bool named = made && std::rename(QFile::encodeName(unfinished).constData(),
                                           QFile::encodeName(order.target).constData()) == 0;
    if (!named) {
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(unfinished + suffix);
        QFile::remove(vault::keyFilePath(order.target));
        MADOGUCHI_TRY(made);
        return failure(ErrorCode::Io, QStringLiteral("backup.target"), order.target);
    }
    MADOGUCHI_TRY(db::syncFile(QFileInfo(order.target).absolutePath()));
    return *made;
}

Result<BackupManifest> readManifest(db::Connection& backup)
{
    MADOGUCHI_TRY_ASSIGN(names, db::tableNames(backup));
    if (!names.contains(QStringLiteral("backup_manifest")))
        return failure(ErrorCode::Corrupt, QStringLiteral("backup.none"), backup.path());
    BackupManifest manifest;
    db::Statement facts(backup, QStringLiteral("SELECT name, value FROM backup_manifest"));
    MADOGUCHI_TRY(facts.exec());
    QHash<QString, QString> values;
    while (facts.next())
        values.insert(facts.text(0), facts.text(1));
    MADOGUCHI_TRY(facts.finish());
    manifest.municipality = values.value(QStringLiteral("municipality"));
    manifest.madeAt = {values.value(QStringLiteral("made_at")).toLongLong()};
    manifest.program = values.value(QStringLiteral("program"));
    MADOGUCHI_TRY_ASSIGN(schema, db::selectInteger(backup, QStringLiteral("PRAGMA user_version")));
    manifest.schema = static_cast<int>(schema);
    db::Statement feeds(backup, QStringLiteral("SELECT feed, rev, rows, digest FROM backup_feed"));
    MADOGUCHI_TRY(feeds.exec());
    while (feeds.next())
        manifest.feeds[{feeds.text(0)}] = {feeds.integer(1), feeds.integer(2), feeds.integer(3)};
    MADOGUCHI_TRY(feeds.finish());
    db::Statement sums(backup, QStringLiteral("SELECT name, rows, hash FROM backup_table"));
    MADOGUCHI_TRY(sums.exec());
    while (sums.next())
        manifest.tables[sums.text(0)] = {sums.integer(1), sums.integer(2)};
    MADOGUCHI_TRY(sums.finish());
    db::Statement files(backup, QStringLiteral("SELECT name FROM backup_file ORDER BY name"));
    MADOGUCHI_TRY(files.exec());
    while (files.next())
        manifest.files.append(files.text(0));
    MADOGUCHI_TRY(files.finish());
    return manifest;
}

Result<BackupReport> checkBackup(const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(store, HubStore::openReadOnly(path));
    BackupReport report;
    MADOGUCHI_TRY_ASSIGN(manifest, readManifest(store->connection()));
    report.manifest = manifest;
    MADOGUCHI_TRY_ASSIGN(checked, checkStore(*store));
    report.problems = checked.problems;
    MADOGUCHI_TRY_ASSIGN(feeds, sumFeeds(store->connection()));
    for (const auto& [feed, sum] : feeds) {
        if (!manifest.feeds.contains(feed) || !isSame(manifest.feeds[feed], sum))
            report.problems.append(QStringLiteral("backup.feed ") + feed.value);
    }
    MADOGUCHI_TRY_ASSIGN(sums, sumTables(store->connection()));
    for (const auto& [name, sum] : sums) {
        if (!manifest.tables.contains(name) || manifest.tables[name] != sum)
            report.problems.append(QStringLiteral("backup.table ") + name);
    }
    if (feeds.size() != manifest.feeds.size() || sums.size() != manifest.tables.size())
        report.problems.append(QStringLiteral("backup.table"));
    return report;
}

Result<QByteArray> fileWithin(db::Connection& backup, const QString& name)
{
    db::Statement select(backup, QStringLiteral("SELECT body FROM backup_file WHERE name = ?"));
    select.bind(name);
    MADOGUCHI_TRY(select.exec());
    if (!select.next()) {
        MADOGUCHI_TRY(select.finish());
        return failure(ErrorCode::NotFound, QStringLiteral("backup.file"), name);
    }
    return select.bytes(0);
}

} // namespace madoguchi::hub
