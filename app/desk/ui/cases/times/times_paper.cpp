// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_paper.h"

#include "app/desk/ui/widgets/paper.h"

#include <QTextDocument>

namespace madoguchi::desk {

namespace {

constexpr qreal plotWidth = 640;

void addTable(Paper& paper, const TimesLines::Table& content, size_t most)
{
    if (content.header.isEmpty() || content.lines.empty())
        return;
    const size_t count = std::min(most, content.lines.size());
    QTextTable* table = paper.addTable(int(count) + 1, int(content.header.size()), true);
    for (int column = 0; column < content.header.size(); ++column) {
        paper.put(*table, 0, column, content.header.at(column), QFont::Bold);
        for (size_t line = 0; line < count; ++line) {
            if (size_t(column) < content.lines[line].cells.size())
                paper.put(*table, int(line) + 1, column, content.lines[line].cells[size_t(column)].text);
        }
    }
}

} // namespace

std::unique_ptr<QTextDocument> TimesPaper::document() const
{
    Paper paper(title);
    for (const QString& line : head)
        paper.add(line);
    addTable(paper, groups, groups.lines.size());
    if (!plot.isNull())
        paper.add(plot, plotWidth);
    addTable(paper, steps, mostSteps);
    return paper.take();
}

} // namespace madoguchi::desk
