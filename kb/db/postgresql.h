// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace madoguchi::db {

/// A server and a database on it, from a URL such as
/// `postgresql://madoguchi@db1.example:5432,db2.example/madoguchi?sslrootcert=/etc/madoguchi/db-ca.pem`.
///
/// Several hosts are tried in their order until one takes writes. A host may be a directory
/// (`?host=/run/postgresql`): the server's socket in it. Parameters, all libpq's: host, port, sslmode,
/// sslrootcert, sslcert, sslkey, passfile, connect_timeout. Without sslmode the server's certificate is
/// verified (verify-full), but not for sockets and the loopback, where TLS is not asked for. The URL never
/// holds a password, so it may stand in a log: that comes from passfile, PGPASSFILE or ~/.pgpass.
struct PostgresqlAddress
{
    QString database;
    QString user;    ///< empty = the process's own
    QString options; ///< as Qt's driver wants them: key='value' joined by semicolons
};

[[nodiscard]] bool isPostgresqlUrl(const QString& text);

/// Errors: InvalidInput "db.url.password" for a URL with a password, "db.url.parameter" naming an unknown
/// one, "db.url" for anything else that is wrong.
[[nodiscard]] Result<PostgresqlAddress> parsePostgresqlUrl(const QString& url);

/// Connects `database` (of the driver QPSQL), and gives the session its limits: a statement ends after 30 s,
/// waiting for a lock after 10 s, and a transaction that stands idle for 20 s is taken back by the server, so
/// that a hub that vanished holds up nobody for longer. Errors: Busy "db.connection"; InvalidInput
/// "db.encoding" unless the database holds UTF-8.
[[nodiscard]] Result<void> openPostgresql(QSqlDatabase& database, const PostgresqlAddress& address,
                                          const QString& where);

/// What tells this server's data from those of another life of it: a standby that was promoted, or a server
/// restored to an earlier moment, may lack what its predecessor had committed last. The cluster's identifier
/// and the timeline it writes. Empty where the engine has none, or does not tell everybody: those spread
/// every commit before they confirm it. Errors: Busy "db.connection".
[[nodiscard]] Result<QString> lifeOfPostgresql(const QSqlDatabase& database, const QString& where);

/// What an SQLSTATE means to us: Busy "db.conflict" where doing it all again helps at once, Busy "db.busy"
/// where it helps later, Busy "db.connection" where the server is not there (or is no longer the one that
/// takes writes).
/// @param state five letters, or empty when the server said nothing
[[nodiscard]] Error postgresqlError(const QString& state, const QString& where);

} // namespace madoguchi::db
