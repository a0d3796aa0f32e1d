// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/segment.h"

#include "kb/text/characters.h"

#include <QThreadStorage>

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>

#include <array>
#include <memory>

namespace madoguchi::text {

namespace {

/// Opening one reads rules and a dictionary, so each thread copies one that was opened once.
std::unique_ptr<icu::BreakIterator> newIterator()
{
    static const std::unique_ptr<const icu::BreakIterator> original = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getJapanese(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return std::unique_ptr<icu::BreakIterator>(original ? original->clone() : nullptr);
}

struct WordIterator
{
    std::unique_ptr<icu::BreakIterator> own = newIterator();
};

/// This thread's word iterator, or null where ICU's data has none. In Qt's storage: of what the language has
/// for that, MinGW frees the memory before the destructor runs.
icu::BreakIterator* wordIterator()
{
    static QThreadStorage<WordIterator> ofThread;
    return ofThread.localData().own.get();
}

struct Scan
{
    TokenKind kind = TokenKind::Other;
    qsizetype letters = 0; ///< code points that are letters, digits, kanji or kana
};

Scan scan(QStringView word)
{
    bool kanji = false, hangul = false, katakana = false, hiragana = false, digit = false, ascii = false;
    Scan result;
    for (qsizetype i = 0; i < word.size();) {
        char32_t c = 0;
        U16_NEXT(word.utf16(), i, word.size(), c);
        if (isKanji(c))
            kanji = true;
        else if (isHangul(c))
            hangul = true;
        else if (isKatakana(c))
            katakana = true;
        else if (isHiragana(c))
            hiragana = true;
        else if (u_isdigit(UChar32(c)))
            digit = true;
        else if (u_isalpha(UChar32(c)))
            ascii = ascii || c < 0x250;
        else
            continue;
        if (c != longMark)
            ++result.letters;
    }
    if (kanji)
        result.kind = TokenKind::Kanji;
    else if (hangul)
        result.kind = TokenKind::Hangul;
    else if (katakana)
        result.kind = TokenKind::Katakana;
    else if (hiragana)
        result.kind = TokenKind::Hiragana;
    else if (ascii)
        result.kind = TokenKind::Latin;
    else if (digit)
        result.kind = TokenKind::Number;
    return result;
}

/// Short hiragana words that are things, not particles.
bool isShortNoun(QStringView word)
{
    static constexpr std::array nouns = {u"ごみ", u"びん", u"いす", u"ねこ",
                                         u"いぬ", u"はち", u"くま", u"へび"};
    return std::any_of(nouns.begin(), nouns.end(), [&](QStringView noun) { return word == noun; });
}

/// ICU knows 粗大ごみ as one word, but 粗大ゴミ as two; both are to be two. 0 if there is nothing to part.
qsizetype nounAtEnd(QStringView script, TokenKind kind)
{
    const bool parts = kind == TokenKind::Kanji && script.size() > 2 &&
                       (script.endsWith(u"ごみ") || script.endsWith(u"びん"));
    return parts ? 2 : 0;
}

Token tokenOf(const FoldedText& folded, qsizetype start, qsizetype end, TokenKind kind)
{
    Token token{folded.text.sliced(start, end - start), start, end - start, kind, false};
    token.weak = kind == TokenKind::Hiragana && token.length <= 2 && !isShortNoun(token.text);
    if (token.text.size() > maximalTermLength) {
        token.text.truncate(maximalTermLength);
        if (token.text.back().isHighSurrogate())
            token.text.chop(1);
    }
    return token;
}

void addToken(const FoldedText& folded, qsizetype start, qsizetype end, std::vector<Token>& tokens)
{
    const QStringView script = QStringView(folded.script).sliced(start, end - start);
    const Scan found = scan(script);
    if (found.letters == 0)
        return;
    const qsizetype noun = nounAtEnd(script, found.kind);
    tokens.push_back(tokenOf(folded, start, end - noun, found.kind));
    if (noun > 0)
        tokens.push_back(tokenOf(folded, end - noun, end, TokenKind::Hiragana));
}

/// Without ICU's data: what lies between characters that belong to no word.
void splitAtSpaces(const FoldedText& folded, std::vector<Token>& tokens)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= folded.script.size(); ++i) {
        if (i == folded.script.size() || folded.script[i].isSpace() || folded.script[i].isPunct()) {
            addToken(folded, start, i, tokens);
            start = i + 1;
        }
    }
}

} // namespace

std::vector<Token> segment(const FoldedText& folded)
{
    std::vector<Token> tokens;
    auto* iterator = wordIterator();
    UErrorCode status = U_ZERO_ERROR;
    UText* text = utext_openUChars(nullptr, reinterpret_cast<const UChar*>(folded.script.utf16()),
                                   folded.script.size(), &status);
    if (iterator && U_SUCCESS(status))
        iterator->setText(text, status);
    if (!iterator || U_FAILURE(status)) {
        splitAtSpaces(folded, tokens);
    } else {
        qsizetype start = iterator->first();
        for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
            addToken(folded, start, end, tokens);
            start = end;
        }
    }
    utext_close(text);
    return tokens;
}

std::vector<Token> segment(QStringView source)
{
    return segment(foldWithOffsets(source));
}

} // namespace madoguchi::text
