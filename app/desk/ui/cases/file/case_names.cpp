// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_names.h"

#include "app/desk/ui/theme/theme.h"

namespace madoguchi::desk {

QString CaseNames::person(const UserId& id) const
{
    if (id.isNull())
        return {};
    const QString name = m_directory->staffName(id);
    const auto& user = m_session->commands().user();
    if (!name.isEmpty())
        return name;
    return user && user->actor.user == id ? user->displayName : tr("somebody unknown here");
}

QString CaseNames::people(const QList<UserId>& ids) const
{
    QStringList names;
    for (const UserId& id : ids)
        names.append(person(id));
    return names.join(tr(", ", "between names"));
}

QString CaseNames::unit(const QString& id) const
{
    return id.isEmpty() ? tr("Hearing section") : m_directory->unitName(id, theme().appearance().language);
}

QList<std::pair<QString, QString>> CaseNames::units() const
{
    QList<std::pair<QString, QString>> units;
    for (const Unit& unit : m_directory->units()) {
        if (unit.successor.isEmpty())
            units.append({unit.id, this->unit(unit.id)});
    }
    return units;
}

} // namespace madoguchi::desk
