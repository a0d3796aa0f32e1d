// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut at its punctuation, to be read piece by piece.
#pragma once

#include <QList>
#include <QString>

namespace madoguchi::reading {

/// Part of a text, and the punctuation behind it, folded to single spaces where it is space or control.
struct Piece
{
    QString text;   ///< may be empty; at most 200 UTF-16 units, for MeCab's lattice grows with it
    QString behind; ///< one sign, or nothing
};

/// The pieces of `normal` (NFKC): put together again they are the text.
[[nodiscard]] QList<Piece> piecesOf(const QString& normal);

} // namespace madoguchi::reading
