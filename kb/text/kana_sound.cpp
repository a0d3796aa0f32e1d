// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/kana_sound.h"

#include "kb/text/characters.h"

#include <array>

namespace madoguchi::text {

namespace {

/// The vowel of each hiragana from ぁ (U+3041) to ゔ (U+3094); '-' for ん and っ.
constexpr QStringView vowels = u"aaiiuueeoo"      // ぁ to お
                               u"aaiiuueeoo"      // か to ご
                               u"aaiiuueeoo"      // さ to ぞ
                               u"aaii-uueeoo"     // た to ど
                               u"aiueo"           // な to の
                               u"aaaiiiuuueeeooo" // は to ぽ
                               u"aiueo"           // ま to も
                               u"aauuoo"          // ゃ to よ
                               u"aiueo"           // ら to ろ
                               u"aaieo-u";        // ゎ to ゔ
constexpr char16_t firstKana = 0x3041;
static_assert(vowels.size() == 0x3094 - 0x3041 + 1);

constexpr char16_t vowelOf(char16_t kana)
{
    return kana >= firstKana && kana < firstKana + vowels.size() ? vowels[kana - firstKana].unicode() : u'-';
}

struct Change
{
    char16_t from;
    char16_t to;
};

constexpr auto unvoiced = std::to_array<Change>(
    {{u'が', u'か'}, {u'ぎ', u'き'}, {u'ぐ', u'く'}, {u'げ', u'け'}, {u'ご', u'こ'}, {u'ざ', u'さ'},
     {u'じ', u'し'}, {u'ず', u'す'}, {u'ぜ', u'せ'}, {u'ぞ', u'そ'}, {u'だ', u'た'}, {u'ぢ', u'し'},
     {u'づ', u'す'}, {u'で', u'て'}, {u'ど', u'と'}, {u'ば', u'は'}, {u'び', u'ひ'}, {u'ぶ', u'ふ'},
     {u'べ', u'へ'}, {u'ぼ', u'ほ'}, {u'ぱ', u'は'}, {u'ぴ', u'ひ'}, {u'ぷ', u'ふ'}, {u'ぺ', u'へ'},
     {u'ぽ', u'ほ'}, {u'ゔ', u'ふ'}, {u'を', u'お'}, {u'ぁ', u'あ'}, {u'ぃ', u'い'}, {u'ぅ', u'う'},
     {u'ぇ', u'え'}, {u'ぉ', u'お'}, {u'ゎ', u'わ'}, {u'ゐ', u'い'}, {u'ゑ', u'え'}});

constexpr char16_t changed(char16_t c)
{
    for (const Change& change : unvoiced) {
        if (change.from == c)
            return change.to;
    }
    return c;
}

/// Whether `c` only lengthens the vowel before it.
constexpr bool lengthens(char16_t c, char16_t vowel)
{
    switch (c) {
    case char16_t(longMark):
        return true;
    case u'あ':
        return vowel == u'a';
    case u'い':
        return vowel == u'i' || vowel == u'e';
    case u'う':
        return vowel == u'u' || vowel == u'o';
    case u'え':
        return vowel == u'e';
    case u'お':
        return vowel == u'o';
    default:
        return false;
    }
}

} // namespace

QString soundOf(QStringView folded)
{
    QString sound;
    sound.reserve(folded.size());
    char16_t vowel = u'-';
    for (const QChar unit : folded) {
        char16_t c = unit.unicode();
        // Loanwords' syllables as whoever writes romaji without thinking of an input method has them.
        if ((c == u'ぃ' || c == u'ぅ') && !sound.isEmpty()) {
            const char16_t before = sound.back().unicode();
            if (before == u'て' || before == u'と') {
                sound.back() = c == u'ぃ' ? u'ち' : u'つ';
                vowel = vowelOf(sound.back().unicode());
                continue;
            }
        }
        c = changed(c);
        if (lengthens(c, vowel) && (vowel != u'-' || c == longMark))
            continue;
        sound += QChar(c);
        vowel = vowelOf(c);
    }
    return sound;
}

} // namespace madoguchi::text
