// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/context.h"
#include "kb/hub/server.h"

namespace madoguchi::hub {

/// The directory of the hub's certificates, in the data directory.
[[nodiscard]] QString tlsDirectory(const Context& context);
/// What this hub shows, made or renewed if need be.
[[nodiscard]] Result<TlsIdentity> identityOf(Context& context);

/// Keeps what a running server shows in step with the files: a certificate is renewed in time, and what
/// `madoguchid ca` changes beside the daemon is taken up without a signal or a restart.
class TlsWatch
{
public:
    /// How often the files are looked at.
    static constexpr int lookEveryMs = 2'000;

    /// @param shown what the server was started with
    TlsWatch(Context& context, Server& server, TlsIdentity shown);

    /// Renews if a file is another than it was.
    void look();
    /// Renews what is to be renewed, and shows what has changed.
    void renew();

private:
    [[nodiscard]] QString stamp() const;

    Context& m_context;
    Server& m_server;
    TlsIdentity m_shown;
    QString m_stamp;
};

} // namespace madoguchi::hub
