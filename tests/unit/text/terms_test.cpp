// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/index_terms.h"
#include "tests/support/printers.h"

using namespace madoguchi::text;

namespace {

/// "term=what it was in the source"
QStringList termsOf(const QString& source, TermKind kind)
{
    QStringList result;
    for (const Term& term : terms(source, kind))
        result += term.text + u'=' + source.sliced(term.start, term.length);
    return result;
}

} // namespace

TEST_CASE("terms point back to what was written")
{
    const QString source = QStringLiteral("渡邉\U000E0100さんのｺﾞﾐ㌔");
    CHECK(termsOf(source, TermKind::Words) == QStringList{QStringLiteral("渡辺=渡邉\U000E0100"),
                                                          QStringLiteral("ごみ=ｺﾞﾐ"),
                                                          QStringLiteral("きろ=㌔")});
    CHECK(termsOf(QStringLiteral("ｺﾞﾐ㌔"), TermKind::Bigrams) ==
          QStringList{QStringLiteral("ごみ=ｺﾞﾐ"), QStringLiteral("みき=ﾐ㌔"), QStringLiteral("きろ=㌔")});
    CHECK(termsOf(QStringLiteral("粗大ｺﾞﾐ"), TermKind::Characters) ==
          QStringList{QStringLiteral("粗=粗"), QStringLiteral("大=大"), QStringLiteral("ご=ｺﾞ"),
                      QStringLiteral("み=ﾐ")});
}

TEST_CASE("weak words are no terms, and an empty text has none")
{
    CHECK(terms(u"のをはがに", TermKind::Words).empty());
    for (const TermKind kind : {TermKind::Words, TermKind::Bigrams, TermKind::Characters})
        CHECK(terms({}, kind).empty());
}

TEST_CASE("the tokenizer's version names what the terms depend on")
{
    CHECK(tokenizerVersion().startsWith(u"4 icu-"));
    CHECK(tokenizerVersion().contains(u" cldr-"));
    CHECK(tokenizerVersion().contains(u" unicode-"));
}
