// SPDX-License-Identifier: GPL-3.0-or-later
// The contract scripts rely on: forms, exit statuses, what goes to which stream.
#include "tests/process/ctl/ctl_process.h"
#include "tests/support/printers.h"

#include <QFileInfo>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

void fill(const CtlProcess& ctl)
{
    ctl.write(QStringLiteral("a.jsonl"),
              R"({"number":"0142","lang":"ja","question":"印鑑登録の手続き","answer":"窓口で。"})"
              "\n"
              R"({"number":"0143","lang":"ja","question":"住民票の写し","answer":"区役所で。"})"
              "\n");
    REQUIRE(ctl.run(words("import articles a.jsonl")).status == 0);
}

} // namespace

TEST_CASE("called wrongly, it says so and ends with 2")
{
    const CtlProcess ctl;
    for (const char* wrong : {"frob",
                              "contact",
                              "import",
                              "import articles",
                              "import articles a.xlsx",
                              "import articles a.csv b.csv",
                              "search",
                              "search x --limit 0",
                              "search x --limit many",
                              "search x --lang fr",
                              "search x --batch q.tsv",
                              "contact add",
                              "contact add --inquiry x --channel smoke",
                              "contact add --inquiry x --outcome lost",
                              "contact list --limit -1",
                              "lessons",
                              "lessons show",
                              "lessons show 0142 --limit 0",
                              "lessons forget",
                              "export articles a.csv --encoding euc-jp",
                              "import articles a.csv --column number",
                              "verify now",
                              "import synonyms",
                              "export synonyms w.csv --encoding euc-jp",
                              "pins",
                              "pins add",
                              "searches now",
                              "--colour",
                              "import articles a.csv --encoding klingon",
                              "sync",
                              "--store"}) {
        INFO(wrong);
        const auto ran = ctl.run(words(wrong));
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.startsWith(QStringLiteral("madoguchictl: ")));
    }
    CHECK(ctl.runPlain({}).status == 2);
}

TEST_CASE("help is there for all of it and for each command")
{
    const CtlProcess ctl;
    const auto all = ctl.runPlain(words("--help"));
    CHECK(all.status == 0);
    for (const char* command :
         {"import articles", "import contacts", "export articles", "export contacts", "search", "contact add",
          "contact list", "lessons show", "lessons forget", "sync", "verify"}) {
        CHECK(all.out.contains(QString::fromUtf8(command)));
        const auto one = ctl.runPlain(words(command) + words("--help"));
        CHECK(one.status == 0);
        CHECK(one.out.startsWith(QStringLiteral("Usage: ")));
    }
    CHECK_FALSE(QFileInfo::exists(ctl.path(QStringLiteral("share"))));
}

TEST_CASE("a contact's id is printed once it is saved, and the contact is listed and learned from")
{
    const CtlProcess ctl;
    fill(ctl);
    const auto added = ctl.run(
        words("contact add --inquiry はんこがほしい --article 0142 --channel fax --outcome transferred"));
    CHECK(added.status == 0);
    CHECK(added.err == QString());
    CHECK_FALSE(QUuid::fromString(added.out.trimmed()).isNull());
    const auto listed = ctl.run(words("contact list --limit 1"));
    CHECK(listed.out.startsWith(added.out.trimmed()));
    CHECK(listed.out.contains(QStringLiteral("\tfax\tja\ttransferred\t0142\tはんこがほしい\n")));
    CHECK(ctl.run(words("contact add --inquiry q --outcome callback")).status == 0);
    CHECK(ctl.run({QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("--inquiry"),
                   QStringLiteral(" ")})
              .status == 1);
}

TEST_CASE("search prints results, and a batch prints a TREC run")
{
    const CtlProcess ctl;
    fill(ctl);
    const auto found = ctl.run(words("search 住民票 --limit 1 --explain"));
    CHECK(found.status == 0);
    CHECK(found.out.startsWith(QStringLiteral("1\t0143\tja\t")));
    CHECK(found.out.contains(QStringLiteral("words: ")));
    CHECK(
        ctl.run({QStringLiteral("search"), QStringLiteral("--"), QStringLiteral("--住民票\" OR *")}).status ==
        0);

    ctl.write(QStringLiteral("q.tsv"), "\xEF\xBB\xBFq1\t住民票\r\nq2\t印鑑\r\nq3\t\r\n");
    const auto batch = ctl.run(words("search --batch q.tsv --limit 1"));
    CHECK(batch.status == 0);
    const QStringList lines = batch.out.trimmed().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("q1 Q0 0143 1 ")));
    CHECK(lines[1].startsWith(QStringLiteral("q2 Q0 0142 1 ")));
    CHECK(lines[1].endsWith(QStringLiteral(" madoguchi")));

    ctl.write(QStringLiteral("q.tsv"), "q1\t住民票\nno tab\n");
    const auto wrong = ctl.run(words("search --batch q.tsv"));
    CHECK(wrong.status == 1);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.err.startsWith(QStringLiteral("q.tsv:2: ")));
}

TEST_CASE("a store that cannot be opened ends with 3")
{
    const CtlProcess ctl;
    ctl.write(QStringLiteral("file"), "this is no directory");
    CHECK(ctl.runPlain(words("--store file/desk.db contact list")).status == 3);
    ctl.write(QStringLiteral("a.jsonl"), R"({"number":"1","lang":"ja","question":"q","answer":"a"})");
    CHECK(ctl.runPlain(words("--store file/desk.db import articles a.jsonl")).status == 3);
    CHECK(ctl.run(words("import articles absent.jsonl")).status == 1);
    CHECK(ctl.run(words("verify")).status == 3);
}

TEST_CASE("without --store it works on the desk's own")
{
    const CtlProcess ctl;
    CHECK(ctl.runPlain(words("contact list")).status == 0);
    CHECK(QFileInfo::exists(ctl.path(QStringLiteral("share/madoguchi/desk.db"))));
    CHECK(ctl.runPlain(words("contact list --store other.db")).status == 0);
    CHECK(QFileInfo::exists(ctl.path(QStringLiteral("other.db"))));
}

TEST_CASE("verify finds a sound store sound, and damage in a damaged one")
{
    const CtlProcess ctl;
    fill(ctl);
    const auto sound = ctl.run(words("verify"));
    CHECK(sound.status == 0);
    CHECK(sound.out.count(QStringLiteral(": sound\n")) == 5);
    CHECK(sound.out.contains(QStringLiteral("kept: 0 commands")));

    QByteArray bytes = ctl.read(QStringLiteral("desk.db"));
    for (qsizetype at = 3 * 4096; at < 9 * 4096; ++at)
        bytes[at] = '\x5a';
    ctl.write(QStringLiteral("desk.db"), bytes);
    const auto damaged = ctl.run(words("verify"));
    CHECK(damaged.status == 1);
}

TEST_CASE("an unknown user and a missing hub are said")
{
    const CtlProcess ctl;
    fill(ctl);
    const auto unknown = ctl.run(words("--user nobody contact add --inquiry q"));
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains(QStringLiteral("nobody")));
    CHECK(ctl.run(words("--user nobody sync")).status == 2);
}

TEST_CASE("what contacts taught about a Q&A is shown, and forgotten")
{
    const CtlProcess ctl;
    fill(ctl);
    for (const char* inquiry : {"写しの登録", "登録の山田花子"})
        REQUIRE(ctl.run({QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("--inquiry"),
                         QString::fromUtf8(inquiry), QStringLiteral("--article"), QStringLiteral("0142")})
                    .status == 0);
    const auto shown = ctl.run(words("lessons show 0142"));
    CHECK(shown.status == 0);
    CHECK(shown.out.startsWith(
        QStringLiteral("0142: learned from 2 contacts (worth 2.00 of today), 2 answered on the spot")));
    CHECK(shown.out.contains(QStringLiteral("\n2.00\tword\t登録\n")));
    CHECK(shown.out.contains(QStringLiteral("\n1.00\tpair\t写し\n")));
    CHECK_FALSE(shown.out.contains(QStringLiteral("山田")));
    CHECK(ctl.run(words("lessons show 0142 --limit 1")).out.count(u'\n') == 2);

    CHECK(ctl.run(words("lessons forget 0142")).status == 0);
    const auto forgotten = ctl.run(words("lessons show 0142"));
    CHECK(forgotten.status == 0);
    CHECK(forgotten.out.contains(QStringLiteral("learned from 0 contacts")));
    CHECK(forgotten.out.contains(QStringLiteral("forgotten until 20")));
    CHECK(forgotten.out.count(u'\n') == 1);
}
