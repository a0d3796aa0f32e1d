// SPDX-License-Identifier: GPL-3.0-or-later
// Talk scripts in the real window: written in Knowledge, put into a text by a key.
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "tests/gui/desk/real_desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

struct ScriptsDesk
{
    QTemporaryDir dir;
    RealDesk desk{dir.filePath(QStringLiteral("desk.db")), dir.filePath(QStringLiteral("desk.conf"))};

    ScriptsDesk()
    {
        REQUIRE(desk.enter());
        write(QStringLiteral("greeting"), QStringLiteral("hi"), QStringLiteral("{operator} at {centre}."), 1);
        write(QStringLiteral("call back"), QStringLiteral("cb"), QStringLiteral("We call back."), 2);
    }
    void write(const QString& title, const QString& key, const QString& text, int rows)
    {
        desk.window().findChild<KnowledgeWorkspace*>()->showPage(KnowledgeWorkspace::Scripts);
        desk.find<QPushButton>("newScript")->click();
        desk.find<QLineEdit>("scriptTitle")->setText(title);
        desk.find<QLineEdit>("scriptKey")->setText(key);
        desk.find<TextBox>("scriptText")->setPlainText(text);
        desk.find<QPushButton>("saveScript")->click();
        REQUIRE(waitFor([&] { return desk.core->scripts.rowCount() == rows; }));
    }
    QLineEdit* open(QWidget* from)
    {
        from->setFocus();
        QTest::keyClick(&desk.window(), Qt::Key_T, Qt::ControlModifier);
        auto* filter = desk.find<QLineEdit>("scriptFilter");
        REQUIRE(waitFor([&] { return filter->isVisible(); }));
        return filter;
    }
};

} // namespace

TEST_CASE("A script is put where the cursor was, with its placeholders filled")
{
    ScriptsDesk scripts;
    RealDesk& desk = scripts.desk;
    desk.inquiry()->setPlainText(QStringLiteral("Asked. "));
    desk.inquiry()->moveCursor(QTextCursor::End);
    QLineEdit* filter = scripts.open(desk.inquiry());
    filter->setText(QStringLiteral("cb"));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(desk.inquiry()->toPlainText() == QStringLiteral("Asked. We call back."));
    CHECK_FALSE(filter->isVisible());

    filter = scripts.open(desk.inquiry());
    CHECK(filter->text().isEmpty());
    filter->setText(QStringLiteral("greet"));
    QTest::keyClick(filter, Qt::Key_Enter);
    CHECK(desk.inquiry()->toPlainText().endsWith(QStringLiteral("佐藤 at {centre}.")));
}

TEST_CASE("Escape leaves the text as it was, the arrows choose")
{
    ScriptsDesk scripts;
    RealDesk& desk = scripts.desk;
    QLineEdit* filter = scripts.open(desk.inquiry());
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK_FALSE(filter->isVisible());
    CHECK(desk.inquiry()->toPlainText().isEmpty());
    filter = scripts.open(desk.inquiry());
    auto* list = desk.find<QListWidget>("scriptList");
    REQUIRE(list->count() == 2);
    const QString second = list->item(1)->text();
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(list->currentRow() == 1);
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(list->currentRow() == 1);
    CHECK_FALSE(desk.find<QLabel>("scriptPreview")->text().isEmpty());
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK_FALSE(desk.inquiry()->toPlainText().isEmpty());
}

TEST_CASE("Where no text has the keyboard a script goes to the clipboard")
{
    ScriptsDesk scripts;
    RealDesk& desk = scripts.desk;
    auto* button = desk.find<QPushButton>("newScript");
    QLineEdit* filter = scripts.open(button);
    filter->setText(QStringLiteral("cb"));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("We call back."));
}

TEST_CASE("A script without a title or with a misspelt placeholder is told so beside it")
{
    ScriptsDesk scripts;
    RealDesk& desk = scripts.desk;
    desk.find<QPushButton>("newScript")->click();
    desk.find<TextBox>("scriptText")->setPlainText(QStringLiteral("Dear {caler}"));
    CHECK(desk.find<QLabel>("scriptPlaceholders")->text().contains(QStringLiteral("{caler}")));
    desk.find<QPushButton>("saveScript")->click();
    CHECK(desk.core->scripts.rowCount() == 2);
    desk.find<QTableView>("scriptsTable")->selectRow(0);
    CHECK(desk.find<QLineEdit>("scriptTitle")->text() == QStringLiteral("greeting"));
    desk.find<QPushButton>("removeScript")->click();
    REQUIRE(waitFor([&] { return desk.core->scripts.rowCount() == 1; }));
    desk.find<QPushButton>("undoScripts")->click();
    REQUIRE(waitFor([&] { return desk.core->scripts.rowCount() == 2; }));
}
