// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/audit_model.h"

#include <QCoreApplication>

#include <functional>

namespace madoguchi::desk {

/// Who people, units are to whoever looks at the audit; an empty name: not known here.
struct AuditNames
{
    std::function<QString(const UserId&)> person;
    std::function<QString(const QString&)> unit;
};

/// What people read of the audit, in the window's language.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)
public:
    /// Those that may be chosen to look for, in the order of AuditAct.
    [[nodiscard]] static QList<AuditAct> acts();
    [[nodiscard]] static QString of(AuditAct act);
    [[nodiscard]] static QString of(EntityKind kind);
    [[nodiscard]] static QString header(AuditModel::Column column);
    /// What a column holds besides names: it is to be wide enough for them. @{
    [[nodiscard]] static QStringList actTexts();
    [[nodiscard]] static QStringList nobodies();
    /// @}
    [[nodiscard]] static QString cell(const wire::AuditLine& line, AuditModel::Column column,
                                      const AuditNames& names);
    /// The same at length: ids, whose it was, when by the desk's clock, codes.
    [[nodiscard]] static QString tip(const wire::AuditLine& line, AuditModel::Column column,
                                     const AuditNames& names);
    /// What stands in a table for spreadsheets: the cells, and every id. @{
    [[nodiscard]] static QStringList sheetHeader();
    [[nodiscard]] static QStringList sheetLine(const wire::AuditLine& line, const AuditNames& names);
    /// @}
    /// Whether the hub found it whole, and when it looked.
    [[nodiscard]] static QString of(wire::AuditChain chain, Timestamp checkedAt);
    [[nodiscard]] static QString of(const Error& error);

private:
    [[nodiscard]] static QString who(const wire::AuditLine& line, const AuditNames& names);
    [[nodiscard]] static QString what(const wire::AuditLine& line, const AuditNames& names);
    [[nodiscard]] static QString feed(const FeedId& feed, const AuditNames& names);
    [[nodiscard]] static QString person(const UserId& user, const AuditNames& names);
};

} // namespace madoguchi::desk
