// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "kb/text/encoding.h"
#include "tests/process/ctl/ctl_process.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QFileInfo>

#include <csignal>

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

const QByteArray good =
    R"({"number":"0142","lang":"ja","question":"印鑑登録の手続き","answer":"本人が窓口で申請します。","keywords":["はんこ"]})"
    "\n"
    R"({"number":"0143","lang":"ja","question":"住民票の写し","answer":"区役所で交付します。"})"
    "\n";
const QByteArray translation =
    R"({"number":"0142","lang":"en","question":"Seal registration","answer":"At the ward office."})"
    "\n";
const QByteArray bad = R"({"number":"0144","lang":"ja","question":"","answer":"a"})"
                       "\n";

QStringList importing(const QString& file, const QStringList& more = {})
{
    return QStringList{QStringLiteral("import"), QStringLiteral("articles"), file} + more;
}

} // namespace

TEST_CASE("articles are new the first time and unchanged the second, whatever the format")
{
    const CtlProcess ctl;
    const auto first = ctl.run(importing(ctl.write(QStringLiteral("a.jsonl"), translation + good)));
    CHECK(first.status == 0);
    CHECK(first.out == QStringLiteral("a.jsonl: 3 new, 0 changed, 0 unchanged, 0 bad\n"));
    CHECK(ctl.run(importing(QStringLiteral("a.jsonl"))).out ==
          QStringLiteral("a.jsonl: 0 new, 0 changed, 3 unchanged, 0 bad\n"));

    for (const QString& encoding :
         {QStringLiteral("utf-8"), QStringLiteral("utf-8-bom"), QStringLiteral("cp932")}) {
        const auto exported = ctl.run({QStringLiteral("export"), QStringLiteral("articles"),
                                       QStringLiteral("out.csv"), QStringLiteral("--encoding"), encoding});
        REQUIRE(exported.status == 0);
        CHECK(ctl.run(importing(QStringLiteral("out.csv"))).out ==
              QStringLiteral("out.csv: 0 new, 0 changed, 3 unchanged, 0 bad\n"));
    }
}

TEST_CASE("one bad line, and nothing is changed, --skip-bad keeps the good ones")
{
    const CtlProcess ctl;
    ctl.write(QStringLiteral("a.jsonl"), good + bad + "{\n");
    const auto refused = ctl.run(importing(QStringLiteral("a.jsonl")));
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(
        refused.err.startsWith(QStringLiteral("a.jsonl:3: question is missing\na.jsonl:4: not valid JSON")));
    CHECK(ctl.run({QStringLiteral("search"), QStringLiteral("住民票")}).out.isEmpty());

    const auto kept = ctl.run(importing(QStringLiteral("a.jsonl"), {QStringLiteral("--skip-bad")}));
    CHECK(kept.status == 0);
    CHECK(kept.out == QStringLiteral("a.jsonl: 2 new, 0 changed, 0 unchanged, 2 bad\n"));
    CHECK(kept.err.startsWith(QStringLiteral("a.jsonl:3: ")));
    CHECK(ctl.run({QStringLiteral("search"), QStringLiteral("住民票")}).out.contains(QStringLiteral("0143")));
}

TEST_CASE("a CP932 table with Japanese headers comes in, and is found by its reading")
{
    const CtlProcess ctl;
    const QString table = QStringLiteral(
        "整理番号,言語,質問,回答,担当\r\n0200,日本語,粗大ごみの表示,\"能登の\r\n予定\",環境課\r\n");
    ctl.write(QStringLiteral("表.csv"), *text::encode(table, text::Encoding::Cp932));
    const auto unnamed = ctl.run(importing(QStringLiteral("表.csv")));
    CHECK(unnamed.status == 1);
    CHECK(unnamed.err.startsWith(QStringLiteral("表.csv:1: no column for: number")));
    const auto imported = ctl.run(
        importing(QStringLiteral("表.csv"), {QStringLiteral("--column"), QStringLiteral("number=整理番号")}));
    REQUIRE(imported.err == QString());
    CHECK(imported.status == 0);
    CHECK(ctl.run({QStringLiteral("search"), QStringLiteral("そだいごみ")})
              .out.contains(QStringLiteral("0200")));
}

TEST_CASE("contacts come in once, and are not overwritten by others of the same id")
{
    const CtlProcess ctl;
    const QByteArray contact =
        R"({"id":"c1","channel":"phone","lang":"ja","inquiry":"はんこの登録","outcome":"answered","articles":["0142"]})"
        "\n"
        R"({"id":"c2","channel":"fax","lang":"ja","inquiry":"折り返し","outcome":"callback","articles":[]})"
        "\n";
    REQUIRE(ctl.run(importing(ctl.write(QStringLiteral("a.jsonl"), good))).status == 0);
    const QStringList import{QStringLiteral("import"), QStringLiteral("contacts"),
                             ctl.write(QStringLiteral("c.jsonl"), contact)};
    CHECK(ctl.run(import).out == QStringLiteral("c.jsonl: 2 new, 0 changed, 0 unchanged, 0 bad\n"));
    CHECK(ctl.run(import).out == QStringLiteral("c.jsonl: 0 new, 0 changed, 2 unchanged, 0 bad\n"));
    ctl.write(QStringLiteral("c.jsonl"), QByteArray(contact).replace("はんこ", "印鑑"));
    const auto differs = ctl.run(import);
    CHECK(differs.status == 1);
    CHECK(differs.err.startsWith(QStringLiteral("c.jsonl:1: a contact with this id is stored already")));
    CHECK(ctl.run({QStringLiteral("contact"), QStringLiteral("list")}).out.count(u'\n') == 2);
}

TEST_CASE("a file of contacts that says neither who nor when teaches with the whole weight of each")
{
    const CtlProcess ctl;
    QByteArray contacts;
    for (int i = 0; i < 60; ++i)
        contacts +=
            R"({"id":"c)" + QByteArray::number(i) +
            R"(","channel":"phone","lang":"ja","inquiry":"はんこの登録","outcome":"answered","articles":["0142"]})"
            "\n";
    REQUIRE(ctl.run(importing(ctl.write(QStringLiteral("a.jsonl"), good))).status == 0);
    REQUIRE(ctl.run({QStringLiteral("import"), QStringLiteral("contacts"),
                     ctl.write(QStringLiteral("c.jsonl"), contacts)})
                .status == 0);
    const auto shown = ctl.run({QStringLiteral("lessons"), QStringLiteral("show"), QStringLiteral("0142")});
    CHECK(shown.out.startsWith(
        QStringLiteral("0142: learned from 60 contacts (worth 60.00 of today), 60 answered on the spot")));
    CHECK(shown.out.contains(QStringLiteral("60.00\tpair\t登録")));
    CHECK(ctl.run({QStringLiteral("verify")}).status == 0);
}

TEST_CASE("Q&As stored without a dictionary get their readings by one command")
{
    const CtlProcess ctl;
    {
        auto connection = store::openStore(ctl.path(QStringLiteral("desk.db")));
        REQUIRE(connection);
        const Actor nobody{{}, Role::Administrator, {}};
        const Article article = test::articleTitled(QStringLiteral("0142"), QStringLiteral("印鑑登録"));
        REQUIRE(store::OutboxRepository(**connection)
                    .perform(test::commandOf(SaveArticle{article}, nobody, QStringLiteral("c")), nobody));
    }
    const QStringList kana{QStringLiteral("search"), QStringLiteral("いんかんとうろく")};
    CHECK(ctl.run(kana).out.isEmpty());
    const QStringList refresh{QStringLiteral("refresh"), QStringLiteral("articles")};
    CHECK(ctl.run(refresh).out == QStringLiteral("1 Q&As read anew\n"));
    CHECK(ctl.run(kana).out.contains(QStringLiteral("0142")));
    CHECK(ctl.run(refresh).out == QStringLiteral("0 Q&As read anew\n"));
}

TEST_CASE("Ctrl-C in the middle of an import changes nothing")
{
    const CtlProcess ctl;
    REQUIRE(ctl.run(importing(ctl.write(QStringLiteral("a.jsonl"), good))).status == 0);
    QByteArray many;
    for (int i = 1000; i < 60'000; ++i)
        many += R"({"number":")" + QByteArray::number(i) +
                R"(","lang":"ja","question":"質問","answer":"答え"})"
                "\n";
    ctl.write(QStringLiteral("many.jsonl"), many);
    QProcess process;
    ctl.start(process,
              {QStringLiteral("--store"), ctl.path(QStringLiteral("desk.db")), QStringLiteral("import"),
               QStringLiteral("articles"), QStringLiteral("many.jsonl"), QStringLiteral("--progress")});
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("importing") && process.waitForReadyRead(60'000)) {
        said += process.readAllStandardError();
    }
    REQUIRE(said.contains("importing"));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 130);
    CHECK(ctl.run(importing(QStringLiteral("a.jsonl"))).out ==
          QStringLiteral("a.jsonl: 0 new, 0 changed, 2 unchanged, 0 bad\n"));
    CHECK(ctl.run({QStringLiteral("export"), QStringLiteral("articles"), QStringLiteral("o.jsonl")}).out ==
          QStringLiteral("o.jsonl: 2 records\n"));
}

TEST_CASE("what CP932 cannot hold is named, and the old file stays")
{
    const CtlProcess ctl;
    REQUIRE(ctl.run(importing(ctl.write(QStringLiteral("a.jsonl"),
                                        R"({"number":"1","lang":"ko","question":"인감","answer":"a"})")))
                .status == 0);
    ctl.write(QStringLiteral("o.csv"), "old");
    const auto exported =
        ctl.run({QStringLiteral("export"), QStringLiteral("articles"), QStringLiteral("o.csv"),
                 QStringLiteral("--encoding"), QStringLiteral("cp932")});
    CHECK(exported.status == 1);
    CHECK(exported.err.contains(QStringLiteral("1/ko: U+C778")));
    CHECK(ctl.read(QStringLiteral("o.csv")) == "old");
}
