// SPDX-License-Identifier: GPL-3.0-or-later
// The window that brings a ledger of cases in.
#include "app/desk/ui/cases/ledger/ledger_dialog.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "tests/gui/desk/cases_desk.h"
#include "tests/gui/support/pictures.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

const QString ledgerText = QStringLiteral(
    "整理No,申出日,区分,題,申出の要旨,備考,担当\r\n"
    "R8-1,令和8年4月1日,要望,中央公園の照明,夜が暗くて怖いです。照明を増やしてください。,急ぎ,\r\n"
    "R8-2,令和8年4月3日,苦情,騒音,工事の音が夜遅くまで続きます。,,\r\n"
    "R8-3,四月のいつか,意見,図書館,閉館を遅くしてください。,,\r\n"
    "R8-4,令和8年4月9日,噂,道路,段差があります。,,\r\n"
    "R8-5,令和8年4月9日,意見,道路,段差があります。,,謎の課\r\n");

struct LedgerDesk : CasesDesk
{
    LedgerDesk()
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(ledgerText.toUtf8()) > 0);
        show();
        REQUIRE(waitFor([this] { return core->caseList.isLoaded(); }));
    }
    [[nodiscard]] QString path() const { return directory.filePath(QStringLiteral("要望台帳.csv")); }
    LedgerDialog* dialog() { return find<LedgerDialog>("ledgerDialog"); }
    template <typename Widget>
    Widget* part(const char* name)
    {
        auto* found = dialog()->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void chooseFile()
    {
        auto* files = dialog()->findChild<QFileDialog*>();
        REQUIRE(files);
        files->selectFile(path());
        REQUIRE(QMetaObject::invokeMethod(files, "accept"));
        REQUIRE(waitFor([this] { return !core->ledger.columns().empty(); }));
    }
    void choose(int column, const char* key)
    {
        const auto boxes = dialog()->findChildren<ComboBox*>(QStringLiteral("ledgerField"));
        REQUIRE(boxes.size() == 7);
        const int place = boxes[column]->findData(QString::fromLatin1(key));
        REQUIRE(place >= 0);
        boxes[column]->setCurrentIndex(place);
        Q_EMIT boxes[column]->activated(place);
    }
    void match()
    {
        find<QPushButton>("bringInCases")->click();
        REQUIRE(waitFor([this] { return dialog()->isVisible(); }));
        chooseFile();
        choose(0, "number");
        choose(3, "subject");
        choose(4, "inquiry");
    }
    void check()
    {
        part<QPushButton>("checkLedger")->click();
        REQUIRE(waitFor([this] { return part<QLabel>("ledgerState")->isVisible(); }));
    }
};

} // namespace

TEST_CASE("a ledger is brought in by matching its columns and checking it first in a window")
{
    LedgerDesk desk;
    CHECK(desk.find<QPushButton>("bringInCases")->isVisible());
    desk.find<QPushButton>("bringInCases")->click();
    REQUIRE(waitFor([&] { return desk.dialog()->isVisible(); }));
    CHECK_FALSE(desk.part<QPushButton>("checkLedger")->isEnabled());
    CHECK_FALSE(desk.part<QPushButton>("bringInLedger")->isEnabled());
    desk.chooseFile();
    CHECK(desk.part<QLabel>("ledgerFile")->text() == QStringLiteral("要望台帳.csv"));
    CHECK(desk.part<QLabel>("ledgerHint")->text().contains(QStringLiteral("Number")));
    CHECK_FALSE(desk.part<QPushButton>("checkLedger")->isEnabled());
    desk.choose(0, "number");
    desk.choose(3, "subject");
    desk.choose(4, "inquiry");
    const auto boxes = desk.dialog()->findChildren<ComboBox*>(QStringLiteral("ledgerField"));
    CHECK(boxes[1]->currentData().toString() == u"received");
    for (const ComboBox* box : boxes)
        CHECK_FALSE(box->accessibleName().isEmpty());
    REQUIRE(desk.part<QPushButton>("checkLedger")->isEnabled());
    desk.check();
    CHECK(desk.part<QLabel>("ledgerState")->text().startsWith(QStringLiteral("2 ")));
    const QStringList rows = desk.part<QPlainTextEdit>("ledgerRows")->toPlainText().split(u'\n');
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].startsWith(QStringLiteral("Line 4: 申出日「四月のいつか」 is no day")));
    CHECK(rows[1].startsWith(QStringLiteral("Line 5: 区分「噂」 is no kind of case")));
    CHECK(rows[2].startsWith(QStringLiteral("Line 6: 担当「謎の課」")));
    CHECK(desk.core->caseList.total() == 0);

    auto* bringIn = desk.part<QPushButton>("bringInLedger");
    REQUIRE(bringIn->isEnabled());
    bringIn->click();
    REQUIRE(desk.shows(2));
    REQUIRE(
        waitFor([&] { return desk.part<QLabel>("ledgerState")->text().contains(QStringLiteral("opened")); }));
    CHECK_FALSE(bringIn->isEnabled()); // it is in

    // Another choice: what was checked does not hold any more.
    desk.check();
    CHECK(desk.part<QLabel>("ledgerState")->text().contains(QStringLiteral("2 here already")));
    desk.choose(5, "category");
    CHECK_FALSE(desk.part<QLabel>("ledgerState")->isVisible());
    // The next person sees nothing of it.
    desk.core->commands.setUser(desk.clerk);
    CHECK_FALSE(desk.dialog()->isVisible());
    CHECK(desk.core->ledger.path().isEmpty());
}

TEST_CASE("what the check of a ledger found is said anew in the language the window is switched to")
{
    LedgerDesk desk;
    desk.match();
    desk.check();
    const QString before = desk.part<QPlainTextEdit>("ledgerRows")->toPlainText();
    REQUIRE(before.startsWith(QStringLiteral("Line 4")));
    const auto rows = [&] { return desk.part<QPlainTextEdit>("ledgerRows")->toPlainText(); };
    WindowLanguage words;
    words.use(Language::Ja);
    CHECK(waitFor([&] { return rows().startsWith(QStringLiteral("4行目")); }));
    CHECK(desk.part<QLabel>("ledgerState")->text().startsWith(QStringLiteral("新しく登録する案件 2件")));
    words.use(Language::En);
    CHECK(waitFor([&] { return rows() == before; }));
}

TEST_CASE("whoever takes calls has no ledgers to bring in")
{
    CasesDesk desk;
    SignedInUser caller = desk.hearing;
    caller.actor = {{uuidForName(QStringLiteral("op"))}, Role::Operator, {}};
    desk.core->commands.setUser(caller);
    desk.show();
    CHECK_FALSE(desk.find<QPushButton>("bringInCases")->isVisible());
}

TEST_CASE("pictures of a ledger that is brought in", "[.pictures]")
{
    LedgerDesk desk;
    desk.match();
    desk.check();
    const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp"));
    WindowLanguage words;
    for (const int percent : {100, 200}) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const Language language : allLanguages) {
                words.use(language);
                theme().apply({look, percent, language});
                metrics::reapply(desk.dialog());
                desk.dialog()->resize(640, 860);
                (void)waitFor([] { return false; }, 400);
                for (int turn = 0; turn < 20; ++turn)
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                CHECK(desk.dialog()->grab().save(
                    QStringLiteral("%1/ledger-%2-%3-%4.png")
                        .arg(folder, toWord(language),
                             look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(percent)));
            }
        }
    }
}
