// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: pictures of quality, to be looked at. Run by name; see tests/gui/support/pictures.h.
#include "app/desk/ui/quality/review_panel.h"
#include "tests/gui/desk/quality_desk.h"
#include "tests/gui/support/pictures.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

TEST_CASE("pictures of quality", "[.pictures]")
{
    QualityDesk desk;
    const ContactId first =
        desk.contactOfOperator(QStringLiteral("家屋の評価替えで固定資産税が上がった理由"));
    (void)desk.contactOfOperator(QStringLiteral("納期を過ぎた納付書で支払えるか"));
    const auto shoot = [&](const char* name) { takePictures(desk.window(), QString::fromLatin1(name)); };
    desk.press(Qt::Key_Q);
    shoot("quality-sample-empty");
    desk.find<QPushButton>("qualityTab4")->click();
    shoot("quality-form-empty");
    desk.startForm();
    shoot("quality-form");
    desk.find<QPushButton>("qualityTab0")->click();
    desk.find<QPushButton>("drawSample")->click();
    REQUIRE(waitFor([&] { return desk.core->quality.sample() != nullptr; }));
    shoot("quality-sample");
    desk.core->reviewEdit.open(first);
    desk.find<QPushButton>("qualityTab1")->click();
    REQUIRE(waitFor([&] { return desk.find<ReviewPanel>("reviewPanel")->isVisible(); }));
    for (int row = 0; row < 5; ++row)
        desk.judge(row, 5 - row);
    type(desk.find<TextBox>("reviewComment"), QStringLiteral("要点の復唱がとてもよかったです。"));
    desk.find<QPushButton>("saveReview")->click();
    shoot("quality-review");
    desk.judge(5, -1);
    desk.find<QPushButton>("saveReview")->click();
    REQUIRE(waitFor([&] { return desk.core->quality.given().size() == 1; }));
    Review other = desk.core->quality.given().front();
    SignedInUser leader{QStringLiteral("suzuki"),
                        QStringLiteral("鈴木 一郎"),
                        {{uuidForName(QStringLiteral("suzuki"))}, Role::Leader, {}},
                        true};
    desk.core->commands.setUser(leader);
    other.reviewer = leader.actor.user;
    other.id = idOfReview(other.contact, other.reviewer);
    other.calibration = true;
    other.scores[1].points = 2;
    other.scores.erase(other.scores.begin());
    desk.give(SaveReview{other, 0});
    desk.core->commands.setUser(desk.supervisor);
    REQUIRE(waitFor([&] { return desk.core->quality.content().reviews.size() == 2; }));
    desk.press(Qt::Key_Q);
    desk.find<QPushButton>("qualityTab1")->click();
    shoot("quality-given");
    desk.find<QPushButton>("qualityTab2")->click();
    shoot("quality-calibration");
    desk.find<QPushButton>("qualityTab3")->click();
    shoot("quality-trend");
    desk.core->commands.setUser(desk.operatorUser);
    REQUIRE(waitFor([&] { return desk.core->quality.received().size() == 1; }));
    desk.press(Qt::Key_R);
    REQUIRE(waitFor([&] { return desk.mine()->isVisible(); }));
    int number = 0; // a window of its own, in the order of the others
    takePictures(desk.window(), QStringLiteral("quality-mine"), [&] {
        const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp"));
        CHECK(desk.mine()->grab().save(
            QStringLiteral("%1/quality-mine-window-%2.png").arg(folder).arg(++number)));
    });
}
