// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_store.h"

#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrlQuery>

namespace madoguchi::test {

namespace {

QString stateFile(const QString& name)
{
    return qEnvironmentVariable("MADOGUCHI_TEST_POSTGRESQL") + u'/' + name;
}

QString serverUrl()
{
    QFile file(stateFile(QStringLiteral("url")));
    INFO("MADOGUCHI_TEST_POSTGRESQL: " << file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).trimmed();
}

QString parameter(const QString& name)
{
    return QUrlQuery(serverUrl().section(u'?', 1)).queryItemValue(name);
}

} // namespace

bool isOnPostgresql()
{
    return qEnvironmentVariableIsSet("MADOGUCHI_TEST_POSTGRESQL");
}

TestStore::TestStore(Engine engine)
{
    const bool server = engine == Engine::OfThisRun ? isOnPostgresql() : engine == Engine::Postgresql;
    if (!server) {
        m_address = m_directory.filePath(QStringLiteral("hub.db"));
        return;
    }
    static int made = 0;
    m_database = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
    administer(QStringLiteral("CREATE DATABASE ") + m_database);
    m_address = serverUrl().replace(QStringLiteral("/postgres?"), u'/' + m_database + u'?');
}

TestStore::~TestStore()
{
    if (!m_database.isEmpty())
        administer(QStringLiteral("DROP DATABASE IF EXISTS ") + m_database + QStringLiteral(" WITH (FORCE)"));
}

QString TestStore::addressByTcp() const
{
    return QStringLiteral("postgresql://madoguchi@127.0.0.1:%1/%2?passfile=%3")
        .arg(parameter(QStringLiteral("port")), m_database, stateFile(QStringLiteral("passfile")));
}

QString TestStore::administer(const QString& sql)
{
    const QString name = QStringLiteral("administrator");
    QString value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(parameter(QStringLiteral("host")));
        database.setPort(parameter(QStringLiteral("port")).toInt());
        database.setDatabaseName(QStringLiteral("postgres"));
        database.setUserName(QStringLiteral("madoguchi"));
        const bool opened = database.open();
        QSqlQuery query(database);
        const bool done = opened && query.exec(sql);
        INFO(query.lastError().text().toStdString() << database.lastError().text().toStdString());
        CHECK(done);
        if (done && query.next())
            value = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace madoguchi::test
