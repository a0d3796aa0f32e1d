// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/sync/timing.h"
#include "kb/wire/protocol.h"

#include <QByteArray>
#include <QString>

namespace madoguchi::sync {

/// Where the hub is, and where the desk's store.
struct SyncConfig
{
    QString storePath;
    QString host; ///< name or address, as it stands in the hub's certificate
    quint16 port = wire::defaultPort;
    QByteArray authority; ///< the hub's CA certificate, PEM: no other is trusted
    Timing timing = {};
};

} // namespace madoguchi::sync
