// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_printer.h"

#include "app/desk/ui/theme/theme.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QWidget>

namespace madoguchi::desk {

namespace {

constexpr qreal bodyPoints = 8;
constexpr qreal titlePoints = 14;

QTextCharFormat charFormat(qreal points, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

void addBlock(QTextCursor& cursor, const QString& text, const QTextCharFormat& format)
{
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.insertText(text, format);
}

} // namespace

std::unique_ptr<QTextDocument> CaseListPaper::document() const
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
    if (rows.isEmpty() || columns.isEmpty())
        return document;
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(Qt::gray);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setHeaderRowCount(1); // again on every page
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    cursor.insertBlock();
    QTextTable* table = cursor.insertTable(int(rows.size()) + 1, int(columns.size()), format);
    for (int column = 0; column < columns.size(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(columns.at(column),
                                                                  charFormat(bodyPoints, QFont::Bold));
        for (int row = 0; row < rows.size(); ++row)
            table->cellAt(row + 1, column)
                .firstCursorPosition()
                .insertText(rows.at(row).value(column), charFormat(bodyPoints, QFont::Normal));
    }
    return document;
}

CaseListPrinter::CaseListPrinter(QWidget* window)
    : QObject(window)
{
}

CaseListPrinter::~CaseListPrinter() = default;

void CaseListPrinter::print(const CaseListPaper& paper)
{
    print(paper.title, [paper] { return paper.document(); });
}

void CaseListPrinter::print(const QString& title,
                            const std::function<std::unique_ptr<QTextDocument>()>& document)
{
    delete m_dialog;
    m_dialog = new QPrintDialog(qobject_cast<QWidget*>(parent()));
    m_dialog->setObjectName(QStringLiteral("printCases"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(title);
    m_dialog->setModal(false);
    m_dialog->printer()->setDocName(title);
    m_dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    // What is on the paper is what stood there when it was asked for.
    connect(m_dialog, &QDialog::accepted, this, [this, document] { document()->print(m_dialog->printer()); });
    m_dialog->show();
}

} // namespace madoguchi::desk
