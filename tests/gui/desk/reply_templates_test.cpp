// SPDX-License-Identifier: GPL-3.0-or-later
// Reply templates in the real window: written, put in order, deleted and brought back; read by who may not.
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "tests/gui/desk/cases_desk.h"

#include <QLineEdit>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

struct TemplatesDesk : CasesDesk
{
    TemplatesDesk()
    {
        window().showWorkspace(2);
        window().findChild<KnowledgeWorkspace*>()->showPage(KnowledgeWorkspace::ReplyTemplates);
        REQUIRE(waitFor([&] { return core->replyTemplates.isLoaded(); }));
    }
    ReplyTemplatesModel& model() const { return core->replyTemplates; }
    QTableView* table() { return find<QTableView>("replyTemplatesTable"); }
    void write(const QString& title, const QString& text, int rows)
    {
        find<QPushButton>("newReplyTemplate")->click();
        find<QLineEdit>("replyTemplateTitle")->setText(title);
        find<TextBox>("replyTemplateText")->setPlainText(text);
        find<QPushButton>("saveReplyTemplate")->click();
        REQUIRE(waitFor([&] { return model().rowCount() == rows; }));
    }
    void writeTwo()
    {
        write(QStringLiteral("Thanks"), QStringLiteral("Dear {name},"), 1);
        write(QStringLiteral("Sorry"), QStringLiteral("We are sorry, {name}."), 2);
    }
};

} // namespace

TEST_CASE("A reply template is written for a kind and a language, and changed")
{
    TemplatesDesk desk;
    desk.writeTwo();
    desk.table()->selectRow(0);
    auto* kind = desk.find<ComboBox>("replyTemplateKind");
    CHECK(kind->currentIndex() == 0);
    kind->setCurrentIndex(kind->findData(static_cast<int>(CaseKind::Complaint)));
    auto* language = desk.find<ComboBox>("replyTemplateLanguage");
    language->setCurrentIndex(language->findData(static_cast<int>(Language::En)));
    auto* title = desk.find<QLineEdit>("replyTemplateTitle");
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.model().at(0)->version == 2; }));
    CHECK_FALSE(desk.model().at(0)->anyKind);
    CHECK(desk.model().at(0)->kind == CaseKind::Complaint);
    CHECK(desk.model().at(0)->language == Language::En);
    CHECK(title->text() == QStringLiteral("Thanks"));
}

TEST_CASE("Reply templates are put in order by keys, deleted, and brought back")
{
    TemplatesDesk desk;
    desk.writeTwo();
    desk.table()->selectRow(1);
    desk.table()->setFocus();
    CHECK_FALSE(desk.find<QPushButton>("replyTemplateDown")->isEnabled());
    QTest::keyClick(desk.table(), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.model().at(0)->title == QStringLiteral("Sorry"); }));
    // The one that was moved stays chosen, to be moved on.
    REQUIRE(waitFor([&] { return desk.table()->currentIndex().row() == 0; }));
    CHECK_FALSE(desk.find<QPushButton>("replyTemplateUp")->isEnabled());
    desk.find<QPushButton>("replyTemplateDown")->click();
    REQUIRE(waitFor([&] { return desk.model().at(1)->title == QStringLiteral("Sorry"); }));
    REQUIRE(waitFor([&] { return desk.table()->currentIndex().row() == 1; }));
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.model().rowCount() == 1; }));
    auto* undo = desk.find<QPushButton>("undoReplyTemplates");
    REQUIRE(waitFor([&] { return undo->isVisible(); }));
    undo->click();
    REQUIRE(waitFor([&] { return desk.model().rowCount() == 2; }));
}

TEST_CASE("A reply template without a title or with a misspelt placeholder is told so beside it")
{
    TemplatesDesk desk;
    desk.find<QPushButton>("newReplyTemplate")->click();
    auto* placeholders = desk.find<QLabel>("replyTemplatePlaceholders");
    CHECK(placeholders->text().contains(QStringLiteral("{number}")));
    desk.find<TextBox>("replyTemplateText")->setPlainText(QStringLiteral("Dear {nmae}"));
    CHECK(placeholders->text().contains(QStringLiteral("{nmae}")));
    desk.find<QPushButton>("saveReplyTemplate")->click();
    QTest::qWait(50);
    CHECK(desk.model().rowCount() == 0);
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("replyTemplateTitle"));
}

TEST_CASE("A department reads the reply templates and changes none")
{
    TemplatesDesk desk;
    desk.writeTwo();
    CHECK(desk.find<QPushButton>("newReplyTemplate")->isVisible());
    desk.core->commands.setUser(desk.clerk);
    CHECK(waitFor([&] { return !desk.find<QPushButton>("newReplyTemplate")->isVisible(); }));
    CHECK_FALSE(desk.find<QLineEdit>("replyTemplateTitle")->isVisible());
    desk.table()->selectRow(0);
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    QTest::qWait(50);
    CHECK(desk.model().rowCount() == 2);
}
