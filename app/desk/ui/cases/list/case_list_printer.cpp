// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_printer.h"

#include "app/desk/ui/widgets/paper.h"

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
    , m_printer(window)
{
}

void CaseListPrinter::print(const CaseListPaper& paper)
{
    print(paper.title, paper.rows.size(), [paper] { return paper.document(); });
}

void CaseListPrinter::print(const QString& title, qint64 count,
                            const std::function<std::unique_ptr<QTextDocument>()>& document)
{
    m_printer.print({.name = QStringLiteral("printCases"),
                     .title = title,
                     .orientation = QPageLayout::Landscape,
                     .kind = EntityKind::Case,
                     .count = count,
                     .document = document});
}

} // namespace madoguchi::desk
