// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/sqlite_library.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QVersionNumber>

using namespace madoguchi;

namespace {

struct Ran
{
    int status = -1;
    QString out;
    QString err;
};

/// Runs one of the programs on files of its own, with one more variable in its environment.
class Programs
{
public:
    Programs()
    {
        QFile config(m_folder.filePath(QStringLiteral("hub.conf")));
        REQUIRE(config.open(QIODevice::WriteOnly));
        config.write("[hub]\nmunicipality = 990019\nname_ja = x\nnames = localhost\nport = 0\nlisten = "
                     "127.0.0.1\ndata = " +
                     m_folder.filePath(QStringLiteral("hub")).toUtf8() + "\n");
    }

    [[nodiscard]] static QStringList all() { return QStringLiteral(PROGRAMS).split(u','); }

    [[nodiscard]] Ran run(const QString& program, const QStringList& arguments, const QString& variable = {},
                          const QString& value = {}, const QString& folder = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        environment.insert(QStringLiteral("MADOGUCHI_PASSPHRASE"), QStringLiteral("of the tests"));
        if (!variable.isEmpty())
            environment.insert(variable, value);
        if (!folder.isEmpty())
            environment.insert(QStringLiteral("LD_LIBRARY_PATH"), folder);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BIN "/") + program, arguments);
        REQUIRE(process.waitForFinished(30'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// What makes the program open a store.
    [[nodiscard]] QStringList working(const QString& program) const
    {
        if (program == u"madoguchid")
            return {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("hub.conf")),
                    QStringLiteral("check")};
        const QStringList store{QStringLiteral("--store"), m_folder.filePath(QStringLiteral("desk.db"))};
        return program == u"madoguchictl"
                   ? store + QStringList{QStringLiteral("contact"), QStringLiteral("list")}
                   : store;
    }

    /// LD_PRELOAD takes a space for the end of a path: the library by another name.
    [[nodiscard]] QString preloadable(const QString& library) const
    {
        const QString link = m_folder.filePath(QFileInfo(library).fileName());
        REQUIRE(QFile::link(library, link));
        return link;
    }

    [[nodiscard]] bool hasMadeFiles() const
    {
        return QFileInfo::exists(m_folder.filePath(QStringLiteral("desk.db"))) ||
               QFileInfo::exists(m_folder.filePath(QStringLiteral("hub")));
    }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the tests run on an SQLite without the WAL-reset bug, and Qt's driver on the same")
{
    const auto checked = db::checkSqlite();
    CHECK(checked);
    CHECK(QVersionNumber::fromString(db::sqliteVersion()) >=
          QVersionNumber::fromString(QString::fromLatin1(db::oldestSqlite)));
}

TEST_CASE("every program says which SQLite it runs on")
{
    const Programs programs;
    for (const QString& program : Programs::all()) {
        const Ran ran = programs.run(program, {QStringLiteral("--version")});
        INFO(program.toStdString());
        CHECK(ran.status == 0);
        CHECK(ran.out.contains(QStringLiteral("(SQLite %1)").arg(db::sqliteVersion())));
    }
    const Ran check =
        programs.run(QStringLiteral("madoguchid"), programs.working(QStringLiteral("madoguchid")));
    CHECK(check.out.contains(QStringLiteral("SQLite %1\n").arg(db::sqliteVersion())));
}

TEST_CASE("a too old SQLite is refused at start, in words, and no store is touched")
{
    const Programs programs;
    const QString library = programs.preloadable(QStringLiteral(PRETENDS_OLD));
    for (const QString& program : Programs::all()) {
        const Ran ran =
            programs.run(program, programs.working(program), QStringLiteral("LD_PRELOAD"), library);
        INFO(program.toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.status > 1);
        CHECK(ran.err.contains(QStringLiteral("can damage the store: 3.51.3 or newer is needed")));
    }
    CHECK_FALSE(programs.hasMadeFiles());
}

TEST_CASE("a driver with another SQLite than the program's is refused at start, in words")
{
    const Programs programs;
    const QString library = programs.preloadable(QStringLiteral(PRETENDS_OTHER));
    for (const QString& program : Programs::all()) {
        const Ran ran =
            programs.run(program, programs.working(program), QStringLiteral("LD_PRELOAD"), library);
        INFO(program.toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.status > 1);
        CHECK(ran.err.contains(
            QStringLiteral("Qt's driver has another SQLite than this program (another source / ")));
    }
    CHECK_FALSE(programs.hasMadeFiles());
}

TEST_CASE("the system's own SQLite, where it is too old, is refused at start")
{
    const QString library = QStringLiteral(SYSTEM_SQLITE);
    if (library.isEmpty()) {
        WARN("the system has no libsqlite3.so.0");
        return;
    }
    const QString folder = QFileInfo(library).path();
    const QString variable = QStringLiteral("LD_LIBRARY_PATH");
    const Programs programs;
    for (const QString& program : Programs::all()) {
        const QString version = programs.run(program, {QStringLiteral("--version")}, variable, folder)
                                    .out.section(QStringLiteral("SQLite "), 1)
                                    .section(u')', 0, 0);
        INFO(program.toStdString() << " on " << version.toStdString());
        if (QVersionNumber::fromString(version) >=
            QVersionNumber::fromString(QString::fromLatin1(db::oldestSqlite))) {
            WARN("the system's SQLite is new enough");
            return;
        }
        const Ran ran = programs.run(program, programs.working(program), variable, folder);
        CHECK(ran.status > 1);
        CHECK(ran.err.contains(QStringLiteral("SQLite %1 can damage the store").arg(version)));
    }
    CHECK_FALSE(programs.hasMadeFiles());
}

TEST_CASE("a plain SQLite, however new it says it is, is refused at start, and no store is touched")
{
    const QString library = QStringLiteral(SYSTEM_SQLITE);
    if (library.isEmpty()) {
        WARN("the system has no libsqlite3.so.0");
        return;
    }
    const Programs programs;
    const QString preloaded = programs.preloadable(QStringLiteral(PRETENDS_NEW));
    for (const QString& program : Programs::all()) {
        const Ran ran = programs.run(program, programs.working(program), QStringLiteral("LD_PRELOAD"),
                                     preloaded, QFileInfo(library).path());
        INFO(program.toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.status > 1);
        CHECK(ran.err.contains(QStringLiteral("cannot encrypt")));
    }
    CHECK_FALSE(programs.hasMadeFiles());
}

TEST_CASE("a library that takes a key and encrypts nothing is found out, and no store is left in the clear")
{
    const Programs programs;
    const QString library = programs.preloadable(QStringLiteral(PRETENDS_TO_ENCRYPT));
    for (const QString& program : {QStringLiteral("madoguchictl"), QStringLiteral("madoguchid")}) {
        const Ran ran =
            programs.run(program, programs.working(program), QStringLiteral("LD_PRELOAD"), library);
        INFO(program.toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.status == 3);
        CHECK(ran.err.contains(QStringLiteral("not encrypted")));
    }
    CHECK_FALSE(QFileInfo::exists(programs.file(QStringLiteral("desk.db"))));
    // The store is made as it should be; then the library is swapped.
    for (const QString& program : {QStringLiteral("madoguchictl"), QStringLiteral("madoguchid")}) {
        const Ran sound = programs.run(program, programs.working(program));
        INFO(program.toStdString() << ": " << sound.err.toStdString());
        CHECK(sound.status == 0);
        const Ran ran =
            programs.run(program, programs.working(program), QStringLiteral("LD_PRELOAD"), library);
        CHECK(ran.status != 0);
        CHECK(programs.run(program, programs.working(program)).status == 0);
    }
}
