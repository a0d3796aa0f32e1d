// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/typed_kana.h"

#include "kb/text/characters.h"
#include "kb/text/romaji.h"

namespace madoguchi::text {

namespace {

constexpr QStringView longVowels = u"āīūēōâîûêô";

bool isRomajiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || longVowels.contains(c);
}

/// Apostrophes part ん from a vowel, hyphens lengthen: only behind a letter.
bool isInsideWord(QChar c)
{
    return isRomajiLetter(c) || c == u'\'' || c == u'’' || c == u'-';
}

class Replacement
{
public:
    explicit Replacement(const QString& folded)
        : m_folded(folded)
    {
    }

    TypedKana run()
    {
        for (qsizetype i = 0; i < m_folded.size();) {
            if (isRomajiLetter(m_folded[i])) {
                i = takeWord(i);
                continue;
            }
            m_foreign = m_foreign || m_folded[i].isLetter();
            m_result.text += m_folded[i++];
        }
        if (m_unread && !m_foreign)
            return {m_folded, false};
        m_result.romaji = m_read && !m_foreign;
        return m_result;
    }

private:
    qsizetype takeWord(qsizetype start)
    {
        qsizetype end = start;
        while (end < m_folded.size() && isInsideWord(m_folded[end]))
            ++end;
        const QString word = m_folded.sliced(start, end - start);
        const bool last = end == m_folded.size();
        if (last && endsInKana() && isHalfTyped(word))
            return end;
        // Only the last word of several may be half typed.
        const auto kana = romajiToHiragana(last ? word : QString(word + u" a"));
        m_result.text += kana ? (last ? *kana : kana->chopped(2)) : word;
        m_read = m_read || kana;
        m_unread = m_unread || !kana;
        return end;
    }

    /// Letters that will be part of the next kana; n may still become な.
    static bool isHalfTyped(const QString& word)
    {
        return word == u"n" || romajiToHiragana(QString(QStringLiteral("a") + word)) == QStringLiteral("あ");
    }

    /// Brackets and dots may stand between.
    bool endsInKana() const
    {
        qsizetype end = m_result.text.size();
        while (end > 0 && m_result.text[end - 1].isPunct())
            --end;
        return end > 0 && isKana(m_result.text[end - 1].unicode());
    }

    const QString& m_folded;
    TypedKana m_result;
    bool m_foreign = false; ///< letters other than Latin ones stand beside them
    bool m_read = false;
    bool m_unread = false;
};

} // namespace

TypedKana typedKana(const QString& folded)
{
    return Replacement(folded).run();
}

} // namespace madoguchi::text
