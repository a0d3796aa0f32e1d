// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace madoguchi::desk {

/// What IT sets for every user of a machine; read only. /etc/madoguchi/desk.conf. On Windows three places, of
/// which the first that has a value counts: group policy (HKLM\Software\Policies\Madoguchi), what the
/// installer was told (HKLM\Software\Madoguchi), %ProgramData%\Madoguchi\desk.conf. In the registry
/// "hub/address" is the value `address` of the key `hub`. UI thread.
class MachineSettings
{
public:
    /// @param file instead of the usual places. Empty: these.
    explicit MachineSettings(const QString& file = {});

    [[nodiscard]] QVariant value(const QString& name, const QVariant& otherwise = {}) const;
    /// The names in a group that have a value anywhere, without the group's.
    [[nodiscard]] QStringList namesIn(const QString& group) const;

private:
    std::vector<std::unique_ptr<QSettings>> m_places; ///< the first counts most
};

} // namespace madoguchi::desk
