// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/index_terms.h"

#include "kb/text/grams.h"
#include "kb/text/segment.h"
#include "kb/text/spelling_forms.h"
#include "kb/text/stem.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uversion.h>

#include <utility>

namespace madoguchi::text {

namespace {

// To be raised with every change of what terms() gives for any text.
constexpr int ownVersion = 4;

QString shortVersion(const UVersionInfo& version)
{
    return QString::number(version[0]) + u'.' + QString::number(version[1]);
}

Term toTerm(const FoldedText& folded, QString&& text, Range range)
{
    const Range source = folded.sourceOf(range);
    return {std::move(text), source.start, source.length};
}

QString wordOf(const Token& token)
{
    QString kanji = withoutOkurigana(token);
    return kanji.isEmpty() ? stemOf(token) : kanji;
}

} // namespace

std::vector<Term> terms(QStringView source, TermKind kind)
{
    return termsOfFolded(foldWithOffsets(source), kind);
}

std::vector<Term> termsOfFolded(const FoldedText& folded, TermKind kind)
{
    std::vector<Term> result;
    if (kind == TermKind::Words) {
        std::vector<Gram> counts = countedNumbers(folded);
        auto count = counts.begin();
        for (const Token& token : segment(folded)) {
            while (count != counts.end() && count->start + count->length <= token.start)
                ++count;
            const bool counted = count != counts.end() && token.start >= count->start &&
                                 token.start + token.length <= count->start + count->length;
            if (counted && !count->text.isEmpty())
                result.push_back(
                    toTerm(folded, std::exchange(count->text, {}), {count->start, count->length}));
            if (!counted && !token.weak)
                result.push_back(toTerm(folded, wordOf(token), {token.start, token.length}));
        }
        return result;
    }
    auto grams = kind == TermKind::Bigrams ? bigrams(folded) : characters(folded);
    result.reserve(grams.size());
    for (Gram& gram : grams)
        result.push_back(toTerm(folded, std::move(gram.text), {gram.start, gram.length}));
    return result;
}

QString icuVersion()
{
    UVersionInfo icu{};
    u_getVersion(icu);
    return shortVersion(icu);
}

QString tokenizerVersion()
{
    UVersionInfo cldr{}, unicode{};
    UErrorCode status = U_ZERO_ERROR;
    u_getUnicodeVersion(unicode);
    ulocdata_getCLDRVersion(cldr, &status);
    return QString::number(ownVersion) + u" icu-" + icuVersion() + u" cldr-" + shortVersion(cldr) +
           u" unicode-" + shortVersion(unicode);
}

} // namespace madoguchi::text
