// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/pins_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct PinsDesk : Desk
{
    PinsModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy failed{&model, &PinsModel::saveFailed};

    PinsDesk()
    {
        for (int n = 1; n <= 3; ++n) {
            const QString number = QStringLiteral("000%1").arg(n);
            REQUIRE(perform(SaveArticle{article(number, QStringLiteral("題 ") + number), 0}));
            model.add(number, {}, {}, {});
            REQUIRE(waitFor([&] { return model.rowCount() == n; }));
        }
    }
    QString order()
    {
        QStringList numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers += model.rowAt(row)->pin.number.right(1);
        return numbers.join(QString());
    }
    /// What the store says, once it says this.
    void waitForOrder(const QString& wanted)
    {
        QSignalSpy loaded(&model, &PinsModel::loaded);
        model.refresh();
        REQUIRE(waitFor([&] { return loaded.count() > 0 && order() == wanted; }));
    }
};

} // namespace

TEST_CASE("pins are shown with the titles of their Q&As, in the order they were added")
{
    PinsDesk desk;
    CHECK(desk.order() == QStringLiteral("123"));
    CHECK(desk.model.index(1, PinsModel::Title).data().toString() == QStringLiteral("題 0002"));
}

TEST_CASE("a pin is moved by key and by dragging, and the order stays")
{
    PinsDesk desk;
    desk.model.move(2, 0);
    CHECK(desk.order() == QStringLiteral("312"));
    desk.waitForOrder(QStringLiteral("312"));
    const std::unique_ptr<QMimeData> dragged(desk.model.mimeData({desk.model.index(0, 0)}));
    CHECK_FALSE(desk.model.dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {}));
    desk.waitForOrder(QStringLiteral("132"));
    desk.model.move(0, 9);
    desk.model.move(-1, 0);
    desk.waitForOrder(QStringLiteral("132"));
    CHECK(desk.failed.count() == 0);
}

TEST_CASE("days are edited in place, one that cannot be read or lies wrong changes nothing")
{
    PinsDesk desk;
    const auto set = [&](PinsModel::Column column, const QString& text) {
        return desk.model.setData(desk.model.index(0, column), text, Qt::EditRole);
    };
    CHECK(set(PinsModel::From, QStringLiteral("2027-03-01")));
    REQUIRE(waitFor([&] { return desk.model.rowAt(0)->pin.from == QDate(2027, 3, 1); }));
    CHECK_FALSE(set(PinsModel::Until, QStringLiteral("soon")));
    CHECK_FALSE(set(PinsModel::Until, QStringLiteral("2027-02-01")));
    REQUIRE(desk.failed.count() == 2);
    CHECK(desk.failed.at(0).at(0).value<Error>().key == QStringLiteral("pin.day"));
    CHECK(desk.failed.at(1).at(0).value<Error>().key == QStringLiteral("pin.validity.order"));
    CHECK_FALSE(desk.model.rowAt(0)->pin.until.isValid());
}

TEST_CASE("a pin taken down comes back to its place")
{
    PinsDesk desk;
    desk.model.remove(1);
    REQUIRE(waitFor([&] { return desk.order() == QStringLiteral("13"); }));
    REQUIRE(desk.model.canUndo());
    desk.model.undo();
    REQUIRE(waitFor([&] { return desk.order() == QStringLiteral("123"); }));
}
