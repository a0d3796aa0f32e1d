// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace madoguchi::sync {

/// Says when the machine's own network comes back (the cable is in again, the laptop woke up), as far as the
/// system tells: Qt's plugin for Windows, NetworkManager or GLib. Where there is none it never says anything.
/// Lives in the application's thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    using Reachability = QNetworkInformation::Reachability;

    explicit NetworkWatch(QObject* parent = nullptr);
    /// The hub may stand in the same building: whatever reaches further than before is worth a try.
    [[nodiscard]] static bool isBetter(Reachability before, Reachability now);

Q_SIGNALS:
    void cameBack();

private:
    void look(Reachability now);

    Reachability m_before = Reachability::Unknown;
};

} // namespace madoguchi::sync
