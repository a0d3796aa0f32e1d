// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/machine_settings.h"

namespace madoguchi::desk {

namespace {

QString usualFile()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) +
           QStringLiteral("/Madoguchi/desk.conf");
#else
    return QStringLiteral("/etc/madoguchi/desk.conf");
#endif
}

} // namespace

MachineSettings::MachineSettings(const QString& file)
{
#ifdef Q_OS_WIN
    if (file.isEmpty()) {
        for (const QString& key : {QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Madoguchi"),
                                   QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Madoguchi")})
            m_places.push_back(std::make_unique<QSettings>(key, QSettings::NativeFormat));
    }
#endif
    m_places.push_back(
        std::make_unique<QSettings>(file.isEmpty() ? usualFile() : file, QSettings::IniFormat));
}

QVariant MachineSettings::value(const QString& name, const QVariant& otherwise) const
{
    for (const auto& place : m_places) {
        if (place->contains(name))
            return place->value(name);
    }
    return otherwise;
}

QStringList MachineSettings::namesIn(const QString& group) const
{
    QStringList names;
    for (const auto& place : m_places) {
        place->beginGroup(group);
        names += place->childKeys();
        place->endGroup();
    }
    names.removeDuplicates();
    return names;
}

} // namespace madoguchi::desk
