// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/known_passwords.h"
#include "kb/domain/erasure.h"
#include "kb/hub/command_intake.h"
#include "tests/process/hub/test_desk.h"
#include "tests/support/sample.h"
#include "tests/support/wait_for.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

QString fileWith(const QTemporaryDir& directory, const QByteArray& text)
{
    QFile file(directory.filePath(QStringLiteral("in.jsonl")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

} // namespace

TEST_CASE("a file of units or staff is loaded whole or not at all, its bad lines named")
{
    HubProcess hub;
    QTemporaryDir directory;
    const QString units =
        fileWith(directory, "{\"id\":\"city\",\"ja\":\"葉月市\"}\n{\"id\":\"x\"}\nrubbish\n");
    const auto bad = hub.run({QStringLiteral("load-units"), units});
    CHECK(bad.status == 1);
    CHECK(bad.error ==
          units + QStringLiteral(":2: unit.name.missing\n") + units + QStringLiteral(":3: json.syntax\n"));
    CHECK(hub.run({QStringLiteral("check")}).out.contains(QStringLiteral("990019/qa at revision 0")));

    (void)fileWith(
        directory,
        "{\"id\":\"city\",\"ja\":\"葉月市\"}\n{\"id\":\"tax\",\"parent\":\"city\",\"ja\":\"税務課\"}\n");
    CHECK(hub.run({QStringLiteral("load-units"), units}).out == QStringLiteral("2 units, 2 changed\n"));
    CHECK(hub.run({QStringLiteral("load-units"), units}).out == QStringLiteral("2 units, 0 changed\n"));

    (void)fileWith(directory,
                   "{\"login\":\"a\",\"name\":\"青木\",\"role\":\"leader\",\"languages\":[\"ja\",\"en\"]}\n"
                   "{\"login\":\"Ａ\",\"name\":\"別人\",\"role\":\"operator\"}\n");
    CHECK(hub.run({QStringLiteral("load-staff"), units}).error ==
          units + QStringLiteral(":2: staff.login.doubled\n"));
    (void)fileWith(directory, "{\"login\":\"a\",\"name\":\"青木\",\"role\":\"leader\"}\n");
    CHECK(hub.run({QStringLiteral("load-staff"), units}).status == 0);
    CHECK(hub.run({QStringLiteral("user"), QStringLiteral("list")}).out ==
          QStringLiteral("a\tleader\t\t青木\tactive\n"));
}

TEST_CASE("an import is whole or nothing, may be repeated, and reaches a connected desk")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("department"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    QTemporaryDir directory;
    const QByteArray good =
        "{\"number\":\"0142\",\"lang\":\"ja\",\"question\":\"印鑑登録の手続き\",\"answer\":\"窓口へ。\"}\n";
    const QString path = fileWith(directory, good + "{\"number\":\"0143\",\"lang\":\"ja\"}\n");
    const QStringList command{QStringLiteral("import"), QStringLiteral("articles"), path};
    const auto bad = hub.run(command);
    CHECK(bad.status == 1);
    CHECK(bad.error.startsWith(path + QStringLiteral(":2: import.field.missing")));

    (void)fileWith(directory, good);
    CHECK(hub.run(command).out == QStringLiteral("1 articles, 1 new or changed\n"));
    const auto hint = desk.next<wire::FeedMoved>(2'000);
    REQUIRE(hint);
    auto page = desk.ask<wire::Page>(wire::Pull{1, hint->feed, me.epoch, hint->revision - 1});
    REQUIRE(page);
    // The hint may have been of the person who signed in: staff travel in the same feed.
    std::erase_if(page->rows, [](const auto& row) { return row.row.kind != EntityKind::Article; });
    REQUIRE(page->rows.size() == 1);
    const auto article = decodeArticle(page->rows[0].row.body);
    REQUIRE(article);
    CHECK(article->number == QStringLiteral("0142"));
    CHECK(hub.run(command).out == QStringLiteral("1 articles, 0 new or changed\n"));

    const QByteArray contact = "{\"id\":\"c1\",\"channel\":\"phone\",\"lang\":\"ja\",\"inquiry\":\"はんこ\","
                               "\"outcome\":\"answered\",\"articles\":[\"0142\"]}\n";
    (void)fileWith(directory, contact);
    const QStringList contacts{QStringLiteral("import"), QStringLiteral("contacts"), path};
    CHECK(hub.run(contacts).out == QStringLiteral("1 contacts, 1 new or changed\n"));
    CHECK(hub.run(contacts).out == QStringLiteral("1 contacts, 0 new or changed\n"));
    (void)fileWith(directory, QByteArray(contact).replace("はんこ", "別のこと"));
    CHECK(hub.run(contacts).error == path + QStringLiteral(":1: import.contact.differs\n"));
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
}

TEST_CASE("an imported translation counts as checked against the Japanese Q&A as it stands")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("department"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    QTemporaryDir directory;
    const QByteArray english =
        "{\"number\":\"0142\",\"lang\":\"en\",\"question\":\"Seals\",\"answer\":\"Come here.\"}\n";
    const QStringList command{
        QStringLiteral("import"), QStringLiteral("articles"),
        fileWith(directory,
                 "{\"number\":\"0142\",\"lang\":\"ja\",\"question\":\"印鑑\",\"answer\":\"窓口へ。\"}\n" +
                     english)};
    const auto isOlder = [&] {
        const auto page = desk.ask<wire::Page>(wire::Pull{1, {QStringLiteral("990019/qa")}, me.epoch, 0});
        REQUIRE(page);
        std::optional<Article> original;
        std::optional<Article> translation;
        for (const wire::PageRow& row : page->rows) {
            if (row.row.kind != EntityKind::Article)
                continue;
            const auto article = decodeArticle(row.row.body);
            REQUIRE(article);
            (article->language == Language::Ja ? original : translation) = *article;
        }
        REQUIRE(original);
        REQUIRE(translation);
        return isOutdated(*translation, *original);
    };
    CHECK(hub.run(command).status == 0);
    CHECK_FALSE(isOlder());

    (void)fileWith(directory,
                   "{\"number\":\"0142\",\"lang\":\"ja\",\"question\":\"印鑑\",\"answer\":\"郵送も。\"}\n");
    CHECK(hub.run(command).status == 0);
    // The daemon looks for what other programs have written every second or so.
    CHECK(test::waitFor(isOlder, 10'000));
}

TEST_CASE("a ledger of cases is taken in whole or not at all, its open cases divided, and doubles nothing")
{
    HubProcess hub;
    QTemporaryDir directory;
    const QString units = fileWith(directory, "{\"id\":\"city\",\"ja\":\"葉月市\"}\n"
                                              "{\"id\":\"tax\",\"parent\":\"city\",\"ja\":\"税務課\"}\n");
    REQUIRE(hub.run({QStringLiteral("load-units"), units}).status == 0);
    const QByteArray good =
        R"({"number":"1","received":"令和7年4月1日","kind":"意見","inquiry":"灯","unit":"税務課"})"
        "\n"
        R"({"number":"2","received":"2025/4/1","kind":"苦情","inquiry":"音","reply":"直します","replied":"2025/4/9"})"
        "\n";
    const QByteArray bad =
        R"({"number":"3","received":"2025/4/1","kind":"苦情","inquiry":"音","unit":"宇宙課"})"
        "\n";
    const QString path = fileWith(directory, good + bad);
    const QStringList command{QStringLiteral("import"), QStringLiteral("cases"), path};
    const auto refused = hub.run(command);
    CHECK(refused.status == 1);
    CHECK(refused.error.startsWith(path + QStringLiteral(":3: unit「宇宙課」 is no unit: write ")));

    (void)fileWith(directory, good);
    CHECK(hub.run(command + QStringList{QStringLiteral("--check")}).out ==
          QStringLiteral("would be: 2 cases, 3 commands\n"));
    CHECK(hub.run(command).out == QStringLiteral("2 cases, 3 new or changed\n"));
    CHECK(hub.run(command).out == QStringLiteral("2 cases, 0 new or changed\n"));
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
    CHECK(hub.run(command + QStringList{QStringLiteral("--kind"), QStringLiteral("storm")}).status == 2);
}

TEST_CASE("an imported contact belongs to the operator whose login the file names")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    QTemporaryDir directory;
    const QString path =
        fileWith(directory, "{\"id\":\"c1\",\"lang\":\"ja\",\"channel\":\"phone\",\"inquiry\":\"はんこ\","
                            "\"outcome\":\"answered\",\"articles\":[],\"operator\":\"aoki\"}\n");
    CHECK(hub.run({QStringLiteral("import"), QStringLiteral("contacts"), path}).status == 0);
    const auto page = desk.ask<wire::Page>(wire::Pull{1, {QStringLiteral("990019/centre")}, me.epoch, 0});
    REQUIRE(page);
    const auto row = std::find_if(page->rows.begin(), page->rows.end(),
                                  [](const wire::PageRow& r) { return r.row.kind == EntityKind::Contact; });
    REQUIRE(row != page->rows.end());
    const auto contact = decodeContact(row->row.body);
    REQUIRE(contact);
    CHECK(contact->operatorId == desk.user());
}

TEST_CASE("what is older than it is kept is told and held and deleted by command and desks are told")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    QTemporaryDir directory;
    const QByteArray line =
        "{\"id\":\"%1\",\"lang\":\"ja\",\"channel\":\"phone\",\"inquiry\":\"x\",\"outcome\":"
        "\"answered\",\"articles\":[],\"at\":\"2020-01-0%1T09:00:00+09:00\"}\n";
    const QString path =
        fileWith(directory, QByteArray(line).replace("%1", "1") + QByteArray(line).replace("%1", "2"));
    REQUIRE(hub.run({QStringLiteral("import"), QStringLiteral("contacts"), path}).status == 0);
    const auto pulled = [&](int request) {
        const auto page =
            desk.ask<wire::Page>(wire::Pull{request, {QStringLiteral("990019/centre")}, me.epoch, 0});
        REQUIRE(page);
        std::vector<wire::PageRow> rows;
        for (const wire::PageRow& row : page->rows) {
            if (row.row.kind == EntityKind::Contact)
                rows.push_back(row);
        }
        return rows;
    };
    const auto before = pulled(1);
    REQUIRE(before.size() == 2);
    const QString held = before[0].row.id.toString(QUuid::WithoutBraces);

    const QStringList retention{QStringLiteral("retention")};
    CHECK(hub.run(retention).status == 2);
    CHECK(hub.run(retention + QStringList{QStringLiteral("--check")})
              .out.contains(QStringLiteral("contacts: kept for ever\n")));
    QFile configuration(hub.dataFile(QStringLiteral("../hub.conf")));
    REQUIRE(configuration.open(QIODevice::Append));
    configuration.write("\nkeep_contacts_days = 30\n");
    configuration.close();
    const QStringList hold{QStringLiteral("hold")};
    CHECK(hub.run(hold + QStringList{QStringLiteral("add"), QStringLiteral("contact"), held}).status == 2);
    CHECK(hub.run(hold + QStringList{QStringLiteral("add"), QStringLiteral("contact"), held,
                                     QStringLiteral("--reason"), QStringLiteral("R8-3")})
              .status == 0);
    CHECK(hub.run(hold + QStringList{QStringLiteral("list")}).out.contains(QStringLiteral("\tR8-3\n")));
    CHECK(hub.run(retention + QStringList{QStringLiteral("--check")})
              .out.contains(QStringLiteral("contacts: 1 to be deleted, 1 held\n")));
    CHECK(hub.run(retention + QStringList{QStringLiteral("--now")}).out ==
          QStringLiteral("1 rows deleted\n"));
    std::optional<wire::FeedMoved> hint;
    do {
        hint = desk.next<wire::FeedMoved>(2'000);
        REQUIRE(hint);
    } while (hint->revision <= before[1].revision);
    const auto after = pulled(2);
    REQUIRE(after.size() == 2);
    CHECK(std::count_if(after.begin(), after.end(), [](const wire::PageRow& row) { return row.deleted; }) ==
          1);
    CHECK(hub.run(hold + QStringList{QStringLiteral("remove"), QStringLiteral("contact"), held}).status == 0);
    CHECK(hub.run(retention + QStringList{QStringLiteral("--now")}).out ==
          QStringLiteral("1 rows deleted\n"));
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
}

TEST_CASE("somebody is found and erased by command beside the running hub and desks are told")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    QTemporaryDir directory;
    const QString path = fileWith(
        directory,
        "{\"id\":\"1\",\"lang\":\"ja\",\"channel\":\"phone\",\"inquiry\":\"鹿野谷 瑠璃、03-1234-5678\","
        "\"outcome\":\"answered\",\"articles\":[],\"at\":\"2026-11-20T09:00:00+09:00\"}\n"
        "{\"id\":\"2\",\"lang\":\"ja\",\"channel\":\"phone\",\"inquiry\":\"x\",\"outcome\":"
        "\"answered\",\"articles\":[],\"at\":\"2026-11-20T09:00:00+09:00\"}\n");
    REQUIRE(hub.run({QStringLiteral("import"), QStringLiteral("contacts"), path}).status == 0);
    const auto run = [&](const QByteArray& words) {
        return hub.run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
    };
    CHECK(run("person").status == 2);
    CHECK(run("person find").status == 2);
    CHECK(run("person find --telephone 12").status == 1);
    CHECK(run("person find --name だれか").out == QString());
    const auto found = run("person find --telephone 03(1234)5678");
    CHECK(found.status == 0);
    const QStringList cells = found.out.trimmed().split(u'\t');
    REQUIRE(cells.size() == 3);
    CHECK(cells[0] == QStringLiteral("contact"));
    CHECK(cells[2] == QStringLiteral("2026-11-20"));
    CHECK(run("person find --name 鹿野谷瑠璃").out == found.out);
    const QByteArray id = cells[1].toUtf8();

    CHECK(run("person erase contact " + id).status == 2);
    CHECK(run("person erase dog " + id + " --reason R8-17").status == 1);
    CHECK(run("person erase contact 0192f000-0000-7000-8000-000000000000 --reason R8-17").status == 1);
    CHECK(
        run("person erase contact " + id + " --check").out ==
        QStringLiteral("to be erased\tcontact\t%1\n1 records to be erased, 0 held, 0 open, 0 erased before\n")
            .arg(cells[1]));
    REQUIRE(run("hold add contact " + id + " --reason R8-3").status == 0);
    const auto held = run("person erase contact " + id + " --reason R8-17");
    CHECK(held.status == 3);
    CHECK(held.error.contains(cells[1] + QStringLiteral(": erasure.held\n")));
    CHECK(run("person erase contact " + id + " --check").status == 3);
    REQUIRE(run("hold remove contact " + id).status == 0);
    CHECK(run("audit list --act hold-added").out.count(cells[1]) == 1);
    CHECK(run("audit list --act hold-removed").out.count(cells[1]) == 1);
    CHECK_FALSE(run("audit list").out.contains(QStringLiteral("R8-3")));
    const auto erased = run("person erase contact " + id + " --reason R8-17");
    CHECK(erased.status == 0);
    CHECK(erased.out.startsWith(QStringLiteral("erased\tcontact\t") + cells[1]));
    CHECK(erased.error.contains(QStringLiteral("erased.jsonl")));
    CHECK(run("person list").out.endsWith(QStringLiteral("\tR8-17\n")));
    CHECK(run("person find --telephone 0312345678").out == QString());
    const auto page = desk.ask<wire::Page>(wire::Pull{1, {QStringLiteral("990019/centre")}, me.epoch, 0});
    REQUIRE(page);
    int without = 0;
    for (const wire::PageRow& row : page->rows) {
        CHECK_FALSE(row.row.body.contains("鹿野谷"));
        without += erasedAt(row.row).isSet() ? 1 : 0;
    }
    CHECK(without == 1);
    // The file it once came from brings it back no more.
    CHECK(hub.run({QStringLiteral("import"), QStringLiteral("contacts"), path}).out ==
          QStringLiteral("2 contacts, 0 new or changed\n"));
    CHECK(run("person find --telephone 0312345678").out == QString());
    CHECK(run("audit list --act erased").out.contains(cells[1]));
    CHECK(run("audit verify").status == 0);
    CHECK(run("check").status == 0);
}

TEST_CASE("Q&As stored without a dictionary get their readings by one command, and desks are told")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("department"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    // As a hub of an older make left it.
    Article article = test::articleTitled(QStringLiteral("0142"), QStringLiteral("印鑑登録"));
    {
        const SystemClock clock;
        SystemRandom random;
        IdMaker ids(clock, random);
        auto store = HubStore::open(hub.dataFile(QStringLiteral("hub.db")), QStringLiteral("990019"), ids);
        REQUIRE(store);
        const Actor importer{importerId(), Role::Administrator, {}};
        REQUIRE(CommandIntake(**store, clock, {})
                    .pushWhole({encode(test::commandOf(SaveArticle{article}, importer, QStringLiteral("c")))},
                               importer));
    }
    const auto before = desk.next<wire::FeedMoved>(2'000);
    REQUIRE(before);
    CHECK(hub.run({QStringLiteral("refresh")}).out == QStringLiteral("1 Q&As read anew\n"));
    const auto hint = desk.next<wire::FeedMoved>(2'000);
    REQUIRE(hint);
    const auto page = desk.ask<wire::Page>(wire::Pull{1, hint->feed, me.epoch, hint->revision - 1});
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    const auto after = decodeArticle(page->rows[0].row.body);
    REQUIRE(after);
    CHECK(after->reading.startsWith(QStringLiteral("いんかんとうろく")));
    CHECK(after->question == article.question);
    CHECK(hub.run({QStringLiteral("refresh")}).out == QStringLiteral("0 Q&As read anew\n"));
}

TEST_CASE("a short, run, own or known password is refused wherever one is set, and what to do is said")
{
    HubProcess hub;
    const QStringList add{QStringLiteral("user"),   QStringLiteral("add"),
                          QStringLiteral("aoki"),   QStringLiteral("--name"),
                          QStringLiteral("青木"),   QStringLiteral("--role"),
                          QStringLiteral("leader"), QStringLiteral("--password-file"),
                          QStringLiteral("-")};
    const QStringList change{QStringLiteral("user"), QStringLiteral("password"), QStringLiteral("aoki"),
                             QStringLiteral("--password-file"), QStringLiteral("-")};
    for (const char* password : {"aoki", "qwertyuiop12", "aoki-aoki-1", "aokiaokiaoki!"}) {
        CAPTURE(password);
        CHECK(hub.run(add, password).status == 1);
    }
    const auto refused = hub.run(add, "short");
    CHECK(refused.error.startsWith(QStringLiteral("madoguchid: -: password.short\n")));
    CHECK(refused.error.contains(QStringLiteral("at least 12 characters")));
    CHECK(hub.run({QStringLiteral("user"), QStringLiteral("list")}).out.isEmpty());

    CHECK(hub.run(add, "a bridge in the snow").status == 0);
    CHECK(hub.run(change, "aoki and 1").status == 1);
    CHECK(hub.run(change, "sushi on the moon").status == 0);
    if (knownPasswordCount() > 0)
        CHECK(hub.run(change, "P@ssw0rd-2026").error.contains(QStringLiteral("password.known")));

    QTemporaryDir directory;
    const QString staff = fileWith(
        directory, "{\"login\":\"b\",\"name\":\"馬場\",\"role\":\"operator\",\"password\":\"a bridge in "
                   "the rain\"}\n{\"login\":\"c\",\"name\":\"千葉\",\"role\":\"operator\",\"password\":"
                   "\"abcdefghijkl\"}\n");
    const auto bad = hub.run({QStringLiteral("load-staff"), staff});
    CHECK(bad.status == 1);
    CHECK(bad.error.startsWith(staff + QStringLiteral(":2: password.run\n")));
    CHECK(bad.error.contains(QStringLiteral("runs along the keyboard")));
    CHECK_FALSE(bad.error.contains(QStringLiteral("abcdefghijkl")));
    CHECK_FALSE(
        hub.run({QStringLiteral("user"), QStringLiteral("list")}).out.contains(QStringLiteral("馬場")));
}

TEST_CASE("a password an administrator sets is due, unless it is to be kept, and its owner's own is not")
{
    HubProcess hub;
    hub.start();
    QTemporaryDir directory;
    const auto run = [&](const QString& line, const QByteArray& input = {}) {
        return hub.run(line.split(u' '), input);
    };
    const auto due = [&](const QString& login) {
        const QStringList lines = run(QStringLiteral("user list")).out.split(u'\n');
        const QStringList found = lines.filter(login + u'\t');
        REQUIRE(found.size() == 1);
        return found[0].endsWith(QStringLiteral("\tactive\tpassword due"));
    };
    CHECK(due(QStringLiteral("admin"))); // the first, whose password stands in a file
    const QString add = QStringLiteral("user add %1 --name 青木 --role operator --password-file -");
    REQUIRE(
        run(add.arg(QStringLiteral("machine")) + QStringLiteral(" --keep"), "a bridge in the sea").status ==
        0);
    CHECK_FALSE(due(QStringLiteral("machine")));
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    CHECK(due(QStringLiteral("aoki")));

    TestDesk desk;
    CHECK(desk.enter(hub, QStringLiteral("aoki")).passwordDue);
    const QString next = QStringLiteral("a bridge in the snow");
    REQUIRE(desk.ask<wire::PasswordChanged>(
        wire::ChangePassword{3, HubProcess::passwordOf(QStringLiteral("aoki")), next}, 10'000));
    CHECK_FALSE(due(QStringLiteral("aoki")));
    const QString set = QStringLiteral("user password aoki --password-file -");
    REQUIRE(run(set + QStringLiteral(" --keep"), "sushi on the moon").status == 0);
    CHECK_FALSE(due(QStringLiteral("aoki")));
    REQUIRE(run(set, "sushi on the roof").status == 0);
    CHECK(due(QStringLiteral("aoki")));

    const QString staff =
        fileWith(directory, "{\"login\":\"baba\",\"name\":\"馬場\",\"role\":\"operator\",\"password\":"
                            "\"a bridge in the rain\"}\n");
    REQUIRE(hub.run({QStringLiteral("load-staff"), staff, QStringLiteral("--keep")}).status == 0);
    CHECK_FALSE(due(QStringLiteral("baba")));
    REQUIRE(hub.run({QStringLiteral("load-staff"), staff}).status == 0);
    CHECK(due(QStringLiteral("baba")));
}

TEST_CASE("wrong calls are told from wrong input")
{
    HubProcess hub;
    CHECK(hub.run({QStringLiteral("dance")}).status == 2);
    CHECK(hub.run({QStringLiteral("check"), QStringLiteral("--colour"), QStringLiteral("red")}).status == 2);
    CHECK(hub.run({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("nobody")}).status == 1);
    CHECK(hub.run({QStringLiteral("enrol-code"), QStringLiteral("--valid"), QStringLiteral("0")}).status ==
          2);
}
