// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/file_encoding.h"
#include "kb/text/encoding.h"
#include "tests/support/printers.h"
#include "tests/unit/exchange/reading.h"

using namespace madoguchi;
using namespace madoguchi::exchange;
using text::Encoding;

namespace {

const QString table = QStringLiteral(
    "番号,言語,質問,回答\r\n1,日本語,粗大ごみの表示,\"能登の\r\n予定～ソーラー\"\r\n2,ja,ＡＢＣ,①髙\r\n");

QByteArray encoded(Encoding encoding)
{
    return *text::encode(table, encoding);
}

Read<ArticleRecord> csv(const QByteArray& bytes, std::optional<Encoding> encoding = {})
{
    ReadOptions options;
    options.format = Format::Csv;
    options.encoding = encoding;
    return articlesIn(bytes, options);
}

void checkTable(const Read<ArticleRecord>& read, Encoding encoding)
{
    REQUIRE(read.error == QString());
    REQUIRE(read.bad == QStringList());
    CHECK(text::encodingName(read.summary.encoding) == text::encodingName(encoding));
    REQUIRE(read.records.size() == 2);
    CHECK(read.records[0].first == 2);
    CHECK(read.records[0].second.article.question == QStringLiteral("粗大ごみの表示"));
    CHECK(read.records[0].second.article.answer == QStringLiteral("能登の\n予定～ソーラー"));
    CHECK(read.records[1].first == 4);
    CHECK(read.records[1].second.article.answer == QStringLiteral("①髙"));
}

} // namespace

TEST_CASE("a file's encoding is found whichever of the usual ones it is")
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf8Bom, Encoding::Cp932})
        checkTable(csv(encoded(encoding)), encoding);
    const QByteArray wide("\xFF\xFE" +
                          QByteArray(reinterpret_cast<const char*>(table.utf16()), table.size() * 2));
    checkTable(csv(wide), Encoding::Utf16Le);
}

TEST_CASE("CP932 is cut at lines and commas, not inside its two-byte characters")
{
    // 表, 能, ソ, 予 and 十 end in the bytes of \, \, \, ^ and \ .
    QByteArray jsonl = *text::encode(
        QStringLiteral(
            "{\"number\":\"1\",\"lang\":\"ja\",\"question\":\"表示能力ソ十\",\"answer\":\"予\"}\n"),
        Encoding::Cp932);
    const auto read = articlesIn(jsonl);
    REQUIRE(read.bad == QStringList());
    CHECK(read.records.front().second.article.question == QStringLiteral("表示能力ソ十"));
}

TEST_CASE("one broken line in a UTF-8 file is one bad line, not another encoding")
{
    QByteArray bytes;
    for (int i = 1; i <= 4; ++i)
        bytes += R"({"number":")" + QByteArray::number(i) +
                 R"(","lang":"ja","question":"住民票","answer":"窓口"})"
                 "\n";
    bytes.replace(bytes.indexOf("窓口"), 2, "\xE3\x28");
    const auto read = articlesIn(bytes);
    CHECK(read.bad == QStringList{QStringLiteral("1: import.encoding.invalid utf-8")});
    CHECK(read.records.size() == 3);
}

TEST_CASE("an encoding the caller names is taken, and what does not fit it is bad")
{
    const auto read = csv(encoded(Encoding::Utf8), Encoding::Cp932);
    CHECK(read.records.empty());
    CHECK_FALSE(read.bad.isEmpty());
}
