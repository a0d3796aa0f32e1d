// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/highlight.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::search;

namespace {

const QString title = QStringLiteral("印鑑登録の手続きについて");

std::vector<text::Range> marked(const QString& shown, const TitlePieces& indexed)
{
    return Highlighter(queryTerms(QStringLiteral("登録"))).matchesIn(shown, indexed);
}

} // namespace

TEST_CASE("a title comes out of the index as it went in")
{
    const TitlePieces cut = cutTitle(title);
    TitlePieces again;
    unpackPieces(packPieces(cut), again);
    REQUIRE(again.pieces.size() == cut.pieces.size());
    CHECK(again.title == cut.title);
    CHECK(marked(title, again) == std::vector<text::Range>{{2, 2}});
}

TEST_CASE("what a title is kept by is the same on every machine")
{
    CHECK(hashOfTitle(u"市") == 0x337b4a81);
    CHECK(hashOfPiece(u"市", text::TermKind::Words) != hashOfPiece(u"市", text::TermKind::Bigrams));
}

TEST_CASE("a title that changed after it was indexed is marked as it is now")
{
    CHECK(marked(QStringLiteral("住民登録"), cutTitle(title)) == std::vector<text::Range>{{2, 2}});
    CHECK(marked(title, {}) == std::vector<text::Range>{{2, 2}});
}

TEST_CASE("damaged pieces mark nothing beyond the title")
{
    TitlePieces broken = cutTitle(title);
    for (TitlePiece& piece : broken.pieces)
        piece.start = 60'000;
    CHECK(marked(title, broken).empty());
    TitlePieces cut;
    unpackPieces(packPieces(cutTitle(title)).left(9), cut);
    CHECK(cut.pieces.empty());
    unpackPieces({}, cut);
    CHECK(cut.pieces.empty());
}

TEST_CASE("keywords are kept folded, in their order")
{
    CHECK(cutTitle(title, QStringLiteral("ハンコ\n\n ＩＤ ")).keywords ==
          QStringList{QStringLiteral("はんこ"), QStringLiteral("id")});
}
