// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the lists of cases, for people to look at.
#include "app/desk/ui/cases/list/case_queue_pane.h"
#include "tests/gui/desk/cases_desk.h"
#include "tests/gui/support/pictures.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

TEST_CASE("Pictures of the lists of cases", "[.pictures]")
{
    CasesDesk desk;
    const QStringList subjects{QStringLiteral("駅前の街路灯が一週間消えたままで暗い"),
                               QStringLiteral("粗大ごみの収集日を増やしてほしい"),
                               QStringLiteral("窓口の待ち時間が長く、番号の案内も聞き取れない"),
                               QStringLiteral("市道のくぼみで自転車が転倒した"),
                               QStringLiteral("図書館の開館時間を平日夜まで延ばせないか"),
                               QStringLiteral("公園の樹木が歩道にはみ出している"),
                               QStringLiteral("保育所の一時預かりの申し込み方法"),
                               QStringLiteral("職員の説明が人によって違う"),
                               QStringLiteral("防災無線が聞こえない地区がある"),
                               QStringLiteral("外国語の案内を増やしてほしい")};
    const QStringList units{QStringLiteral("roads"), QStringLiteral("environment/waste"),
                            QStringLiteral("citizens")};
    CaseId shown;
    for (int round = 0; round < 3; ++round) {
        for (int n = 0; n < subjects.size(); ++n) {
            const CaseId id =
                desk.open(subjects.at(n), (n - 3) * 27 + round * 90, static_cast<CaseKind>(1 + n % 5));
            if (n % 3 != 0)
                desk.divide(id, units.at(n % 3));
            if (n % 4 == 1)
                desk.divide(id, units.at((n + 1) % 3));
            shown = id;
        }
    }
    desk.show();
    REQUIRE(desk.shows(30));
    const auto again = [] {}; // layouts within layouts take a second look
    takePictures(desk.window(), QStringLiteral("cases"), again);
    CaseListQuery grouped;
    grouped.grouping = store::CaseGrouping::Unit;
    auto* cases = desk.window().findChild<CasesWorkspace*>();
    cases->list()->setQuery(grouped);
    REQUIRE(waitFor([&] { return desk.table()->model()->rowCount() > 30; }));
    takePictures(desk.window(), QStringLiteral("cases-grouped"), again);
    cases->list()->setQuery({});
    REQUIRE(desk.shows(30));
    cases->openCase(shown);
    takePictures(desk.window(), QStringLiteral("cases-open"), again);
    cases->closeCase();
    cases->showPage(CasesWorkspace::Mine);
    takePictures(desk.window(), QStringLiteral("cases-queue"), again);
    CaseListQuery none;
    none.text = QStringLiteral("xyz");
    cases->showPage(CasesWorkspace::All);
    cases->list()->setQuery(none);
    REQUIRE(desk.shows(0));
    takePictures(desk.window(), QStringLiteral("cases-none"), again);
}
