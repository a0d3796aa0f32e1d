// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hub_address.h"

#include "kb/wire/protocol.h"

#include <QUrl>

namespace madoguchi::ctl {

std::optional<HubAddress> parseHubAddress(const QString& text)
{
    const QString scheme = QStringLiteral("madoguchi://");
    const QUrl url(text.contains(QStringLiteral("://")) ? text : QString(scheme + text), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("madoguchi") || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || url.path().size() > 1 || url.port(1) == 0)
        return std::nullopt;
    return HubAddress{url.host(), static_cast<quint16>(url.port(wire::defaultPort))};
}

} // namespace madoguchi::ctl
