// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/result_delegate.h"

#include "app/desk/core/results_model.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/key_hint.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace madoguchi::desk {

namespace {

constexpr int marginAcross = 12;
constexpr int marginAbove = 9;
constexpr int capColumn = 42;
constexpr int gap = 8;
constexpr int titleLines = 3;
constexpr int keys = 9;

int headingHeight()
{
    return theme().px(30);
}

QString nameOf(ResultSection section)
{
    switch (section) {
    case ResultSection::Found:
        break;
    case ResultSection::Pinned:
        return ResultDelegate::tr("Pinned by the centre");
    case ResultSection::Recent:
        return ResultDelegate::tr("Recently used by you");
    }
    return {};
}

QRect textArea(const QRect& row)
{
    const int left = theme().px(marginAcross) + theme().px(capColumn) + theme().px(gap);
    return {row.left() + left, row.top() + theme().px(marginAbove),
            row.width() - left - theme().px(marginAcross), row.height() - 2 * theme().px(marginAbove)};
}

/// The option's rectangle is empty while the view asks for sizes.
int viewWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int metaHeight()
{
    return QFontMetrics(theme().font(Type::Small)).height() + theme().px(1);
}

} // namespace

ResultDelegate::ResultDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

int ResultDelegate::layoutTitle(QTextLayout& layout, const ResultItem& item, int width) const
{
    layout.setFont(theme().font(Type::Body, QFont::DemiBold, item.language));
    layout.setText(item.title);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange& match : item.matches) {
        QTextLayout::FormatRange range;
        range.start = match.start;
        range.length = match.length;
        range.format.setBackground(theme().color(Token::Mark));
        range.format.setForeground(theme().color(Token::Text));
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (int line = 0; line < titleLines; ++line) {
        QTextLine textLine = layout.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(width);
        textLine.setPosition({0, height});
        height += textLine.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

QString ResultDelegate::metaLine(const ResultItem& item) const
{
    const QString checked = DomainText::checked(item.verifiedAt, m_now);
    QStringList others;
    for (const Language language : item.languages) {
        if (language != item.language)
            others.append(shortName(language));
    }
    const QString owner = item.ownerName.isEmpty() ? DomainText::categoryLeaf(item.category) : item.ownerName;
    return joined({owner, checked, others.join(u' ')});
}

QString ResultDelegate::headingOf(const QModelIndex& index) const
{
    const auto section = [](const QModelIndex& at) {
        return at.data(ResultsModel::ItemRole).value<ResultItem>().section;
    };
    const ResultSection own = section(index);
    const bool first = index.row() == 0 || section(index.siblingAtRow(index.row() - 1)) != own;
    return first ? nameOf(own) : QString();
}

QList<ResultDelegate::Badge> ResultDelegate::badgesOf(const ResultItem& item) const
{
    QList<Badge> badges;
    if (item.section == ResultSection::Pinned) {
        const QString until = QLocale().toString(item.pinnedUntil, QLocale::ShortFormat);
        const QString text =
            joined({item.note, item.pinnedUntil.isValid() ? tr("until %1").arg(until) : QString()});
        if (!text.isEmpty())
            badges.append({text, Token::Warn, Token::WarnSoft});
    }
    const bool expired = item.validUntil.isValid() && item.validUntil < m_now.toLocal().date();
    if (item.state == ArticleState::Retired)
        badges.append({tr("✕ %1", "mark of a retired Q&A").arg(DomainText::of(item.state)), Token::Bad,
                       Token::BadSoft});
    else if (item.state == ArticleState::Draft)
        badges.append(
            {tr("✎ %1", "mark of a draft").arg(DomainText::of(item.state)), Token::Warn, Token::WarnSoft});
    if (expired && item.state != ArticleState::Retired)
        badges.append({tr("▲ Expired"), Token::Bad, Token::BadSoft});
    for (const ResultReason& reason : item.reasons) {
        const bool words = reason.kind == ReasonKind::Synonym || reason.kind == ReasonKind::Translation;
        badges.append({DomainText::of(reason), words ? Token::Warn : Token::Ok,
                       words ? Token::WarnSoft : Token::OkSoft});
    }
    return badges;
}

int ResultDelegate::placeBadges(QPainter* painter, const QList<Badge>& badges, const QRect& area) const
{
    if (badges.isEmpty())
        return 0;
    const QFont font = theme().font(Type::Caption);
    const QFontMetrics metrics(font);
    const int height = theme().px(18);
    const int space = theme().px(4);
    int x = area.left();
    int y = area.top() + theme().px(3);
    for (const Badge& badge : badges) {
        const int full = metrics.horizontalAdvance(badge.text) + 2 * theme().px(7);
        const int width = std::min(full, area.width());
        if (x > area.left() && x + width > area.right() + 1) {
            x = area.left();
            y += height + space;
        }
        if (painter) {
            const QRect box(x, y, width, height);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().color(badge.ground));
            painter->drawRoundedRect(box, height / 2.0, height / 2.0);
            painter->setFont(font);
            painter->setPen(theme().color(badge.ink));
            painter->drawText(box, Qt::AlignCenter,
                              metrics.elidedText(badge.text, Qt::ElideRight, width - theme().px(12)));
        }
        x += width + space;
    }
    return y + height - area.top();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto item = index.data(ResultsModel::ItemRole).value<ResultItem>();
    const int width = viewWidth(option);
    const QRect area = textArea(QRect(0, 0, width, 0));
    QTextLayout layout;
    const int title = layoutTitle(layout, item, area.width());
    const int badges = placeBadges(nullptr, badgesOf(item), area);
    const int heading = headingOf(index).isEmpty() ? 0 : headingHeight();
    return {width, heading + 2 * theme().px(marginAbove) + title + metaHeight() + badges + 1};
}

void ResultDelegate::paintHeading(QPainter& painter, const QRect& area, const QString& text) const
{
    painter.save();
    painter.setFont(theme().font(Type::Small, QFont::DemiBold));
    painter.setPen(theme().color(Token::Muted));
    painter.drawText(area.adjusted(theme().px(marginAcross), theme().px(6), -theme().px(marginAcross), 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme().color(Token::Line));
    painter.restore();
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem option = whole;
    if (const QString heading = headingOf(index); !heading.isEmpty()) {
        const QRect area(whole.rect.left(), whole.rect.top(), whole.rect.width(), headingHeight());
        paintHeading(*painter, area, heading);
        option.rect.setTop(area.bottom() + 1);
    }
    const auto item = index.data(ResultsModel::ItemRole).value<ResultItem>();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter->fillRect(option.rect, theme().color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme().px(3), option.rect.height()),
                          theme().color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, theme().color(Token::Bg));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme().color(Token::Line));

    QRect area = textArea(option.rect);
    if (index.row() < keys) {
        const QString cap = tr("Alt %1", "key cap in the result list").arg(index.row() + 1);
        const QSize size = keyCapSize(cap);
        drawKeyCap(*painter,
                   QRect(option.rect.left() + theme().px(marginAcross), area.top() + theme().px(1),
                         std::min(size.width(), theme().px(capColumn + gap - 2)), size.height()),
                   cap);
    }
    QTextLayout layout;
    const int title = layoutTitle(layout, item, area.width());
    painter->setPen(theme().color(Token::Text));
    layout.draw(painter, area.topLeft());
    area.setTop(area.top() + title);
    painter->setFont(theme().font(Type::Small));
    painter->setPen(theme().color(Token::Muted));
    const QRect meta(area.left(), area.top(), area.width(), metaHeight());
    painter->drawText(meta, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(metaLine(item), Qt::ElideRight, meta.width()));
    area.setTop(meta.bottom() + 1);
    placeBadges(painter, badgesOf(item), area);
    painter->restore();
}

QString ResultDelegate::describe(const ResultItem& item) const
{
    QStringList parts{item.title, metaLine(item)};
    if (const QString section = nameOf(item.section); !section.isEmpty())
        parts.prepend(section);
    for (const Badge& badge : badgesOf(item))
        parts.append(badge.text);
    return parts.join(QStringLiteral(", "));
}

} // namespace madoguchi::desk
