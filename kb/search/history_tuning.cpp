// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/history_tuning.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/contact.h"
#include "kb/learning/decay.h"
#include "kb/search/candidates.h"
#include "kb/search/formula.h"
#include "kb/search/generation.h"
#include "kb/search/packed_column.h"
#include "kb/search/search_memory.h"

#include <QStringList>

#include <array>
#include <cstring>

namespace madoguchi::search {

namespace {

constexpr std::array lessonWeights{0.12, 0.25, 0.5, 0.8};
constexpr std::array associations{0.0, 0.1, 0.25, 0.4, 0.6, 1.0, 1.5};
constexpr std::array popularities{0.0, 0.05, 0.1, 0.2};
constexpr size_t ofOneLessonWeight = associations.size() * popularities.size();
constexpr size_t choices = lessonWeights.size() * ofOneLessonWeight;
// Weights whose questions together fare better by this much count e times as much.
constexpr double telling = 2;
// How far from the usual weights a store may be, before its contacts are asked: in powers of e, and as it is.
constexpr double usualSpread = 0.7;
constexpr double usualPopularity = 0.1;
// Of fewer lessons nothing can be told.
constexpr qint64 fewestLessons = 30;
constexpr int mostQuestions = 200;
constexpr int shown = 10;

HistoryWeights choice(size_t index)
{
    const size_t rest = index % ofOneLessonWeight;
    return {lessonWeights[index / ofOneLessonWeight], associations[rest / popularities.size()],
            popularities[rest % popularities.size()]};
}

/// How likely the weights are before any contact is asked, as a logarithm.
double usual(const HistoryWeights& weights)
{
    // So that no association at all is not infinitely far away.
    constexpr double some = 0.1;
    const HistoryWeights middle;
    const double lessons = std::log(weights.lessons / middle.lessons) / usualSpread;
    const double association =
        std::log((weights.association + some) / (middle.association + some)) / usualSpread;
    const double popularity = weights.popularity / usualPopularity;
    return -(lessons * lessons + association * association + popularity * popularity) / 2;
}

HistoryWeights average(const std::array<double, choices>& gained)
{
    std::array<double, choices> likely{};
    for (size_t i = 0; i < choices; ++i)
        likely[i] = gained[i] / telling + usual(choice(i));
    const double best = *std::max_element(likely.begin(), likely.end());
    HistoryWeights sum{0, 0, 0};
    double all = 0;
    for (size_t i = 0; i < choices; ++i) {
        const double share = std::exp(likely[i] - best);
        const HistoryWeights weights = choice(i);
        sum.lessons += share * std::log(weights.lessons);
        sum.association += share * weights.association;
        sum.popularity += share * weights.popularity;
        all += share;
    }
    return {std::exp(sum.lessons / all), sum.association / all, sum.popularity / all};
}

struct Question
{
    QString inquiry;
    LeftOut own;
};

/// By what its Q&As would rank at, other things being equal: nDCG over the first ten.
class Grader
{
public:
    Grader(const Corpus& corpus, const Voices& voices, const LeftOut& question)
        : m_voices(voices)
        , m_right(question.numbers)
    {
        for (quint32 number = 0; number < voices.text.size(); ++number) {
            if (voices.text[number] + voices.association[number] <= 0)
                continue;
            const double own = question.has(number) ? static_cast<double>(question.weight) : 0;
            m_numbers.push_back({number, std::max(0.0, corpus.taughtAbout(number) - own)});
            m_mostTaught = std::max(m_mostTaught, m_numbers.back().taught);
        }
    }

    double grade(const HistoryWeights& weights) const
    {
        std::vector<double> rightScores;
        std::vector<double> scores;
        scores.reserve(m_numbers.size());
        for (const Number& number : m_numbers) {
            scores.push_back(score(number, weights));
            if (std::find(m_right.begin(), m_right.end(), number.id) != m_right.end())
                rightScores.push_back(scores.back());
        }
        double gained = 0;
        for (const double right : rightScores) {
            const auto before =
                std::count_if(scores.begin(), scores.end(), [=](double s) { return s > right; });
            if (before < shown)
                gained += 1 / std::log2(static_cast<double>(before) + 2);
        }
        double ideal = 0;
        for (size_t i = 0; i < std::min<size_t>(m_right.size(), shown); ++i)
            ideal += 1 / std::log2(static_cast<double>(i) + 2);
        return gained / ideal;
    }

private:
    struct Number
    {
        quint32 id;
        double taught; ///< without the question at hand
    };

    double score(const Number& number, const HistoryWeights& weights) const
    {
        return (m_voices.text[number.id] + weights.association * m_voices.association[number.id]) *
               formula::popularityOf(weights.popularity, number.taught, m_mostTaught);
    }

    const Voices& m_voices;
    const std::vector<quint32>& m_right;
    std::vector<Number> m_numbers;
    double m_mostTaught = 0;
};

Result<void> leaveOut(db::Connection& connection, const Contact& contact, const Corpus& corpus, LeftOut& own)
{
    for (const QString& number : contact.current().articles) {
        MADOGUCHI_TRY_ASSIGN(
            id, db::selectInteger(connection,
                                  QStringLiteral("SELECT coalesce(max(id), 0) FROM number WHERE number = ?"),
                                  number));
        if (id > 0)
            own.numbers.push_back(static_cast<quint32>(id));
    }
    const auto units = static_cast<quint32>(learning::unitsAt(contact.endedAt));
    own.weight = std::min(1.0F, corpus.contactsIn(units));
    return {};
}

/// In contacts of today. Asked after every contact that comes in, so it reads no more than it must.
Result<qint64> lessonsKnown(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(
        newest, db::selectInteger(connection, QStringLiteral("SELECT max(newest) FROM indexed_lesson")));
    MADOGUCHI_TRY_ASSIGN(taught, PackedColumn(connection, Column::Taught).read());
    double units = 0;
    for (const quint32 known : taught)
        units += known;
    return static_cast<qint64>(units / static_cast<double>(learning::unitsAt({newest})));
}

/// One of the contacts that used a Q&A, spread evenly over all of them; nothing if there is none.
Result<std::optional<Question>> questionAt(db::Connection& connection, const Corpus& corpus, int place)
{
    MADOGUCHI_TRY_ASSIGN(first,
                         db::selectInteger(connection, QStringLiteral("SELECT min(row) FROM contact")));
    MADOGUCHI_TRY_ASSIGN(last, db::selectInteger(connection, QStringLiteral("SELECT max(row) FROM contact")));
    const qint64 rows = last - first + 1;
    db::Statement row(connection,
                      QStringLiteral("SELECT body FROM contact WHERE row >= ? AND row < ? AND EXISTS "
                                     "(SELECT 1 FROM contact_article WHERE contact = contact.row) "
                                     "ORDER BY row LIMIT 1"));
    row.bind(first + rows * place / mostQuestions).bind(first + rows * (place + 1) / mostQuestions);
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<Question>();
    }
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(row.bytes(0)));
    MADOGUCHI_TRY(row.finish());
    Question question{contact.current().inquiry, {}};
    MADOGUCHI_TRY(leaveOut(connection, contact, corpus, question.own));
    return std::optional(question);
}

} // namespace

struct HistoryTuning::State
{
    HistoryWeights weights;
    qint64 lessons = 0; ///< as many were known when the weights were learned
    int place = 0;      ///< questions asked of the present sample
    std::array<double, choices> gained{};
};

Result<HistoryWeights> HistoryTuning::read(db::Connection& connection)
{
    db::Statement row(connection,
                      QStringLiteral("SELECT lesson, association, popularity FROM history_tuning"));
    MADOGUCHI_TRY(row.exec());
    HistoryWeights weights;
    if (row.next())
        weights = {row.real(0), row.real(1), row.real(2)};
    MADOGUCHI_TRY(row.finish());
    return weights;
}

Result<HistoryTuning::State> HistoryTuning::readState()
{
    db::Statement row(
        m_connection,
        QStringLiteral("SELECT lesson, association, popularity, lessons, place, gained FROM history_tuning"));
    MADOGUCHI_TRY(row.exec());
    State state;
    if (row.next()) {
        state.weights = {row.real(0), row.real(1), row.real(2)};
        state.lessons = row.integer(3);
        state.place = static_cast<int>(row.integer(4));
        const QByteArray gained = row.bytes(5);
        if (gained.size() == static_cast<qsizetype>(sizeof state.gained))
            std::memcpy(state.gained.data(), gained.constData(), sizeof state.gained);
        else
            state.place = 0;
    }
    MADOGUCHI_TRY(row.finish());
    return state;
}

Result<void> HistoryTuning::writeState(const State& state)
{
    const QByteArray gained(reinterpret_cast<const char*>(state.gained.data()), sizeof state.gained);
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(
        db::execute(m_connection,
                    QStringLiteral("INSERT OR REPLACE INTO history_tuning (id, lesson, association, "
                                   "popularity, lessons, place, gained) VALUES (1, ?, ?, ?, ?, ?, ?)"),
                    state.weights.lessons, state.weights.association, state.weights.popularity, state.lessons,
                    state.place, gained));
    MADOGUCHI_TRY(raiseGeneration(m_connection));
    return transaction.commit();
}

Result<void> HistoryTuning::ask(int place, Corpus& corpus, SearchMemory& memory, State& state)
{
    MADOGUCHI_TRY_ASSIGN(question, questionAt(m_connection, corpus, place));
    if (!question || question->own.numbers.empty())
        return {};
    QueryTerms terms = queryTerms(question->inquiry);
    terms.synonyms =
        synonymsIn(question->inquiry, corpus.synonyms, SynonymDictionary::builtIn(), SpokenWords::builtIn());
    for (size_t i = 0; i < choices; i += ofOneLessonWeight) {
        corpus.history.lessons = choice(i).lessons;
        MADOGUCHI_TRY_ASSIGN(voices, voicesOf(m_connection, corpus, memory, terms, question->own));
        const Grader grader(corpus, voices, question->own);
        for (size_t j = i; j < i + ofOneLessonWeight; ++j)
            state.gained[j] += grader.grade(choice(j));
    }
    return {};
}

Result<void> HistoryTuning::run(const std::function<bool()>& goOn)
{
    MADOGUCHI_TRY_ASSIGN(lessons, lessonsKnown(m_connection));
    MADOGUCHI_TRY_ASSIGN(state, readState());
    if (lessons < fewestLessons || std::abs(lessons - state.lessons) * 10 <= state.lessons)
        return {};
    MADOGUCHI_TRY_ASSIGN(corpus, Corpus::read(m_connection));
    SearchMemory memory;
    while (state.place < mostQuestions) {
        MADOGUCHI_TRY(ask(state.place, corpus, memory, state));
        ++state.place;
        if (state.place < mostQuestions && !goOn()) {
            MADOGUCHI_TRY(writeState(state));
            return failure(ErrorCode::Cancelled, QStringLiteral("search.tuning.cancelled"));
        }
    }
    state.weights = average(state.gained);
    state.lessons = lessons;
    state.place = 0;
    state.gained = {};
    return writeState(state);
}

} // namespace madoguchi::search
