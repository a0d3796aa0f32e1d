// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/result_list.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "tests/gui/support/sample_desk.h"
#include "tests/support/printers.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

void compose(QWidget& field, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(&field, &event);
}

void commit(QWidget& field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

struct Shown : sample::Desk
{
    Shown()
    {
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        answer->focusSearch();
        field = answer->search()->field();
    }
    SearchField* field = nullptr;
};

} // namespace

TEST_CASE("What the input method has not yet confirmed is searched together with what was typed before")
{
    SearchField field;
    QSignalSpy changed(&field, &SearchField::queryChanged);
    field.setText(QStringLiteral("引っ越し "));
    compose(field, QStringLiteral("は"));
    compose(field, QStringLiteral("はん"));
    REQUIRE(changed.count() == 3);
    CHECK(changed.last().first().toString() == QStringLiteral("引っ越し はん"));
    CHECK(field.text() == QStringLiteral("引っ越し "));
    commit(field, QStringLiteral("はんこ"));
    CHECK(changed.last().first().toString() == QStringLiteral("引っ越し はんこ"));
    CHECK(changed.count() == 4);
}

TEST_CASE("A preedit in the middle of the text is searched where it stands")
{
    SearchField field;
    field.setText(QStringLiteral("住民票 手数料"));
    field.setCursorPosition(4);
    compose(field, QStringLiteral("うつし"));
    CHECK(field.query() == QStringLiteral("住民票 うつし手数料"));
}

TEST_CASE("Confirming a conversion to the same text asks nothing anew")
{
    SearchField field;
    QSignalSpy changed(&field, &SearchField::queryChanged);
    compose(field, QStringLiteral("ごみ"));
    commit(field, QStringLiteral("ごみ"));
    CHECK(changed.count() == 1);
}

TEST_CASE("Enter that confirms a conversion submits nothing, the next one does")
{
    SearchField field;
    QSignalSpy submitted(&field, &SearchField::submitted);
    compose(field, QStringLiteral("はんこ"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(submitted.count() == 0);
    // An input method that hands on the Enter it confirmed with.
    commit(field, QStringLiteral("判子"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(submitted.count() == 0);
    QCoreApplication::processEvents();
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(submitted.count() == 1);
}

TEST_CASE("Up and Down choose a result while the search field keeps the focus")
{
    Shown desk;
    desk.answer->search()->showResults(sample::results(), 24, sample::now());
    QSignalSpy highlighted(desk.answer->search()->list(), &ResultList::highlighted);
    REQUIRE(QApplication::focusWidget() == desk.field);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Up);
    CHECK(QApplication::focusWidget() == desk.field);
    REQUIRE(highlighted.count() == 3);
    CHECK(highlighted.last().first().value<ResultItem>().number == QStringLiteral("0031"));
    QTest::keyClick(desk.field, Qt::Key_PageDown);
    CHECK(desk.answer->search()->list()->currentIndex().row() > 1);
    CHECK(QApplication::focusWidget() == desk.field);
}

TEST_CASE("Looking at a result does not note it in the contact, Enter and Alt with its number do")
{
    Shown desk;
    ContactForm* form = desk.answer->contact()->form();
    desk.answer->search()->showResults(sample::results(), 24, sample::now());
    QTest::keyClick(desk.field, Qt::Key_Down);
    CHECK(form->draft().content.articles.isEmpty());
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(form->draft().content.articles == QStringList{QStringLiteral("0031")});
    QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::AltModifier);
    CHECK(form->draft().content.articles == QStringList{QStringLiteral("0031"), QStringLiteral("0143")});
    CHECK(desk.answer->search()->list()->currentIndex().row() == 2);
    QTest::keyClick(desk.window.get(), Qt::Key_9, Qt::AltModifier);
    CHECK(form->draft().content.articles.size() == 2);
}

TEST_CASE("The first result of a new query is looked at by itself, once")
{
    Shown desk;
    QSignalSpy highlighted(desk.answer->search()->list(), &ResultList::highlighted);
    desk.answer->search()->showResults(sample::results(), 24, sample::now());
    desk.answer->search()->showResults(sample::results(), 24, sample::now());
    CHECK(highlighted.count() == 1);
    QList<ResultItem> others = sample::results();
    others.removeFirst();
    desk.answer->search()->showResults(others, 23, sample::now());
    REQUIRE(highlighted.count() == 2);
    CHECK(highlighted.last().first().value<ResultItem>().number == QStringLiteral("0031"));
}

TEST_CASE(
    "New results for the same query leave what was chosen by hand, and show the best where nobody chose")
{
    Shown desk;
    SearchPanel* panel = desk.answer->search();
    QList<ResultItem> turned = sample::results();
    turned.swapItemsAt(0, 1);
    panel->showResults(sample::results(), 24, sample::now());
    panel->showResults(turned, 24, sample::now());
    CHECK(panel->list()->currentIndex().row() == 0);
    QTest::keyClick(desk.field, Qt::Key_Down);
    panel->showResults(sample::results(), 24, sample::now());
    CHECK(panel->list()->currentIndex().row() == 0);
    CHECK(desk.model.itemAt(0)->number == QStringLiteral("0142"));
    QTest::keyClick(desk.field, Qt::Key_Down);
    panel->showResults(turned, 24, sample::now());
    CHECK(panel->list()->currentIndex().row() == 0);
    CHECK(desk.model.itemAt(0)->number == QStringLiteral("0031"));
}

TEST_CASE("The first key of a search starts the call, Ctrl+K leads back to the search field")
{
    Shown desk;
    CHECK_FALSE(desk.answer->contact()->form()->draft().startedAt.isSet());
    QTest::keyClick(desk.field, Qt::Key_A);
    CHECK(desk.answer->contact()->form()->draft().startedAt == sample::now());
    QTest::keyClick(desk.window.get(), Qt::Key_J, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() != desk.field);
    QObject::connect(desk.window.get(), &MainWindow::searchRequested, desk.answer,
                     &AnswerWorkspace::focusSearch);
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == desk.field);
}
