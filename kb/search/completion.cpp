// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/completion.h"

#include "kb/text/fold.h"
#include "kb/text/romaji.h"

#include <QSet>

namespace madoguchi::search {

namespace {

constexpr qsizetype longestBeginning = 40;

bool isHiragana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == QChar(0x30fc);
}

bool isKanji(QChar c)
{
    return (c >= QChar(0x3400) && c <= QChar(0x9fff)) || c == QChar(0x3005);
}

bool isLatin(QChar c)
{
    return c < QChar(0x250) && c.isLetter();
}

/// 「じゅうm」: the input method is in the middle of a kana.
QString withoutHalfKana(QString folded)
{
    qsizetype end = folded.size();
    while (end > 0 && isLatin(folded[end - 1]))
        --end;
    if (end > 0 && end < folded.size() && isHiragana(folded[end - 1]))
        folded.truncate(end);
    return folded;
}

/// Greater is better. Keywords are what citizens say; a title is seen in the results anyway.
float worthOf(const Phrase& phrase)
{
    constexpr float ofKind[] = {0.5F, 1.0F, -4.0F};
    constexpr float ofJapanese = 1.0F;
    constexpr float perUnit = 0.05F;
    return phrase.use + ofKind[static_cast<int>(phrase.kind)] +
           (phrase.language == Language::Ja ? ofJapanese : 0) -
           perUnit * static_cast<float>(phrase.key.size());
}

class Gathering
{
public:
    Gathering(const Vocabulary& vocabulary, size_t limit)
        : m_vocabulary(vocabulary)
        , m_limit(limit)
    {
    }

    [[nodiscard]] bool isFull() const { return m_completions.size() >= m_limit; }
    [[nodiscard]] std::vector<Completion> take() { return std::move(m_completions); }

    /// Completes `typed`, which stands behind `head`.
    void complete(const QString& head, const QString& typed)
    {
        const QString folded = withoutHalfKana(text::fold(typed).trimmed());
        if (folded.isEmpty() || folded.size() > longestBeginning)
            return;
        m_found.clear();
        const auto add = [&](const Phrase& phrase) {
            if (phrase.key != folded)
                m_found.push_back(&phrase);
        };
        m_vocabulary.forKeysBeginning(folded, add);
        if (std::all_of(folded.begin(), folded.end(), isHiragana))
            m_vocabulary.forReadingsBeginning(folded, add);
        else if (const auto kana = text::romajiToHiragana(folded); kana && !kana->isEmpty())
            completeKana(*kana, add);
        else
            completeMixed(folded, add);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Phrase* a, const Phrase* b) { return worthOf(*a) > worthOf(*b); });
        for (const Phrase* phrase : m_found) {
            if (isFull())
                return;
            if (!m_seen.contains(phrase->key)) {
                m_seen.insert(phrase->key);
                m_completions.push_back({head + phrase->text, phrase->text});
            }
        }
    }

private:
    void completeKana(const QString& kana, const Vocabulary::Visit& add) const
    {
        m_vocabulary.forReadingsBeginning(kana, add);
        m_vocabulary.forKeysBeginning(kana, add);
    }

    /// 「印鑑とう」 goes on to 印鑑登録: the kana at its end are looked for in the reading.
    void completeMixed(const QString& folded, const Vocabulary::Visit& add) const
    {
        qsizetype end = folded.size();
        while (end > 0 && isHiragana(folded[end - 1]))
            --end;
        if (end == 0 || end == folded.size())
            return;
        const QString kana = folded.mid(end);
        m_vocabulary.forKeysBeginning(folded.left(end), [&](const Phrase& phrase) {
            if (phrase.reading.indexOf(kana, end) >= end)
                add(phrase);
        });
    }

    const Vocabulary& m_vocabulary;
    size_t m_limit;
    std::vector<const Phrase*> m_found;
    std::vector<Completion> m_completions;
    QSet<QString> m_seen;
};

/// Where the last run of kanji or katakana begins, if it is one that a sentence without spaces may end in.
qsizetype lastRun(const QString& query)
{
    const auto same = [&](qsizetype i) {
        const QChar c = query[i];
        const bool katakana = (c >= QChar(0x30a1) && c <= QChar(0x30fa)) || c == QChar(0x30fc);
        return isKanji(c) || katakana;
    };
    qsizetype start = query.size();
    while (start > 0 && same(start - 1))
        --start;
    return start;
}

} // namespace

std::vector<Completion> completionsOf(const Vocabulary& vocabulary, const QString& query, int limit)
{
    Gathering gathering(vocabulary, static_cast<size_t>(std::max(limit, 0)));
    gathering.complete({}, query);
    qsizetype word = query.size();
    while (word > 0 && !query[word - 1].isSpace())
        --word;
    if (!gathering.isFull() && word > 0)
        gathering.complete(query.left(word), query.mid(word));
    const qsizetype run = lastRun(query);
    constexpr qsizetype shortestRun = 2;
    if (!gathering.isFull() && run > word && query.size() - run >= shortestRun)
        gathering.complete(query.left(run), query.mid(run));
    return gathering.take();
}

} // namespace madoguchi::search
