// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_list_views.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace madoguchi::desk {

namespace {

const QString nameField = QStringLiteral("name");
const QString queryField = QStringLiteral("query");

} // namespace

CaseListViews::CaseListViews(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString CaseListViews::place(const QString& what) const
{
    return what + u'-' + (m_user ? m_user->toString() : QString());
}

void CaseListViews::setUser(const std::optional<UserId>& user)
{
    m_user = user;
    m_views.clear();
    if (m_user) {
        const QByteArray kept = m_settings.layout(place(QStringLiteral("case-views")));
        for (const QJsonValue& each : QJsonDocument::fromJson(kept).array()) {
            const QString name = each.toObject().value(nameField).toString();
            if (!name.isEmpty())
                m_views.append({name, caseListQueryFrom(each.toObject().value(queryField).toObject())});
        }
    }
    Q_EMIT changed();
}

bool CaseListViews::save(const QString& given, const CaseListQuery& query)
{
    const QString name = given.simplified().left(longestName);
    if (!m_user || name.isEmpty())
        return false;
    const auto place = std::find_if(m_views.begin(), m_views.end(),
                                    [&](const CaseListView& view) { return view.name >= name; });
    if (place != m_views.end() && place->name == name)
        place->query = query;
    else if (m_views.size() >= most)
        return false;
    else
        m_views.insert(place, {name, query});
    keep();
    return true;
}

void CaseListViews::remove(const QString& name)
{
    if (m_views.removeIf([&](const CaseListView& view) { return view.name == name; }) > 0)
        keep();
}

void CaseListViews::setLast(const CaseListQuery& query)
{
    if (m_user)
        m_settings.setLayout(place(QStringLiteral("case-list")),
                             QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
}

std::optional<CaseListQuery> CaseListViews::last() const
{
    const QByteArray kept = m_user ? m_settings.layout(place(QStringLiteral("case-list"))) : QByteArray();
    return kept.isEmpty() ? std::nullopt
                          : std::optional(caseListQueryFrom(QJsonDocument::fromJson(kept).object()));
}

void CaseListViews::keep()
{
    QJsonArray array;
    for (const CaseListView& view : m_views)
        array.append(QJsonObject{{nameField, view.name}, {queryField, toJson(view.query)}});
    m_settings.setLayout(place(QStringLiteral("case-views")),
                         QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace madoguchi::desk
