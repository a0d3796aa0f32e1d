// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"

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

TEST_CASE("wrong calls are told from wrong input")
{
    HubProcess hub;
    CHECK(hub.run({QStringLiteral("dance")}).status == 2);
    CHECK(hub.run({QStringLiteral("check"), QStringLiteral("--colour"), QStringLiteral("red")}).status == 2);
    CHECK(hub.run({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("nobody")}).status == 1);
    CHECK(hub.run({QStringLiteral("enrol-code"), QStringLiteral("--valid"), QStringLiteral("0")}).status ==
          2);
}
