// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/room/hand_over_paper.h"
#include "app/desk/ui/widgets/paper_printer.h"

#include <QObject>

class QWidget;

namespace madoguchi::desk {

/// Asks where to print, in a window of its own that holds nothing up, and prints.
class HandOverPrinter final : public QObject
{
    Q_OBJECT
public:
    /// The dialog stands beside `window`.
    explicit HandOverPrinter(QWidget* window);

    void print(const HandOverPaper& paper);

private:
    PaperPrinter m_printer;
};

} // namespace madoguchi::desk
