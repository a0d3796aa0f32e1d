// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_query.h"
#include "app/desk/core/settings.h"

#include <QList>

namespace madoguchi::desk {

/// What one looks at again and again, by a name of one's own.
struct CaseListView
{
    QString name;
    CaseListQuery query;

    bool operator==(const CaseListView&) const = default;
};

/// The views somebody keeps, in the desk's settings, each user their own. UI thread.
class CaseListViews final : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 50;
    static constexpr int longestName = 60;

    /// `settings` outlives this.
    explicit CaseListViews(Settings& settings, QObject* parent = nullptr);

    /// Nobody has views.
    void setUser(const std::optional<UserId>& user);
    /// In the order of their names.
    [[nodiscard]] const QList<CaseListView>& views() const { return m_views; }
    /// Keeps it; one of that name is replaced.
    /// @return false if there is no name, nobody is signed in, or there are too many.
    bool save(const QString& name, const CaseListQuery& query);
    void remove(const QString& name);

    /// The query the one signed in looked at last, to begin with the next time. @{
    void setLast(const CaseListQuery& query);
    [[nodiscard]] std::optional<CaseListQuery> last() const;
    /// @}

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString place(const QString& what) const;
    void keep();

    Settings& m_settings;
    std::optional<UserId> m_user;
    QList<CaseListView> m_views;
};

} // namespace madoguchi::desk
