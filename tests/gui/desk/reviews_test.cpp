// SPDX-License-Identifier: GPL-3.0-or-later
// A review between three desks and a hub: given, seen, answered; and at the desk of another operator nothing
// of it.
#include "app/desk/ui/quality/my_reviews_view.h"
#include "kb/db/statement.h"
#include "tests/gui/desk/two_desks.h"

#include <QDir>
#include <QRadioButton>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::HubDesk;
using desk::test::RealHub;
using desk::test::type;
using desk::test::waitFor;

namespace {

/// Whether any file of the desk's store holds these words.
bool holds(const HubDesk& desk, const QString& words)
{
    const QDir folder(desk.directory.path());
    const QStringList files = folder.entryList({QStringLiteral("desk.db*")}, QDir::Files);
    REQUIRE_FALSE(files.isEmpty());
    return std::any_of(files.begin(), files.end(), [&](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains(words.toUtf8());
    });
}

/// Rows of a table of the desk's store.
int rowsOf(HubDesk& desk, const QString& table)
{
    int rows = -1;
    desk.core->store.writes().submit(
        [table](db::Connection& connection) -> Result<int> {
            db::Statement count(connection, QStringLiteral("SELECT count(*) FROM %1").arg(table));
            MADOGUCHI_TRY(count.exec());
            if (!count.next())
                return failure(ErrorCode::Internal, QStringLiteral("test.count"));
            return int(count.integer(0));
        },
        desk.core.get(), [&rows](const Result<int>& counted) { rows = counted.value_or(-2); });
    REQUIRE(waitFor([&rows] { return rows != -1; }));
    return rows;
}

} // namespace

TEST_CASE("a leader's review reaches its operator, the answer the leader, and nothing of it another operator")
{
    RealHub hub;
    hub.hire(QStringLiteral("takahashi"), QStringLiteral("高橋 誠"), Role::Supervisor);
    hub.hire(QStringLiteral("sato"), QStringLiteral("佐藤 さくら"), Role::Operator);
    hub.hire(QStringLiteral("kim"), QStringLiteral("Kim Minji"), Role::Operator);
    HubDesk leader(hub, QStringLiteral("takahashi"), QStringLiteral("1番席"));
    HubDesk booth(hub, QStringLiteral("sato"), QStringLiteral("3番席"));
    HubDesk other(hub, QStringLiteral("kim"), QStringLiteral("5番席"));
    const QString comment = QStringLiteral("復唱があると安心です");

    type(booth.inquiry(), QStringLiteral("固定資産税の減免"));
    booth.find<QPushButton>("saveContact")->click();
    leader.window().showWorkspace(1);
    auto* history = leader.find<QTableView>("historyTable");
    REQUIRE(waitFor([&] { return history->model()->rowCount() == 1; }));
    leader.window().showWorkspace(3);
    leader.find<QPushButton>("roomTab1")->click();
    leader.find<QPushButton>("qualityTab4")->click();
    leader.find<QPushButton>("startWithThese")->click();
    leader.find<QPushButton>("saveForm")->click();
    REQUIRE(waitFor([&] { return leader.core->quality.content().form.has_value(); }));
    leader.window().showWorkspace(1);
    auto* review = leader.find<QPushButton>("reviewContact");
    REQUIRE(waitFor([&] { return review->isVisible(); }));
    review->click();
    auto* save = leader.find<QPushButton>("saveReview");
    REQUIRE(waitFor([&] { return save->isVisible(); }));
    for (int row = 0; row < 6; ++row)
        leader.find<QWidget>(qPrintable(QStringLiteral("criterion%1").arg(row)))
            ->findChild<QRadioButton*>(QStringLiteral("segment4"))
            ->click();
    type(leader.find<TextBox>("reviewComment"), comment);
    save->click();

    booth.inquiry()->setFocus();
    REQUIRE(waitFor([&] { return booth.core->board.unseen() == 1; }));
    CHECK(booth.window().focusWidget() == booth.inquiry());
    CHECK(booth.core->quality.received().front().comment == comment);
    booth.core->board.activate(0);
    auto* mine = booth.window().findChild<MyReviewsView*>();
    REQUIRE(waitFor([&] { return mine->isVisible(); }));
    mine->findChild<QPushButton*>(QStringLiteral("reviewSeen"))->click();
    REQUIRE(waitFor([&] {
        return leader.core->quality.given().size() == 1 &&
               leader.core->quality.given().front().seenAt.isSet();
    }));
    type(mine->findChild<TextBox*>(QStringLiteral("replyText")), QStringLiteral("次は復唱します"));
    mine->findChild<QPushButton*>(QStringLiteral("sendReply"))->click();
    REQUIRE(waitFor([&] { return leader.core->board.unseen() == 1; }));
    CHECK(leader.core->quality.given().front().replies.front().text == QStringLiteral("次は復唱します"));

    // The other booth is as current as the rest of them: it has the form, by which everybody is judged.
    REQUIRE(waitFor([&] { return rowsOf(other, QStringLiteral("review_form")) == 1; }));
    other.core->sync.kick();
    CHECK(other.core->quality.content().reviews.empty());
    CHECK(rowsOf(other, QStringLiteral("review")) == 0);
    CHECK(rowsOf(other, QStringLiteral("review_sample")) == 0);
    CHECK(rowsOf(booth, QStringLiteral("review")) == 1);
    CHECK(holds(booth, comment));
    CHECK_FALSE(holds(other, comment));
    CHECK_FALSE(holds(other, QStringLiteral("次は復唱します")));
    CHECK(booth.core->refused.rowCount() == 0);
    CHECK(leader.core->refused.rowCount() == 0);
}
