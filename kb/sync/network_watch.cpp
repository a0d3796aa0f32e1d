// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/network_watch.h"

namespace madoguchi::sync {

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* const network = QNetworkInformation::instance();
    m_before = network->reachability();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
}

bool NetworkWatch::isBetter(Reachability before, Reachability now)
{
    const auto reach = [](Reachability any) {
        switch (any) {
        case Reachability::Unknown:
        case Reachability::Disconnected:
            break;
        case Reachability::Local:
            return 1;
        case Reachability::Site:
            return 2;
        case Reachability::Online:
            return 3;
        }
        return 0;
    };
    return reach(now) > reach(before);
}

void NetworkWatch::look(Reachability now)
{
    if (isBetter(std::exchange(m_before, now), now))
        Q_EMIT cameBack();
}

} // namespace madoguchi::sync
