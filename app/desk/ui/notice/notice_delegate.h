// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace madoguchi::desk {

/// Paints a line in bold and one below it in small, with an icon before them: notices, and what came in.
class NoticeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Look
    {
        QString icon;
        QString title;
        QString detail;
        bool strong = true;
        bool bad = false; ///< in the colour of what is wrong
    };
    using LookOf = std::function<Look(const QModelIndex&)>;

    NoticeDelegate(LookOf lookOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    LookOf m_lookOf;
};

} // namespace madoguchi::desk
