// SPDX-License-Identifier: GPL-3.0-or-later
// Run by large.sh alone.
#include "tests/process/vault/vault_place.h"

#include "kb/db/encryption.h"
#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "kb/db/table_sum.h"
#include "kb/db/transaction.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace madoguchi;
using madoguchi::test::VaultPlace;

namespace {

const QString canary = QStringLiteral("かなりや五号");

QStringList words(const QString& text)
{
    return text.split(u' ');
}

void fill(const QString& path, qint64 bytes)
{
    constexpr int perRow = 3'000;
    constexpr int perTransaction = 20'000;
    const auto connection = store::openStore(path);
    REQUIRE(connection);
    REQUIRE((*connection)
                ->runScript("CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT);",
                            QStringLiteral("filler")));
    const QString text = canary.repeated(perRow / static_cast<int>(canary.toUtf8().size()));
    for (qint64 row = 0; row < bytes / perRow;) {
        auto transaction = db::Transaction::begin(**connection);
        REQUIRE(transaction);
        for (int i = 0; i < perTransaction; ++i, ++row)
            REQUIRE(db::execute(**connection, QStringLiteral("INSERT INTO filler (text) VALUES (?)"),
                                QString(text + QString::number(row))));
        REQUIRE(transaction->commit());
    }
}

db::TableSum sumOf(const QString& path)
{
    db::forgetKey(path);
    const auto connection = store::openStore(path);
    REQUIRE(connection);
    const auto sum = db::sumTable((*connection)->handle(), QStringLiteral("filler"));
    REQUIRE(sum);
    return *sum;
}

} // namespace

TEST_CASE("a store of more than 1 GiB is encrypted and gets another key", "[.][large]")
{
    const double gib = qEnvironmentVariable("MADOGUCHI_LARGE_GIB").toDouble();
    REQUIRE(gib >= 1.0);
    const VaultPlace place;
    fill(place.store(), static_cast<qint64>(gib * 1024 * 1024 * 1024));
    const db::TableSum before = sumOf(place.store());
    std::printf("plain: %lld MiB, %lld rows\n", QFileInfo(place.store()).size() >> 20, before.rows);
    REQUIRE(QFileInfo(place.store()).size() > qint64(1) << 30);

    constexpr int killAfterMs = 4'000;
    CHECK(place.runKilled(words(QStringLiteral("contact list")), killAfterMs));
    QElapsedTimer timer;
    timer.start();
    CHECK(place.contacts() == 0);
    std::printf("encrypted and compared: %.1f s\n", double(timer.elapsed()) / 1000);
    CHECK(db::fileKind(place.store()) == db::FileKind::Other);
    CHECK(sumOf(place.store()) == before);

    CHECK(place.runKilled(words(QStringLiteral("key rotate")), killAfterMs));
    CHECK(sumOf(place.store()) == before);
    timer.start();
    const auto rotated = place.run(words(QStringLiteral("key rotate")));
    INFO(rotated.err.toStdString());
    REQUIRE(rotated.status == 0);
    std::printf("another key: %.1f s\n", double(timer.elapsed()) / 1000);
    timer.start();
    CHECK(place.contacts() == 0);
    std::printf("opened: %.2f s\n", double(timer.elapsed()) / 1000);
    CHECK(sumOf(place.store()) == before);
    CHECK(place.run({QStringLiteral("verify")}).status == 0);
}
