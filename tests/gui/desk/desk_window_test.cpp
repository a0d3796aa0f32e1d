// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/real_desk.h"

#include "app/desk/ui/knowledge/article_editor.h"

#include <QLineEdit>
#include <QProcess>
#include <QTableView>

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

} // namespace

TEST_CASE("A call: type, see results, use one, write, save, and it stands in the history")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    REQUIRE(desk.addArticle(QStringLiteral("0031"), QStringLiteral("転入届の出し方")));

    auto* field = desk.find<QLineEdit>("searchField");
    type(field, QStringLiteral("印鑑登録"));
    REQUIRE(waitFor([&] { return desk.core->search.model().rowCount() > 0 && desk.core->article.page(); }));
    CHECK(desk.core->search.model().itemAt(0)->number == QStringLiteral("0142"));
    CHECK(desk.core->article.page()->article.number == QStringLiteral("0142"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.core->contact.draft().content.articles == QStringList{QStringLiteral("0142")});
    CHECK(desk.core->contact.draft().content.category == QStringLiteral("戸籍・住民 > 印鑑登録"));

    auto* inquiry = desk.inquiry();
    type(inquiry, QStringLiteral("はんこの登録はどこでできるか"));
    QSignalSpy saved(&desk.core->contact, &ContactSession::saved);
    desk.find<QPushButton>("saveContact")->click();
    // The next call begins before the disk has answered.
    CHECK(inquiry->toPlainText().isEmpty());
    CHECK(field->text().isEmpty());
    REQUIRE(waitFor([&] { return saved.count() == 1; }));

    desk.window().showWorkspace(1);
    REQUIRE(waitFor([&] { return desk.core->history.rowCount() == 1; }));
    const auto* table = desk.find<QTableView>("historyTable");
    const QModelIndex cell = table->model()->index(0, HistoryModel::Inquiry);
    CHECK(cell.data().toString() == QStringLiteral("はんこの登録はどこでできるか"));

    SECTION("and a second one appears on top while the history is open")
    {
        desk.window().showWorkspace(0);
        type(inquiry, QStringLiteral("二件目"));
        desk.find<QPushButton>("saveContact")->click();
        REQUIRE(waitFor([&] { return desk.core->history.rowCount() == 2; }));
        CHECK(table->model()->index(0, HistoryModel::Inquiry).data().toString() == QStringLiteral("二件目"));
    }
    SECTION("and it can be corrected, the first text staying")
    {
        REQUIRE(waitFor([&] { return table->currentIndex().isValid(); }));
        desk.find<QPushButton>("amendContact")->click();
        auto* reason = desk.find<QLineEdit>("amendReason");
        desk.find<QPushButton>("saveAmendment")->click();
        CHECK(desk.core->history.contactAt(0)->amendments.empty()); // a reason is asked for
        type(reason, QStringLiteral("聞き間違い"));
        desk.find<QPushButton>("saveAmendment")->click();
        REQUIRE(waitFor([&] { return desk.core->history.contactAt(0)->amendments.size() == 1; }));
        CHECK(desk.core->history.contactAt(0)->original.inquiry ==
              QStringLiteral("はんこの登録はどこでできるか"));
    }
}

TEST_CASE("Every workspace speaks another language the moment it is chosen")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    auto* save = desk.find<QPushButton>("exportHistory");
    const QString english = save->text();
    const QString englishTab = desk.find<QPushButton>("workspaceTab2")->text();
    desk.find<QPushButton>("language1")->click();
    // The events that tell the windows are posted.
    CHECK(waitFor([&] { return desk.find<QPushButton>("workspaceTab2")->text() != englishTab; }));
    CHECK(desk.settings.appearance().language == Language::Ja);
    desk.find<QPushButton>("language2")->click();
    CHECK(waitFor([&] { return desk.find<QPushButton>("workspaceTab2")->text() == englishTab; }));
    CHECK(save->text() == english);
}

TEST_CASE("A Q&A written in the Knowledge workspace is found by the search")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    desk.window().showWorkspace(2);
    desk.find<QPushButton>("newArticle")->click();
    type(desk.find<QLineEdit>("editQuestion"), QStringLiteral("犬の登録"));
    QSignalSpy saved(&desk.core->articleEdit, &ArticleEditSession::saved);
    desk.find<QPushButton>("saveArticle")->click();
    CHECK(saved.count() == 0); // there is no answer yet
    desk.find<QPlainTextEdit>("editAnswer")->setPlainText(QStringLiteral("区役所で。"));
    Article article = desk.core->articleEdit.article();
    CHECK(article.answer == QStringLiteral("区役所で。"));
    article.state = ArticleState::Published;
    desk.core->articleEdit.edit(article);
    desk.find<QPushButton>("saveArticle")->click();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    REQUIRE(waitFor([&] { return !desk.core->index.isRunning(); }));
    desk.window().showWorkspace(0);
    type(desk.find<QLineEdit>("searchField"), QStringLiteral("犬"));
    REQUIRE(waitFor([&] { return desk.core->search.model().rowCount() == 1; }));
}

TEST_CASE("What was half typed when the program was killed is there when it starts again")
{
    const Place place;
    QProcess typist;
    typist.start(QStringLiteral(MADOGUCHI_TYPIST), {place.store, place.settings});
    REQUIRE(typist.waitForStarted());
    QByteArray said;
    while (!said.contains("typed") && typist.waitForReadyRead(60'000))
        said += typist.readAllStandardOutput();
    REQUIRE(said.contains("typed"));
    // The promise: on the disk 200 ms after the last key.
    QThread::msleep(200);
    typist.kill();
    REQUIRE(typist.waitForFinished());
    CHECK(typist.exitStatus() == QProcess::CrashExit);

    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(waitFor(
        [&] { return desk.inquiry()->toPlainText() == QStringLiteral("先月引っ越してきた。はんこの"); }));
    CHECK(desk.core->contact.draft().startedAt.isSet());
}
