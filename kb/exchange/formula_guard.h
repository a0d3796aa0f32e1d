// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::exchange {

/// The text with ' before every sign (= + - @, full-width ones too) that a spreadsheet could take for the
/// beginning of a formula: citizens' words must not run on a clerk's machine. That is the first character of
/// the text, and of whatever a program would see as a cell that is told to cut at ; or tab, and is lost among
/// the quotes then: what follows a ; a tab or an end of line. Spaces, marks nobody sees (a byte order mark,
/// zero-width ones) and quotes before a sign hide nothing.
[[nodiscard]] QString guardFormula(const QString& text);
/// Undoes guardFormula().
[[nodiscard]] QString unguardFormula(const QString& text);

} // namespace madoguchi::exchange
