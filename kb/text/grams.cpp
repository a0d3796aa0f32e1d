// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/grams.h"

#include "kb/text/characters.h"
#include "kb/text/stem.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace madoguchi::text {

namespace {

enum class Class { None, Dense, Spaced };

/// Dense scripts are cut into bigrams, spaced ones stay whole.
Class classOf(char32_t c)
{
    if (isAsciiAlnum(c))
        return Class::Spaced;
    if (isKanji(c) || isKana(c) || isHangul(c))
        return Class::Dense;
    if (c < 0x80)
        return Class::None;
    return u_isalnum(UChar32(c)) || (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) ? Class::Spaced : Class::None;
}

Gram gramOf(const QString& text, qsizetype start, qsizetype end)
{
    qsizetype shown = std::min(end - start, maximalTermLength);
    if (shown < end - start && text[start + shown - 1].isHighSurrogate())
        --shown;
    return {text.sliced(start, shown), start, end - start};
}

struct Run
{
    Class kind = Class::None;
    qsizetype start = 0;
    std::vector<qsizetype> marks; ///< where its characters begin, Dense only
};

void close(const QString& text, const Run& run, qsizetype end, std::vector<Gram>& grams)
{
    if (run.kind == Class::Spaced || (run.kind == Class::Dense && run.marks.size() == 1)) {
        grams.push_back(gramOf(text, run.start, end));
        // The words' stems lump together what these are to tell apart, but not one from many.
        if (run.kind == Class::Spaced)
            grams.back().text = englishSingular(grams.back().text);
        return;
    }
    for (std::size_t i = 0; i + 1 < run.marks.size(); ++i)
        grams.push_back(gramOf(text, run.marks[i], i + 2 < run.marks.size() ? run.marks[i + 2] : end));
}

} // namespace

std::vector<Gram> bigrams(const FoldedText& folded)
{
    std::vector<Gram> grams;
    const QString& text = folded.text;
    Run run;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        char32_t c = 0;
        U16_NEXT(text.utf16(), i, text.size(), c);
        const Class kind = classOf(c);
        if (kind != run.kind) {
            close(text, run, start, grams);
            run = {kind, start, {}};
        }
        if (kind == Class::Dense)
            run.marks.push_back(start);
    }
    close(text, run, text.size(), grams);
    return grams;
}

std::vector<Gram> characters(const FoldedText& folded)
{
    std::vector<Gram> grams;
    for (qsizetype i = 0; i < folded.script.size();) {
        const qsizetype start = i;
        char32_t c = 0;
        U16_NEXT(folded.script.utf16(), i, folded.script.size(), c);
        if (isKanji(c) || isKatakana(c))
            grams.push_back(gramOf(folded.text, start, i));
    }
    return grams;
}

} // namespace madoguchi::text
