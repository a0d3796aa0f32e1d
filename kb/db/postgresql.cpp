// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/postgresql.h"

#include "kb/base/log.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

namespace madoguchi::db {

namespace {

const QString scheme = QStringLiteral("postgresql://");
// A server that is gone without a word is noticed within about ten seconds.
const QString patience = QStringLiteral("keepalives_idle=5;keepalives_interval=2;keepalives_count=3;"
                                        "tcp_user_timeout=10000;application_name=madoguchi");
constexpr const char* sessionSettings[] = {
    "SET statement_timeout = 30000",
    "SET lock_timeout = 10000",
    "SET idle_in_transaction_session_timeout = 20000",
    "SET standard_conforming_strings = on",
};

tl::unexpected<Error> bad(const QString& key, const QString& where = {})
{
    return failure(ErrorCode::InvalidInput, key, where);
}

bool isNear(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host.startsWith(u"127.") ||
           host == u"::1";
}

// "db1:5432,[::1]:5433,db2" as libpq wants it: hosts and ports apart.
void splitHosts(const QString& text, QStringList& hosts, QStringList& ports)
{
    for (const QString& place : text.split(u',')) {
        const qsizetype bracket = place.lastIndexOf(u']');
        const qsizetype colon = place.indexOf(u':', bracket + 1);
        QString host = colon < 0 ? place : place.left(colon);
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.mid(1, host.size() - 2);
        hosts.append(host);
        ports.append(colon < 0 ? QString() : place.mid(colon + 1));
    }
}

bool isSpeakable(const QString& value)
{
    // The driver makes blanks of semicolons, wherever they stand.
    return !value.contains(u';') && !value.contains(QChar(0));
}

QString option(const QString& key, QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return key + QStringLiteral("='") + value + u'\'';
}

} // namespace

bool isPostgresqlUrl(const QString& text)
{
    return text.startsWith(scheme) || text.startsWith(QStringLiteral("postgres://"));
}

Result<PostgresqlAddress> parsePostgresqlUrl(const QString& url)
{
    if (!isPostgresqlUrl(url))
        return bad(QStringLiteral("db.url"));
    const QString rest = url.mid(url.indexOf(QStringLiteral("://")) + 3);
    const qsizetype question = rest.indexOf(u'?');
    const QString place = question < 0 ? rest : rest.left(question);
    const qsizetype slash = place.indexOf(u'/');
    const QString authority = slash < 0 ? place : place.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    const auto plain = [](const QString& text) { return QUrl::fromPercentEncoding(text.toUtf8()); };

    PostgresqlAddress address;
    address.database = slash < 0 ? QString() : plain(place.mid(slash + 1));
    address.user = at < 0 ? QString() : plain(authority.left(at));
    if (at >= 0 && authority.left(at).contains(u':'))
        return bad(QStringLiteral("db.url.password"));
    if (address.database.isEmpty())
        return bad(QStringLiteral("db.url"));
    QStringList hosts;
    QStringList ports;
    splitHosts(authority.mid(at + 1), hosts, ports);
    QMap<QString, QString> parameters{{QStringLiteral("connect_timeout"), QStringLiteral("5")},
                                      {QStringLiteral("target_session_attrs"), QStringLiteral("read-write")}};
    static const QStringList known{QStringLiteral("host"),     QStringLiteral("port"),
                                   QStringLiteral("sslmode"),  QStringLiteral("sslcert"),
                                   QStringLiteral("sslkey"),   QStringLiteral("sslrootcert"),
                                   QStringLiteral("passfile"), QStringLiteral("connect_timeout")};
    const QUrlQuery query(question < 0 ? QString() : rest.mid(question + 1));
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(key))
            return bad(key == u"password" ? QStringLiteral("db.url.password")
                                          : QStringLiteral("db.url.parameter"),
                       key);
        if (key == u"host")
            hosts = value.split(u',');
        else if (key == u"port")
            ports = value.split(u',');
        else
            parameters.insert(key, value);
    }
    parameters.insert(QStringLiteral("host"), hosts.join(u','));
    parameters.insert(QStringLiteral("port"), ports.join(u','));
    if (!parameters.contains(QStringLiteral("sslmode")))
        parameters.insert(QStringLiteral("sslmode"), std::all_of(hosts.begin(), hosts.end(), isNear)
                                                         ? QStringLiteral("prefer")
                                                         : QStringLiteral("verify-full"));
    QStringList options;
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        if (!isSpeakable(parameter.value()))
            return bad(QStringLiteral("db.url"), parameter.key());
        if (!parameter.value().isEmpty())
            options.append(option(parameter.key(), parameter.value()));
    }
    address.options = options.join(u';') + u';' + patience;
    return address;
}

Result<void> openPostgresql(QSqlDatabase& database, const PostgresqlAddress& address, const QString& where)
{
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setConnectOptions(address.options);
    if (!database.open()) {
        // libpq's own words name the host and what is wrong with it; no password is in them.
        qCWarning(logDb, "no connection to the database: %s",
                  qUtf8Printable(database.lastError().databaseText().simplified()));
        return failure(ErrorCode::Busy, QStringLiteral("db.connection"), where);
    }
    QSqlQuery query(database);
    for (const char* setting : sessionSettings) {
        if (!query.exec(QString::fromLatin1(setting)))
            return failure(ErrorCode::Busy, QStringLiteral("db.connection"), where);
    }
    if (!query.exec(QStringLiteral("SHOW server_encoding")) || !query.next())
        return failure(ErrorCode::Busy, QStringLiteral("db.connection"), where);
    if (query.value(0).toString().toUpper() != u"UTF8")
        return failure(ErrorCode::InvalidInput, QStringLiteral("db.encoding"), where);
    // What is said to be saved is on the disk, whatever the server does for others.
    if (query.exec(QStringLiteral("SHOW synchronous_commit")) && query.next() &&
        query.value(0).toString() == u"off" && !query.exec(QStringLiteral("SET synchronous_commit = on")))
        return failure(ErrorCode::Busy, QStringLiteral("db.connection"), where);
    return {};
}

// Not the timeline of pg_control_checkpoint(): a promoted standby takes writes before its first checkpoint.
Result<QString> lifeOfPostgresql(const QSqlDatabase& database, const QString& where)
{
    QStringList parts;
    for (const char* part : {"SELECT CAST(system_identifier AS TEXT) FROM pg_control_system()",
                             "SELECT substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)"}) {
        QSqlQuery query(database);
        if (query.exec(QString::fromLatin1(part)) && query.next()) {
            parts.append(query.value(0).toString());
            continue;
        }
        // No such function, not for this role, not implemented.
        const QString state = query.lastError().nativeErrorCode();
        if (state.startsWith(u"42") || state.startsWith(u"0A"))
            return QString();
        return failure(ErrorCode::Busy, QStringLiteral("db.connection"), where);
    }
    return parts.join(u'/');
}

Error postgresqlError(const QString& state, const QString& where)
{
    static const QStringList again{QStringLiteral("40001"), QStringLiteral("40P01")};
    // Cancelled by the server's timeout; a lock not got; too many connections, out of memory.
    static const QStringList later{QStringLiteral("57014"), QStringLiteral("55P03"), QStringLiteral("53200"),
                                   QStringLiteral("53300")};
    // The server ends, starts, or only reads (a former primary).
    static const QStringList gone{QStringLiteral("57P01"), QStringLiteral("57P02"), QStringLiteral("57P03"),
                                  QStringLiteral("25006"), QStringLiteral("25P03")};
    if (again.contains(state))
        return {ErrorCode::Busy, QStringLiteral("db.conflict"), where};
    if (later.contains(state))
        return {ErrorCode::Busy, QStringLiteral("db.busy"), where};
    if (state.isEmpty() || gone.contains(state) || state.startsWith(u"08"))
        return {ErrorCode::Busy, QStringLiteral("db.connection"), where};
    if (state == u"53100")
        return {ErrorCode::Io, QStringLiteral("db.disk-full"), where};
    if (state.startsWith(u"58"))
        return {ErrorCode::Io, QStringLiteral("db.io"), where};
    if (state.startsWith(u"XX"))
        return {ErrorCode::Corrupt, QStringLiteral("db.corrupt"), where};
    return {ErrorCode::Internal, QStringLiteral("db.postgresql-") + state, where};
}

} // namespace madoguchi::db
