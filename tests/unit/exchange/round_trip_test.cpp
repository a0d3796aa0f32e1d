// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/synonyms.h"
#include "kb/exchange/writer.h"
#include "tests/support/printers.h"
#include "tests/unit/exchange/reading.h"

#include <QBuffer>

using namespace madoguchi;
using namespace madoguchi::exchange;
using text::Encoding;

namespace {

Article article()
{
    Article full;
    full.number = QStringLiteral("0142");
    full.language = Language::Zh;
    full.question = QStringLiteral("印鑑登録、\"引用\"");
    full.answer = QStringLiteral("- 一行目\n\n| a | b |\n二行目\\n,\t終");
    full.keywords = {QStringLiteral("1,000円"), QStringLiteral("はんこ")};
    full.category = QStringLiteral("戸籍 > 印鑑");
    full.owner = QStringLiteral("citizens/registry");
    full.state = ArticleState::Retired;
    full.validFrom = QDate(2026, 4, 1);
    full.validUntil = QDate(2027, 3, 31);
    full.sources = {QStringLiteral("公式ページ, 4"), QStringLiteral("条例")};
    full.card = {QStringLiteral("免許証"),     QStringLiteral("300円"), QStringLiteral("1階"),
                 QStringLiteral("8:45-17:15"), QStringLiteral("即日"),  QStringLiteral("055-000-2222")};
    full.verifiedAt = {1'761'955'200'123};
    return full;
}

Contact contact()
{
    Contact full;
    full.id = {uuidForName(QStringLiteral("x"))};
    full.operatorId = {uuidForName(QStringLiteral("op"))};
    full.startedAt = {1'761'955'200'000};
    full.endedAt = {1'761'955'380'000};
    full.original.channel = Channel::Fax;
    full.original.language = Language::Ko;
    full.original.inquiry = QStringLiteral("=HYPERLINK(\"http://x\")\n二行目");
    full.original.category = QStringLiteral("A > B");
    full.original.articles = {QStringLiteral("0142"), QStringLiteral("0007")};
    full.original.outcome = Outcome::CallBack;
    full.original.callBackAt = {1'761'960'000'000};
    full.original.ageBand = AgeBand::Over80;
    full.original.sex = Sex::Other;
    full.original.ward = QStringLiteral("北区");
    full.original.satisfaction = 0;
    full.original.wish = QStringLiteral("'+1");
    full.original.noteForUnits = QStringLiteral("備考");
    return full;
}

template <typename Entity>
QByteArray written(const std::vector<Entity>& entities, Subject subject, Format format, Encoding encoding)
{
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    Writer writer(file, subject, format, encoding);
    REQUIRE(writer.begin());
    for (const Entity& entity : entities)
        REQUIRE(writer.write(entity));
    return file.data();
}

} // namespace

TEST_CASE("what is written is read back as it was, in both formats and every encoding")
{
    const Format format = GENERATE(Format::Jsonl, Format::Csv);
    const Encoding encoding = GENERATE(Encoding::Utf8, Encoding::Utf8Bom, Encoding::Cp932);
    ReadOptions options;
    options.format = format;

    Article bare;
    bare.number = QStringLiteral("1");
    bare.question = QStringLiteral("q");
    bare.answer = QStringLiteral("a");
    const auto articles =
        articlesIn(written<Article>({article(), bare}, Subject::Articles, format, encoding), options);
    REQUIRE(articles.bad == QStringList());
    REQUIRE(articles.records.size() == 2);
    CHECK(articles.records[0].second.appliedTo({}) == article());
    CHECK(articles.records[1].second.appliedTo({}) == bare);

    Contact plain;
    plain.id = {uuidForName(QStringLiteral("y"))};
    plain.startedAt = plain.endedAt = {1'761'955'200'000};
    plain.original.inquiry = QStringLiteral("住民票");
    const auto contacts =
        contactsIn(written<Contact>({contact(), plain}, Subject::Contacts, format, encoding), options);
    REQUIRE(contacts.bad == QStringList());
    REQUIRE(contacts.records.size() == 2);
    CHECK(contacts.records[0].second == contact());
    CHECK(contacts.records[1].second == plain);
}

TEST_CASE("an exported file has empty fields cleared when it comes back")
{
    Article bare = article();
    bare.keywords.clear();
    ReadOptions options;
    options.format = Format::Csv;
    const auto read =
        articlesIn(written<Article>({bare}, Subject::Articles, Format::Csv, Encoding::Utf8), options);
    REQUIRE(read.records.size() == 1);
    CHECK(read.records[0].second.appliedTo(article()).keywords.isEmpty());
}

TEST_CASE("a character CP932 does not hold is an error that names record and character")
{
    Article smiling = article();
    smiling.answer = QStringLiteral("😀");
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    Writer writer(file, Subject::Articles, Format::Csv, Encoding::Cp932);
    REQUIRE(writer.begin());
    const auto result = writer.write(smiling);
    REQUIRE_FALSE(result);
    CHECK(result.error().key == QStringLiteral("text.encoding.unmappable"));
    CHECK(result.error().where == QStringLiteral("0142/zh: U+1F600"));
}

TEST_CASE("citizens' words that look like formulas are guarded in CSV")
{
    const QByteArray bytes = written<Contact>({contact()}, Subject::Contacts, Format::Csv, Encoding::Utf8);
    CHECK(bytes.contains("\"'=HYPERLINK"));
    CHECK_FALSE(bytes.contains(",\"=HYPERLINK"));
}

TEST_CASE(
    "Q&As, talk scripts and words that look like formulas are guarded in CSV, and come back as they were")
{
    const Encoding encoding = GENERATE(Encoding::Utf8, Encoding::Cp932);
    const QString hostile = QStringLiteral("=1+1\n- 項目;=2+2\t＝3");
    Article sly = article();
    sly.question = sly.answer = sly.card.bring = hostile;
    sly.keywords = {QStringLiteral("@SUM(A1)"), QStringLiteral("-1")};
    if (encoding == Encoding::Utf8)
        sly.card.fee = QStringLiteral("\uFEFF=1 円");
    ReadOptions options;
    options.format = Format::Csv;
    const QByteArray articles = written<Article>({sly}, Subject::Articles, Format::Csv, encoding);
    CHECK(articles.contains("\"'=1+1\n'- "));
    CHECK_FALSE(articles.contains(";="));
    const auto read = articlesIn(articles, options);
    REQUIRE(read.bad == QStringList());
    CHECK(read.records[0].second.appliedTo({}) == sly);

    TalkScript script;
    script.title = QStringLiteral("+81");
    script.text = hostile;
    QByteArray scripts = written<TalkScript>({script}, Subject::Scripts, Format::Csv, encoding);
    CHECK(scripts.contains(",'+81,"));
    QBuffer scriptFile(&scripts);
    REQUIRE(scriptFile.open(QIODevice::ReadOnly));
    std::vector<TalkScript> scriptsRead;
    REQUIRE(readScripts(scriptFile, options,
                        {[&](qint64 /*line*/, const ScriptRecord& record) {
                             scriptsRead.push_back(record.script);
                             return true;
                         },
                         {},
                         {}}));
    REQUIRE(scriptsRead.size() == 1);
    CHECK(scriptsRead[0].title == script.title);
    CHECK(scriptsRead[0].text == script.text);

    SynonymGroup group;
    group.words = {QStringLiteral("=1"), QStringLiteral("+2;@3")};
    group.note = QStringLiteral("x;=4");
    QBuffer words;
    REQUIRE(words.open(QIODevice::ReadWrite));
    REQUIRE(writeSynonyms(words, {group}, encoding));
    CHECK(words.data() == "'=1,\"'+2;'@3\",\"# x;'=4\"\r\n");
    REQUIRE(words.seek(0));
    const auto back = readSynonyms(words, std::nullopt);
    REQUIRE(back);
    REQUIRE(back->good.size() == 1);
    CHECK(back->good[0].words == group.words);
    CHECK(back->good[0].note == group.note);
}
