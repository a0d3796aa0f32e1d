// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a desk's other windows while its window is locked.
#include "tests/gui/desk/lock_desk.h"

#include <QDialog>
#include <QHideEvent>
#include <QMenu>
#include <QToolTip>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::heard;
using desk::test::LockDesk;
using desk::test::pause;
using desk::test::said;
using desk::test::waitFor;
using desk::test::windowsSeen;

namespace {

const QString secret = QStringLiteral("白石 寛太");

/// Ends what it was opened for once it is hidden, as some of the desk's do.
class Dialog final : public QDialog
{
public:
    explicit Dialog(QWidget* parent)
        : QDialog(parent)
        , text(new QLineEdit(this))
        , other(new QLineEdit(this))
    {
        setWindowTitle(secret);
        text->setText(secret);
        other->setToolTip(secret);
        other->move(0, 40);
        setGeometry(120, 90, 320, 200);
    }
    QLineEdit* text;
    QLineEdit* other;
    int ended = 0;

protected:
    void hideEvent(QHideEvent* event) override
    {
        QDialog::hideEvent(event);
        ++ended;
    }
};

} // namespace

TEST_CASE("Dialogs stay open beneath a locked window, unseen and unheard, and come back as they were")
{
    LockDesk centre;
    Dialog plain(&centre.window());
    plain.show();
    auto* modal = new Dialog(&centre.window());
    modal->setAttribute(Qt::WA_DeleteOnClose);
    modal->open();
    const QPointer<Dialog> kept = modal;
    Dialog closed(&centre.window());
    closed.show();
    closed.close();
    modal->activateWindow();
    REQUIRE(waitFor([&] { return QApplication::activeWindow() == modal; }));
    modal->other->setFocus();
    REQUIRE(heard().contains(secret));
    const QRect place = modal->geometry();
    centre.lock.lock();
    pause(50);
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    CHECK_FALSE(heard().contains(secret)); // also of the one that was closed already
    CHECK_FALSE(said().contains(secret));
    centre.window().activateWindow(); // the system's doing, where there is one
    REQUIRE(QTest::qWaitForWindowActive(&centre.window()));
    // No modal dialog stands between the keyboard and the field.
    CHECK(QApplication::focusWidget() == centre.desk.find<QLineEdit>("lockSecret"));
    centre.open();
    REQUIRE(kept);
    CHECK(plain.isVisible());
    CHECK(modal->isVisible());
    CHECK_FALSE(closed.isVisible());
    CHECK(modal->windowModality() == Qt::WindowModal);
    CHECK(modal->windowTitle() == secret);
    CHECK(modal->geometry() == place);
    CHECK(modal->parentWidget() == &centre.window());
    CHECK(plain.ended == 0);
    CHECK(modal->ended == 0);
    CHECK(closed.ended == 1);
    CHECK(waitFor([&] { return QApplication::focusWidget() == modal->other; }));
    modal->close();
    CHECK(plain.text->text() == secret);
}

TEST_CASE("What opens while a window is locked comes up when it is open, what closes meanwhile does not")
{
    LockDesk centre;
    Dialog open(&centre.window());
    open.show();
    Dialog late(&centre.window());
    Dialog lateAndModal(&centre.window());
    auto* gone = new Dialog(&centre.window());
    gone->setAttribute(Qt::WA_DeleteOnClose);
    gone->show();
    const QPointer<Dialog> isGone = gone;
    centre.lock.lock();
    late.show();
    lateAndModal.open();
    QMenu menu(&centre.window());
    menu.addAction(secret);
    menu.popup(QPoint(10, 10));
    QToolTip::showText(QPoint(10, 10), secret, &centre.window());
    open.hide();
    gone->close();
    pause(100);
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    CHECK_FALSE(heard().contains(secret));
    CHECK_FALSE(said().contains(secret));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(isGone.isNull());
    centre.open();
    CHECK(late.isVisible());
    CHECK(lateAndModal.isVisible());
    CHECK_FALSE(open.isVisible());
    CHECK(open.ended == 1);
    CHECK_FALSE(menu.isVisible());
    lateAndModal.close();
}

TEST_CASE("A menu and a tool tip that are open go when the window is locked")
{
    LockDesk centre;
    QMenu menu(&centre.window());
    menu.addAction(secret);
    menu.popup(QPoint(10, 10));
    QToolTip::showText(QPoint(10, 10), secret, &centre.window());
    REQUIRE(QToolTip::isVisible());
    centre.lock.lock();
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    pause(50);
    CHECK_FALSE(heard().contains(secret));
    centre.open();
    CHECK_FALSE(menu.isVisible());
}

TEST_CASE("A case that is being written into its form is there when the window is open again")
{
    LockDesk centre;
    centre.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = centre.window().findChild<QDialog*>(QStringLiteral("openCase"));
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    auto* subject = dialog->findChild<QLineEdit*>(QStringLiteral("caseSubjectField"));
    REQUIRE(subject);
    desk::test::type(subject, secret);
    REQUIRE(heard().contains(secret));
    centre.lock.lock();
    CHECK_FALSE(heard().contains(secret));
    centre.open();
    CHECK(dialog->isVisible());
    CHECK(subject->text() == secret);
    CHECK(dialog->focusWidget() == subject);
}

TEST_CASE("Whoever signs out of a locked window ends what their dialogs were open for")
{
    LockDesk centre;
    Dialog plain(&centre.window());
    plain.show();
    auto* once = new Dialog(&centre.window());
    once->setAttribute(Qt::WA_DeleteOnClose);
    once->show();
    const QPointer<Dialog> isGone = once;
    centre.lock.lock();
    centre.desk.find<QPushButton>("lockSignOut")->click();
    REQUIRE(waitFor([&] { return centre.window().isGateShown(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(isGone.isNull());
    CHECK_FALSE(plain.isVisible());
    CHECK(plain.ended == 1);
}
