// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a connection that knows that a server may vanish.
#include "kb/db/connection.h"

#include "kb/base/log.h"
#include "kb/db/postgresql.h"

#include <QSqlError>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {

constexpr int reopenPauseMs = 1'000;
// A few kilobytes each. Only filters put statements together from parts; all others are fewer.
constexpr qsizetype mostPrepared = 256;

tl::unexpected<Error> away(const QString& where)
{
    return failure(ErrorCode::Busy, QStringLiteral("db.connection"), where);
}

} // namespace

Result<void> Connection::ready()
{
    if (m_engine == Engine::Sqlite || !m_lost)
        return {};
    if (m_entered || m_looking || !m_notBefore.hasExpired())
        return away(m_path);
    auto connected = connectToServer();
    if (connected && m_session > 1 && m_look) {
        m_looking = true;
        connected = m_look();
        m_looking = false;
    }
    if (!connected) {
        m_lost = true;
        m_notBefore.setRemainingTime(reopenPauseMs);
        return connected;
    }
    if (m_session > 1)
        qCInfo(logDb, "connected to the database again");
    return {};
}

Result<void> Connection::connectToServer()
{
    // The statements of the old session are gone with it; the driver would try to take them back one by one.
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    qDeleteAll(m_prepared);
    m_prepared.clear();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    ++m_session;
    MADOGUCHI_TRY(openPostgresql(m_database, *m_address, m_path));
    MADOGUCHI_TRY_ASSIGN(life, lifeOfPostgresql(m_database, m_path));
    m_life = life;
    m_lost = false;
    return {};
}

Result<void> Connection::enter(const QByteArray& begin)
{
    MADOGUCHI_TRY(ready());
    auto begun = runScript(begin, QStringLiteral("begin"));
    if (!begun && m_lost) {
        // The server went while nobody looked; nothing was under way, so nothing is lost.
        m_notBefore.setRemainingTime(0);
        MADOGUCHI_TRY(ready());
        begun = runScript(begin, QStringLiteral("begin"));
    }
    MADOGUCHI_TRY(begun);
    m_entered = m_engine == Engine::Postgresql;
    return {};
}

// What fails here fails because the server took it back already, or will.
void Connection::rollBack()
{
    const auto undone = m_lost ? Result<void>() : runScript("ROLLBACK", QStringLiteral("rollback"));
    if (!undone)
        qCWarning(logDb, "rollback failed: %s", qUtf8Printable(describe(undone.error())));
    leave();
}

void Connection::takeBackPart()
{
    const auto undone =
        m_lost ? Result<void>() : runScript("ROLLBACK TO part; RELEASE part", QStringLiteral("rollback"));
    m_failed = m_entered && (m_lost || !undone);
    if (!undone)
        qCWarning(logDb, "rollback failed: %s", qUtf8Printable(describe(undone.error())));
}

Result<void> Connection::runOnServer(const QByteArray& script, const QString& name)
{
    MADOGUCHI_TRY(ready());
    QSqlQuery query(database());
    for (const QByteArray& statement : statementsOf(script)) {
        if (!query.exec(QString::fromUtf8(statement)))
            return tl::unexpected<Error>(judge(query.lastError(), name));
    }
    return {};
}

Error Connection::judge(const QSqlError& error, const QString& where)
{
    if (m_engine == Engine::Sqlite) {
        bool isNumber = false;
        const int code = error.nativeErrorCode().toInt(&isNumber);
        Error judged = errorOf(isNumber ? code : SQLITE_ERROR, where);
        if (judged.code != ErrorCode::Cancelled)
            qCWarning(logDb, "statement failed with SQLite code %d: %s", code, qUtf8Printable(where));
        return judged;
    }
    m_failed = m_entered;
    const QString state = m_lost || !m_database.isOpen() ? QString() : error.nativeErrorCode();
    Error judged = postgresqlError(state, where);
    if (judged.key == u"db.connection" && !m_lost) {
        m_lost = true;
        qCWarning(logDb, "the connection to the database is lost (%s)", qUtf8Printable(state));
    } else if (judged.code != ErrorCode::Busy) {
        qCWarning(logDb, "statement failed with SQLSTATE %s: %s", qUtf8Printable(state),
                  qUtf8Printable(where));
    }
    return judged;
}

Connection::Prepared Connection::prepare(const QString& sql)
{
    if (!ready())
        return {QSqlQuery(m_database), false, m_session};
    if (QSqlQuery* known = m_prepared.take(sql)) {
        Prepared prepared{std::move(*known), true, m_session};
        delete known;
        return prepared;
    }
    Prepared prepared{QSqlQuery(database()), false, m_session};
    prepared.query.setForwardOnly(true);
    prepared.good = prepared.query.prepare(sql);
    return prepared;
}

void Connection::giveBack(const QString& sql, Prepared prepared)
{
    if (!prepared.good || prepared.session != m_session || m_prepared.size() >= mostPrepared ||
        m_prepared.contains(sql))
        return;
    // On a lost connection too: it goes when the driver that knows it is gone, without a word to the server.
    if (!m_lost)
        prepared.query.finish();
    m_prepared.insert(sql, new QSqlQuery(std::move(prepared.query)));
}

} // namespace madoguchi::db
