// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madoguchi::ctl {

/// Where a hub listens.
struct HubAddress
{
    QString host;
    quint16 port = 0;
};

/// From "madoguchi://host:port", "host:port" or "host"; without a port the usual one. Nothing if it is none
/// of these.
[[nodiscard]] std::optional<HubAddress> parseHubAddress(const QString& text);

} // namespace madoguchi::ctl
