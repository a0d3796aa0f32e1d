// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace madoguchi::desk {

/// Paints lines of cases: what presses in red, with an icon, and in words; headings of groups across.
class CaseListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What the model has to say about a cell, by its roles.
    struct Roles
    {
        int group;
        int collapsed;
        int overdue;
        int waiting;
        int dueColumn;
        int dutyColumn;
    };

    CaseListDelegate(const Roles& roles, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_roles(roles)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Roles m_roles;
};

} // namespace madoguchi::desk
