// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/random.h"
#include "kb/exchange/csv_fields.h"
#include "kb/exchange/formula_guard.h"
#include "tests/support/printers.h"

#include <QRegularExpression>

using namespace madoguchi;
using namespace madoguchi::exchange;

namespace {

/// Whether a program that knows nothing of quotes, and was told any separator but the comma, sees a formula.
bool showsFormula(const QString& text)
{
    static const QRegularExpression formula(
        QStringLiteral("(^|[;\\t\\r\\n\\v\\f\\x{85}\\x{2028}\\x{2029}])"
                       "[\\s\"\\p{Cf}\\p{Cc}\\x{3000}\\x{3164}\\x{FE00}-\\x{FE0F}]*[=+\\-@＝＋－＠−]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return formula.match(text).hasMatch();
}

} // namespace

TEST_CASE("what a spreadsheet would calculate is guarded, and comes back as it was")
{
    const std::pair<const char*, const char*> cells[] = {
        {"=1+1", "'=1+1"},
        {"+81-55", "'+81-55"},
        {"- 項目", "'- 項目"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"＝1", "'＝1"},
        {"＋1", "'＋1"},
        {"－1", "'－1"},
        {"＠SUM", "'＠SUM"},
        {"−1", "'−1"},
        {"﹦1", "'﹦1"},
        {"\t=1", "\t'=1"},
        {"\r=1", "\r'=1"},
        {"\n=1", "\n'=1"},
        {"\r\n  =1", "\r\n  '=1"},
        {"\xEF\xBB\xBF=1", "\xEF\xBB\xBF'=1"},
        {"\xE2\x80\x8B\xE2\x80\x8D＝1", "\xE2\x80\x8B\xE2\x80\x8D'＝1"},
        {"　=1", "　'=1"},
        {"\"=1\"", "\"'=1\""},
        {"x;=1;y", "x;'=1;y"},
        {"x\t+1", "x\t'+1"},
        {"一行\n=1\n- 二", "一行\n'=1\n'- 二"},
        {"'=1", "''=1"},
        {"''+1;'-2", "'''+1;''-2"},
        // and what is none
        {"", ""},
        {"普通", "普通"},
        {"'引用'", "'引用'"},
        {"1+1=2", "1+1=2"},
        {"10-20", "10-20"},
        {"a@b.example", "a@b.example"},
        {"' =1", "' =1"},
        {"'", "'"},
        {"it's; isn't", "it's; isn't"},
    };
    for (const auto& [plain, guarded] : cells) {
        CAPTURE(plain);
        const QString original = QString::fromUtf8(plain);
        CHECK(guardFormula(original) == QString::fromUtf8(guarded));
        CHECK(unguardFormula(guardFormula(original)) == original);
    }
}

TEST_CASE("no guarded cell shows a formula, and each comes back, however signs, quotes and blanks are mixed")
{
    const char32_t letters[] = {U'=',   U'+',   U'-',    U'@',   U'＝', U'－', U'−',  U'\'',
                                U'"',   U';',   U'\t',   U'\r',  U'\n', U' ',  U'　', 0xFEFF,
                                0x200B, 0x2028, 0xE0001, 0x3164, U'a',  U'亀', U'🐢',  U','};
    SeededRandom random(11);
    int formulas = 0;
    for (int round = 0; round < 50'000; ++round) {
        QString cell;
        for (quint32 left = 1 + random.below(10); left > 0; --left)
            cell += QChar::fromUcs4(letters[random.below(std::size(letters))]);
        formulas += showsFormula(cell) ? 1 : 0;
        const QString guarded = guardFormula(cell);
        CAPTURE(cell, guarded);
        REQUIRE_FALSE(showsFormula(guarded));
        REQUIRE(unguardFormula(guarded) == cell);
    }
    CHECK(formulas > 25'000);
}

TEST_CASE("a cell is in quotes where any separator would cut it")
{
    CHECK(csvLine({QStringLiteral("a"), QStringLiteral("a;b"), QStringLiteral("a\tb"), QStringLiteral("a\"b"),
                   QStringLiteral(" a"), QString()}) ==
          QStringLiteral("a,\"a;b\",\"a\tb\",\"a\"\"b\",\" a\",\r\n"));
}
