// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/fold.h"

#include "kb/text/characters.h"
#include "kb/text/kanji_variants.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <limits>

namespace madoguchi::text {

namespace {

// A longer run of combining marks (UAX #15 calls 30 enough) is cut, for reordering them costs the square of
// it.
constexpr qsizetype longestChunk = 64;

const icu::Normalizer2* compatibilityCaseFold()
{
    static const icu::Normalizer2* const normalizer = [] {
        UErrorCode status = U_ZERO_ERROR;
        const auto* found = icu::Normalizer2::getNFKCCasefoldInstance(status);
        return U_SUCCESS(status) ? found : nullptr;
    }();
    return normalizer;
}

constexpr bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2500 || c == 0x2501;
}

constexpr bool isSmallKa(char16_t c)
{
    return c == u'ヵ' || c == u'ヶ' || c == u'ゕ' || c == u'ゖ';
}

constexpr bool isVoicing(char16_t c)
{
    return c == 0x3099 || c == 0x309A;
}

constexpr char16_t hiraganaOf(char16_t c)
{
    if ((c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE)
        return char16_t(c - 0x60);
    return c;
}

/// Builds the folded text chunk by chunk; each unit remembers where its chunk began.
class Folder
{
public:
    explicit Folder(QStringView source)
        : m_source(source.left(std::numeric_limits<std::int32_t>::max() - 1))
    {
        m_result.script.reserve(m_source.size());
        m_result.source.reserve(std::size_t(m_source.size()) + 1);
    }

    FoldedText run()
    {
        while (m_next < m_source.size())
            foldChunk();
        m_result.source.push_back(std::int32_t(m_source.size()));
        settleDashes();
        settleCounters();
        foldKana();
        return std::move(m_result);
    }

private:
    /// The code point at m_next, already free of what normalisation would keep or mistreat.
    char32_t peek(qsizetype& width) const
    {
        const char16_t unit = m_source[m_next].unicode();
        width = 1;
        if (U16_IS_SURROGATE(unit)) {
            if (U16_IS_SURROGATE_LEAD(unit) && m_next + 1 < m_source.size() &&
                U16_IS_TRAIL(m_source[m_next + 1].unicode())) {
                width = 2;
                return char32_t(U16_GET_SUPPLEMENTARY(unit, m_source[m_next + 1].unicode()));
            }
            return 0xFFFD;
        }
        if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0))
            return U' ';
        // The free-standing voicing marks of typewriters and FAX texts.
        if ((unit == 0x309B || unit == 0x309C) && m_next > 0 && isKana(m_source[m_next - 1].unicode()))
            return unit == 0x309B ? 0x3099 : 0x309A;
        return unit;
    }

    void foldChunk()
    {
        const qsizetype begin = m_next;
        qsizetype width = 0;
        const char32_t first = peek(width);
        m_next += width;
        const auto* normalizer = compatibilityCaseFold();
        if (!normalizer || (startsChunk(normalizer) && isUnchanged(first, normalizer))) {
            append(normalizer ? commonKanji(first) : first, begin);
            return;
        }

        icu::UnicodeString chunk(static_cast<UChar32>(first));
        while (m_next < m_source.size() && m_next - begin < longestChunk && !startsChunk(normalizer)) {
            chunk.append(static_cast<UChar32>(peek(width)));
            m_next += width;
        }
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString folded = normalizer->normalize(chunk, status);
        for (int32_t i = 0; U_SUCCESS(status) && i < folded.length(); i = folded.moveIndex32(i, 1))
            append(commonKanji(char32_t(folded.char32At(i))), begin);
    }

    /// Whether what stands at m_next is independent of what stands before it.
    bool startsChunk(const icu::Normalizer2* normalizer) const
    {
        if (m_next >= m_source.size())
            return true;
        qsizetype width = 0;
        const char32_t c = peek(width);
        return isPlain(c) || normalizer->hasBoundaryBefore(UChar32(c));
    }

    /// Folding keeps it, and nothing combines with it from behind: kanji and most of ASCII.
    static bool isPlain(char32_t c)
    {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20 && c < 0x7F && !(c >= 'A' && c <= 'Z'));
    }

    static bool isUnchanged(char32_t c, const icu::Normalizer2* normalizer)
    {
        return isPlain(c) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) ||
               normalizer->isInert(UChar32(c));
    }

    void append(char32_t c, qsizetype begin)
    {
        if (c == U'\u301C')
            c = U'~';
        for (const QChar unit : QChar::fromUcs4(c)) {
            m_result.script.append(unit);
            m_result.source.push_back(std::int32_t(begin));
        }
    }

    /// サ-ビス, サ−ビス and サ—ビス are サービス.
    void settleDashes()
    {
        QString& script = m_result.script;
        for (qsizetype i = 1; i + 1 < script.size(); ++i) {
            if (isDash(script[i].unicode()) && isKana(script[i - 1].unicode()) &&
                isKana(script[i + 1].unicode()))
                script[i] = QChar(u'ー');
        }
    }

    /// 1ケ月 is 1ヶ月: the large ケ after a number and before a kanji.
    void settleCounters()
    {
        static constexpr QStringView numbers = u"0123456789一二三四五六七八九十百千数何";
        QString& script = m_result.script;
        for (qsizetype i = 1; i + 1 < script.size(); ++i) {
            if ((script[i] == u'ケ' || script[i] == u'カ') && numbers.contains(script[i - 1]) &&
                isKanji(script[i + 1].unicode()))
                script[i] = QChar(u'ヶ');
        }
    }

    void foldKana()
    {
        QString& text = m_result.text;
        text = m_result.script;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            // A か would take up the voicing mark behind it when folded again.
            const bool plainKa = isSmallKa(c) && !(i + 1 < text.size() && isVoicing(text[i + 1].unicode()));
            text[i] = QChar(plainKa ? u'か' : hiraganaOf(c));
        }
    }

    QStringView m_source;
    qsizetype m_next = 0;
    FoldedText m_result;
};

} // namespace

Range FoldedText::sourceOf(Range folded) const
{
    const auto end = qsizetype(source.size()) - 1;
    const qsizetype first = std::clamp<qsizetype>(folded.start, 0, std::max<qsizetype>(end, 0));
    const qsizetype last =
        first + std::clamp<qsizetype>(folded.length, 0, std::max<qsizetype>(end - first, 0));
    if (end < 0)
        return {};
    const std::int32_t begin = source[std::size_t(first)];
    if (first == last)
        return {begin, 0};
    // Units of one source character share its index; the first greater one is where that character ends.
    const auto after = std::upper_bound(source.begin() + last, source.end(), source[std::size_t(last) - 1]);
    return {begin, (after == source.end() ? source.back() : *after) - begin};
}

QString fold(QStringView source)
{
    return Folder(source).run().text;
}

FoldedText foldWithOffsets(QStringView source)
{
    return Folder(source).run();
}

QString katakanaToHiragana(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if ((c.unicode() >= 0x30A1 && c.unicode() <= 0x30F6) || c.unicode() == 0x30FD ||
            c.unicode() == 0x30FE)
            c = QChar(char16_t(c.unicode() - 0x60));
    }
    return result;
}

} // namespace madoguchi::text
