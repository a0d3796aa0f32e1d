// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/store_lock.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace madoguchi;

TEST_CASE("a store's lock is one program's, and what a killed program left behind does not hold it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("desk.db.sync.lock"));
    // As a kill between making the file and writing it left it.
    QFile left(path);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();

    StoreLock second(path);
    {
        StoreLock first(path);
        REQUIRE(first.tryLock());
        CHECK(first.tryLock());
        CHECK_FALSE(second.tryLock());
    }
    CHECK(second.tryLock());
    StoreLock nowhere(directory.filePath(QStringLiteral("no/such/place")));
    CHECK_FALSE(nowhere.tryLock());
}
