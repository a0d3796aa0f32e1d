// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/vault/vault_place.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace madoguchi::test {

namespace {
constexpr int patienceMs = 300'000;
}

VaultPlace::VaultPlace()
{
    REQUIRE(QDir(m_folder.path()).mkdir(QStringLiteral("tmp")));
}

void VaultPlace::prepare(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("SQLITE_TMPDIR"), path(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("share")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    environment.remove(QStringLiteral("MADOGUCHI_PASSPHRASE"));
    if (!passphrase.isNull())
        environment.insert(QStringLiteral("MADOGUCHI_PASSPHRASE"), passphrase);
    environment.insert(QStringLiteral("MADOGUCHI_RECOVERY_KEY"), path(QStringLiteral("recovery.pub")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
}

VaultPlace::Ran VaultPlace::run(const QStringList& arguments) const
{
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(MADOGUCHICTL), QStringList{QStringLiteral("--store"), store()} + arguments);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patienceMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool VaultPlace::runKilled(const QStringList& arguments, int afterMs) const
{
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(MADOGUCHICTL), QStringList{QStringLiteral("--store"), store()} + arguments);
    process.closeWriteChannel();
    REQUIRE(process.waitForStarted(patienceMs));
    if (process.waitForFinished(afterMs))
        return false;
    process.kill();
    REQUIRE(process.waitForFinished(patienceMs));
    return process.exitStatus() == QProcess::CrashExit;
}

void VaultPlace::addContact(const QString& inquiry) const
{
    const Ran ran =
        run({QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("--inquiry"), inquiry});
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
}

int VaultPlace::contacts() const
{
    const Ran ran = run({QStringLiteral("contact"), QStringLiteral("list"), QStringLiteral("--limit"),
                         QStringLiteral("100000")});
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return static_cast<int>(ran.out.count(u'\n'));
}

QString VaultPlace::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QByteArray VaultPlace::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList VaultPlace::leaksIn(const QString& folder, const QString& word)
{
    const QByteArray wide(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    QStringList leaking;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
            leaking.append(files.filePath());
    }
    return leaking;
}

void VaultPlace::makePlainStore(int contacts, const QString& inquiry) const
{
    const auto connection = store::openStore(store());
    REQUIRE(connection);
    auto transaction = db::Transaction::begin(**connection);
    REQUIRE(transaction);
    // Rows of no meaning beside a contact's: what counts is that each of them is there afterwards.
    REQUIRE((*connection)
                ->runScript("CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT);"
                            "CREATE INDEX filler_text ON filler (text);",
                            QStringLiteral("filler")));
    for (int i = 0; i < contacts; ++i)
        REQUIRE(db::execute(**connection, QStringLiteral("INSERT INTO filler (text) VALUES (?)"),
                            QString(inquiry + QString::number(i))));
    REQUIRE(transaction->commit());
}

} // namespace madoguchi::test
