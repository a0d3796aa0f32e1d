// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/pieces.h"

namespace madoguchi::reading {

namespace {

constexpr qsizetype longestPiece = 200;

bool isSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// ・ parts names as 、 does; ー, 々 and 〇 do not.
bool isCut(QChar c)
{
    return isSpace(c) || c.isPunct();
}

} // namespace

QList<Piece> piecesOf(const QString& normal)
{
    QList<Piece> pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= normal.size(); ++i) {
        const bool end = i == normal.size();
        const bool cut = !end && isCut(normal[i]);
        const bool full = !end && i - start >= longestPiece && !normal[i].isLowSurrogate();
        if (!end && !cut && !full)
            continue;
        if (i > start || cut)
            pieces += {normal.sliced(start, i - start),
                       cut ? QString(isSpace(normal[i]) ? u' ' : normal[i]) : QString()};
        start = cut ? i + 1 : i;
    }
    return pieces;
}

} // namespace madoguchi::reading
