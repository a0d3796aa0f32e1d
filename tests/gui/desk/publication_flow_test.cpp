// SPDX-License-Identifier: GPL-3.0-or-later
// A case on its way to the public between desks and a hub: blacked out at one, looked at and approved at
// another, published, withdrawn; and what was blacked out is nowhere but in the case.
#include "app/desk/ui/cases/publish/publication_pane.h"
#include "app/desk/ui/cases/publish/redaction_dialog.h"
#include "app/desk/ui/widgets/category_box.h"
#include "kb/domain/cbor_fields.h"
#include "tests/gui/desk/case_desks.h"

#include <QCborValue>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseDesk;
using desk::test::CaseHub;
using desk::test::waitFor;

namespace {

const QString words = QStringLiteral("村田 由美です。北町の北公園が暗い。\r\n電話は055-000-1234です。");
const QString reply = QStringLiteral("村田 由美 様\n北公園の灯りを増やします。");

/// A desk of the hearing section with the window in which texts are blacked out.
struct PublishingDesk : CaseDesk
{
    PublishingDesk(CaseHub& hub, const QString& login)
        : CaseDesk(hub, login)
        , dialog(view->findChild<RedactionDialog*>())
    {
        REQUIRE(dialog);
    }
    CaseId bringAnswered()
    {
        Case file;
        file.id = core->ids.make<CaseId>();
        file.fields.subject = QStringLiteral("夜の公園が暗い");
        file.fields.text = words;
        file.fields.requester.name = QStringLiteral("村田 由美");
        file.ledgerNumber = QStringLiteral("R8-1");
        file.state = CaseState::Answered;
        file.receivedAt = core->clock.now().plusMs(-9LL * 24 * 3'600'000);
        file.reply.text = reply;
        file.reply.sentAt = core->clock.now().plusMs(-3'600'000);
        CaseEntry line;
        line.id = core->ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        std::optional<Result<void>> done;
        core->commands.perform(OpenCase{file}, core.get(),
                               [&](const Result<void>& result) { done = result; });
        REQUIRE(waitFor([&] { return done.has_value(); }));
        REQUIRE(*done);
        return file.id;
    }
    void open(const char* by)
    {
        press(by);
        REQUIRE(waitFor([&] { return dialog->isVisible(); }, 20'000));
    }
    TextBox* box(const char* name) { return dialog->findChild<TextBox*>(QString::fromLatin1(name)); }
    QString result() { return box("redactionResult")->toPlainText(); }
    void select(TextBox* text, const QString& what)
    {
        const auto at = text->toPlainText().indexOf(what);
        REQUIRE(at >= 0);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + what.size()), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
    void click(TextBox* text, const QString& what)
    {
        const auto at = text->toPlainText().indexOf(what);
        REQUIRE(at >= 0);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(at));
        text->setTextCursor(cursor);
        text->ensureCursorVisible();
        const QPoint point = text->cursorRect(cursor).center() + QPoint(4, 0);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    }
    void writeTitle(const QString& title)
    {
        auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("publicationTitle"));
        line->setText(title);
        Q_EMIT line->textEdited(title);
    }
    [[nodiscard]] bool reaches(PublicationState state)
    {
        return waitFor([&] { return session().isOpen() && session().file().publication.state == state; },
                       30'000);
    }
    [[nodiscard]] bool isToldOf(DutyKind kind)
    {
        return waitFor(
            [&] {
                core->caseQueue.refresh();
                const auto& duties = core->caseQueue.duties();
                return std::any_of(duties.begin(), duties.end(),
                                   [&](const store::CaseDuty& duty) { return duty.kind == kind; });
            },
            20'000);
    }

    RedactionDialog* dialog;
};

struct TwoOfHearing
{
    CaseHub hub;
    std::unique_ptr<PublishingDesk> first;
    std::unique_ptr<PublishingDesk> second;
    CaseId id;

    TwoOfHearing()
    {
        hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田"), Role::HearingSection,
                    QStringLiteral("pr"));
        hub.hireFor(QStringLiteral("abe"), QStringLiteral("阿部"), Role::HearingSection,
                    QStringLiteral("pr"));
        first = std::make_unique<PublishingDesk>(hub, QStringLiteral("hirota"));
        second = std::make_unique<PublishingDesk>(hub, QStringLiteral("abe"));
        id = first->bringAnswered();
        first->reach(id);
        REQUIRE(waitFor([&] { return !first->core->directory.units().empty(); }, 20'000));
    }
};

} // namespace

TEST_CASE("a case is redacted at one desk, approved at another, published and withdrawn")
{
    TwoOfHearing two;
    PublishingDesk& first = *two.first;
    PublishingDesk& second = *two.second;
    first.open("preparePublication");
    TextBox* opinion = first.box("redactOpinion");
    TextBox* answer = first.box("redactAnswer");
    first.select(opinion, QStringLiteral("北公園"));
    QTest::keyClick(opinion, Qt::Key_B);
    CHECK(first.result().contains(QStringLiteral("北町の■■が暗い。")));
    first.click(opinion, QStringLiteral("北公園"));
    CHECK(first.result().contains(QStringLiteral("北町の北公園が暗い。")));
    first.select(opinion, QStringLiteral("北公園"));
    first.press("blackOut");
    first.select(opinion, QStringLiteral("055-000-1234"));
    QTest::keyClick(opinion, Qt::Key_Delete);
    CHECK(first.result().contains(QStringLiteral("電話は■■です。")));
    first.press("takeAllSuggestions");
    CHECK(first.result().contains(QStringLiteral("■■です。")));
    first.press("undoRedaction");
    CHECK(first.result().contains(QStringLiteral("村田")));
    first.press("takeAllSuggestions");
    first.click(answer,
                QStringLiteral("北公園")); // proposed because it is blacked out above, or taken with all
    if (first.result().contains(QStringLiteral("北公園")))
        first.click(answer, QStringLiteral("北公園"));
    CHECK_FALSE(first.result().contains(QStringLiteral("北公園")));

    // A title, a category and a unit are asked for, each beside its field.
    first.writeTitle({});
    first.press("proposePublication");
    REQUIRE(waitFor([&] {
        return first.dialog->findChild<QLineEdit*>(QStringLiteral("publicationTitle"))
            ->property("invalid")
            .toBool();
    }));
    auto* title = first.dialog->findChild<QLineEdit*>(QStringLiteral("publicationTitle"));
    first.writeTitle(QStringLiteral("村田さんと北公園"));
    CHECK(title->property("invalid").toBool()); // it says what is blacked out
    first.writeTitle(QStringLiteral("夜の公園の灯り"));
    CHECK_FALSE(title->property("invalid").toBool());
    auto* category = first.dialog->findChild<CategoryBox*>(QStringLiteral("publicationCategory"));
    category->setCategory(QStringLiteral("公園"));
    Q_EMIT category->edited();
    auto* unit = first.dialog->findChild<FindBox*>(QStringLiteral("publicationUnit"));
    unit->setValue(QStringLiteral("parks"));
    Q_EMIT unit->chosen(QStringLiteral("parks"));
    first.press("proposePublication");
    REQUIRE(first.reaches(PublicationState::Proposed));
    CHECK_FALSE(first.dialog->isVisible());

    // The other is told, sees it, and sends it back.
    REQUIRE(second.isToldOf(DutyKind::ApprovePublication));
    second.reach(two.id);
    REQUIRE(second.reaches(PublicationState::Proposed));
    second.open("lookAtPublication");
    CHECK(second.result().contains(QStringLiteral("北町の■■が暗い。")));
    CHECK(second.box("redactOpinion")->toPlainText().contains(QStringLiteral("北公園")));
    CHECK_FALSE(second.box("redactOpinion")->extraSelections().isEmpty());
    CHECK_FALSE(second.offers("proposePublication"));
    second.box("publicationReason")->setPlainText(QStringLiteral("北町も伏せてください"));
    second.press("returnPublication");
    REQUIRE(second.reaches(PublicationState::Returned));
    REQUIRE(first.reaches(PublicationState::Returned));
    REQUIRE(first.isToldOf(DutyKind::AmendPublication));

    first.open("preparePublication");
    CHECK(first.dialog->findChild<QLabel*>(QStringLiteral("redactionNotice"))
              ->text()
              .contains(QStringLiteral("北町も伏せてください")));
    first.select(opinion, QStringLiteral("北町"));
    QTest::keyClick(opinion, Qt::Key_B);
    first.press("proposePublication");
    REQUIRE(second.reaches(PublicationState::Proposed));
    second.open("lookAtPublication");
    CHECK_FALSE(second.result().contains(QStringLiteral("北町")));
    second.press("approvePublication");
    REQUIRE(first.reaches(PublicationState::Approved));
    first.open("lookAtPublication");
    first.press("publishNow");
    REQUIRE(second.reaches(PublicationState::Published));
    CHECK(second.session().file().publication.publishedAt.isSet());

    const QByteArray stored = QCborValue(toCbor(second.session().file().publication)).toCbor();
    for (const char* hidden : {"村田", "北公園", "北町", "055-000-1234"})
        CHECK_FALSE(stored.contains(hidden));

    second.open("lookAtPublication");
    second.box("publicationReason")->setPlainText(QStringLiteral("内容が古くなった"));
    second.press("withdrawPublication");
    REQUIRE(first.reaches(PublicationState::Withdrawn));
    for (PublishingDesk* desk : {&first, &second})
        CHECK(desk->core->refused.rowCount() == 0);
}

TEST_CASE(
    "a redaction stands as it was when its window was closed, the case opened again, the program killed")
{
    TwoOfHearing two;
    PublishingDesk& first = *two.first;
    first.open("preparePublication");
    TextBox* opinion = first.box("redactOpinion");
    first.select(opinion, QStringLiteral("北公園"));
    QTest::keyClick(opinion, Qt::Key_B);
    // The case comes again: nothing of what one does is disturbed.
    first.view->showCase(two.id);
    Q_EMIT first.session().opened();
    CHECK(first.dialog->isVisible());
    CHECK(first.result().contains(QStringLiteral("北町の■■が暗い。")));
    QTest::keyClick(first.dialog, Qt::Key_Escape);
    CHECK_FALSE(first.dialog->isVisible());
    CHECK(opinion->toPlainText().isEmpty());
    first.open("preparePublication");
    CHECK(first.result().contains(QStringLiteral("北町の■■が暗い。")));
    first.press("discardRedaction");
    first.open("preparePublication");
    CHECK(first.result().contains(QStringLiteral("北町の北公園が暗い。")));
}

TEST_CASE("the list of publications shows what waits, what is published and what was withdrawn")
{
    TwoOfHearing two;
    PublishingDesk& first = *two.first;
    const auto propose = [&] {
        first.core->redaction.begin(RedactionSession::Mode::Write);
        REQUIRE(waitFor([&] { return first.core->redaction.isActive(); }));
        first.core->redaction.takeAll();
        first.core->redaction.setFields({QStringLiteral("公園の灯り"), QStringLiteral("公園"),
                                         QStringLiteral("parks"), QDate(2026, 12, 1)});
        first.core->redaction.propose();
        REQUIRE(first.reaches(PublicationState::Proposed));
    };
    PublicationPane pane(first.core->publications, first.core->clock);
    pane.show();
    REQUIRE(waitFor([&] { return first.core->publications.isLoaded(); }));
    CHECK_FALSE(pane.table()->isVisibleTo(&pane));
    propose();
    REQUIRE(waitFor([&] { return pane.table()->model()->rowCount() == 1; }));
    CHECK(pane.table()->isVisibleTo(&pane));
    CHECK_FALSE(pane.findChild<QPushButton*>(QStringLiteral("exportPublications"))->isEnabled());
    pane.setScope(PublicationPane::Published);
    CHECK(pane.table()->model()->rowCount() == 0);
    pane.setScope(PublicationPane::Waiting);
    REQUIRE(pane.table()->model()->rowCount() == 1);
    QSignalSpy opened(&pane, &PublicationPane::openRequested);
    pane.table()->setCurrentIndex(pane.table()->model()->index(0, 0));
    QTest::keyClick(pane.table(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<CaseId>() == two.id);
}
