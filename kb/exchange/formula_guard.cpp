// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/formula_guard.h"

#include <QList>

#include <algorithm>

namespace madoguchi::exchange {

namespace {

constexpr char32_t guard = U'\'';

bool isSign(char32_t c)
{
    // The full-width ones and their small forms, and the minus sign, which is － once it was CP932.
    static constexpr char32_t signs[] = U"=+-@＝＋－＠﹦﹢﹣﹫−";
    return std::find(std::begin(signs), std::end(signs) - 1, c) != std::end(signs) - 1;
}

/// Behind it a program may begin a cell, if it was told a separator that is not this file's.
bool cutsCells(char32_t c)
{
    return c == U';' || c == U'\t' || c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 ||
           c == 0x2028 || c == 0x2029;
}

/// Letters that are drawn as nothing; category Cf has the other invisible ones.
bool isBlankLetter(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 ||
           c == 0xFFA0 || c == 0x2800 || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

/// What may stand before a sign without the cell ceasing to look like a formula.
bool isSkipped(char32_t c)
{
    const auto category = QChar::category(c);
    return c == U'"' || QChar::isSpace(c) || category == QChar::Other_Format ||
           category == QChar::Other_Control || isBlankLetter(c);
}

/// Copies `text`; `atSign` is asked at each sign where a formula may begin for the number of guards to be
/// written before it instead of those that are there.
QString withGuards(const QString& text, int (*atSign)(int guards))
{
    QString out;
    out.reserve(text.size() + 2);
    bool begins = true;
    int guards = 0; // of the run that ends here, none of them copied yet
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (begins && c == guard) {
            ++guards;
            continue;
        }
        out += QString(begins && isSign(c) ? atSign(guards) : guards, QChar(u'\''));
        begins = cutsCells(c) || (begins && guards == 0 && isSkipped(c));
        guards = 0;
        out += QChar::fromUcs4(c);
    }
    return out + QString(guards, QChar(u'\''));
}

} // namespace

QString guardFormula(const QString& text)
{
    return withGuards(text, [](int guards) { return guards + 1; });
}

QString unguardFormula(const QString& text)
{
    return withGuards(text, [](int guards) { return std::max(guards - 1, 0); });
}

} // namespace madoguchi::exchange
