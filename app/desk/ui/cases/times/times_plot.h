// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"

#include <QImage>
#include <QWidget>

#include <array>
#include <vector>

namespace madoguchi::desk {

/// What a plot of times shows, in words and lengths.
struct TimesPlotContent
{
    struct Bar
    {
        bool there = false;
        double median = 0; ///< in what the axis shows
        double ninety = 0;
        QString text; ///< the figures in words; also where there are none
    };
    struct Group
    {
        QString name;
        std::array<Bar, 2> sides;
    };

    QString title;
    QString axis;                 ///< what the numbers are
    std::array<QString, 2> sides; ///< what the bars are; the second empty = one bar each
    QString reading;              ///< "Bar: median; line: up to 90 %"
    QString nothing;              ///< where there is no group
    std::vector<Group> groups;
};

/// Draws times as bars to the median with a line to what 90 % do not exceed. What the bars are shows in their
/// pattern, their order and the words beside them; colour only repeats it.
class TimesPlotPainter
{
public:
    /// @param scale of the letters; 1 = 100 %
    TimesPlotPainter(const TimesPlotContent& content, Look look, const QFont& font);

    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] int leastWidth() const;
    void paint(QPainter& painter, const QRect& area) const;
    /// For a document: light, twice as fine as a screen.
    [[nodiscard]] static QImage image(const TimesPlotContent& content, const QFont& font);

private:
    struct Columns;
    [[nodiscard]] Columns columnsFor(int width) const;
    [[nodiscard]] double furthest() const;
    [[nodiscard]] bool isCompared() const { return !m_content.sides[1].isEmpty(); }
    [[nodiscard]] int groupHeight() const;
    [[nodiscard]] int headHeight(int width) const;
    void paintHead(QPainter& painter, const QRect& area) const;
    void paintAxis(QPainter& painter, const Columns& columns, int top, int bottom) const;
    void paintBar(QPainter& painter, const Columns& columns, const TimesPlotContent::Bar& bar, bool second,
                  int top) const;
    void fillBar(QPainter& painter, const QRect& rect, bool second) const;

    const TimesPlotContent& m_content;
    Look m_look;
    QFont m_font;
    int m_line;   ///< height of a line of text
    int m_letter; ///< a length that grows with the letters
};

/// The plot in the window; as high as what it shows. Whoever cannot see it is told the figures.
class TimesPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit TimesPlot(QWidget* parent = nullptr);

    /// `spoken`: the plot in words.
    void setContent(const TimesPlotContent& content, const QString& name, const QString& spoken);
    [[nodiscard]] const TimesPlotContent& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] TimesPlotPainter painterOf() const;
    void fit();

    TimesPlotContent m_content;
};

} // namespace madoguchi::desk
