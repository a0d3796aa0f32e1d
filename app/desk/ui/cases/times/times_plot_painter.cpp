// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_plot.h"
#include "app/desk/ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madoguchi::desk {

namespace {

constexpr int imageWidth = 1'000;
constexpr int imageFineness = 2;
constexpr int mostNameShare = 3; ///< names take a third of the width at most
constexpr int wantedTicks = 5;

/// 1, 2, 5, 10, 20, 50 …
double tickFor(double furthest)
{
    if (furthest <= 0)
        return 1;
    const double rough = furthest / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (rough <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace

/// Where names, bars and figures stand.
struct TimesPlotPainter::Columns
{
    int left = 0;
    int name = 0;  ///< width
    int bars = 0;  ///< where they begin
    int width = 0; ///< of the axis
    int text = 0;  ///< where figures begin; below the bars if there is no room beside them
    int textWidth = 0;
    double tick = 1;
    double full = 1; ///< what the axis' width stands for

    [[nodiscard]] int at(double value) const { return bars + int(std::lround(value / full * width)); }
};

TimesPlotPainter::TimesPlotPainter(const TimesPlotContent& content, Look look, const QFont& font)
    : m_content(content)
    , m_look(look)
    , m_font(font)
    , m_line(QFontMetrics(font).height())
    , m_letter(QFontMetrics(font).height() / 2)
{
}

double TimesPlotPainter::furthest() const
{
    double most = 0;
    for (const TimesPlotContent::Group& group : m_content.groups) {
        for (const TimesPlotContent::Bar& bar : group.sides)
            most = std::max({most, bar.median, bar.ninety});
    }
    return most;
}

TimesPlotPainter::Columns TimesPlotPainter::columnsFor(int width) const
{
    const QFontMetrics metrics(m_font);
    Columns columns;
    columns.left = m_letter;
    for (const TimesPlotContent::Group& group : m_content.groups) {
        columns.name = std::max(columns.name, metrics.horizontalAdvance(group.name) + 1);
        for (const TimesPlotContent::Bar& bar : group.sides)
            columns.textWidth = std::max(columns.textWidth, metrics.horizontalAdvance(bar.text) + 1);
    }
    columns.name = std::min(columns.name, width / mostNameShare);
    columns.bars = columns.left + columns.name + m_letter;
    columns.width = std::max(m_line * 3, width - columns.bars - columns.textWidth - 3 * m_letter);
    columns.text = columns.bars + columns.width + m_letter;
    columns.tick = tickFor(furthest());
    columns.full = std::max(columns.tick, std::ceil(furthest() / columns.tick) * columns.tick);
    return columns;
}

int TimesPlotPainter::leastWidth() const
{
    const Columns columns = columnsFor(0);
    return columns.left + m_line * 6 + m_line * 3 + columns.textWidth + 4 * m_letter;
}

int TimesPlotPainter::groupHeight() const
{
    return (isCompared() ? 2 : 1) * (m_line + 2) + m_letter;
}

int TimesPlotPainter::headHeight(int width) const
{
    const QFontMetrics metrics(m_font);
    const int title =
        metrics.boundingRect(QRect(0, 0, width - 2 * m_letter, 10'000), Qt::TextWordWrap, m_content.title)
            .height();
    return title + m_letter + (isCompared() ? 2 : 0) * (m_line + 2) + m_line + m_letter;
}

int TimesPlotPainter::heightFor(int width) const
{
    if (m_content.groups.empty())
        return m_line * 3;
    return headHeight(width) + int(m_content.groups.size()) * groupHeight() + 3 * m_line;
}

void TimesPlotPainter::fillBar(QPainter& painter, const QRect& rect, bool second) const
{
    const QColor edge = color(Token::Text, m_look);
    // Before: hatched; after, or where nothing is compared: full.
    if (isCompared() && !second) {
        painter.fillRect(rect, color(Token::Panel, m_look));
        painter.fillRect(rect, QBrush(edge, Qt::BDiagPattern));
    } else {
        painter.fillRect(rect, color(Token::Accent, m_look));
    }
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void TimesPlotPainter::paintHead(QPainter& painter, const QRect& area) const
{
    QRect rest = area.adjusted(m_letter, 0, -m_letter, 0);
    painter.setPen(color(Token::Text, m_look));
    QRect used;
    painter.drawText(rest, Qt::TextWordWrap, m_content.title, &used);
    rest.setTop(used.bottom() + m_letter);
    for (int side = 0; side < (isCompared() ? 2 : 0); ++side) {
        const QRect sample(rest.left(), rest.top() + m_line / 4, m_line * 2, m_line / 2);
        fillBar(painter, sample, side == 1);
        painter.setPen(color(Token::Text, m_look));
        painter.drawText(QRect(sample.right() + m_letter, rest.top(), rest.width(), m_line), Qt::AlignVCenter,
                         m_content.sides[size_t(side)]);
        rest.setTop(rest.top() + m_line + 2);
    }
    painter.setPen(color(Token::Muted, m_look));
    painter.drawText(QRect(rest.left(), rest.top(), rest.width(), m_line), Qt::AlignVCenter,
                     QFontMetrics(m_font).elidedText(m_content.reading, Qt::ElideRight, rest.width()));
}

void TimesPlotPainter::paintAxis(QPainter& painter, const Columns& columns, int top, int bottom) const
{
    const QFontMetrics metrics(m_font);
    int lastEnd = -1;
    for (double value = 0; value <= columns.full * 1.0001; value += columns.tick) {
        const int x = columns.at(value);
        painter.setPen(color(value == 0 ? Token::Text : Token::Line, m_look));
        painter.drawLine(x, top, x, bottom);
        const QString text = QLocale().toString(value, 'g', 6);
        const int width = metrics.horizontalAdvance(text);
        if (x - width / 2 <= lastEnd)
            continue;
        lastEnd = x + width / 2 + m_letter;
        painter.setPen(color(Token::Muted, m_look));
        painter.drawText(QRect(x - width / 2 - 1, bottom + 2, width + 2, m_line), Qt::AlignCenter, text);
    }
    painter.drawText(QRect(columns.bars, bottom + m_line + 2, columns.width + columns.textWidth, m_line),
                     Qt::AlignLeft | Qt::AlignVCenter, m_content.axis);
}

void TimesPlotPainter::paintBar(QPainter& painter, const Columns& columns, const TimesPlotContent::Bar& bar,
                                bool second, int top) const
{
    const QColor ink = color(Token::Text, m_look);
    if (bar.there) {
        const int height = std::max(6, m_line * 2 / 3);
        const int y = top + (m_line - height) / 2;
        const int middle = y + height / 2;
        const int end = columns.at(bar.median);
        const int far = columns.at(bar.ninety);
        fillBar(painter, QRect(columns.bars, y, std::max(2, end - columns.bars), height), second);
        painter.setPen(QPen(ink, std::max(2, m_line / 9)));
        painter.drawLine(end, middle, far, middle);
        painter.drawLine(far, y, far, y + height);
    }
    painter.setPen(bar.there ? ink : color(Token::Muted, m_look));
    painter.drawText(QRect(columns.text, top, columns.textWidth, m_line), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.text);
}

void TimesPlotPainter::paint(QPainter& painter, const QRect& area) const
{
    painter.save();
    painter.fillRect(area, color(Token::Panel, m_look));
    painter.setFont(m_font);
    painter.translate(area.topLeft());
    if (m_content.groups.empty()) {
        painter.setPen(color(Token::Muted, m_look));
        painter.drawText(QRect(QPoint(), area.size()), Qt::AlignCenter | Qt::TextWordWrap, m_content.nothing);
        painter.restore();
        return;
    }
    const Columns columns = columnsFor(area.width());
    const int head = headHeight(area.width());
    paintHead(painter, QRect(0, 0, area.width(), head));
    const int bottom = head + int(m_content.groups.size()) * groupHeight();
    paintAxis(painter, columns, head - m_letter / 2, bottom);
    int top = head;
    for (const TimesPlotContent::Group& group : m_content.groups) {
        painter.setPen(color(Token::Text, m_look));
        painter.drawText(QRect(columns.left, top, columns.name, m_line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(m_font).elidedText(group.name, Qt::ElideRight, columns.name));
        for (int side = 0; side < (isCompared() ? 2 : 1); ++side)
            paintBar(painter, columns, group.sides[size_t(side)], side == 1, top + side * (m_line + 2));
        top += groupHeight();
    }
    painter.restore();
}

QImage TimesPlotPainter::image(const TimesPlotContent& content, const QFont& font)
{
    const TimesPlotPainter plot(content, Look::Light, font);
    const int width = std::max(imageWidth, plot.leastWidth());
    const QSize size(width, plot.heightFor(width));
    QImage image(size * imageFineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageFineness);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    plot.paint(painter, QRect(QPoint(), size));
    return image;
}

} // namespace madoguchi::desk
