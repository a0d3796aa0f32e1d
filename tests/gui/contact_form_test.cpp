// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/segment.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/text_box.h"
#include "tests/gui/support/sample_desk.h"
#include "tests/support/printers.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

struct Shown : sample::Desk
{
    Shown()
        : panel(answer->contact())
        , form(panel->form())
    {
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    /// The error shown beside the control of this name.
    [[nodiscard]] QString errorAt(const QString& name) const
    {
        const QWidget* at = form->findChild<QWidget*>(name);
        for (const QWidget* up = at; up; up = up->parentWidget()) {
            if (const auto* field = qobject_cast<const FormField*>(up))
                return field->error();
        }
        return {};
    }
    [[nodiscard]] SegmentedControl* control(const QString& name) const
    {
        return form->findChild<SegmentedControl*>(name);
    }
    ContactPanel* panel;
    ContactForm* form;
};

} // namespace

TEST_CASE("A draft comes back from the form as it was put in")
{
    Shown desk;
    ContactDraft draft = sample::draft();
    draft.content.channel = Channel::Email;
    draft.content.language = Language::Ko;
    draft.content.sex = Sex::Female;
    draft.content.callerName = QStringLiteral("山田");
    draft.content.callerTelephone = QStringLiteral("055-000-0001");
    draft.content.noteForUnits = QStringLiteral("至急");
    draft.content.outcome = Outcome::Transferred;
    draft.content.transferUnit = QStringLiteral("tax/assets");
    desk.form->setDraft(draft);
    CHECK(desk.form->draft() == draft);
    draft.content.outcome = Outcome::CallBack;
    draft.content.transferUnit.clear();
    draft.content.callBackAt = Timestamp::from(QDateTime(QDate(2026, 11, 23), QTime(10, 30)));
    draft.content.satisfaction.reset();
    desk.form->setDraft(draft);
    CHECK(desk.form->draft() == draft);
    desk.form->setDraft({});
    CHECK(desk.form->draft().isEmpty());
}

TEST_CASE("Switching the language keeps what the form holds")
{
    Shown desk;
    desk.fill();
    const ContactDraft before = desk.form->draft();
    for (const Language language : allLanguages) {
        Appearance appearance;
        appearance.language = language;
        desk.wear(appearance);
        CHECK(desk.form->draft() == before);
    }
}

TEST_CASE("Arrow keys choose in a segmented control, and only one stays chosen")
{
    Shown desk;
    SegmentedControl* channel = desk.control(QStringLiteral("channel"));
    QSignalSpy chosen(channel, &SegmentedControl::chosen);
    channel->segments().first()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(channel->value() == int(Channel::Fax));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(channel->value() == int(Channel::Fax));
    CHECK(chosen.count() == 3);
    const QList<Segment*> segments = channel->segments();
    const auto checked = std::count_if(segments.begin(), segments.end(),
                                       [](const Segment* segment) { return segment->isChecked(); });
    CHECK(checked == 1);
    CHECK(desk.form->draft().content.channel == Channel::Fax);
}

TEST_CASE("Ctrl+Enter asks to save from wherever the cursor stands")
{
    Shown desk;
    desk.fill();
    QSignalSpy requested(desk.panel, &ContactPanel::saveRequested);
    desk.answer->focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.count() == 1);
    desk.form->focusInquiry();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter, Qt::ControlModifier);
    REQUIRE(requested.count() == 2);
    CHECK(requested.last().first().value<ContactDraft>().content.inquiry == sample::draft().content.inquiry);
}

TEST_CASE("An inquiry that is missing is said under the inquiry, and goes when it is written")
{
    Shown desk;
    QSignalSpy requested(desk.panel, &ContactPanel::saveRequested);
    desk.panel->save();
    CHECK(requested.count() == 0);
    CHECK_FALSE(desk.errorAt(QStringLiteral("inquiry")).isEmpty());
    CHECK(desk.errorAt(QStringLiteral("wish")).isEmpty());
    auto* inquiry = desk.form->findChild<TextBox*>(QStringLiteral("inquiry"));
    CHECK(QApplication::focusWidget() == inquiry);
    CHECK_FALSE(inquiry->accessibleDescription().isEmpty());
    QTest::keyClick(inquiry, Qt::Key_A);
    CHECK(desk.errorAt(QStringLiteral("inquiry")).isEmpty());
}

TEST_CASE("Each error of the rulebook stands beside its field, what belongs to none stands at the foot")
{
    Shown desk;
    const QPair<QString, QString> places[] = {
        {QStringLiteral("contact.wish.too-long"), QStringLiteral("wish")},
        {QStringLiteral("contact.note.too-long"), QStringLiteral("noteForUnits")},
        {QStringLiteral("contact.category.too-long"), QStringLiteral("category")},
        {QStringLiteral("contact.name.too-long"), QStringLiteral("callerName")},
        {QStringLiteral("contact.telephone.too-long"), QStringLiteral("callerTelephone")},
        {QStringLiteral("contact.ward.too-long"), QStringLiteral("ward")},
        {QStringLiteral("contact.articles.too-many"), QStringLiteral("usedArticles")},
        {QStringLiteral("contact.satisfaction.range"), QStringLiteral("satisfaction")},
        {QStringLiteral("contact.transfer-unit.missing"), QStringLiteral("transferUnit")},
        {QStringLiteral("contact.call-back-at.missing"), QStringLiteral("callBackAt")},
    };
    for (const auto& [key, name] : places) {
        INFO(key.toStdString());
        desk.panel->showError(key);
        CHECK_FALSE(desk.errorAt(name).isEmpty());
        CHECK(desk.errorAt(QStringLiteral("inquiry")).isEmpty());
    }
    desk.panel->showError(QStringLiteral("contact.exists"));
    CHECK(desk.panel->findChild<QLabel*>(QStringLiteral("draftState"))
              ->text()
              .contains(QStringLiteral("contact.exists")));
}

TEST_CASE("A transfer asks for its unit, a call back proposes a time")
{
    Shown desk;
    desk.form->setDraft(sample::draft());
    auto* unit = desk.form->findChild<QWidget*>(QStringLiteral("transferUnit"));
    auto* callBack = desk.form->findChild<QWidget*>(QStringLiteral("callBackAt"));
    CHECK_FALSE(unit->isVisible());
    SegmentedControl* outcome = desk.control(QStringLiteral("outcome"));
    outcome->segments().at(1)->click();
    CHECK(unit->isVisible());
    CHECK(desk.form->draft().content.transferUnit.isEmpty());
    desk.panel->save();
    CHECK_FALSE(desk.errorAt(QStringLiteral("transferUnit")).isEmpty());
    outcome->segments().at(2)->click();
    CHECK(callBack->isVisible());
    CHECK_FALSE(unit->isVisible());
    CHECK(desk.form->draft().content.callBackAt > sample::now());
}

TEST_CASE("F7 drafts the inquiry from category and Q&As and keeps what was written")
{
    Shown desk;
    desk.form->setDraft(sample::draft());
    QTest::keyClick(desk.window.get(), Qt::Key_F7);
    const QString inquiry = desk.form->draft().content.inquiry;
    CHECK(inquiry.startsWith(sample::draft().content.inquiry));
    CHECK(inquiry.contains(QStringLiteral("転入届")));
    desk.form->setDraft({});
    QTest::keyClick(desk.window.get(), Qt::Key_F7);
    CHECK(desk.form->draft().content.inquiry.isEmpty());
    CHECK_FALSE(desk.errorAt(QStringLiteral("inquiry")).isEmpty());
}

TEST_CASE("A Q&A noted as used is taken away by a key on its chip")
{
    Shown desk;
    desk.form->setDraft(sample::draft());
    auto* chip = desk.form->findChild<Chip*>(QStringLiteral("used-0142"));
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(desk.form->draft().content.articles == QStringList{QStringLiteral("0031")});
}

TEST_CASE("F4 starts the call, a discarded contact can be brought back")
{
    Shown desk;
    QTest::keyClick(desk.window.get(), Qt::Key_F4);
    CHECK(desk.form->draft().startedAt == sample::now());
    desk.form->setDraft(sample::draft());
    auto* discard = desk.panel->findChild<QPushButton*>(QStringLiteral("discardContact"));
    discard->click();
    CHECK(desk.form->draft().isEmpty());
    discard->click();
    CHECK(desk.form->draft() == sample::draft());
}
