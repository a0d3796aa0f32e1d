// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_session.h"
#include "app/desk/core/directory.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people and units are called in the window's language. Copies are cheap; what it is made of outlives
/// it.
class CaseNames
{
    Q_DECLARE_TR_FUNCTIONS(CaseNames)
public:
    CaseNames(const CaseSession& session, const Directory& directory)
        : m_session(&session)
        , m_directory(&directory)
    {
    }

    [[nodiscard]] QString person(const UserId& id) const;
    [[nodiscard]] QString people(const QList<UserId>& ids) const;
    /// Empty: the hearing section.
    [[nodiscard]] QString unit(const QString& id) const;
    [[nodiscard]] const Directory& directory() const { return *m_directory; }
    /// Units that still work, with their ids, by their paths.
    [[nodiscard]] QList<std::pair<QString, QString>> units() const;

private:
    const CaseSession* m_session;
    const Directory* m_directory;
};

} // namespace madoguchi::desk
