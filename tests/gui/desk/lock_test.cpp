// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is locked, with a desk that goes on at its hub.
#include "tests/gui/desk/lock_desk.h"

#include "app/desk/ui/cases/cases_workspace.h"
#include "kb/domain/case.h"
#include "kb/wire/revocation.h"
#include "tests/gui/support/pictures.h"

#include <QComboBox>
#include <QDialog>
#include <QTabWidget>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::heard;
using desk::test::HubDesk;
using desk::test::LockDesk;
using desk::test::pause;
using desk::test::said;
using desk::test::type;
using desk::test::waitFor;
using desk::test::windowsSeen;

namespace {

const QString ofCall = QStringLiteral("印鑑登録証を落とした");
const QString ofArticle = QStringLiteral("飼い犬の登録を移したい");
const QString ofCase = QStringLiteral("街路樹の枝が信号を隠している");
const QString citizen = QStringLiteral("白石 寛太");

void perform(DeskCore& core, const CommandPayload& payload)
{
    std::optional<Result<void>> answer;
    core.commands.perform(payload, &core, [&](const Result<void>& got) { answer = got; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
}

void showArticle(DeskCore& core)
{
    Article article;
    article.id = core.ids.make<ArticleId>();
    article.number = QStringLiteral("Q1");
    article.question = ofArticle;
    article.answer = ofArticle;
    perform(core, SaveArticle{article, 0});
    core.article.open(article.number, Language::Ja);
}

CaseId openCase(DeskCore& core)
{
    Case file;
    file.id = core.ids.make<CaseId>();
    file.fields.subject = ofCase;
    file.fields.text = ofCase;
    CaseEntry line;
    line.id = core.ids.make<EntryId>();
    line.act = CaseAct::Open;
    file.entries = {line};
    perform(core, OpenCase{file});
    return file.id;
}

/// Without the field, in which a caret blinks.
QImage picture(LockDesk& centre)
{
    QImage image = centre.window().grab().toImage();
    const auto* field = centre.desk.find<QLineEdit>("lockSecret");
    QPainter(&image).fillRect(QRect(field->mapTo(&centre.window(), QPoint()), field->size()), Qt::black);
    return image;
}

} // namespace

TEST_CASE(
    "A locked window shows nothing of what was in it: no picture, title or tip, and to no screen reader")
{
    LockDesk centre;
    DeskCore& core = *centre.desk.core;
    type(centre.inquiry, ofCall + citizen);
    showArticle(core);
    centre.window().showWorkspace(4);
    centre.window().findChild<CasesWorkspace*>()->openCase(openCase(core));
    for (const QString& word : {ofCall, ofArticle, ofCase, citizen}) {
        INFO(word.toStdString());
        REQUIRE(waitFor([&] { return heard().contains(word); }));
    }
    centre.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(centre.lock.isLocked());
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    const QString all = heard() + said();
    for (const QString& word : {ofCall, ofArticle, ofCase, citizen}) {
        INFO(word.toStdString());
        CHECK_FALSE(all.contains(word));
    }
    CHECK(all.contains(QStringLiteral("佐藤 さくら")));
    // Whatever is behind it, the picture is the same.
    pause(300);
    const QImage locked = picture(centre);
    centre.window().showWorkspace(0);
    centre.inquiry->setPlainText(QStringLiteral("別の相談"));
    pause(300);
    CHECK(picture(centre) == locked);
    centre.open();
    CHECK(picture(centre) != locked);
    CHECK(heard().contains(QStringLiteral("別の相談")));
}

TEST_CASE("Behind a locked window the call goes on, and what was saved goes to the hub")
{
    LockDesk centre;
    DeskCore& core = *centre.desk.core;
    type(centre.inquiry, ofCall);
    QTextCursor caret = centre.inquiry->textCursor();
    caret.setPosition(2);
    centre.inquiry->setTextCursor(caret);
    const Timestamp began = core.contact.draft().startedAt;
    REQUIRE(began.isSet());
    centre.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(centre.lock.isLocked());
    CHECK(core.seat.report()->state == SeatState::OnCall);
    const qint64 before = *centre.hub.store->head(centreFeed(QStringLiteral("990019")));
    Contact contact;
    contact.id = core.ids.make<ContactId>();
    contact.operatorId = centre.userId;
    contact.original.inquiry = QStringLiteral("粗大ごみ");
    perform(core, LogContact{contact});
    CHECK(waitFor([&] { return *centre.hub.store->head(centreFeed(QStringLiteral("990019"))) > before; }));
    CHECK(centre.lock.isLocked());

    centre.unlock(QStringLiteral("wrong"));
    REQUIRE(waitFor([&] { return centre.error().contains(QStringLiteral("not your password")); }));
    CHECK(centre.lock.isLocked());
    CHECK(centre.desk.find<QLineEdit>("lockSecret")->text().isEmpty());
    centre.open();
    CHECK(centre.error().isEmpty());
    CHECK(centre.inquiry->isVisible());
    CHECK(centre.inquiry->toPlainText() == ofCall);
    CHECK(centre.window().focusWidget() == centre.inquiry);
    CHECK(centre.inquiry->textCursor().position() == 2);
    CHECK(core.contact.draft().startedAt == began);
    // And what is typed goes there.
    type(QApplication::focusWidget(), QStringLiteral("！"));
    CHECK(core.contact.draft().content.inquiry.contains(QStringLiteral("！")));
}

TEST_CASE("No key does anything behind a locked window")
{
    LockDesk centre;
    centre.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(centre.lock.isLocked());
    centre.press(Qt::Key_F1);
    centre.press(Qt::Key_F4);
    centre.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    CHECK(centre.window().currentWorkspace() == 0);
    CHECK_FALSE(centre.desk.core->contact.draft().startedAt.isSet());
    // From the field to the two buttons and around.
    QSet<QString> stops;
    for (int i = 0; i < 6; ++i) {
        stops.insert(centre.window().focusWidget()->objectName());
        centre.press(Qt::Key_Tab);
    }
    stops.remove({}); // the area that scrolls
    CHECK(stops == QSet<QString>{QStringLiteral("lockSecret"), QStringLiteral("unlock"),
                                 QStringLiteral("lockSignOut")});
    centre.open();
    centre.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(centre.window().currentWorkspace() == 1);
}

TEST_CASE("A seat whose window is locked is away in the leaders' room, and back when it is opened")
{
    LockDesk centre;
    centre.hub.hire(QStringLiteral("takahashi"), QStringLiteral("高橋 誠"), Role::Supervisor);
    HubDesk leader{centre.hub, QStringLiteral("takahashi"), QStringLiteral("1番席")};
    const auto shows = [&](SeatState state) {
        return waitFor([&] {
            SeatsModel& seats = leader.core->seats;
            const SeatCard* card = seats.cardAt(seats.rowOf(centre.desk.core->sync.seat()));
            return card != nullptr && card->status.report.state == state;
        });
    };
    REQUIRE(shows(SeatState::Ready));
    centre.lock.lock();
    CHECK(shows(SeatState::Away));
    centre.open();
    CHECK(shows(SeatState::Ready));
}

TEST_CASE("Whoever signs out of a locked window leaves the next one the sign-in, and no window of theirs")
{
    LockDesk centre;
    type(centre.inquiry, ofCall);
    Q_EMIT centre.window().settingsRequested();
    REQUIRE(windowsSeen().size() == 2);
    centre.lock.lock();
    centre.desk.find<QPushButton>("lockSignOut")->click();
    REQUIRE(waitFor([&] { return centre.window().isGateShown() && !centre.lock.isLocked(); }));
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    CHECK(centre.desk.find<QLineEdit>("signInUser")->isVisible());
    CHECK_FALSE(centre.inquiry->isVisible());
}

TEST_CASE("Who is told behind a locked window that they may no more is signed out, and sees why")
{
    LockDesk centre;
    centre.lock.lock();
    centre.desk.core->signIn.hubRevoked({ErrorCode::Refused, wire::userRevoked, {}});
    REQUIRE(waitFor([&] { return centre.window().isGateShown() && !centre.lock.isLocked(); }));
    CHECK(heard().contains(QStringLiteral("may no longer sign in")));
}

TEST_CASE("A PIN chosen in the settings opens the window, five wrong ones leave the password")
{
    LockDesk centre;
    Q_EMIT centre.window().settingsRequested();
    const QString pin = QStringLiteral("5802");
    const auto set = [&](const QString& chosen, const QString& again, const QString& password) {
        centre.desk.find<QLineEdit>("pin")->setText(chosen);
        centre.desk.find<QLineEdit>("pinAgain")->setText(again);
        centre.desk.find<QLineEdit>("pinPassword")->setText(password);
        QTest::keyClick(centre.desk.find<QLineEdit>("pinPassword"), Qt::Key_Return);
    };
    const auto errorAt = [&](const char* name) {
        return centre.desk.find<QLineEdit>(name)->accessibleDescription();
    };
    set(QStringLiteral("1234"), QStringLiteral("1234"), QStringLiteral("sato"));
    CHECK(errorAt("pin").contains(QStringLiteral("not in order")));
    set(pin, QStringLiteral("5803"), QStringLiteral("sato"));
    CHECK(errorAt("pin").isEmpty());
    CHECK(errorAt("pinAgain").contains(QStringLiteral("not the same")));
    set(pin, pin, QStringLiteral("wrong"));
    CHECK(waitFor([&] { return errorAt("pinPassword").contains(QStringLiteral("not your password")); }));
    CHECK_FALSE(centre.desk.find<QPushButton>("removePin")->isVisible());
    set(pin, pin, QStringLiteral("sato"));
    REQUIRE(waitFor([&] { return !centre.desk.find<QLabel>("pinSaid")->isHidden(); }));
    CHECK(centre.desk.find<QLineEdit>("pin")->text().isEmpty());
    CHECK(waitFor([&] { return !centre.desk.find<QPushButton>("removePin")->isHidden(); }));

    centre.lock.lock();
    REQUIRE(waitFor([&] { return heard().contains(QStringLiteral("Password or PIN")); }));
    centre.unlock(pin);
    REQUIRE(waitFor([&] { return !centre.lock.isLocked(); }));
    centre.lock.lock();
    for (int i = 0; i < 5; ++i) {
        centre.unlock(QStringLiteral("5803"));
        REQUIRE(waitFor([&] { return !centre.error().isEmpty(); }));
    }
    CHECK(centre.error().contains(QStringLiteral("only the password")));
    centre.unlock(pin);
    REQUIRE(waitFor([&] { return centre.error().contains(QStringLiteral("not your password")); }));
    CHECK_FALSE(heard().contains(QStringLiteral("Password or PIN")));
    centre.open();
}

TEST_CASE("A window that is locked again at once is locked, and opens whole")
{
    LockDesk centre;
    type(centre.inquiry, ofCall);
    centre.lock.lock();
    centre.open();
    centre.lock.lock();
    pause(300);
    CHECK(windowsSeen() == QList<QWidget*>{&centre.window()});
    CHECK_FALSE(heard().contains(ofCall));
    centre.open();
    CHECK(centre.inquiry->isVisible());
    CHECK(centre.inquiry->window() == &centre.window());
}

TEST_CASE("The minutes chosen in the settings are remembered, and hold at once")
{
    LockDesk centre;
    CHECK(centre.lock.minutes() == LockSession::usualMinutes);
    Q_EMIT centre.window().settingsRequested();
    auto* minutes = centre.desk.find<QComboBox>("lockMinutes");
    minutes->setCurrentIndex(minutes->findData(5));
    Q_EMIT minutes->activated(minutes->currentIndex());
    CHECK(centre.lock.minutes() == 5);
    CHECK(centre.desk.settings.lockMinutes() == 5);
}

TEST_CASE("pictures of a locked window", "[.pictures]")
{
    LockDesk centre;
    centre.lock.lock();
    desk::test::takePictures(centre.window(), QStringLiteral("locked"));
    centre.unlock(QStringLiteral("wrong"));
    pause(1'000);
    desk::test::takePictures(centre.window(), QStringLiteral("locked-wrong"));
    centre.open();
    Q_EMIT centre.window().settingsRequested();
    auto* set = centre.desk.find<QPushButton>("setPin");
    auto* settings = qobject_cast<QDialog*>(set->window());
    settings->findChild<QTabWidget*>()->setCurrentIndex(6);
    int number = 0;
    desk::test::takePictures(centre.window(), QStringLiteral("lock-behind"), [&] {
        set->click(); // with what is wrong beside the field
        settings->adjustSize();
        pause(100);
        (void)settings->grab().save(
            QStringLiteral("%1/lock-page-%2.png")
                .arg(qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp")))
                .arg(number++));
    });
}
