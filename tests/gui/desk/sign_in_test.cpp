// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/window/enrol_form.h"
#include "app/desk/ui/window/sign_in_view.h"
#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

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
