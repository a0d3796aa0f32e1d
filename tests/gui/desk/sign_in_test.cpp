// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/window/enrol_form.h"
#include "app/desk/ui/window/password_bar.h"
#include "app/desk/ui/window/sign_in_view.h"
#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi::desk;

TEST_CASE("A password typed at once goes into the password's field when the user is known")
{
    SignInView view;
    const auto* user = view.findChild<QLineEdit*>(QStringLiteral("signInUser"));
    const auto* password = view.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
    CHECK(view.focusProxy() == user);
    view.setAlone(false);
    view.setLogin(QStringLiteral("sato"));
    CHECK(view.focusProxy() == password);
    view.showEnrolment(true);
    CHECK(view.focusProxy() == view.enrolment());
    view.showEnrolment(false);
    CHECK(view.focusProxy() == password);
}

TEST_CASE("Setting up a desk begins at the first field that is empty")
{
    EnrolForm form;
    const auto begins = [&](const char* name) {
        return form.focusProxy() == form.findChild<QLineEdit*>(QString::fromLatin1(name));
    };
    CHECK(begins("enrolAddress"));
    form.setHub(QStringLiteral("hub.example"), {});
    CHECK(begins("enrolCaFile"));
    form.setHub(QStringLiteral("hub.example"), QStringLiteral("ca.pem"));
    CHECK(begins("enrolCode"));
}

TEST_CASE("What is wrong with a sign-in is said in the language that is chosen afterwards")
{
    WindowLanguage language;
    language.use(madoguchi::Language::En);
    SignInView view;
    const auto said = [&] {
        QStringList texts;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (label->property("kind").toString() == u"error" && !label->isHidden())
                texts += label->text();
        }
        return texts.join(QLatin1Char('|'));
    };
    view.showError({madoguchi::ErrorCode::SignedOut, QStringLiteral("sign-in.wrong"), {}});
    const QString english = said();
    REQUIRE_FALSE(english.isEmpty());
    language.use(madoguchi::Language::Ja);
    QCoreApplication::processEvents();
    CHECK_FALSE(said().isEmpty());
    CHECK(said() != english);
    language.use(madoguchi::Language::En);
}

TEST_CASE(
    "The password is asked for in place: the work keeps the focus, an error stands beside, Enter is enough")
{
    QWidget window;
    auto* work = new QLineEdit(&window);
    auto* bar = new PasswordBar(&window);
    auto* password = bar->findChild<QLineEdit*>(QStringLiteral("passwordAgain"));
    auto* enter = bar->findChild<QPushButton*>(QStringLiteral("signInAgain"));
    QSignalSpy given(bar, &PasswordBar::passwordGiven);
    bar->setUser(QStringLiteral("佐藤 さくら"));
    window.show();
    window.activateWindow();
    work->setFocus();
    CHECK(bar->isHidden());

    bar->setAsked(true);
    QCoreApplication::processEvents();
    CHECK(bar->isVisible());
    CHECK_FALSE(password->hasFocus());
    CHECK(window.focusWidget() == work);
    CHECK(password->echoMode() == QLineEdit::Password);
    CHECK(bar->findChild<QLabel*>()->text().contains(QStringLiteral("佐藤 さくら")));

    password->setText(QStringLiteral("wrong"));
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(given.count() == 1);
    CHECK(given.last().first().toString() == QStringLiteral("wrong"));
    CHECK(password->text().isEmpty());
    CHECK_FALSE(enter->isEnabled());
    QTest::keyClick(password, Qt::Key_Return);
    CHECK(given.count() == 1); // one question at a time

    bar->showError({madoguchi::ErrorCode::SignedOut, QStringLiteral("sign-in.wrong"), {}});
    CHECK(enter->isEnabled());
    const auto labels = bar->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->property("kind").toString() == u"error" && label->isVisible() &&
               !label->text().isEmpty();
    }));
    password->setText(QStringLiteral("right"));
    enter->click();
    CHECK(given.count() == 2);
    bar->setAsked(false);
    CHECK(bar->isHidden());
    bar->setAsked(true);
    CHECK(password->text().isEmpty());
}
