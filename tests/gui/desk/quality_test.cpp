// SPDX-License-Identifier: GPL-3.0-or-later
// Quality in the real window: the form, a sample, a review beside its contact, and the operator's side of it.
#include "app/desk/ui/quality/review_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/page_tabs.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "tests/gui/desk/quality_desk.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

TEST_CASE(
    "The proposal is started with, changed, and holds once it is saved, and an operator has no such page")
{
    QualityDesk desk;
    desk.press(Qt::Key_Q);
    CHECK(desk.window().currentWorkspace() == 3);
    auto* start = desk.find<QPushButton>("startWithThese");
    desk.find<QPushButton>("qualityTab4")->click();
    REQUIRE(waitFor([&] { return start->isVisible(); }));
    start->click();
    CHECK(desk.core->reviewForm.rowCount() == 6);
    CHECK_FALSE(start->isVisible());
    auto* title = desk.find<QLineEdit>("criterionTitle");
    REQUIRE(title->isVisible());
    title->clear();
    Q_EMIT title->textEdited(QString());
    desk.find<QPushButton>("saveForm")->click();
    auto* table = desk.find<QTableView>("formTable");
    CHECK(table->currentIndex().row() == 0);
    CHECK_FALSE(desk.core->quality.content().form.has_value());
    CHECK(title->accessibleDescription().contains(QStringLiteral("title")));
    desk.find<QPushButton>("undoForm")->click();
    CHECK_FALSE(title->text().isEmpty());
    desk.find<QPushButton>("criterionDown")->click();
    CHECK(table->currentIndex().row() == 1);
    desk.find<QPushButton>("saveForm")->click();
    REQUIRE(waitFor([&] { return desk.core->quality.content().form.has_value(); }));
    CHECK(desk.core->quality.content().form->criteria.size() == 6);

    desk.core->commands.setUser(desk.operatorUser);
    CHECK_FALSE(
        desk.find<QPushButton>("roomTab1")->isVisibleTo(desk.find<QPushButton>("roomTab1")->parentWidget()));
    desk.press(Qt::Key_Q);
    CHECK(desk.window().currentWorkspace() == 0);
}

TEST_CASE("A sample is drawn, one of it reviewed beside its contact, and the list says by whom")
{
    QualityDesk desk;
    (void)desk.contactOfOperator(QStringLiteral("家屋の評価替え"));
    (void)desk.contactOfOperator(QStringLiteral("納期を過ぎた"));
    desk.startForm();
    desk.find<QPushButton>("qualityTab0")->click();
    auto* seed = desk.find<QLineEdit>("sampleSeed");
    CHECK_FALSE(seed->text().isEmpty());
    seed->setText(QStringLiteral("abc"));
    desk.find<QPushButton>("drawSample")->click();
    CHECK(desk.core->quality.content().samples.empty());
    CHECK_FALSE(seed->accessibleDescription().isEmpty());
    seed->setText(QStringLiteral("7"));
    desk.find<QPushButton>("drawSample")->click();
    auto* table = desk.find<QTableView>("sampleTable");
    REQUIRE(waitFor([&] { return table->isVisible() && table->model()->rowCount() == 2; }));
    CHECK(table->model()->index(0, 4).data().toString() == QStringLiteral("nobody yet"));
    CHECK(desk.find<QLabel>("sampleCount")->text().startsWith(QStringLiteral("2 ")));

    desk.find<QPushButton>("reviewSampled")->click();
    auto* save = desk.find<QPushButton>("saveReview");
    REQUIRE(waitFor([&] { return save->isVisible(); }));
    CHECK(desk.find<QWidget>("reviewedContact")->isVisible());
    auto* total = desk.find<QLabel>("reviewTotal");
    CHECK(total->text().contains(QStringLiteral("0 of 6")));
    for (int row = 0; row < 5; ++row)
        desk.judge(row, 4);
    CHECK(total->text().contains(QStringLiteral("80 %")));
    CHECK(total->text().contains(QStringLiteral("5 of 6")));
    save->click();
    auto* last = desk.find<QWidget>("criterion5");
    CHECK_FALSE(last->findChild<SegmentedControl*>()->accessibleDescription().isEmpty()); // said beside it
    CHECK(desk.core->quality.given().empty());
    // Tabs are chosen among tabs: what stands on the pages keeps its choice.
    desk.find<QPushButton>("qualityTab3")->click();
    desk.find<QPushButton>("qualityTab1")->click();
    CHECK_FALSE(desk.find<QPushButton>("roomTab0")->isChecked());
    CHECK(desk.find<QPushButton>("roomTab1")->isChecked());
    CHECK_FALSE(desk.find<QPushButton>("qualityTab3")->isChecked());
    auto* kind = desk.find<SegmentedControl>("reviewKind");
    CHECK(kind->findChild<QRadioButton*>(QStringLiteral("segment0"))->isChecked());
    for (int row = 0; row < 5; ++row)
        CHECK(desk.find<QWidget>(qPrintable(QStringLiteral("criterion%1").arg(row)))
                  ->findChild<QRadioButton*>(QStringLiteral("segment4"))
                  ->isChecked());
    desk.judge(5, -1);
    CHECK(last->findChild<SegmentedControl*>()->accessibleDescription().isEmpty());
    type(desk.find<TextBox>("reviewComment"), QStringLiteral("落ち着いた案内でした"));
    save->click();
    REQUIRE(waitFor([&] { return desk.core->quality.given().size() == 1; }));
    CHECK(desk.core->quality.given().front().sample == desk.core->quality.sample()->id);
    desk.find<QPushButton>("qualityTab0")->click();
    CHECK(waitFor([&] {
        return table->model()->index(0, 4).data().toString() == QStringLiteral("佐藤") ||
               table->model()->index(1, 4).data().toString() == QStringLiteral("佐藤");
    }));
    desk.find<QPushButton>("qualityTab3")->click();
    CHECK(desk.find<QTableView>("trendTable")->model()->index(0, 1).data().toString() ==
          QStringLiteral("80 % (n=1)"));
}

TEST_CASE(
    "A contact in History is reviewed by its button, and what was begun is there after the program died")
{
    QualityDesk desk;
    desk.startForm();
    (void)desk.contactOfOperator(QStringLiteral("家屋の評価替え"));
    type(desk.inquiry(), QStringLiteral("自分の応対"));
    desk.find<QPushButton>("saveContact")->click();
    desk.window().showWorkspace(1);
    auto* table = desk.find<QTableView>("historyTable");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 2; }));
    auto* review = desk.find<QPushButton>("reviewContact");
    table->selectRow(0);
    CHECK(waitFor([&] { return !review->isVisible(); })); // one's own
    table->selectRow(1);
    REQUIRE(waitFor([&] { return review->isVisible(); }));
    review->click();
    REQUIRE(waitFor([&] { return desk.find<QPushButton>("saveReview")->isVisible(); }));
    CHECK(desk.window().currentWorkspace() == 3);
    desk.judge(0, 2);
    type(desk.find<TextBox>("reviewComment"), QStringLiteral("途中"));
    QTest::qWait(DraftKeeper::delayMs + 50);
    desk.find<QPushButton>("leaveReview")->click();
    desk.window().showWorkspace(1);
    review->click();
    REQUIRE(waitFor([&] { return desk.find<QPushButton>("saveReview")->isVisible(); }));
    CHECK(desk.find<TextBox>("reviewComment")->toPlainText() == QStringLiteral("途中"));
    auto* row = desk.find<QWidget>("criterion0");
    CHECK(row->findChild<QRadioButton*>(QStringLiteral("segment2"))->isChecked());
    CHECK(desk.core->reviewEdit.draft().isJudged(desk.core->reviewEdit.draft().review.criteria.front().id));
    CHECK_FALSE(
        desk.find<QWidget>("criterion1")->findChild<QRadioButton*>(QStringLiteral("segment0"))->isChecked());
}

TEST_CASE("The operator is told, reads points and comment, says it is seen, and answers")
{
    QualityDesk desk;
    desk.startForm();
    const ContactId contact = desk.contactOfOperator(QStringLiteral("家屋の評価替え"));
    Review review;
    review.contact = contact;
    review.id = idOfReview(contact, desk.supervisor.actor.user);
    review.operatorId = desk.operatorUser.actor.user;
    review.criteria = desk.core->quality.content().form->criteria;
    review.scores = {{review.criteria[0].id, 3}};
    review.comment = QStringLiteral("声が明るい");
    desk.give(SaveReview{review, 0});
    CHECK(desk.core->board.unseen() == 0); // whoever gave it knows
    desk.core->commands.setUser(desk.operatorUser);
    REQUIRE(waitFor([&] { return desk.core->board.unseen() == 1; }));
    CHECK(desk.core->board.noteAt(0)->kind == NoteKind::Review);
    CHECK_FALSE(desk.mine()->isVisible()); // nothing comes up by itself
    desk.core->board.activate(0);
    REQUIRE(waitFor([&] { return desk.mine()->isVisible(); }));
    const auto says = [&](const QString& words) {
        const auto labels = desk.mine()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(desk.mine()) && label->text().contains(words);
        });
    };
    REQUIRE(waitFor([&] { return says(QStringLiteral("声が明るい")); }));
    CHECK(says(QStringLiteral("3 of 5")));
    CHECK(says(QStringLiteral("does not apply")));
    CHECK(says(QStringLiteral("60 %")));
    auto* seen = desk.mine()->findChild<QPushButton*>(QStringLiteral("reviewSeen"));
    seen->click();
    REQUIRE(waitFor([&] { return !seen->isVisible() && desk.core->board.rowCount() == 0; }));

    auto* text = desk.mine()->findChild<TextBox*>(QStringLiteral("replyText"));
    auto* send = desk.mine()->findChild<QPushButton*>(QStringLiteral("sendReply"));
    send->click();
    CHECK_FALSE(text->accessibleDescription().isEmpty());
    type(text, QStringLiteral("ありがとうございます"));
    send->click();
    REQUIRE(waitFor(
        [&] { return text->toPlainText().isEmpty() && says(QStringLiteral("ありがとうございます")); }));
    const Review* answered = desk.core->quality.review(review.id);
    REQUIRE(answered);
    CHECK(answered->replies.front().by == desk.operatorUser.actor.user);
    desk.core->commands.setUser(desk.supervisor);
    CHECK_FALSE(desk.mine()->isVisible());
    REQUIRE(waitFor([&] { return desk.core->board.unseen() == 1; }));
    desk.core->board.activate(0);
    REQUIRE(waitFor([&] { return desk.find<ReviewPanel>("reviewPanel")->isVisible(); }));
    CHECK(waitFor([&] { return desk.core->board.rowCount() == 0; }));
}

TEST_CASE("At 200 % nothing of the review form is cut off sideways")
{
    QualityDesk desk;
    desk.startForm();
    const ContactId contact = desk.contactOfOperator(QStringLiteral("家屋の評価替え"));
    desk.press(Qt::Key_Q);
    desk.find<QPushButton>("qualityTab1")->click();
    desk.core->reviewEdit.open(contact);
    auto* panel = desk.find<ReviewPanel>("reviewPanel");
    REQUIRE(waitFor([&] { return panel->isVisible(); }));
    for (const Language language : allLanguages) {
        theme().apply({Look::Light, 200, language});
        desk.window().resize(1440, 900);
        QTest::qWait(50);
        for (const QRadioButton* segment : panel->findChildren<QRadioButton*>()) {
            const QRect place(segment->mapTo(panel, QPoint(0, 0)), segment->size());
            CHECK(place.right() <= panel->rect().right());
            CHECK(segment->width() >= segment->minimumSizeHint().width());
        }
        for (const QPushButton* button : panel->findChildren<QPushButton*>())
            CHECK((!button->isVisible() || button->width() >= button->minimumSizeHint().width()));
    }
    theme().apply({});
}

TEST_CASE("What may be done with a contact of History is whole, however narrow its pane and large its font")
{
    QualityDesk desk;
    (void)desk.contactOfOperator(QStringLiteral("家屋の評価替え"));
    desk.window().showWorkspace(1);
    auto* table = desk.find<QTableView>("historyTable");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    REQUIRE(waitFor([&] { return desk.find<QPushButton>("reviewContact")->isVisible(); }));
    const auto isCut = [&](const char* name) {
        const auto* button = desk.find<QPushButton>(name);
        const QWidget* footer = button->parentWidget();
        return !button->isVisible() || button->width() < button->minimumSizeHint().width() ||
               !footer->rect().contains(button->geometry());
    };
    for (const int percent : {100, 200}) {
        for (const Language language : allLanguages) {
            theme().apply({Look::Light, percent, language});
            desk.window().resize(1440, 900);
            INFO(percent << " %, language " << int(language));
            for (const char* name : {"openCaseFromContact", "reviewContact", "amendContact"})
                CHECK(waitFor([&] { return !isCut(name); }));
        }
    }
    theme().apply({});
}
