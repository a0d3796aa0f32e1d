// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_printer.h"

#include <QTextDocument>
#include <QWidget>

namespace madoguchi::desk {

HandOverPrinter::HandOverPrinter(QWidget* window)
    : QObject(window)
    , m_printer(window)
{
}

void HandOverPrinter::print(const HandOverPaper& paper)
{
    m_printer.print({.name = QStringLiteral("printHandOver"),
                     .title = paper.title,
                     .kind = EntityKind::HandOver,
                     .count = paper.lines.size(),
                     .document = [paper] { return paper.document(); }});
}

} // namespace madoguchi::desk
