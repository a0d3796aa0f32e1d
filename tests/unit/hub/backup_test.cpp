// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/hub/authorities.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/data_lock.h"
#include "kb/hub/restore.h"
#include "kb/hub/store_check.h"
#include "kb/hub/tls_identity.h"
#include "tests/support/blob_cases.h"
#include "tests/unit/hub/hub_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;

namespace {

struct City : TestHub
{
    QDir directory = QFileInfo(path()).absoluteDir();
    QString backupPath = directory.filePath(QStringLiteral("city.backup"));

    City() { write(QStringLiteral("tls/ca.key"), "the key of the authority"); }

    void write(const QString& name, const QByteArray& bytes)
    {
        REQUIRE(directory.mkpath(QStringLiteral("tls")));
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name)
    {
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Result<BackupManifest> backUp(const db::CopyProgress& progress = {})
    {
        return makeBackup({path(),
                           backupPath,
                           {{QStringLiteral("tls/ca.key"), directory.filePath(QStringLiteral("tls/ca.key"))},
                            {QStringLiteral("absent"), directory.filePath(QStringLiteral("absent"))}}},
                          clock.now(), progress);
    }
    Result<RestoreOutcome> restore(bool replace)
    {
        return restoreBackup({backupPath, directory.path(), testCity, replace}, ids, clock.now());
    }
    qint64 contactsAt(HubStore& hub)
    {
        const auto count =
            db::selectInteger(hub.connection(), QStringLiteral("SELECT count(*) FROM entity WHERE kind = 2"));
        REQUIRE(count);
        return *count;
    }
};

} // namespace

TEST_CASE("I14 a backup made while commands come in is one moment's, verifies, and says what it holds",
          "[file]")
{
    City city;
    for (int i = 0; i < 20; ++i)
        (void)city.push(city.operatorA, {city.logContact(city.operatorA, QString(20'000, u'あ'))});
    const qint64 before = *city.store->head(centreFeed(testCity));
    int steps = 0;
    const auto made = city.backUp([&](qint64, qint64) {
        (void)city.push(city.operatorA, {city.logContact(city.operatorA)});
        ++steps;
        return true;
    });
    REQUIRE(made);
    CHECK(steps > 1);
    CHECK(made->municipality == testCity);
    CHECK(made->feeds.at(centreFeed(testCity)).revision == before);
    CHECK(made->feeds.at(centreFeed(testCity)).count == before);
    CHECK(made->files == QStringList{QStringLiteral("tls/ca.key")});
    CHECK(*city.store->head(centreFeed(testCity)) == before + steps);
    CHECK(QFile::permissions(city.backupPath) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(QFile::exists(city.backupPath + QStringLiteral("-wal")));
    const auto checked = checkBackup(city.backupPath);
    REQUIRE(checked);
    CHECK(checked->problems == QStringList());
}

TEST_CASE("a backup does not write over another, and one that is broken off leaves nothing", "[file]")
{
    City city;
    CHECK(city.backUp([](qint64, qint64) { return false; }).error().code == ErrorCode::Cancelled);
    CHECK(QDir(city.directory.path()).entryList({QStringLiteral("city.backup*")}).isEmpty());
    REQUIRE(city.backUp());
    CHECK(city.backUp().error().key == QStringLiteral("backup.exists"));
}

TEST_CASE("I14 damage to a backup is found: in a row, a feed's counter, an account, a file within", "[file]")
{
    City city;
    (void)city.push(city.operatorA, {city.logContact(city.operatorA)});
    REQUIRE(city.backUp());
    const auto damage = [&](const char* sql) {
        const auto connection = db::Connection::open({.path = city.backupPath});
        REQUIRE(connection);
        REQUIRE((*connection)->runScript(sql, QStringLiteral("damage")));
    };
    QString expected;
    SECTION("a row")
    {
        damage("UPDATE entity SET body = X'A0'");
        expected = QStringLiteral("row.digest");
    }
    SECTION("a feed")
    {
        damage("UPDATE entity SET rev = rev + 1; UPDATE feed SET rev = rev + 1");
        expected = QStringLiteral("backup.feed");
    }
    SECTION("a command")
    {
        damage("DELETE FROM command");
        expected = QStringLiteral("backup.table command");
    }
    SECTION("a file within")
    {
        damage("UPDATE backup_file SET body = X'00'");
        expected = QStringLiteral("backup.table backup_file");
    }
    const auto checked = checkBackup(city.backupPath);
    REQUIRE(checked);
    INFO(checked->problems.join(u'\n').toStdString());
    CHECK(checked->problems.join(u'\n').contains(expected));
    city.store.reset();
    CHECK(city.restore(true).error().key == QStringLiteral("backup.unsound"));
    CHECK(city.contactsAt(*city.open()) == 1);
}

TEST_CASE("a restored hub is what it was, in another epoch, the former store is kept aside", "[file]")
{
    City city;
    (void)city.push(city.operatorA, {city.logContact(city.operatorA)});
    const QUuid epoch = city.store->epoch();
    REQUIRE(city.backUp());
    (void)city.push(city.operatorA, {city.logContact(city.operatorA)});
    city.store.reset();

    CHECK(city.restore(false).error().key == QStringLiteral("restore.exists"));
    const auto restored = city.restore(true);
    REQUIRE(restored);
    CHECK_FALSE(restored->identity);
    const auto again = city.open();
    CHECK(again->epoch() != epoch);
    CHECK(city.contactsAt(*again) == 1);
    CHECK(checkStore(*again)->problems == QStringList());
    const auto tables = db::tableNames(again->connection());
    REQUIRE(tables);
    CHECK(tables->filter(QStringLiteral("backup")).isEmpty());
    const auto former = HubStore::openReadOnly(restored->keptAside);
    REQUIRE(former);
    CHECK(city.contactsAt(**former) == 2);
}

TEST_CASE("a backup is restored onto a bare machine, with the authority, another hub's is put aside",
          "[file]")
{
    City city;
    REQUIRE(city.backUp());
    city.store.reset();
    QDir data(city.directory.path());
    SECTION("bare")
    {
        REQUIRE(QDir(data.filePath(QStringLiteral("tls"))).removeRecursively());
        for (const QString& name : data.entryList({QStringLiteral("hub.db*")}))
            REQUIRE(data.remove(name));
    }
    SECTION("another hub's")
    {
        city.write(QStringLiteral("tls/ca.key"), "another key");
    }
    const auto restored = city.restore(true);
    REQUIRE(restored);
    CHECK(restored->identity);
    CHECK(city.read(QStringLiteral("tls/ca.key")) == "the key of the authority");
    CHECK(city.contactsAt(*city.open()) == 0);
}

TEST_CASE("a backup from before a CA was changed brings the former one back to nobody", "[file]")
{
    City city;
    const QString tls = city.directory.filePath(QStringLiteral("tls"));
    REQUIRE(QDir(tls).removeRecursively());
    const auto show = [&] {
        return ensureTlsIdentity(tls, {QStringLiteral("hub.example")}, QStringLiteral("City"),
                                 SystemClock().now());
    };
    const auto before = show();
    REQUIRE(before);
    REQUIRE(city.backUp());
    REQUIRE(makeNextAuthority(tls, QStringLiteral("City"), SystemClock().now()));
    REQUIRE(switchAuthority(tls));
    REQUIRE(forgetPreviousAuthority(tls));
    const auto after = show();
    REQUIRE(after);
    city.store.reset();
    const auto restored = city.restore(true);
    REQUIRE(restored);
    CHECK_FALSE(restored->identity);
    CHECK(show()->authority == after->authority);
    // On a bare machine there is nothing else.
    REQUIRE(QDir(tls).removeRecursively());
    REQUIRE(city.restore(true)->identity);
    CHECK(show()->authority == before->authority);
}

TEST_CASE("a restore that was cut off lets no hub start, and is done again", "[file]")
{
    City city;
    REQUIRE(city.backUp());
    city.store.reset();
    city.write(QStringLiteral("hub.restoring"), {});
    CHECK(refuseUnfinishedRestore(city.directory.path()).error().key == QStringLiteral("restore.unfinished"));
    REQUIRE(city.restore(false));
    CHECK(refuseUnfinishedRestore(city.directory.path()));
}

TEST_CASE("a file that is no backup, or another city's, is refused", "[file]")
{
    City city;
    CHECK(checkBackup(city.path()).error().key == QStringLiteral("backup.none"));
    REQUIRE(city.backUp());
    CHECK(restoreBackup({city.backupPath, city.directory.path(), QStringLiteral("131016"), true}, city.ids,
                        city.clock.now())
              .error()
              .key == QStringLiteral("hub.store.municipality"));
}

TEST_CASE("hubs and commands share a data directory, a restore has it alone", "[file]")
{
    const QTemporaryDir directory;
    {
        const auto one = DataLock::take(directory.path(), DataLock::Kind::Shared);
        const auto two = DataLock::take(directory.path(), DataLock::Kind::Shared);
        CHECK(one);
        CHECK(two);
        CHECK(DataLock::take(directory.path(), DataLock::Kind::Alone).error().key ==
              QStringLiteral("data.in-use"));
    }
    const auto alone = DataLock::take(directory.path(), DataLock::Kind::Alone);
    CHECK(alone);
    CHECK(DataLock::take(directory.path(), DataLock::Kind::Shared).error().key ==
          QStringLiteral("data.restoring"));
}

TEST_CASE("I14 attachments are in the backup and come back with it, and one that rotted there is found",
          "[file]")
{
    City city;
    BlobCases cases;
    BlobStore blobs(*city.store, city.clock, cases.rights());
    const QByteArray bytes = bytesOf(2 * blob::pieceBytes);
    const BlobKey key{city.ids.make<CaseId>(), shaOf(bytes)};
    cases.named[key] = bytes.size();
    cases.readers.insert({city.operatorA.user, key.caseId});
    REQUIRE(blobs.offer(city.operatorA, key, bytes.size()));
    REQUIRE(blobs.put(city.operatorA, key, 0, pieceAt(bytes, 0)));
    REQUIRE(blobs.put(city.operatorA, key, 1, pieceAt(bytes, 1)));
    REQUIRE(city.backUp());
    REQUIRE(db::execute(city.store->connection(), QStringLiteral("DELETE FROM blob_piece")));
    city.store.reset();
    REQUIRE(city.restore(true));
    city.store = city.open();
    BlobStore restored(*city.store, city.clock, cases.rights());
    CHECK(restored.get(city.operatorA, key, 1)->bytes == pieceAt(bytes, 1));

    const auto backup = db::Connection::open({.path = city.backupPath});
    REQUIRE(backup);
    REQUIRE(db::execute(**backup, QStringLiteral("UPDATE blob_piece SET body = ? WHERE piece = 1"),
                        QByteArray(blob::pieceBytes, 'x')));
    const QStringList problems = checkBackup(city.backupPath)->problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].startsWith(u"blob.hash"));
    CHECK(problems[1] == u"backup.table blob_piece");
}

TEST_CASE("I14 a backup of a hub that knew no attachments restores", "[file]")
{
    City city;
    (void)city.push(city.operatorA, {city.logContact(city.operatorA)});
    Account aoki;
    aoki.login = QStringLiteral("aoki");
    aoki.staff.id = city.operatorA.user;
    aoki.staff.displayName = QStringLiteral("青木");
    aoki.passwordDue = true;
    REQUIRE(Accounts(*city.store).save({aoki}));
    REQUIRE(city.store->connection().runScript(
        "DROP TABLE blob; DROP TABLE blob_piece; DROP TABLE case_number; DROP TABLE outgoing_message; "
        "DROP TABLE audit; DROP TABLE audit_head; DROP TABLE sign_in_failure; "
        "DROP TABLE device_authority; ALTER TABLE account DROP COLUMN password_due; PRAGMA user_version = 5",
        QStringLiteral("older")));
    city.store.reset();
    REQUIRE(city.backUp());
    REQUIRE(city.restore(true));
    city.store = city.open();
    CHECK(city.contactsAt(*city.store) == 1);
    CHECK(db::selectInteger(city.store->connection(), QStringLiteral("SELECT count(*) FROM blob")) == 0);
    // Whose password it was nobody wrote down: they are not asked for another.
    CHECK((*Accounts(*city.store).byLogin(aoki.login))->passwordDue == false);
}
