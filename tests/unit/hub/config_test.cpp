// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/config.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

Result<ConfigFile> configOf(const QByteArray& text)
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("hub.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return readConfig(file.fileName());
}

constexpr char whole[] = "# the hub\n[hub]\nmunicipality = 990019\nname_ja = 葉月市\nname_en = Hazuki City\n"
                         "wards = 中央区, 北区\nwards_en = Chuo, Kita\nlisten = 127.0.0.1, ::1\nport = 4000\n"
                         "names = hub.example, 192.0.2.1\ndata = /tmp/x\n";

} // namespace

TEST_CASE("a configuration file is read whole")
{
    const auto read = configOf(whole);
    REQUIRE(read);
    const Config& config = read->config;
    CHECK(config.municipality.code == QStringLiteral("990019"));
    CHECK(config.municipality.name.ja == QStringLiteral("葉月市"));
    REQUIRE(config.municipality.wards.size() == 2);
    CHECK(config.municipality.wards[1].en == QStringLiteral("Kita"));
    CHECK(config.listen == QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")});
    CHECK(config.port == 4000);
    CHECK(config.names.size() == 2);
    CHECK(config.attachmentsGib == 50);
    CHECK(read->unknownKeys.isEmpty());
}

TEST_CASE("a bad value is named by key and line, an unknown key is a warning")
{
    const auto bad = configOf(QByteArray(whole) + "port = many\n");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().key == QStringLiteral("config.port"));
    CHECK(bad.error().where.endsWith(QStringLiteral("hub.conf:12")));
    CHECK(configOf(QByteArray(whole) + "attachments_gib = 7\n")->config.attachmentsGib == 7);
    CHECK_FALSE(configOf(QByteArray(whole) + "attachments_gib = none\n"));
    CHECK_FALSE(configOf(QByteArray(whole) + "names = two words\n"));
    CHECK_FALSE(configOf(QByteArray(whole) + "listen = localhost\n"));
    CHECK_FALSE(configOf(QByteArray(whole) + "wards_en = One\n"));
    CHECK_FALSE(configOf("[hub]\nmunicipality = 990018\nname_ja = x\n"));
    const auto odd = configOf(QByteArray(whole) + "colour = red\n");
    REQUIRE(odd);
    CHECK(odd->unknownKeys == QStringList{QStringLiteral("12: colour")});
}

TEST_CASE("what is kept for how long is for ever unless a number of days stands there")
{
    CHECK(configOf(whole)->config.retention == Retention{});
    CHECK(Retention{}.isForEver());
    const auto given = configOf(QByteArray(whole) + "keep_contacts_days = 1095\nkeep_cases_days = 1825\n"
                                                    "keep_complaints_days = 0\nkeep_room_days = 365\n"
                                                    "keep_reviews_days = 1\nkeep_searches_days = 730\n");
    REQUIRE(given);
    Retention expected{1095, 1825, {{CaseKind::Complaint, 0}}, 365, 1, 730};
    CHECK(given->config.retention == expected);
    CHECK(given->unknownKeys.isEmpty());
    for (const char* bad :
         {"keep_contacts_days = -1\n", "keep_room_days = long\n", "keep_cases_days = 36526\n"})
        CHECK_FALSE(configOf(QByteArray(whole) + bad));
}

TEST_CASE("the store is a file or a PostgreSQL server, whose password is not in the configuration")
{
    const auto with = [](const QByteArray& store) {
        return configOf(QByteArray(whole) + "store = " + store + "\n");
    };
    const auto server = with("postgresql://db1.example/madoguchi?passfile=/etc/madoguchi/db.pass");
    REQUIRE(server);
    CHECK(server->config.store.startsWith(QStringLiteral("postgresql://")));
    CHECK(with("/srv/hub.db"));
    for (const char* bad : {"hub.db", "mysql://db1/madoguchi", "postgresql://hub:secret@db1/madoguchi"}) {
        const auto refused = with(bad);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().key == QStringLiteral("config.store"));
        CHECK_FALSE(refused.error().where.contains(QStringLiteral("secret")));
    }
}

TEST_CASE("a local government code has six digits of which the last checks the others")
{
    CHECK(isMunicipalityCode(QStringLiteral("011002")));
    CHECK(isMunicipalityCode(QStringLiteral("131016")));
    CHECK_FALSE(isMunicipalityCode(QStringLiteral("011003")));
    CHECK_FALSE(isMunicipalityCode(QStringLiteral("01100")));
    CHECK_FALSE(isMunicipalityCode(QStringLiteral("０１１００２")));
}
