// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/term_pairs.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/stop_words.h"
#include "kb/text/index_terms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

namespace madoguchi::search {

namespace {

// Learned anew when this share of the translated Q&As may have changed.
constexpr qint64 shareChanged = 20;
// More translations than these say nothing new, and would keep a save waiting.
constexpr int mostArticles = 12'000;
constexpr qsizetype mostTermsOfArticle = 40;
// One Q&A in which two words meet is chance.
constexpr int fewestMeetings = 2;
constexpr double weakestPair = 0.35;
constexpr size_t mostForTerm = 4;
constexpr qsizetype mostTermsAsked = 40;

QSet<QString> termsOf(const QString& title, Language language)
{
    QSet<QString> set;
    const auto take = [&](text::TermKind kind) {
        for (const text::Term& term : text::terms(title, kind)) {
            if (set.size() < mostTermsOfArticle && !isStopWord(term.text))
                set.insert(term.text);
        }
    };
    take(text::TermKind::Words);
    // Chinese words are cut by a dictionary that knows few of the city hall's.
    if (language == Language::Zh)
        take(text::TermKind::Bigrams);
    return set;
}

/// How often words stand in Q&As of one language pair, and how often together.
struct Meetings
{
    QHash<QString, int> foreign;
    QHash<QString, int> japanese;
    QHash<QString, QHash<QString, int>> both; ///< by the foreign word

    void add(const QSet<QString>& foreignTerms, const QSet<QString>& japaneseTerms)
    {
        for (const QString& word : japaneseTerms)
            ++japanese[word];
        for (const QString& word : foreignTerms) {
            ++foreign[word];
            for (const QString& other : japaneseTerms)
                ++both[word][other];
        }
    }
};

using Pair = std::pair<double, QString>; ///< Dice's coefficient, the Japanese word

std::vector<Pair> surest(const Meetings& meetings, const QString& word)
{
    std::vector<Pair> pairs;
    // Nothing where a Japanese title says no word.
    const QHash<QString, int> others = meetings.both.value(word);
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        const double dice =
            2.0 * other.value() / (meetings.foreign.value(word) + meetings.japanese.value(other.key()));
        if (other.value() >= fewestMeetings && dice >= weakestPair)
            pairs.emplace_back(dice, other.key());
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (pairs.size() > mostForTerm)
        pairs.resize(mostForTerm);
    return pairs;
}

using Titles = std::map<Language, QString>;

void count(const Titles& titles, std::map<Language, Meetings>& meetings)
{
    const auto japanese = titles.find(Language::Ja);
    if (japanese == titles.end() || titles.size() < 2)
        return;
    const QSet<QString> japaneseTerms = termsOf(japanese->second, Language::Ja);
    for (const auto& [language, title] : titles) {
        if (language != Language::Ja)
            meetings[language].add(termsOf(title, language), japaneseTerms);
    }
}

/// @return how many articles it was learned from
Result<qint64> countAll(db::Connection& connection, std::map<Language, Meetings>& meetings)
{
    db::Statement rows(connection,
                       QStringLiteral("SELECT a.number, a.lang, t.question, t.keywords FROM article a JOIN "
                                      "article_text t ON t.row = a.row WHERE a.number IN (SELECT number FROM "
                                      "article WHERE lang <> ?) ORDER BY a.number LIMIT ?"));
    rows.bind(static_cast<int>(Language::Ja)).bind(mostArticles);
    MADOGUCHI_TRY(rows.exec());
    qint64 articles = 0;
    QString number;
    Titles titles;
    while (rows.next()) {
        if (rows.text(0) != number) {
            count(titles, meetings);
            titles.clear();
            number = rows.text(0);
        }
        titles[static_cast<Language>(rows.integer(1))] = rows.text(2) + QLatin1Char('\n') + rows.text(3);
        ++articles;
    }
    count(titles, meetings);
    MADOGUCHI_TRY(rows.finish());
    return articles;
}

Result<void> save(db::Connection& connection, const std::map<Language, Meetings>& meetings)
{
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO term_pair (lang, term, place, japanese) VALUES (?, ?, ?, ?)"));
    for (const auto& [language, counted] : meetings) {
        for (auto word = counted.foreign.cbegin(); word != counted.foreign.cend(); ++word) {
            int place = 0;
            for (const auto& [dice, japanese] : surest(counted, word.key()))
                MADOGUCHI_TRY(insert.bind(static_cast<int>(language))
                                  .bind(word.key())
                                  .bind(place++)
                                  .bind(japanese)
                                  .exec());
        }
    }
    return {};
}

} // namespace

Result<void> noteChangedArticles(db::Connection& connection, qint64 articles)
{
    db::Statement note(connection, QStringLiteral("UPDATE term_pair_state SET changed = changed + ?"));
    return note.bind(articles).exec();
}

Result<void> refreshTermPairs(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(
        changed, db::selectInteger(connection, QStringLiteral("SELECT changed FROM term_pair_state")));
    if (changed == 0)
        return {};
    MADOGUCHI_TRY_ASSIGN(
        known, db::selectInteger(connection, QStringLiteral("SELECT articles FROM term_pair_state")));
    if (changed * shareChanged < known)
        return {};
    // Counted before anybody has to wait for the writing; what changes meanwhile stays noted.
    std::map<Language, Meetings> meetings;
    MADOGUCHI_TRY_ASSIGN(articles, countAll(connection, meetings));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    db::Statement clear(connection, QStringLiteral("DELETE FROM term_pair"));
    MADOGUCHI_TRY(clear.exec());
    MADOGUCHI_TRY(save(connection, meetings));
    db::Statement state(connection,
                        QStringLiteral("UPDATE term_pair_state SET changed = changed - ?, articles = ?"));
    MADOGUCHI_TRY(state.bind(changed).bind(articles).exec());
    return transaction.commit();
}

Result<QList<ForeignWord>> learnedWords(db::Connection& connection, Language language,
                                        const QStringList& terms)
{
    QList<ForeignWord> words;
    if (language == Language::Ja)
        return words;
    db::Statement pairs(
        connection,
        QStringLiteral("SELECT japanese FROM term_pair WHERE lang = ? AND term = ? ORDER BY place"));
    for (const QString& term : terms.mid(0, mostTermsAsked)) {
        MADOGUCHI_TRY(pairs.bind(static_cast<int>(language)).bind(term).exec());
        ForeignWord word{term, {}};
        while (pairs.next())
            word.japanese += pairs.text(0);
        MADOGUCHI_TRY(pairs.finish());
        if (!word.japanese.isEmpty())
            words += word;
    }
    return words;
}

} // namespace madoguchi::search
