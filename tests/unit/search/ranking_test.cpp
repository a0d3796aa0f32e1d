// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking takes short cuts: scores in spans, frequent terms spread out, only the best sorted. None of them
// may show: over random collections and questions it gives what a plain ranking of everything gives.
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/candidates.h"
#include "kb/search/search_memory.h"
#include "tests/unit/search/plain_ranking.h"

#include <random>

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

/// Texts of few words, so that they meet; the first ones stand nearly everywhere.
class Texts
{
public:
    explicit Texts(quint64 seed)
        : m_random(seed)
    {
    }

    quint64 below(quint64 end) { return m_random() % end; }

    QString text(int words)
    {
        static const QStringList known{
            QStringLiteral("市"),       QStringLiteral("手続き"),   QStringLiteral("市民"),
            QStringLiteral("届出"),     QStringLiteral("住民票"),   QStringLiteral("したい"),
            QStringLiteral("ごみ"),     QStringLiteral("印鑑登録"), QStringLiteral("の方法"),
            QStringLiteral("税"),       QStringLiteral("粗大ごみ"), QStringLiteral("ください"),
            QStringLiteral("保育園"),   QStringLiteral("証明書"),   QStringLiteral("減免"),
            QStringLiteral("カード"),   QStringLiteral("国民健康"), QStringLiteral("児童手当"),
            QStringLiteral("しょうが"), QStringLiteral("水道料金"), QStringLiteral("犬"),
            QStringLiteral("転入"),     QStringLiteral("公園"),     QStringLiteral("２丁目")};
        QString text;
        for (; words > 0; --words) {
            const quint64 most = below(static_cast<quint64>(known.size())) + 1;
            text += known[static_cast<qsizetype>(below(most))];
        }
        return text;
    }

    Article article(int i)
    {
        Article article = articleTitled(QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')),
                                        text(1 + static_cast<int>(below(4))));
        article.answer = text(1 + static_cast<int>(below(12)));
        article.category = QStringLiteral("分類%1 > 下").arg(below(3));
        if (below(4) == 0)
            article.reading = QStringLiteral("しょうがっこうのてつづき");
        if (below(8) == 0)
            article.state = ArticleState::Draft;
        return article;
    }

    SearchRequest request()
    {
        SearchRequest request{text(1 + static_cast<int>(below(3)))};
        request.synonyms = false;
        request.limit = static_cast<int>(below(25));
        if (below(4) == 0)
            request.cutOff = 0.37;
        if (below(5) == 0)
            request.language = Language::Ja;
        if (below(5) == 0)
            request.state.reset();
        if (below(5) == 0)
            request.category = QStringLiteral("分類1");
        return request;
    }

private:
    std::mt19937_64 m_random;
};

/// What the text alone says of all of them, before anything is chosen.
void compareTexts(SearchFixture& centre, PlainRanking& plain, const QString& text)
{
    const std::map<QString, double> expected = plain.texts(text);
    const auto corpus = Corpus::read(*centre.connection);
    REQUIRE(corpus);
    SearchMemory memory;
    const auto voices = voicesOf(*centre.connection, *corpus, memory, queryTerms(text), {});
    REQUIRE(voices);
    std::map<QString, double> found;
    db::Statement numbers(*centre.connection, QStringLiteral("SELECT id, number FROM number"));
    REQUIRE(numbers.exec());
    while (numbers.next()) {
        const auto id = static_cast<size_t>(numbers.integer(0));
        if (id < voices->text.size() && voices->text[id] > 0)
            found[numbers.text(1)] = static_cast<double>(voices->text[id]);
    }
    REQUIRE(found.size() == expected.size());
    for (const auto& [number, score] : found) {
        REQUIRE(expected.count(number) == 1);
        CHECK(score == Approx(expected.at(number)).epsilon(1e-4));
    }
}

/// All that is shown, page, filters and cut-off. Not for questions of several words, of which those titled
/// like the best rise (kb/search/likeness.h).
void compareResults(SearchFixture& centre, PlainRanking& plain, const SearchRequest& request)
{
    const std::map<QString, double> totals = plain.totals(request);
    std::vector<double> expected;
    for (const auto& [number, total] : totals)
        expected.push_back(total);
    std::sort(expected.begin(), expected.end(), std::greater<>());
    while (!expected.empty() && expected.back() < expected.front() * request.cutOff)
        expected.pop_back();
    const auto results = centre.searcher.search(request);
    REQUIRE(results);
    // Of nothing shown it is not said how many there are.
    CHECK(results->found == (request.limit > 0 ? static_cast<int>(expected.size()) : 0));
    REQUIRE(results->hits.size() == std::min(expected.size(), static_cast<size_t>(request.limit)));
    for (size_t i = 0; i < results->hits.size(); ++i) {
        const SearchHit& hit = results->hits[i];
        CHECK(hit.score == Approx(expected[i]).epsilon(1e-4));
        const auto total = totals.find(hit.article.number);
        REQUIRE(total != totals.end());
        CHECK(hit.score == Approx(total->second).epsilon(1e-4));
    }
}

void compare(SearchFixture& centre, PlainRanking& plain, const SearchRequest& request)
{
    INFO("query " << request.text.toStdString() << ", limit " << request.limit);
    compareTexts(centre, plain, request.text);
    const QueryTerms terms = queryTerms(request.text);
    if (terms.words.size() < 2 || terms.onlyKana)
        compareResults(centre, plain, request);
}

} // namespace

TEST_CASE("small centres are ranked as a plain ranking of everything does")
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        Texts texts(seed);
        SearchFixture centre;
        for (int i = 0; i < 30; ++i) {
            Article article = texts.article(i);
            centre.save(article);
            if (texts.below(3) > 0)
                continue;
            article.id = idOf<ArticleId>(article.number + QStringLiteral("en"));
            article.language = Language::En;
            article.question = texts.text(2);
            centre.save(article);
        }
        for (quint64 i = seed % 3 == 0 ? 0 : texts.below(12); i > 0; --i)
            centre.log(texts.text(3) + QString::number(i),
                       {QStringLiteral("%1").arg(texts.below(10), 4, 10, QLatin1Char('0'))}, nobody);
        PlainRanking plain(centre);
        for (int i = 0; i < 6; ++i)
            compare(centre, plain, texts.request());
    }
}

TEST_CASE("a centre of several spans is ranked as a plain ranking of everything does")
{
    for (const bool taught : {false, true}) {
        Texts texts(taught ? 1 : 2);
        SearchFixture centre;
        auto transaction = db::Transaction::begin(*centre.connection);
        REQUIRE(transaction);
        store::OutboxRepository outbox(*centre.connection);
        const auto perform = [&](const CommandPayload& payload, const QString& name) {
            REQUIRE(outbox.performWithin(commandOf(payload, nobody, name), nobody));
        };
        for (int i = 0; i < 4500; ++i)
            perform(SaveArticle{texts.article(i), 0}, QStringLiteral("article%1").arg(i));
        for (int i = 0; taught && i < 40; ++i) {
            Contact contact = contactAbout(texts.text(3) + QString::number(i), nobody);
            contact.original.articles = {
                QStringLiteral("%1").arg(texts.below(4500), 4, 10, QLatin1Char('0'))};
            perform(LogContact{contact}, QStringLiteral("contact%1").arg(i));
        }
        REQUIRE(transaction->commit());
        PlainRanking plain(centre);
        for (int i = 0; i < 30; ++i)
            compare(centre, plain, texts.request());
    }
}
