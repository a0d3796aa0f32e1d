// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QTextCursor>

#include <memory>

class QTextDocument;
class QTextTable;

namespace madoguchi::desk {

/// What is printed, written from the top down: the same look for every sheet. In the fonts of the window's
/// language, in sizes of its own: paper does not grow with the window's letters. UI thread.
class Paper
{
public:
    /// In points.
    struct Sizes
    {
        qreal body = 8;
        qreal title = 14;
    };

    explicit Paper(const QString& title);
    Paper(const QString& title, Sizes sizes);
    ~Paper();

    /// A paragraph; of an empty text none.
    void add(const QString& text, QFont::Weight weight = QFont::Normal);
    /// As wide as the page. With `header` its first row stands again on every page; with `widths`, in
    /// percent, its columns keep to them.
    QTextTable* addTable(int rows, int columns, bool header, const QList<qreal>& widths = {});
    void put(QTextTable& table, int row, int column, const QString& text,
             QFont::Weight weight = QFont::Normal);
    /// `width` in the document's pixels.
    void add(const QImage& picture, qreal width);

    /// Never null; afterwards there is nothing to write on.
    [[nodiscard]] std::unique_ptr<QTextDocument> take();

private:
    Sizes m_sizes;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
};

} // namespace madoguchi::desk
