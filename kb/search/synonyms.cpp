// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/synonyms.h"

#include "kb/db/statement.h"
#include "kb/text/fold.h"

#include <algorithm>

namespace madoguchi::search {

namespace {

// Tuned by tests/bench/quality; .2 to .5 come to nearly the same of the dictionary, .2 to .4 of what is
// spoken.
constexpr float dictionaryWeight = 0.4F;
constexpr float centreWeight = 0.6F;
constexpr float spokenWeight = 0.3F;
// A question, not a pasted letter.
constexpr qsizetype longestQuestion = 200;
constexpr qsizetype longestWord = 12;
constexpr size_t mostSynonyms = 40;

bool isHiragana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == QChar(0x30fc);
}

bool isLatin(QChar c)
{
    return c < QChar(0x250) && c.isLetterOrNumber();
}

/// Whether the dictionary may be asked: two kana are a particle more often than a word.
bool mayBeWord(QStringView word)
{
    return word.size() > 2 || !std::all_of(word.begin(), word.end(), isHiragana);
}

/// A Latin word is taken whole or not at all.
bool cutsLatin(const QString& text, qsizetype start, qsizetype end)
{
    const auto within = [&](qsizetype i) {
        return i > 0 && i < text.size() && isLatin(text[i - 1]) && isLatin(text[i]);
    };
    return within(start) || within(end);
}

class Expansion
{
public:
    Expansion(const QString& question, const CentreSynonyms& centre, const SynonymDictionary& dictionary,
              const SpokenWords& spoken)
        : m_folded(text::foldWithOffsets(question.left(longestQuestion)))
        , m_question(m_folded.text)
        , m_centre(centre)
        , m_dictionary(dictionary)
        , m_spoken(spoken)
    {
    }

    std::vector<Synonym> run()
    {
        qsizetype covered = 0; // up to here a longer word has been found
        for (qsizetype start = 0; start < m_question.size() && m_found.size() < mostSynonyms; ++start) {
            const qsizetype longest = std::min(longestFrom(m_question[start]), m_question.size() - start);
            for (qsizetype length = longest; length > 0 && start + length > covered; --length) {
                if (takeWord(start, length)) {
                    covered = start + length;
                    break;
                }
            }
        }
        for (const SpokenWords::Found& found : m_spoken.in(m_folded)) {
            for (const QString& official : found.official)
                add(found.said, official, spokenWeight);
        }
        return std::move(m_found);
    }

private:
    qsizetype longestFrom(QChar first) const
    {
        return std::min(longestWord,
                        std::max(m_centre.longest().from(first), m_dictionary.longest().from(first)));
    }

    bool takeWord(qsizetype start, qsizetype length)
    {
        if (cutsLatin(m_question, start, start + length))
            return false;
        const QString word = m_question.mid(start, length);
        const QStringList centres = m_centre.isEmpty() ? QStringList() : m_centre.of(word);
        QStringList others;
        if (length > 1 && mayBeWord(word))
            others = m_dictionary.of(word);
        for (const QString& other : centres)
            add(word, other, centreWeight);
        for (const QString& other : others)
            add(word, other, dictionaryWeight);
        return !centres.isEmpty() || !others.isEmpty();
    }

    void add(const QString& word, const QString& other, float weight)
    {
        const auto same = [&](const Synonym& s) { return s.typed == word && s.word == other; };
        if (m_found.size() < mostSynonyms && std::none_of(m_found.begin(), m_found.end(), same) &&
            (m_centre.isEmpty() || !m_centre.forbids(word, text::fold(other))))
            m_found.push_back({word, other, weight});
    }

    text::FoldedText m_folded;
    const QString& m_question;
    const CentreSynonyms& m_centre;
    const SynonymDictionary& m_dictionary;
    const SpokenWords& m_spoken;
    std::vector<Synonym> m_found;
};

} // namespace

Result<CentreSynonyms> CentreSynonyms::read(db::Connection& connection)
{
    CentreSynonyms synonyms;
    db::Statement rows(connection, QStringLiteral("SELECT words FROM synonym_group ORDER BY id"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        synonyms.add(rows.text(0));
    MADOGUCHI_TRY(rows.finish());
    return synonyms;
}

void CentreSynonyms::add(const QString& words)
{
    struct Word
    {
        QString written;
        QString folded;
        bool off = false;
    };
    std::vector<Word> group;
    for (const QString& line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const bool off = line.startsWith(QLatin1Char('-'));
        const QString written = off ? line.mid(1).trimmed() : line.trimmed();
        if (const QString folded = text::fold(written); !folded.isEmpty())
            group.push_back({written, folded, off});
    }
    if (group.size() == 1 && group.front().off)
        m_alone.insert(group.front().folded);
    for (const Word& from : group) {
        m_longest.add(from.folded);
        for (const Word& to : group) {
            if (from.folded == to.folded)
                continue;
            if (to.off)
                m_forbidden.insert({from.folded, to.folded});
            else if (!from.off && !m_others[from.folded].contains(to.written))
                m_others[from.folded].append(to.written);
        }
    }
}

std::vector<Synonym> synonymsIn(const QString& question, const CentreSynonyms& centre,
                                const SynonymDictionary& dictionary, const SpokenWords& spoken)
{
    return Expansion(question, centre, dictionary, spoken).run();
}

std::vector<OtherTerm> termsOf(const std::vector<Synonym>& synonyms, text::TermKind kind,
                               const QStringList& own)
{
    std::vector<OtherTerm> others;
    QHash<QString, size_t> known;
    for (const Synonym& synonym : synonyms) {
        for (const text::Term& term : text::terms(synonym.word, kind)) {
            if (own.contains(term.text))
                continue;
            const auto at = known.constFind(term.text);
            if (at == known.cend()) {
                known.insert(term.text, others.size());
                others.push_back({term.text, synonym.weight});
            } else {
                others[*at].weight = std::max(others[*at].weight, synonym.weight);
            }
        }
    }
    return others;
}

} // namespace madoguchi::search
