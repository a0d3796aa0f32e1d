// SPDX-License-Identifier: GPL-3.0-or-later
// Queries as nobody means them: never an error, never what is hidden. tests/fuzz/query_fuzz.sh asks more of
// them.
#include "kb/search/contact_searcher.h"
#include "tests/unit/search/search_fixture.h"

#include <cstdio>
#include <ctime>
#include <random>

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

QString hostileText(std::mt19937_64& random)
{
    static const QStringList pieces{QStringLiteral("\""),
                                    QStringLiteral("\"\""),
                                    QStringLiteral("'"),
                                    QStringLiteral("';--"),
                                    QStringLiteral("*"),
                                    QStringLiteral("^"),
                                    QStringLiteral("("),
                                    QStringLiteral(")"),
                                    QStringLiteral("{reading text}:"),
                                    QStringLiteral("articles:0777"),
                                    QStringLiteral("- inquiry :"),
                                    QStringLiteral("question:"),
                                    QStringLiteral(" AND "),
                                    QStringLiteral(" OR "),
                                    QStringLiteral(" NOT "),
                                    QStringLiteral("NEAR(a b, 2)"),
                                    QStringLiteral("+"),
                                    QStringLiteral("%"),
                                    QStringLiteral("_"),
                                    QStringLiteral("\\"),
                                    QStringLiteral("?1"),
                                    QStringLiteral(":kind"),
                                    QString(QChar(0)),
                                    QStringLiteral("印鑑"),
                                    QStringLiteral("粗大ゴミ"),
                                    QStringLiteral("じゅうみんひょう"),
                                    QStringLiteral("juumin"),
                                    QStringLiteral("don't"),
                                    QStringLiteral("ｶﾞｽ"),
                                    QStringLiteral("주민"),
                                    QStringLiteral("👨‍👩‍👧"),
                                    QStringLiteral("🇯🇵"),
                                    QStringLiteral("\u202e"),
                                    QStringLiteral("שלום"),
                                    QStringLiteral("العربية"),
                                    QStringLiteral("\u200b"),
                                    QStringLiteral("\u200d"),
                                    QStringLiteral("\ufeff"),
                                    QStringLiteral("\u0301"),
                                    QStringLiteral("\u3099"),
                                    QStringLiteral("ﷺ"),
                                    QStringLiteral("0142"),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\t"),
                                    QStringLiteral("\u2028"),
                                    QStringLiteral("\U000e0100")};
    QString text;
    for (auto count = random() % 16 + 1; count > 0; --count) {
        switch (random() % 6) {
        case 0:
            text += QChar(static_cast<char16_t>(random() % 0x10000));
            break;
        case 1:
            text += QChar(static_cast<char16_t>(0xd800 + random() % 0x800));
            break;
        case 2:
            text += QChar(static_cast<char16_t>(random() % 0x20));
            break;
        default:
            text += pieces[static_cast<qsizetype>(random() % static_cast<quint64>(pieces.size()))];
        }
    }
    constexpr qsizetype paste = 100'000;
    if (random() % 50 == 0)
        text = text.repeated(paste / text.size() + 1);
    return text;
}

int setting(const char* name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

/// A town hall with something that no query may find.
struct KeptSecret : SearchFixture
{
    KeptSecret()
    {
        add(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き"), QStringLiteral("印鑑を持参"));
        add(QStringLiteral("0551"), QStringLiteral("粗大ごみの出し方"), QStringLiteral("電話で"));
        add(QStringLiteral("0901"), QStringLiteral("Don't park here"), QStringLiteral("(NOT)"), Language::En);
        Article draft = articleTitled(QStringLiteral("0777"), QStringLiteral("印鑑 粗大ごみ juumin 주민"));
        draft.reading = QStringLiteral("じゅうみんひょう");
        draft.state = ArticleState::Draft;
        save(draft);
        log(QStringLiteral("龘龘"), {QStringLiteral("0777")});
        log(QStringLiteral("印鑑をなくした 0142"), {QStringLiteral("0142")});
        REQUIRE(indexer.bringUpToDate());
    }

    /// @return whether all went well
    bool ask(const QString& text)
    {
        const auto results = searcher.search({text});
        const auto rows = findContacts(*connection, {text, {}}, 100);
        if (!results || !rows)
            return false;
        for (const SearchHit& hit : results->hits) {
            if (hit.article.number == QStringLiteral("0777"))
                return false;
        }
        return std::find(rows->rows.begin(), rows->rows.end(), 1) == rows->rows.end();
    }
};

} // namespace

TEST_CASE("hostile queries give no error and find nothing hidden")
{
    const int seed = setting("MADOGUCHI_FUZZ_SEED", 1);
    const int rounds = setting("MADOGUCHI_FUZZ_ROUNDS", 2000);
    const int mostMs = setting("MADOGUCHI_FUZZ_MOST_MS", 0); // of the processor; 0: any
    std::mt19937_64 random(static_cast<quint64>(seed));
    KeptSecret hall;
    CHECK_FALSE(hall.ask(QStringLiteral("龘龘"))); // what is hidden can be told
    double longest = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString text = hostileText(random);
        const std::clock_t begun = std::clock();
        const bool well = hall.ask(text);
        longest = std::max(longest, 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
        if (!well || (mostMs > 0 && longest > mostMs)) {
            INFO("seed " << seed << ", round " << round << ", " << longest << " ms");
            FAIL();
        }
    }
    std::printf("hostile queries: seed %d, %d rounds, longest %.1f ms\n", seed, rounds, longest);
}
