// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the Knowledge workspace, driven as a person drives them.
#include "app/desk/ui/knowledge/pins_page.h"
#include "app/desk/ui/knowledge/words_page.h"
#include "app/desk/ui/theme/theme.h"
#include "kb/store/search_record_repository.h"
#include "tests/gui/desk/real_desk.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
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

void showPage(RealDesk& desk, int page)
{
    desk.window().showWorkspace(2);
    desk.find<QPushButton>(page == 1 ? "knowledgePage1" : "knowledgePage2")->click();
}

void addWords(RealDesk& desk, const QString& words)
{
    const int before = desk.core->synonyms.total();
    type(desk.find<QLineEdit>("newWords"), words);
    QTest::keyClick(desk.find<QLineEdit>("newWords"), Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.core->synonyms.total() == before + 1; }));
}

void addPin(RealDesk& desk, const QString& number)
{
    const int before = desk.core->pins.rowCount();
    type(desk.find<QLineEdit>("pinNumber"), number);
    REQUIRE(waitFor([&] { return !desk.find<QLabel>("pinTitle")->text().isEmpty(); }));
    desk.find<QPushButton>("addPin")->click();
    REQUIRE(waitFor([&] { return desk.core->pins.rowCount() == before + 1; }));
}

QStringList cutButtons(const QWidget& page)
{
    QStringList cut;
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut += button->objectName();
    }
    return cut;
}

/// For people who work on the look: MADOGUCHI_SHOTS names a folder.
void shot(RealDesk& desk, const QString& name)
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_SHOTS");
    if (!folder.isEmpty())
        desk.window().grab().save(QStringLiteral("%1/knowledge-%2.png").arg(folder, name));
}

} // namespace

TEST_CASE("Words are added, edited in the table, deleted by key and brought back")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    showPage(desk, 1);
    auto* words = desk.find<QLineEdit>("newWords");
    type(words, QStringLiteral("はんこ"));
    QTest::keyClick(words, Qt::Key_Return);
    auto* field = desk.window().findChild<WordsPage*>();
    const auto errors = [&] {
        QStringList texts;
        for (const auto* label : field->findChildren<QLabel*>()) {
            if (label->property("kind") == QStringLiteral("error") && label->isVisible())
                texts += label->text();
        }
        return texts;
    };
    REQUIRE(waitFor([&] { return errors().size() == 1; }));
    CHECK(desk.core->synonyms.total() == 0);
    CHECK(words->text() == QStringLiteral("はんこ")); // what was typed stays
    addWords(desk, QStringLiteral("、印鑑"));
    CHECK(words->text().isEmpty());
    CHECK(errors().isEmpty());

    auto* table = desk.find<QTableView>("wordsTable");
    REQUIRE(table->isVisible());
    table->setFocus();
    table->selectRow(0);
    table->edit(table->model()->index(0, 0));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->setText(QStringLiteral("はんこ、印鑑、判子"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(waitFor([&] {
        return table->model()->index(0, 0).data().toString() == QStringLiteral("はんこ, 印鑑, 判子");
    }));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.core->synonyms.total() == 0; }));
    auto* undo = desk.find<QPushButton>("undoWords");
    REQUIRE(waitFor([&] { return undo->isVisible(); }));
    undo->click();
    REQUIRE(waitFor([&] { return desk.core->synonyms.total() == 1; }));
}

TEST_CASE("A Q&A is pinned by its number, its title in sight, and moved with the keys")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    REQUIRE(desk.addArticle(QStringLiteral("0031"), QStringLiteral("転入届の出し方")));
    showPage(desk, 2);
    auto* number = desk.find<QLineEdit>("pinNumber");
    type(number, QStringLiteral("9999"));
    REQUIRE(waitFor([&] { return !desk.find<QLabel>("pinTitle")->text().isEmpty(); }));
    desk.find<QPushButton>("addPin")->click();
    CHECK(desk.core->pins.rowCount() == 0);
    number->clear();
    addPin(desk, QStringLiteral("0142"));
    addPin(desk, QStringLiteral("0031"));
    auto* table = desk.find<QTableView>("pinsTable");
    CHECK(table->model()->index(0, PinsModel::Title).data().toString() == QStringLiteral("印鑑登録の手続き"));
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.core->pins.rowAt(0)->pin.number == QStringLiteral("0031"); }));
    CHECK(table->currentIndex().row() == 0);
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.core->pins.rowCount() == 1; }));
    auto* undo = desk.find<QPushButton>("undoPins");
    REQUIRE(waitFor([&] { return undo->isVisible(); }));
    undo->click();
    REQUIRE(waitFor([&] { return desk.core->pins.rowCount() == 2; }));
}

TEST_CASE("A call leaves a record of its search and nothing that waits for the operator")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    auto* field = desk.find<QLineEdit>("searchField");
    type(field, QStringLiteral("印鑑登録"));
    REQUIRE(waitFor([&] { return desk.core->search.model().rowCount() > 0; }));
    QTest::keyClick(field, Qt::Key_Return);
    type(desk.inquiry(), QStringLiteral("はんこの登録はどこでできるか"));
    QSignalSpy recorded(&desk.core->searchRecorder, &SearchRecorder::recorded);
    desk.find<QPushButton>("saveContact")->click();
    REQUIRE(waitFor([&] { return recorded.count() == 1; }));
    REQUIRE(waitFor([&] { return desk.core->status().waiting == 2; })); // the Q&A and the contact
    desk.core->searchRecorder.flush();
    std::optional<Result<std::vector<SearchRecord>>> records;
    desk.core->store.writes().submit(
        [](db::Connection& connection) { return store::SearchRecordRepository(connection).latest(10); },
        desk.core.get(), [&](Result<std::vector<SearchRecord>> found) { records = std::move(found); });
    REQUIRE(waitFor([&] { return records.has_value(); }));
    REQUIRE((*records)->size() == 1);
    CHECK((*records)->front().terms.contains(QStringLiteral("印鑑")));
    CHECK((*records)->front().opened == QStringList{QStringLiteral("0142")});
    CHECK((*records)->front().closed == QStringList{QStringLiteral("0142")});
    CHECK(desk.core->status().waiting == 2);
}

TEST_CASE("The pages are whole in four languages and large type, and everything in them has a name")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    showPage(desk, 1);
    addWords(desk, QStringLiteral("はんこ、印鑑"));
    showPage(desk, 2);
    addPin(desk, QStringLiteral("0142"));
    desk.window().resize(1440, 900);
    const Appearance before = theme().appearance();
    for (const int percent : {100, 200}) {
        for (int language = 1; language <= 4; ++language) {
            desk.find<QPushButton>(qPrintable(QStringLiteral("language%1").arg(language)))->click();
            Appearance large = theme().appearance();
            large.fontPercent = percent;
            theme().apply(large);
            for (const int page : {1, 2}) {
                showPage(desk, page);
                QTest::qWait(30);
                INFO(percent << " %, language " << language << ", page " << page);
                const auto* shown = page == 1 ? static_cast<QWidget*>(desk.window().findChild<WordsPage*>())
                                              : static_cast<QWidget*>(desk.window().findChild<PinsPage*>());
                CHECK(cutButtons(*shown) == QStringList());
                CHECK(desk.window().width() <= 1440);
                for (const auto* widget : shown->findChildren<QWidget*>()) {
                    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                        widget->focusProxy())
                        continue;
                    const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    INFO(widget->objectName().toStdString());
                    CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
                }
                shot(desk, QStringLiteral("%1-%2-%3").arg(page).arg(language).arg(percent));
            }
        }
    }
    Appearance dark = before;
    dark.look = Look::Dark;
    theme().apply(dark);
    QTest::qWait(30); // the least widths of large type go
    desk.window().resize(900, 700);
    for (const int page : {1, 2}) {
        showPage(desk, page);
        QTest::qWait(30);
        shot(desk, QStringLiteral("%1-dark").arg(page));
        CHECK(desk.window().width() == 900);
    }
    theme().apply(before);
}

TEST_CASE(
    "What was learned about a Q&A is shown to a supervisor, and forgotten once that is confirmed in place")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    bool forgot = false;
    desk.core->learned.setSource(
        [&forgot](db::Connection&, const QString&, int) -> Result<LearnedAbout> {
            if (forgot)
                return LearnedAbout{};
            return LearnedAbout{12, {}, {{QStringLiteral("はんこ"), 3.5}, {QStringLiteral("印鑑"), 1.0}}};
        },
        [](const QString& number) -> CommandPayload {
            Pin any; // stands for the command that is given
            any.number = number;
            return SavePin{any};
        });
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    desk.core->commands.setUser(SignedInUser{QStringLiteral("sato"),
                                             QStringLiteral("佐藤"),
                                             {{uuidForName(QStringLiteral("sato"))}, Role::Supervisor, {}},
                                             true});
    desk.window().showWorkspace(2);
    REQUIRE(waitFor([&] { return desk.core->knowledge.rowCount() == 1; }));
    desk.find<QTableView>("knowledgeTable")->selectRow(0);
    auto* section = desk.find<QWidget>("learned");
    REQUIRE(waitFor([&] { return section->isVisible(); }));
    CHECK(desk.find<QWidget>("learnedWords")->findChildren<QLabel*>().size() == 2);
    desk.find<QPushButton>("forgetLearned")->click();
    auto* confirm = desk.find<QPushButton>("confirmForget");
    REQUIRE(waitFor([&] { return confirm->isVisible(); }));
    desk.window().resize(1440, 900);
    desk.find<QScrollArea>("articleEditor")->ensureWidgetVisible(confirm);
    QTest::qWait(30);
    shot(desk, QStringLiteral("learned"));
    desk.find<QPushButton>("keepLearned")->click();
    CHECK_FALSE(confirm->isVisible());
    QSignalSpy forgotten(&desk.core->learned, &LearnedSession::forgotten);
    desk.find<QPushButton>("forgetLearned")->click();
    forgot = true;
    confirm->click();
    REQUIRE(waitFor([&] { return forgotten.count() == 1; }));
    CHECK_FALSE(confirm->isVisible());

    desk.core->commands.setUser(SignedInUser{QStringLiteral("aoki"),
                                             QStringLiteral("青木"),
                                             {{uuidForName(QStringLiteral("aoki"))}, Role::Leader, {}},
                                             true});
    CHECK(waitFor([&] { return !section->isVisible(); }));
}

TEST_CASE("Another page of Knowledge leaves the choices on the pages as they are")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    desk.window().showWorkspace(2);
    QRadioButton choice(desk.find<WordsPage>("wordsPage"));
    choice.setChecked(true);
    showPage(desk, 2);
    CHECK(choice.isChecked());
    CHECK(desk.find<QPushButton>("knowledgePage2")->isChecked());
    CHECK_FALSE(desk.find<QPushButton>("knowledgePage0")->isChecked());
}
