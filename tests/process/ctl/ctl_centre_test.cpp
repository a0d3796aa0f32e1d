// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre says about search, from the command line: synonyms, pins, records of searches.
#include "kb/base/random.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/search_record_repository.h"
#include "kb/store/store.h"
#include "kb/text/encoding.h"
#include "tests/process/ctl/ctl_process.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

const QByteArray groups = "はんこ,印鑑,判子\r\n引っ越し,転居,# 春に多い\n-ごみ\n";

QStringList importing(const QString& file, const QStringList& more = {})
{
    return QStringList{QStringLiteral("import"), QStringLiteral("synonyms"), file} + more;
}

void addArticle(const CtlProcess& ctl)
{
    const QByteArray line =
        R"({"number":"0142","lang":"ja","question":"印鑑登録の手続き","answer":"本人が窓口で申請します。"})"
        "\n";
    REQUIRE(ctl.run({QStringLiteral("import"), QStringLiteral("articles"),
                     ctl.write(QStringLiteral("q.jsonl"), line)})
                .status == 0);
}

} // namespace

TEST_CASE("synonyms are new the first time and unchanged the second, whatever the encoding")
{
    const CtlProcess ctl;
    const auto first = ctl.run(importing(ctl.write(QStringLiteral("w.csv"), groups)));
    CHECK(first.err == QString());
    CHECK(first.status == 0);
    CHECK(first.out == QStringLiteral("w.csv: 3 new, 0 changed, 0 unchanged, 0 bad\n"));
    for (const QString& encoding :
         {QStringLiteral("utf-8"), QStringLiteral("utf-8-bom"), QStringLiteral("cp932")}) {
        const auto exported = ctl.run({QStringLiteral("export"), QStringLiteral("synonyms"),
                                       QStringLiteral("out.csv"), QStringLiteral("--encoding"), encoding});
        CHECK(exported.out == QStringLiteral("out.csv: 3 records\n"));
        CHECK(ctl.run(importing(QStringLiteral("out.csv"))).out ==
              QStringLiteral("out.csv: 0 new, 0 changed, 3 unchanged, 0 bad\n"));
    }
    CHECK(ctl.read(QStringLiteral("out.csv")).startsWith("'-")); // no formula in a spreadsheet
}

TEST_CASE("a row with the first word of a group changes that group, other rows are new")
{
    const CtlProcess ctl;
    (void)ctl.run(importing(ctl.write(QStringLiteral("w.csv"), groups)));
    const auto again = ctl.run(
        importing(ctl.write(QStringLiteral("x.csv"), "はんこ,印鑑,スタンプ\n転居,引っ越し,# 春に多い\n"
                                                     "引っ越し,移転\nねこ,猫\n")));
    CHECK(again.err == QString());
    CHECK(again.out == QStringLiteral("x.csv: 2 new, 1 changed, 1 unchanged, 0 bad\n"));
}

TEST_CASE("one bad row of synonyms is named with its line, and nothing is changed without --skip-bad")
{
    const CtlProcess ctl;
    const QString file = ctl.write(QStringLiteral("w.csv"), "はんこ,印鑑\nひとりだけ\n印鑑,はんこ\n");
    const auto refused = ctl.run(importing(file));
    CHECK(refused.status == 1);
    CHECK(refused.err.startsWith(QStringLiteral("w.csv:2: a group needs two words (or one after \"-\")\n"
                                                "w.csv:3: the same record stands in line 1 already\n")));
    CHECK(refused.out.isEmpty());
    CHECK(ctl.run(importing(file, {QStringLiteral("--skip-bad")})).out ==
          QStringLiteral("w.csv: 1 new, 0 changed, 0 unchanged, 2 bad\n"));
}

TEST_CASE("Q&As are pinned, listed in their order, and taken down")
{
    const CtlProcess ctl;
    addArticle(ctl);
    const auto pins = [&](const QStringList& arguments) {
        return ctl.run(QStringList{QStringLiteral("pins")} + arguments);
    };
    CHECK(pins({QStringLiteral("add"), QStringLiteral("9999")}).status == 1);
    CHECK(pins({QStringLiteral("add"), QStringLiteral("0142"), QStringLiteral("--from"),
                QStringLiteral("2027-03-01"), QStringLiteral("--until"), QStringLiteral("2027/4/15"),
                QStringLiteral("--note"), QStringLiteral("引っ越しの季節")})
              .status == 0);
    CHECK(pins({QStringLiteral("list")}).out ==
          QStringLiteral("0142\t2027-03-01\t2027-04-15\t引っ越しの季節\n"));
    const auto reversed =
        pins({QStringLiteral("add"), QStringLiteral("0142"), QStringLiteral("--from"),
              QStringLiteral("2027-03-02"), QStringLiteral("--until"), QStringLiteral("2027-03-01")});
    CHECK(reversed.status == 1);
    CHECK(reversed.err.contains(QStringLiteral("--until lies before --from")));
    CHECK(pins({QStringLiteral("remove"), QStringLiteral("0142")}).status == 0);
    CHECK(pins({QStringLiteral("list")}).out.isEmpty());
    CHECK(pins({QStringLiteral("remove"), QStringLiteral("0142")}).status == 1);
}

TEST_CASE("searches are printed with a summary, those that still wait here too")
{
    const CtlProcess ctl;
    addArticle(ctl);
    {
        SeededRandom random(3);
        auto connection = store::openStore(ctl.path(QStringLiteral("desk.db")));
        REQUIRE(connection);
        store::SearchRecordRepository records(**connection);
        const auto add = [&](const QStringList& terms, int results, const QStringList& opened) {
            REQUIRE(records.add({{1'750'000'000'000}, Language::Ja, terms, results, opened, opened}, random));
        };
        add({u"印鑑"_qs}, 3, {u"0142"_qs});
        add({u"印鑑"_qs}, 3, {});
        const Actor someone{{}, Role::Operator, {}};
        REQUIRE(records.handIn(someone, random));
        add({}, 0, {});
    }
    const auto printed = ctl.run({QStringLiteral("searches")});
    CHECK(printed.status == 0);
    CHECK(printed.out.contains(QStringLiteral("# searches: 3\n# 2\t印鑑\n")));
    CHECK(printed.out.contains(QStringLiteral("# without results: 1\n# 1\t(no word of any Q&A)\n")));
    CHECK(printed.out.contains(QStringLiteral("# results, but no Q&A opened: 1\n# 1\t印鑑\n")));
    const auto csv = ctl.run({QStringLiteral("searches"), QStringLiteral("--csv")});
    CHECK(csv.out.startsWith(QStringLiteral("hour,lang,results,terms,opened,closed\r\n")));
    CHECK(csv.out.count(QStringLiteral("\r\n")) == 4);
}

TEST_CASE("holidays lists a year's public holidays, one a line")
{
    const CtlProcess ctl;
    const auto year = ctl.runPlain({QStringLiteral("holidays"), QStringLiteral("2032")});
    CHECK(year.err == QString());
    CHECK(year.status == 0);
    CHECK(year.out.count(u'\n') == 17);
    CHECK(year.out.startsWith(QStringLiteral("2032-01-01 Thu New Year's Day\n")));
    CHECK(year.out.contains(QStringLiteral("\n2032-09-21 Tue day between two holidays\n")));
    for (const QStringList& wrong : {QStringList{},
                                     QStringList{QStringLiteral("1947")},
                                     QStringList{QStringLiteral("soon")},
                                     {u"2026"_qs, u"2027"_qs}})
        CHECK(ctl.runPlain(QStringList{QStringLiteral("holidays")} + wrong).status == 2);
}

TEST_CASE("what is exported is told to the hub's audit, by nobody: how much of what, in what form")
{
    const CtlProcess ctl;
    addArticle(ctl);
    REQUIRE(
        ctl.run({QStringLiteral("export"), QStringLiteral("articles"), QStringLiteral("out.csv")}).status ==
        0);
    REQUIRE(ctl.run({QStringLiteral("export"), QStringLiteral("synonyms"), QStringLiteral("w.csv")}).status ==
            0);
    // What cannot be written was not exported.
    CHECK(ctl.run({QStringLiteral("export"), QStringLiteral("contacts"), QStringLiteral("/nowhere/out.csv")})
              .status == 1);
    auto connection = store::openStore(ctl.path(QStringLiteral("desk.db")));
    REQUIRE(connection);
    const auto waiting = store::OutboxRepository(**connection).nextBatch(100, 1'000'000);
    REQUIRE(waiting);
    std::vector<ActRecord> told;
    for (const store::OutboxEntry& entry : *waiting) {
        const auto command = decodeCommand(entry.body);
        REQUIRE(command);
        if (const auto* acts = std::get_if<RecordActs>(&command->payload)) {
            CHECK(command->actor.isNull());
            told.insert(told.end(), acts->batch.records.begin(), acts->batch.records.end());
        }
    }
    REQUIRE(told.size() == 2);
    CHECK(told[0].act == AuditAct::Exported);
    CHECK(told[0].kind == static_cast<int>(EntityKind::Article));
    CHECK(told[0].count == 1);
    CHECK(told[0].code == u"madoguchictl.csv");
    CHECK(told[1].kind == static_cast<int>(EntityKind::Synonyms));
    CHECK(told[1].count == 0);
}
