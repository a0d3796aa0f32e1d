// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while a store is encrypted, and while it gets another key.
#include "tests/process/vault/vault_place.h"

#include "kb/db/encryption.h"
#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>

using namespace madoguchi;
using madoguchi::test::VaultPlace;

namespace {

const QString canary = QStringLiteral("かなりや四号");
constexpr int rows = 20'000;

QStringList words(const QString& text)
{
    return text.split(u' ');
}

/// Opened as a program does: whatever was left half done is settled by it.
void requireWhole(const VaultPlace& place)
{
    const auto listed = place.run(words(QStringLiteral("contact list")));
    INFO(listed.err.toStdString());
    REQUIRE(listed.status == 0);
    db::forgetKey(place.store());
    const auto connection = store::openStore(place.store());
    REQUIRE(connection);
    REQUIRE(db::selectInteger(**connection, QStringLiteral("SELECT count(*) FROM filler")) == rows);
}

} // namespace

TEST_CASE("a store whose encryption is killed at any moment opens with everything in it, and ends encrypted")
{
    int killed = 0;
    for (int afterMs = 60; afterMs <= 900; afterMs += 60) {
        const VaultPlace place;
        place.makePlainStore(rows, canary);
        killed += place.runKilled(words(QStringLiteral("contact list")), afterMs) ? 1 : 0;
        requireWhole(place);
        CHECK(db::fileKind(place.store()) == db::FileKind::Other);
        CHECK(place.leaks(canary).isEmpty());
    }
    INFO("killed " << killed);
    CHECK(killed >= 3);
}

TEST_CASE("a rotation killed at any moment leaves a store that opens, with one key")
{
    const VaultPlace place;
    place.makePlainStore(rows, canary);
    requireWhole(place);
    int killed = 0;
    for (int afterMs = 100; afterMs <= 1'300; afterMs += 80) {
        killed += place.runKilled(words(QStringLiteral("key rotate")), afterMs) ? 1 : 0;
        requireWhole(place);
        CHECK(place.leaks(canary).isEmpty());
        CHECK(place.read(QStringLiteral("desk.db.keys")).count("\"by\"") == 1);
    }
    INFO("killed " << killed);
    CHECK(killed >= 3);
    CHECK(place.run(words(QStringLiteral("key rotate"))).status == 0);
    requireWhole(place);
}
