// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/sync/timing.h"
#include "kb/wire/protocol.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace madoguchi::sync {

/// Brings the search index of a store up to date. Cancelled as soon as the second says that it is to stop;
/// the rest is done when it is called again. Injected: what travels knows nothing of what is searched.
using KeepIndex = std::function<Result<void>(db::Connection&, const std::function<bool()>&)>;

/// Where the hub is, and where the desk's store.
struct SyncConfig
{
    QString storePath;
    QString host; ///< name or address, as it stands in the hub's certificate
    quint16 port = wire::defaultPort;
    QByteArray authority; ///< the hub's CA certificate, PEM: no other is trusted but what it tells (Trust)
    Timing timing = {};
    KeepIndex keepIndex = {}; ///< of a store that is searched; not given: it has no index
};

} // namespace madoguchi::sync
