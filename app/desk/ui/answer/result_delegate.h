// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/result_item.h"
#include "app/desk/ui/theme/tokens.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace madoguchi::desk {

/// Paints a result: key cap, title with what matched, a line of owner and freshness, and why it is there.
class ResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ResultDelegate(QObject* parent = nullptr);

    /// The moment "3 days ago" counts from.
    void setNow(Timestamp now) { m_now = now; }
    void paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Everything painted, as one sentence for a screen reader.
    [[nodiscard]] QString describe(const ResultItem& item) const;

private:
    struct Badge
    {
        QString text;
        Token ink;
        Token ground;
    };
    [[nodiscard]] QList<Badge> badgesOf(const ResultItem& item) const;
    [[nodiscard]] QString metaLine(const ResultItem& item) const;
    /// What stands above this line, if it is the first one of its section.
    [[nodiscard]] QString headingOf(const QModelIndex& index) const;
    /// Lays the title out in at most three lines. @return its height.
    int layoutTitle(QTextLayout& layout, const ResultItem& item, int width) const;
    void paintHeading(QPainter& painter, const QRect& area, const QString& text) const;
    /// @return the height the badges take; paints if there is a painter.
    int placeBadges(QPainter* painter, const QList<Badge>& badges, const QRect& area) const;

    Timestamp m_now;
};

} // namespace madoguchi::desk
