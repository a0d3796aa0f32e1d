// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/tls_watch.h"

#include "app/hub/first_start.h"
#include "kb/base/log.h"
#include "kb/hub/tls_files.h"

#include <QFileInfo>

namespace madoguchi::hub {

QString tlsDirectory(const Context& context)
{
    return context.dataFile(QStringLiteral("tls"));
}

Result<TlsIdentity> identityOf(Context& context)
{
    return ensureTlsIdentity(tlsDirectory(context), certificateNames(context.config),
                             context.config.municipality.name.ja, context.clock.now());
}

TlsWatch::TlsWatch(Context& context, Server& server, TlsIdentity shown)
    : m_context(context)
    , m_server(server)
    , m_shown(std::move(shown))
{
}

// Every file is replaced as a whole, by another that is younger or has another size.
QString TlsWatch::stamp() const
{
    const TlsFiles files(tlsDirectory(m_context));
    QString stamp;
    for (const QString& name : {tlsname::authority, tlsname::next, tlsname::previous, tlsname::server}) {
        const QFileInfo file(files.path(name));
        stamp += QStringLiteral("%1 %2 %3\n")
                     .arg(file.exists())
                     .arg(file.size())
                     .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return stamp;
}

void TlsWatch::look()
{
    if (stamp() != m_stamp)
        renew();
}

void TlsWatch::renew()
{
    // What comes while the files are read is seen the next time.
    m_stamp = stamp();
    auto identity = identityOf(m_context);
    if (!identity) {
        qCCritical(logHub, "certificate: %s", qUtf8Printable(describe(identity.error())));
        return;
    }
    const bool renewed = identity->certificate != m_shown.certificate;
    const bool others = identity->trusted != m_shown.trusted;
    if (!renewed && !others)
        return;
    if (const auto set = m_server.setIdentity(*identity); !set) {
        qCCritical(logHub, "certificate: %s", qUtf8Printable(describe(set.error())));
        return;
    }
    m_shown = std::move(*identity);
    if (renewed)
        qCInfo(logHub, "certificate renewed");
    if (others)
        qCInfo(logHub, "desks are told which certificate authorities to trust");
}

} // namespace madoguchi::hub
