// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/municipality.h"
#include "kb/hub/retention.h"

#include <QStringList>

namespace madoguchi::hub {

/// The port where none is given; not assigned to anyone.
inline constexpr quint16 defaultPort = 24894;

/// What the configuration file says.
struct Config
{
    Municipality municipality;
    QStringList listen = {QStringLiteral("::")}; ///< addresses to listen on; "::" = every one, IPv4 too
    quint16 port = defaultPort;                  ///< 0 = any free one (tests)
    QStringList names; ///< names and addresses desks call the hub by: the certificate's
    QString data = QStringLiteral("/var/lib/madoguchi");
    /// Where the truth is kept: a path, or postgresql://… (kb/db/postgresql.h); empty = hub.db in `data`.
    QString store;
    QString keyFile; ///< what opens the store and its backups; empty = hub.key in `data`
    QString
        recoveryKey; ///< the city's public recovery key; empty = /etc/madoguchi/recovery.pub, if it is there
    int connections = 1000;  ///< desks at once
    int attachmentsGib = 50; ///< room for the municipality's attachments
    Retention retention;     ///< what is kept for how long
};

/// What was read, and what in the file meant nothing ("12: colour").
struct ConfigFile
{
    Config config;
    QStringList unknownKeys;
};

/// Reads an INI file (UTF-8): `[hub]`, then `key = value`; `#` and `;` begin a comment line; lists are
/// separated by commas. Errors: NotFound "config.missing"; InvalidInput with key "config.<key>" and where
/// "FILE:LINE".
[[nodiscard]] Result<ConfigFile> readConfig(const QString& path);

/// True if `code` is a local government code of six digits with the right check digit (JIS X 0402, Ministry
/// of Internal Affairs: 11 minus the weighted sum modulo 11, last digit).
[[nodiscard]] bool isMunicipalityCode(const QString& code);

} // namespace madoguchi::hub
