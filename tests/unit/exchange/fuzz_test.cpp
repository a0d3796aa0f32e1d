// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated files: nothing crashes, hangs, or gives records the rulebook would not take.
// tests/fuzz/import_fuzz.sh sets MADOGUCHI_FUZZ_ROUNDS and MADOGUCHI_FUZZ_SEED for longer runs.
#include "kb/base/random.h"
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/exchange/reading.h"

using namespace madoguchi;
using namespace madoguchi::exchange;

namespace {

const QByteArray articleSeeds[] = {
    R"({"number":"0142","lang":"ja","question":"印鑑登録","answer":"本人が窓口で。","keywords":["はんこ"],"card":{"fee":"300円"}})"
    "\n"
    R"({"number":"0143","lang":"en","question":"Seal","answer":"At the counter.","valid_from":"2026-04-01","source":"law"})"
    "\n"
    R"({"number":"0144","lang":"ko","question":"q","answer":"a","state":"draft","verified_at":"2026-11-01T10:00:00Z"})"
    "\n",
    "番号,言語,質問,回答,キーワード\r\n1,ja,\"粗大ごみ\n回収\",\"a, "
    "\"\"b\"\"\",\"x、y\"\r\n2,en,q,a,\r\n3,ja,質問,答え,k\r\n",
    "number,lang,question,answer\n1,ja,\x8E\x86\x92\x6C,\x95\x5C\n2,ja,q,\"a\nb\"\n",
};

const QByteArray contactSeeds[] = {
    R"({"id":"c1","channel":"phone","lang":"ja","inquiry":"住民票がほしい","outcome":"answered","articles":["0142"]})"
    "\n"
    R"({"id":"c2","channel":"fax","lang":"en","inquiry":"seal","outcome":"callback","articles":[],"satisfaction":5})"
    "\n",
    "id,channel,lang,inquiry,outcome,articles,at\nc1,phone,ja,\"'=1\n2\",answered,\"1,2\",2026/11/1 "
    "10:00\nc2,fax,ja,q,transferred,,\n",
};

int roundsFrom(const char* variable, int otherwise)
{
    bool valid = false;
    const int value = qEnvironmentVariableIntValue(variable, &valid);
    return valid ? value : otherwise;
}

/// One random change: a byte, a cut, a doubled piece, or something that has a meaning in the formats.
void mutate(QByteArray& bytes, RandomSource& random)
{
    static const QByteArray words[] = {
        "\"",       "\"\"",     ",",          "\n",      "\r",      "\r\n",
        "{",        "}",        "[",          "\\u0000", "\\ud800", "\xEF\xBB\xBF",
        "\xFF\xFE", "\x1b$B",   "\xE3\x81",   "null",    "1e400",   QByteArray("\0", 1),
        "表",       "\x95\x5C", "2026-02-30", "'",       "="};
    const auto place = [&] {
        return static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size()) + 1));
    };
    switch (random.below(5)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[std::min(place(), bytes.size() - 1)] = static_cast<char>(random.below(256));
        break;
    case 1:
        bytes.remove(place(), random.below(20));
        break;
    case 2:
        bytes.insert(place(), bytes.mid(place(), random.below(60)));
        break;
    case 3:
        bytes.truncate(place());
        break;
    default:
        bytes.insert(place(), words[random.below(std::size(words))]);
    }
}

QByteArray mutated(const QByteArray& seed, RandomSource& random)
{
    QByteArray bytes = seed;
    for (quint32 changes = 1 + random.below(5); changes > 0; --changes)
        mutate(bytes, random);
    return bytes;
}

/// Mostly the format the file is in.
Format formatFor(const QByteArray& seed, RandomSource& random)
{
    return seed.startsWith('{') == (random.below(8) != 0) ? Format::Jsonl : Format::Csv;
}

} // namespace

TEST_CASE("mutated files give only records the rulebook takes, and a reason for every other")
{
    const int rounds = roundsFrom("MADOGUCHI_FUZZ_ROUNDS", 5'000);
    SeededRandom random(static_cast<quint64>(roundsFrom("MADOGUCHI_FUZZ_SEED", 1)));
    qint64 good = 0, bad = 0;
    for (int round = 0; round < rounds; ++round) {
        ReadOptions options;
        const QByteArray& articleSeed = articleSeeds[random.below(std::size(articleSeeds))];
        options.format = formatFor(articleSeed, random);
        const auto articles = articlesIn(mutated(articleSeed, random), options);
        for (const auto& [line, record] : articles.records) {
            REQUIRE(line > 0);
            REQUIRE(checkArticle(record.appliedTo({})));
            REQUIRE_FALSE(record.article.answer.contains(QChar(0)));
        }
        const QByteArray& contactSeed = contactSeeds[random.below(std::size(contactSeeds))];
        options.format = formatFor(contactSeed, random);
        const auto contacts = contactsIn(mutated(contactSeed, random), options);
        for (const auto& [line, record] : contacts.records) {
            REQUIRE(line > 0);
            REQUIRE_FALSE(record.id.isNull());
        }
        good += articles.summary.good + contacts.summary.good;
        bad += articles.summary.bad + contacts.summary.bad;
    }
    // The mutations are of use only if both kinds come up often.
    CHECK(good > rounds / 4);
    CHECK(bad > rounds / 4);
}
