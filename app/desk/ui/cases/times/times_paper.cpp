// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_paper.h"

#include "app/desk/ui/theme/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace madoguchi::desk {

namespace {

constexpr qreal bodyPoints = 8;
constexpr qreal titlePoints = 14;
constexpr qreal plotWidth = 640;

QTextCharFormat charFormat(qreal points, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

void addTable(QTextCursor& cursor, const TimesLines::Table& content, size_t most)
{
    if (content.header.isEmpty() || content.lines.empty())
        return;
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(Qt::gray);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setHeaderRowCount(1); // again on every page
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const size_t count = std::min(most, content.lines.size());
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock();
    QTextTable* table = cursor.insertTable(int(count) + 1, int(content.header.size()), format);
    for (int column = 0; column < content.header.size(); ++column) {
        const auto put = [&](int row, const QString& text, QFont::Weight weight) {
            table->cellAt(row, column).firstCursorPosition().insertText(text, charFormat(bodyPoints, weight));
        };
        put(0, content.header.at(column), QFont::Bold);
        for (size_t line = 0; line < count; ++line) {
            if (size_t(column) < content.lines[line].cells.size())
                put(int(line) + 1, content.lines[line].cells[size_t(column)].text, QFont::Normal);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

std::unique_ptr<QTextDocument> TimesPaper::document() const
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = theme().font(Type::Body);
    font.setPointSizeF(bodyPoints); // paper does not grow with the window's letters
    document->setDefaultFont(font);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
    QTextCursor cursor(document.get());
    cursor.insertText(title, charFormat(titlePoints, QFont::Bold));
    for (const QString& line : head) {
        cursor.insertBlock();
        cursor.insertText(line, charFormat(bodyPoints, QFont::Normal));
    }
    addTable(cursor, groups, groups.lines.size());
    if (!plot.isNull()) {
        const QUrl name(QStringLiteral("plot"));
        document->addResource(QTextDocument::ImageResource, name, plot);
        QTextImageFormat image;
        image.setName(name.toString());
        image.setWidth(plotWidth);
        image.setHeight(plotWidth * plot.height() / plot.width());
        cursor.insertBlock();
        cursor.insertImage(image);
    }
    addTable(cursor, steps, mostSteps);
    return document;
}

} // namespace madoguchi::desk
