// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/times/times_lines.h"

#include <memory>

class QTextDocument;

namespace madoguchi::desk {

/// The times of cases as they are put on paper: words and figures only, and the plot.
struct TimesPaper
{
    /// So many steps are printed at most; a spreadsheet holds more.
    static constexpr size_t mostSteps = 200;

    QString title;
    QStringList head; ///< what was asked, what was counted, how it is to be read
    TimesLines::Table groups;
    TimesLines::Table steps;
    QImage plot;

    /// In the fonts of the window's language; never null.
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
};

} // namespace madoguchi::desk
