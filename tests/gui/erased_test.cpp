// SPDX-License-Identifier: GPL-3.0-or-later
// A contact whose words were erased at the person's request, as the history shows it.
#include "app/desk/ui/history/contact_detail.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "kb/domain/erasure.h"
#include "kb/domain/names.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QLabel>
#include <QLocale>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

Contact erasedContact()
{
    Contact contact;
    contact.id = {uuidForName(QStringLiteral("erased"))};
    contact.startedAt = {1'763'700'000'000};
    contact.endedAt = {1'763'700'300'000};
    contact.original.inquiry = contact.original.callerName = QStringLiteral("鹿野谷 瑠璃");
    contact.original.category = QStringLiteral("くらし > ごみ");
    contact.original.articles = {QStringLiteral("0142")};
    contact.amendments = {{{uuidForName(QStringLiteral("amendment"))},
                           {uuidForName(QStringLiteral("leader"))},
                           {1'763'701'000'000},
                           QStringLiteral("鹿野谷"),
                           contact.original}};
    return withoutPerson(contact, {1'764'000'000'000});
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

} // namespace

TEST_CASE("An erased contact says when it was, shows what is counted and nothing that was written")
{
    ContactDetail detail;
    detail.showContact(erasedContact());
    const auto* erased = detail.findChild<QLabel*>(QStringLiteral("erased"));
    REQUIRE(erased);
    CHECK(erased->text().contains(
        QLocale().toString(Timestamp{1'764'000'000'000}.toLocal().date(), QLocale::ShortFormat)));
    const QStringList texts = textsOf(detail);
    CHECK(texts.filter(QStringLiteral("鹿野谷")).isEmpty());
    CHECK_FALSE(texts.filter(QStringLiteral("ごみ")).isEmpty());
    CHECK(texts.contains(QStringLiteral("0142")));
    Contact whole = erasedContact();
    whole.erasedAt = {};
    detail.showContact(whole);
    CHECK_FALSE(detail.findChild<QLabel*>(QStringLiteral("erased")));
}

TEST_CASE("Whoever has a correction refused for it is told why in words of their language")
{
    QStringList told;
    for (const char* kind : {"contact", "case", "escalation", "hand", "handover", "review"})
        told.append(
            ErrorText::of({ErrorCode::Refused, QString::fromLatin1(kind) + QStringLiteral(".erased"), {}}));
    CHECK(told.count(told.first()) == told.size());
    CHECK(told.first().contains(QStringLiteral("request")));
}

TEST_CASE("Pictures of an erased contact", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp"));
    WindowLanguage words;
    for (const int percent : {100, 200}) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const Language language : allLanguages) {
                words.use(language);
                theme().apply({look, percent, language});
                ContactDetail detail;
                detail.showContact(erasedContact());
                detail.resize(360 * percent / 100, 420 * percent / 100);
                detail.show();
                (void)madoguchi::test::waitFor([] { return false; }, 100);
                CHECK(detail.grab().save(
                    QStringLiteral("%1/erased-%2-%3-%4.png")
                        .arg(folder, toWord(language),
                             look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(percent)));
            }
        }
    }
}
