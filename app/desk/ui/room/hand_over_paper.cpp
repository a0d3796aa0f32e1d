// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_paper.h"

#include "app/desk/ui/theme/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextLength>
#include <QTextTable>

namespace madoguchi::desk {

namespace {

constexpr qreal bodyPoints = 10;
constexpr qreal titlePoints = 15;

QString plainOf(const HandOverPaper::Line& line)
{
    QStringList parts{line.when, line.what, line.who};
    parts.removeAll(QString());
    return QStringLiteral("- ") + parts.join(QStringLiteral("  "));
}

QTextCharFormat charFormat(qreal points, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

void addBlock(QTextCursor& cursor, const QString& text, const QTextCharFormat& format)
{
    if (text.isEmpty())
        return;
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.insertText(text, format);
}

void addTable(QTextCursor& cursor, const QList<HandOverPaper::Line>& lines)
{
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(Qt::gray);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    const auto percent = [](qreal share) { return QTextLength(QTextLength::PercentageLength, share); };
    format.setWidth(percent(100));
    format.setColumnWidthConstraints({percent(22), percent(53), percent(25)});
    cursor.insertBlock();
    QTextTable* table = cursor.insertTable(int(lines.size()), 3, format);
    for (int row = 0; row < lines.size(); ++row) {
        const HandOverPaper::Line& line = lines.at(row);
        // On paper there may be no red: what is late is in bold, and says so.
        const auto look = charFormat(bodyPoints, line.late ? QFont::Bold : QFont::Normal);
        const QString cells[] = {line.when, line.what, line.who};
        for (int column = 0; column < 3; ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(cells[column], look);
    }
}

} // namespace

QString HandOverPaper::plain() const
{
    QStringList all{title};
    all += head;
    if (!text.isEmpty())
        all += {QString(), textTitle, text};
    all += {QString(), linesTitle};
    for (const Line& line : lines)
        all += plainOf(line);
    return all.join(u'\n') + u'\n';
}

std::unique_ptr<QTextDocument> HandOverPaper::document() const
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = theme().font(Type::Body);
    font.setPointSizeF(bodyPoints); // paper does not grow with the window's letters
    document->setDefaultFont(font);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
    QTextCursor cursor(document.get());
    addBlock(cursor, title, charFormat(titlePoints, QFont::Bold));
    for (const QString& line : head)
        addBlock(cursor, line, charFormat(bodyPoints, QFont::Normal));
    if (!text.isEmpty()) {
        addBlock(cursor, QStringLiteral("\n") + textTitle, charFormat(bodyPoints, QFont::Bold));
        addBlock(cursor, text, charFormat(bodyPoints, QFont::Normal));
    }
    addBlock(cursor, QStringLiteral("\n") + linesTitle, charFormat(bodyPoints, QFont::Bold));
    if (!lines.isEmpty())
        addTable(cursor, lines);
    return document;
}

} // namespace madoguchi::desk
