// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_printer.h"

#include "app/desk/ui/widgets/paper.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QWidget>

namespace madoguchi::desk {

std::unique_ptr<QTextDocument> CaseListPaper::document() const
{
    Paper paper(title);
    for (const QString& line : head)
        paper.add(line);
    if (rows.isEmpty() || columns.isEmpty())
        return paper.take();
    QTextTable* table = paper.addTable(int(rows.size()) + 1, int(columns.size()), true);
    for (int column = 0; column < columns.size(); ++column) {
        paper.put(*table, 0, column, columns.at(column), QFont::Bold);
        for (int row = 0; row < rows.size(); ++row)
            paper.put(*table, row + 1, column, rows.at(row).value(column));
    }
    return paper.take();
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
