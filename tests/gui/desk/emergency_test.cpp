// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/real_desk.h"

#include "app/desk/ui/window/emergency_bar.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using desk::test::type;
using desk::test::waitFor;

namespace {

struct Place
{
    QTemporaryDir directory;
    QString store = directory.filePath(QStringLiteral("desk.db"));
    QString settings = directory.filePath(QStringLiteral("desk.conf"));
};

void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(16384, 'x'));
}

void takeCall(RealDesk& desk, const QString& inquiry)
{
    QSignalSpy kept(&desk.core->contact, &ContactSession::keptForEmergency);
    type(desk.inquiry(), inquiry);
    desk.find<QPushButton>("saveContact")->click();
    CHECK(desk.inquiry()->toPlainText().isEmpty());
    REQUIRE(waitFor([&] { return kept.count() == 1; }));
}

QStringList inquiriesIn(RealDesk& desk)
{
    desk.window().showWorkspace(1);
    QStringList texts;
    for (int row = 0; row < desk.core->history.rowCount(); ++row)
        texts.append(desk.core->history.index(row, HistoryModel::Inquiry).data().toString());
    texts.sort();
    return texts;
}

} // namespace

TEST_CASE(
    "A desk whose store is damaged takes calls all the same, and they are in the store once it is put right")
{
    const Place place;
    damage(place.store);
    {
        RealDesk desk(place.store, place.settings);
        auto* bar = desk.find<EmergencyBar>("emergencyBar");
        REQUIRE(waitFor([&] { return bar->isVisible(); }));
        const auto* text = desk.find<QLabel>("emergencyText");
        CHECK(text->text().contains(QStringLiteral("store cannot be used")));
        CHECK_FALSE(text->text().contains(QStringLiteral("emergency file."))); // none is in it
        CHECK_FALSE(desk.find<QLineEdit>("signInPassword")->isVisible());
        CHECK(desk.window().isGateShown());
        CHECK(desk.find<QLineEdit>("signInUser")->text() == QStringLiteral("佐藤"));
        desk.find<QPushButton>("signIn")->click();
        REQUIRE(desk.enter());
        const auto* empty = desk.window().findChild<QWidget*>(QStringLiteral("resultsEmpty"));
        REQUIRE(empty);
        CHECK(empty->accessibleName().contains(QStringLiteral("cannot be searched")));
        takeCall(desk, QStringLiteral("一件目"));
        takeCall(desk, QStringLiteral("二件目"));
        CHECK(text->text().contains(QStringLiteral("2 contacts in the emergency file")));
        desk.find<QPushButton>("language1")->click();
        CHECK(waitFor([&] { return text->text().contains(QStringLiteral("2 件")); }));
    }
    QFile::remove(place.store);
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(waitFor([&] { return desk.core->emergency.count() == 0; }));
    CHECK(waitFor([&] { return !desk.find<EmergencyBar>("emergencyBar")->isVisible(); }));
    REQUIRE(waitFor([&] { return inquiriesIn(desk).size() == 2; }));
    CHECK(inquiriesIn(desk) == QStringList{QStringLiteral("一件目"), QStringLiteral("二件目")});
    CHECK(desk.core->contact.draft().isEmpty());
}

TEST_CASE("The store comes back while a call is on: the window says so, and the calls kept go into it")
{
    const Place place;
    damage(place.store);
    RealDesk desk(place.store, place.settings);
    auto* bar = desk.find<EmergencyBar>("emergencyBar");
    REQUIRE(waitFor([&] { return bar->isVisible(); }));
    desk.core->signIn.signInForEmergency(QStringLiteral("鈴木"));
    REQUIRE(desk.enter());
    takeCall(desk, QStringLiteral("一件目"));
    type(desk.inquiry(), QStringLiteral("まだ話している"));
    QFile::remove(place.store);
    // The real desk signs itself in, as its options say.
    REQUIRE(waitFor([&] { return desk.core->emergency.count() == 0; }));
    CHECK(waitFor([&] { return !bar->isVisible(); }));
    CHECK(desk.inquiry()->toPlainText() == QStringLiteral("まだ話している"));
    REQUIRE(waitFor([&] { return inquiriesIn(desk).size() == 1; }));
}

TEST_CASE(
    "A contact saved while another program holds the store is kept, counted in the window, and stored later")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    auto* bar = desk.find<EmergencyBar>("emergencyBar");
    CHECK_FALSE(bar->isVisible());
    auto holder = db::Connection::open({place.store});
    REQUIRE(holder);
    REQUIRE((*holder)->runScript("BEGIN IMMEDIATE", QStringLiteral("hold")));
    takeCall(desk, QStringLiteral("一件目"));
    CHECK(bar->isVisible());
    CHECK(desk.find<QLabel>("emergencyText")->text().contains(QStringLiteral("did not take 1 contact")));
    holder->reset();
    REQUIRE(waitFor([&] { return !bar->isVisible(); }));
    REQUIRE(waitFor([&] { return inquiriesIn(desk) == QStringList{QStringLiteral("一件目")}; }));
}

TEST_CASE("A record of the emergency file that cannot be read is told, and the file stays for IT")
{
    const Place place;
    {
        QFile file(place.store + QStringLiteral(".emergency"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("M1 0123456789abcdef torn");
    }
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    auto* bar = desk.find<EmergencyBar>("emergencyBar");
    REQUIRE(waitFor([&] { return QFile::exists(place.store + QStringLiteral(".emergency.damaged")); }));
    CHECK(bar->isVisible());
    CHECK(desk.find<QLabel>("emergencyText")
              ->text()
              .contains(QStringLiteral("1 record of the emergency file")));
}
