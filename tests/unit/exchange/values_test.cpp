// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/fields.h"
#include "kb/exchange/format.h"
#include "kb/exchange/values.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::exchange;

TEST_CASE("dates are read as ISO and as spreadsheets write them")
{
    const QDate day(2026, 4, 1);
    CHECK(parseDate(QStringLiteral("2026-04-01")) == day);
    CHECK(parseDate(QStringLiteral("2026/4/1")) == day);
    CHECK(parseDate(QStringLiteral(" 2026-4-1 ")) == day);
    for (const char* wrong : {"", "2026", "2026-04", "2026-13-01", "2026-02-30", "2026-04/01", "20260401",
                              "04/01/2026", "2026-04-01\n2026"})
        CHECK_FALSE(parseDate(QString::fromUtf8(wrong)));
}

TEST_CASE("times are read with and without seconds, fractions and offsets")
{
    const Timestamp at = Timestamp::from(QDateTime(QDate(2026, 11, 1), QTime(1, 30), Qt::UTC));
    CHECK(parseTime(QStringLiteral("2026-11-01T01:30:00Z")) == at);
    CHECK(parseTime(QStringLiteral("2026-11-01T10:30+09:00")) == at);
    CHECK(parseTime(QStringLiteral("2026/11/1 10:30:00+0900")) == at);
    CHECK(parseTime(QStringLiteral("2026-11-01T01:30:00.250Z")) == at.plusMs(250));
    CHECK(parseTime(QStringLiteral("2026-11-01T01:30:00.25Z")) == at.plusMs(250));
    CHECK(parseTime(QStringLiteral("2026-11-01 01:30")) ==
          Timestamp::from(QDateTime(QDate(2026, 11, 1), QTime(1, 30))));
    CHECK(parseTime(QStringLiteral("2026-11-01")) ==
          Timestamp::from(QDateTime(QDate(2026, 11, 1), QTime(0, 0))));
    for (const char* wrong :
         {"", "yesterday", "2026-11-01T25:00Z", "2026-11-01T10", "2026-11-31T10:00Z", "10:00"})
        CHECK_FALSE(parseTime(QString::fromUtf8(wrong)));
    CHECK(parseTime(formatTime(at)) == at);
    CHECK(parseTime(formatTime(at.plusMs(7))) == at.plusMs(7));
}

TEST_CASE("enum words are the contract's and the Japanese ones of spreadsheets")
{
    CHECK(parseLanguage(QStringLiteral("ja")) == Language::Ja);
    CHECK(parseLanguage(QStringLiteral(" JA ")) == Language::Ja);
    CHECK(parseLanguage(QStringLiteral("韓国語")) == Language::Ko);
    CHECK(parseState(QStringLiteral("下書き")) == ArticleState::Draft);
    CHECK(parseChannel(QStringLiteral("電話")) == Channel::Phone);
    CHECK(parseOutcome(QStringLiteral("callback")) == Outcome::CallBack);
    CHECK(parseAgeBand(QStringLiteral("30代")) == AgeBand::Thirties);
    CHECK(parseSex(QStringLiteral("女性")) == Sex::Female);
    CHECK_FALSE(parseLanguage(QStringLiteral("fr")));
}

TEST_CASE("lists are cut at the separators in use, or at lines")
{
    CHECK(splitList(QStringLiteral("はんこ、 実印,印鑑；判子;; ")) ==
          QStringList{QStringLiteral("はんこ"), QStringLiteral("実印"), QStringLiteral("印鑑"),
                      QStringLiteral("判子")});
    CHECK(splitList(QStringLiteral("1,000円\n実印")) ==
          QStringList{QStringLiteral("1,000円"), QStringLiteral("実印")});
    for (const QStringList& list :
         {QStringList{}, QStringList{QStringLiteral("a")}, QStringList{QStringLiteral("1,000円")},
          QStringList{QStringLiteral("1,000円"), QStringLiteral("b")}})
        CHECK(splitList(joinList(list)) == list);
}

TEST_CASE("a file's format is told by its name")
{
    CHECK(formatOfFile(QStringLiteral("/a/b.JSONL")) == Format::Jsonl);
    CHECK(formatOfFile(QStringLiteral("b.csv")) == Format::Csv);
    CHECK_FALSE(formatOfFile(QStringLiteral("b.xlsx")));
    CHECK_FALSE(formatOfFile(QStringLiteral("csv")));
}
