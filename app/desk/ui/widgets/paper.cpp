// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/paper.h"

#include "app/desk/ui/theme/theme.h"

#include <QTextDocument>
#include <QTextLength>
#include <QTextTable>
#include <QUrl>

namespace madoguchi::desk {

namespace {

QTextCharFormat charFormat(qreal points, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

QTextLength percent(qreal share)
{
    return QTextLength(QTextLength::PercentageLength, share);
}

} // namespace

Paper::Paper(const QString& title)
    : Paper(title, Sizes())
{
}

Paper::Paper(const QString& title, Sizes sizes)
    : m_sizes(sizes)
    , m_document(std::make_unique<QTextDocument>())
    , m_cursor(m_document.get())
{
    QFont font = theme().font(Type::Body);
    font.setPointSizeF(sizes.body);
    m_document->setDefaultFont(font);
    m_document->setMetaInformation(QTextDocument::DocumentTitle, title);
    m_cursor.insertText(title, charFormat(sizes.title, QFont::Bold));
}

Paper::~Paper() = default;

void Paper::add(const QString& text, QFont::Weight weight)
{
    if (text.isEmpty())
        return;
    m_cursor.insertBlock();
    m_cursor.insertText(text, charFormat(m_sizes.body, weight));
}

QTextTable* Paper::addTable(int rows, int columns, bool header, const QList<qreal>& widths)
{
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(Qt::gray);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setHeaderRowCount(header ? 1 : 0);
    format.setWidth(percent(100));
    QList<QTextLength> constraints;
    for (const qreal width : widths)
        constraints.append(percent(width));
    format.setColumnWidthConstraints(constraints);
    m_cursor.insertBlock();
    QTextTable* table = m_cursor.insertTable(rows, columns, format);
    m_cursor.movePosition(QTextCursor::End);
    return table;
}

void Paper::put(QTextTable& table, int row, int column, const QString& text, QFont::Weight weight)
{
    table.cellAt(row, column).firstCursorPosition().insertText(text, charFormat(m_sizes.body, weight));
}

void Paper::add(const QImage& picture, qreal width)
{
    const QUrl name(QStringLiteral("picture%1").arg(m_cursor.position()));
    m_document->addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat image;
    image.setName(name.toString());
    image.setWidth(width);
    image.setHeight(width * picture.height() / picture.width());
    m_cursor.insertBlock();
    m_cursor.insertImage(image);
}

std::unique_ptr<QTextDocument> Paper::take()
{
    m_cursor = {};
    return std::move(m_document);
}

} // namespace madoguchi::desk
