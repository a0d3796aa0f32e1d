// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/templates.h"

#include "kb/db/fts5_tokenizer.h"
#include "kb/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace madoguchi::sim {

namespace {

constexpr Role roles[] = {Role::Operator, Role::Supervisor, Role::Department, Role::Leader, Role::Operator};
const QString memory = QStringLiteral(":memory:");

std::vector<std::unique_ptr<db::Connection>>& idle()
{
    static std::vector<std::unique_ptr<db::Connection>> connections;
    return connections;
}

void fillHub(Templates& made, const QString& path)
{
    ManualClock clock;
    SeededRandom random(1);
    IdMaker ids(clock, random);
    const auto store = must(hub::HubStore::open(path, city, ids));
    for (const Role role : roles) {
        hub::Account account;
        account.staff.id = ids.make<UserId>();
        account.login = QStringLiteral("user%1").arg(made.accounts.size());
        account.staff.displayName = account.login;
        account.staff.role = role;
        account.staff.unit = QStringLiteral("citizens");
        account.verifier = QByteArrayLiteral("any");
        made.accounts.push_back(account);
    }
    must(hub::Accounts(*store).save(made.accounts));
    hub::Devices devices(*store, clock, random);
    for (int i = 0; i < seatCount; ++i)
        made.seats.push_back(must(devices.enrol(must(devices.makeCode(60'000)), QString::number(i), ids)));
}

} // namespace

const Templates& Templates::get()
{
    static const std::unique_ptr<Templates> templates = [] {
        auto made = std::make_unique<Templates>();
        const QString path = workFolder() + QStringLiteral("/template.db");
        fillHub(*made, path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("simulator: no template");
        made->hubFile = file.readAll();
        made->desk = must(store::openStore(memory));
        return made;
    }();
    return *templates;
}

QString workFolder()
{
    static const QTemporaryDir folder(
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/madoguchi-sim-XXXXXX"));
    return folder.path();
}

void DeskStores::copy(db::Connection& from, db::Connection& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr || sqlite3_backup_step(backup, -1) != SQLITE_DONE)
        qFatal("simulator: no copy of a store");
    sqlite3_backup_finish(backup);
}

std::unique_ptr<db::Connection> DeskStores::take(bool alone)
{
    std::unique_ptr<db::Connection> connection;
    if (alone || idle().empty()) {
        connection = must(db::Connection::open({.path = memory}));
        must(db::registerFts5Tokenizer(connection->handle()));
    } else {
        connection = std::move(idle().back());
        idle().pop_back();
    }
    copy(*Templates::get().desk, *connection);
    return connection;
}

void DeskStores::giveBack(std::unique_ptr<db::Connection> connection)
{
    if (connection)
        idle().push_back(std::move(connection));
}

} // namespace madoguchi::sim
