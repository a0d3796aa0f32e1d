// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/program_facts.h"
#include "kb/base/version.h"
#include "kb/db/encryption.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;

TEST_CASE("a hub that is newer is told from one that is not, also where a number has two digits")
{
    const QString own = QStringLiteral("1.9.0");
    CHECK(newerVersion(QStringLiteral("madoguchid 1.10.0"), own) == QStringLiteral("1.10.0"));
    CHECK(newerVersion(QStringLiteral("madoguchid 2"), own) == QStringLiteral("2"));
    for (const char* same :
         {"madoguchid 1.9.0", "madoguchid 1.8.12", "madoguchid", "", "madoguchid what.ever"})
        CHECK(newerVersion(QString::fromLatin1(same), own).isEmpty());
}

TEST_CASE("a desk knows what it is made of, and tells an encrypted store from a plain one")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("desk.db"));
    REQUIRE(db::createEncrypted(store, SecretKey::random(), QByteArray(16, 's')));
    const ProgramFacts facts = programFacts(store, QStringLiteral("madoguchid 9"));
    CHECK(facts.version == programVersion());
    CHECK(facts.hub == QStringLiteral("madoguchid 9"));
    for (const QString& part : {facts.qt, facts.sqlite, facts.cipher, facts.icu, facts.system})
        CHECK_FALSE(part.isEmpty());
    CHECK(facts.encrypted);

    QFile plain(folder.filePath(QStringLiteral("plain.db")));
    REQUIRE(plain.open(QIODevice::WriteOnly));
    plain.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    plain.close();
    CHECK_FALSE(programFacts(plain.fileName(), {}).encrypted);
}
