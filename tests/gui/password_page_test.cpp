// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/password_page.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "kb/domain/names.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::desk;

TEST_CASE(
    "A password is changed in the settings: what is wrong stands beside its field, nothing typed is left")
{
    PasswordPage page;
    page.show();
    auto* present = page.findChild<QLineEdit*>(QStringLiteral("passwordPresent"));
    auto* next = page.findChild<QLineEdit*>(QStringLiteral("passwordNext"));
    auto* again = page.findChild<QLineEdit*>(QStringLiteral("passwordNextAgain"));
    auto* change = page.findChild<QPushButton*>(QStringLiteral("passwordChange"));
    const auto* said = page.findChild<QLabel*>(QStringLiteral("passwordSaid"));
    const auto errorAt = [](QLineEdit* line) {
        return qobject_cast<FormField*>(line->parentWidget())->error();
    };
    QSignalSpy chosen(&page, &PasswordPage::chosen);
    for (const QLineEdit* line : {present, next, again})
        CHECK(line->echoMode() == QLineEdit::Password);

    change->click();
    CHECK(errorAt(present).contains(QStringLiteral("present password")));
    present->setText(QStringLiteral("former words of mine"));
    next->setText(QStringLiteral("a bridge in the snow"));
    again->setText(QStringLiteral("a bridge in the rain"));
    change->click();
    CHECK(errorAt(present).isEmpty());
    CHECK(errorAt(again).contains(QStringLiteral("not the same")));
    CHECK(chosen.isEmpty());
    again->setText(next->text());
    QTest::keyClick(again, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toString() == QStringLiteral("former words of mine"));
    CHECK(chosen[0][1].toString() == QStringLiteral("a bridge in the snow"));
    CHECK_FALSE(change->isEnabled());

    page.showError({ErrorCode::InvalidInput, QStringLiteral("password.known"), {}});
    CHECK(errorAt(next).contains(QStringLiteral("tried first")));
    CHECK(next->text() == QStringLiteral("a bridge in the snow"));
    page.showError({ErrorCode::Refused, QStringLiteral("password.wrong"), {}});
    CHECK(errorAt(next).isEmpty());
    CHECK(errorAt(present).contains(QStringLiteral("not the present")));
    page.showError({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    CHECK(errorAt(present).isEmpty());
    CHECK(said->text().contains(QStringLiteral("cannot be reached")));
    change->click();
    page.showChanged();
    CHECK(said->text().contains(QStringLiteral("is changed")));
    for (const QLineEdit* line : {present, next, again})
        CHECK(line->text().isEmpty());
    present->setText(QStringLiteral("x"));
    page.hide();
    CHECK(present->text().isEmpty());
}

TEST_CASE("pictures of the page where one changes the password", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp"));
    Shortcuts shortcuts;
    SettingsDialog settings(shortcuts);
    settings.setPasswordShown(true);
    settings.findChild<QTabWidget*>()->setCurrentWidget(settings.passwordPage());
    settings.show();
    settings.passwordPage()
        ->findChild<QLineEdit*>(QStringLiteral("passwordPresent"))
        ->setText(QStringLiteral("former words"));
    settings.passwordPage()->showError({ErrorCode::InvalidInput, QStringLiteral("password.known"), {}});
    WindowLanguage words;
    for (const int percent : {100, 200}) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const Language language : allLanguages) {
                words.use(language);
                theme().apply({look, percent, language});
                metrics::reapply(&settings);
                settings.adjustSize();
                (void)madoguchi::test::waitFor([] { return false; }, 300);
                CHECK(settings.grab().save(
                    QStringLiteral("%1/password-%2-%3-%4.png")
                        .arg(folder, toWord(language),
                             look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(percent)));
            }
        }
    }
}