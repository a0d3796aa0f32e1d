// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/real_desk.h"

#include "app/desk/ui/history/contact_detail.h"
#include "app/desk/ui/knowledge/article_editor.h"
#include "app/desk/ui/notice/notice_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using desk::test::type;
using desk::test::waitFor;

namespace {

struct Place
{
    QTemporaryDir directory;
    QString store = directory.filePath(QStringLiteral("desk.db"));
    QString settings = directory.filePath(QStringLiteral("desk.conf"));
};

} // namespace

TEST_CASE("In a small window the history keeps room for the inquiry and folds its filters away")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    type(desk.inquiry(), QStringLiteral("はんこの登録"));
    desk.find<QPushButton>("saveContact")->click();
    desk.window().resize(1440, 900);
    desk.window().showWorkspace(1);
    auto* table = desk.find<QTableView>("historyTable");
    REQUIRE(waitFor([&] { return table->isVisible(); }));
    CHECK_FALSE(table->isColumnHidden(HistoryModel::Channel));
    CHECK_FALSE(desk.find<QPushButton>("historyUnfold")->isVisible());
    CHECK(desk.find<QComboBox>("historyDays")->isVisible());

    desk.window().resize(760, 600);
    REQUIRE(waitFor([&] { return desk.find<QPushButton>("historyUnfold")->isVisible(); }));
    CHECK(table->isColumnHidden(HistoryModel::Channel));
    CHECK(table->columnWidth(HistoryModel::Inquiry) >= 200);
    auto* days = desk.find<QComboBox>("historyDays");
    CHECK_FALSE(days->isVisible());
    desk.find<QPushButton>("historyUnfold")->click();
    CHECK(days->isVisible());
    days->setCurrentIndex(1);
    CHECK(desk.find<QPushButton>("historyUnfold")->text().contains(u'1'));
}

TEST_CASE("In a small window the editor comes when it has a Q&A, and the categories are a box")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    REQUIRE(desk.addArticle(QStringLiteral("0031"), QStringLiteral("転入届の出し方")));
    desk.window().resize(760, 600);
    desk.window().showWorkspace(2);
    auto* table = desk.find<QTableView>("knowledgeTable");
    auto* editor = desk.find<ArticleEditor>("articleEditor");
    REQUIRE(waitFor([&] { return table->isVisible() && table->model()->rowCount() == 2; }));
    CHECK_FALSE(editor->isVisible());
    CHECK_FALSE(desk.find<QWidget>("categoryTree")->isVisible());
    auto* category = desk.find<QComboBox>("knowledgeCategory");
    CHECK(category->isVisible());
    CHECK(category->findData(QStringLiteral("戸籍・住民 > 印鑑登録")) > 0);
    table->selectRow(0);
    REQUIRE(waitFor([&] { return editor->isVisible(); }));
}

TEST_CASE("A day that cannot be read is not saved as no limit")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    desk.window().showWorkspace(2);
    desk.find<QPushButton>("newArticle")->click();
    type(desk.find<QLineEdit>("editQuestion"), QStringLiteral("犬の登録"));
    desk.find<QPushButton>("saveArticle")->click();
    // What is missing is named as the form names it.
    const auto labels = desk.find<ArticleEditor>("articleEditor")->findChildren<QLabel*>();
    const auto names = [](const QLabel* label) {
        return label->text().contains(QStringLiteral("(Answer (Markdown))"));
    };
    CHECK(std::any_of(labels.begin(), labels.end(), names));
    desk.find<QPlainTextEdit>("editAnswer")->setPlainText(QStringLiteral("区役所で。"));
    auto* until = desk.find<QLineEdit>("editValidUntil");
    type(until, QStringLiteral("来年3月"));
    QSignalSpy saved(&desk.core->articleEdit, &ArticleEditSession::saved);
    desk.find<QPushButton>("saveArticle")->click();
    CHECK_FALSE(waitFor([&] { return saved.count() > 0; }, 300));
    until->clear();
    type(until, QStringLiteral("2027-03-31"));
    desk.find<QPushButton>("saveArticle")->click();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(desk.core->articleEdit.article().validUntil == QDate(2027, 3, 31));
}

TEST_CASE("A contact that took no measured time does not say zero minutes")
{
    ContactDetail detail;
    Contact contact;
    contact.startedAt = contact.endedAt = Timestamp{1'790'000'000'000};
    contact.original.inquiry = QStringLiteral("手紙");
    const auto says = [&](const QString& words) {
        const auto labels = detail.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    };
    detail.showContact(contact);
    CHECK_FALSE(says(QStringLiteral("minute")));
    contact.startedAt.ms -= 90'000;
    detail.showContact(contact);
    CHECK(says(QStringLiteral("2 minute")));
}

TEST_CASE(
    "In a window low for its letters a notice is one line, which unfolds, and folds for the next notice")
{
    const Place place;
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    auto* bar = desk.find<NoticeBar>("noticeBar");
    auto* title = desk.find<QLabel>("noticeTitle");
    auto* text = desk.find<QLabel>("noticeText");
    auto* unfold = desk.find<QPushButton>("noticeUnfold");
    Notice notice;
    notice.id = desk.core->ids.make<NoticeId>();
    notice.importance = Importance::Important;
    notice.title = QStringLiteral("豪雪によるごみ収集の遅れ").repeated(5);
    notice.text = QStringLiteral("収集は午後になる地区がある。").repeated(20);
    desk.window().resize(1440, 900);
    bar->setNotices({notice});
    REQUIRE(waitFor([&] { return text->isVisible(); }));
    CHECK_FALSE(unfold->isVisible());
    CHECK(title->text().contains(notice.title));

    desk.window().resize(1000, 600);
    REQUIRE(waitFor([&] { return unfold->isVisible(); }));
    CHECK_FALSE(text->isVisible());
    CHECK(waitFor([&] { return title->text().endsWith(u'…'); }));
    CHECK(waitFor([&] { return bar->height() < 4 * title->fontMetrics().lineSpacing(); }));
    CHECK(title->toolTip().contains(notice.title));
    CHECK(bar->accessibleName().contains(notice.title));
    CHECK(desk.window().width() == 1000);
    const int folded = bar->height();
    unfold->click();
    REQUIRE(waitFor([&] { return text->isVisible() && bar->height() > folded; }));
    CHECK(title->text().contains(notice.title));
    Notice next = notice;
    next.id = desk.core->ids.make<NoticeId>();
    bar->setNotices({next});
    CHECK(waitFor([&] { return !text->isVisible(); }));
    CHECK(waitFor([&] { return bar->height() < 4 * title->fontMetrics().lineSpacing(); }));
    desk.window().resize(1440, 900);
    CHECK(waitFor([&] { return text->isVisible() && !unfold->isVisible(); }));
}
