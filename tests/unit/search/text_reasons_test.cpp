// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

struct SealDesk : SearchFixture
{
    SealDesk()
    {
        Article article = articleTitled(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き"));
        article.keywords = {QStringLiteral("ハンコ"), QStringLiteral("実印"), QStringLiteral("印鑑")};
        article.reading = QStringLiteral("いんかんとうろくのてつづき\nはんこ\nじついん\nいんかん");
        save(article);
    }

    /// "keyword はんこ" or "reading いんかん", of the only Q&A there is.
    QStringList reasons(const QString& query)
    {
        QStringList told;
        const SearchResults results = search({query});
        REQUIRE(results.hits.size() == 1);
        for (const Reason& reason : results.hits.front().reasons) {
            if (reason.kind == ReasonKind::Keyword)
                told += QStringLiteral("keyword ") + reason.detail;
            if (reason.kind == ReasonKind::Reading)
                told += QStringLiteral("reading ") + reason.detail;
        }
        return told;
    }
};

} // namespace

TEST_CASE("a keyword that was typed is named as it stands there, whatever its script")
{
    SealDesk desk;
    CHECK(desk.reasons(QStringLiteral("はんこの登録")) == QStringList{QStringLiteral("keyword ハンコ")});
    CHECK(desk.reasons(QStringLiteral("はん")) == QStringList{QStringLiteral("keyword ハンコ")});
}

TEST_CASE("a keyword the title says too is no reason of its own")
{
    SealDesk desk;
    CHECK(desk.reasons(QStringLiteral("印鑑")).isEmpty());
}

TEST_CASE("the kana it was found by are named, half a word and romaji too")
{
    SealDesk desk;
    CHECK(desk.reasons(QStringLiteral("いんかんと")) == QStringList{QStringLiteral("reading いんかんと")});
    CHECK(desk.reasons(QStringLiteral("tetsuduki")) == QStringList{QStringLiteral("reading てつづき")});
}

TEST_CASE("a reading that sounds like what was typed is named without kana")
{
    SealDesk desk;
    CHECK(desk.reasons(QStringLiteral("とおろく")) == QStringList{QStringLiteral("reading ")});
}

TEST_CASE("an ending in kana is no reading of what was typed in kanji")
{
    SealDesk desk;
    CHECK(desk.reasons(QStringLiteral("登録のて")).isEmpty());
}
