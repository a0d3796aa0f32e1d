// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_paper.h"

#include "app/desk/ui/widgets/paper.h"

#include <QTextDocument>

namespace madoguchi::desk {

namespace {

QString plainOf(const HandOverPaper::Line& line)
{
    QStringList parts{line.when, line.what, line.who};
    parts.removeAll(QString());
    return QStringLiteral("- ") + parts.join(QStringLiteral("  "));
}

void addTable(Paper& paper, const QList<HandOverPaper::Line>& lines)
{
    QTextTable* table = paper.addTable(int(lines.size()), 3, false, {22, 53, 25});
    for (int row = 0; row < lines.size(); ++row) {
        const HandOverPaper::Line& line = lines.at(row);
        // On paper there may be no red: what is late is in bold, and says so.
        const QFont::Weight weight = line.late ? QFont::Bold : QFont::Normal;
        const QString cells[] = {line.when, line.what, line.who};
        for (int column = 0; column < 3; ++column)
            paper.put(*table, row, column, cells[column], weight);
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
    Paper paper(title, {10, 15});
    for (const QString& line : head)
        paper.add(line);
    if (!text.isEmpty()) {
        paper.add(QStringLiteral("\n") + textTitle, QFont::Bold);
        paper.add(text);
    }
    paper.add(QStringLiteral("\n") + linesTitle, QFont::Bold);
    if (!lines.isEmpty())
        addTable(paper, lines);
    return paper.take();
}

} // namespace madoguchi::desk
