// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_model.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <random>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

constexpr qint64 minute = 60'000;
const Timestamp noon = Timestamp::from(QDateTime(QDate(2026, 11, 22), QTime(12, 0)));

RoomItem item(RoomKind kind, const QString& name, qint64 sinceMinutes, qint64 dueMinutes = 0)
{
    RoomItem made;
    made.kind = kind;
    made.id = QUuid::createUuidV5(QUuid(), name);
    made.title = name;
    made.since = noon.plusMs(sinceMinutes * minute);
    if (dueMinutes != 0)
        made.due = noon.plusMs(dueMinutes * minute);
    return made;
}

struct Pane
{
    RoomModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QList<RoomItem> items{
        item(RoomKind::Contact, QStringLiteral("later"), -60, 120),
        item(RoomKind::Mail, QStringLiteral("no time"), -60),
        item(RoomKind::Hand, QStringLiteral("new hand"), 0),
        item(RoomKind::CallBack, QStringLiteral("soon"), -30, 10),
        item(RoomKind::Hand, QStringLiteral("old hand"), -3),
        item(RoomKind::Contact, QStringLiteral("late"), -600, -5),
    };

    Pane()
    {
        model.setNow(noon);
        model.setItems(items);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.itemAt(row)->title;
        return titles;
    }
    RoomItem& named(const char* name)
    {
        return *std::find_if(items.begin(), items.end(),
                             [&](const RoomItem& i) { return i.title == QLatin1StringView(name); });
    }
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u'|');
}

} // namespace

TEST_CASE("raised hands stand first, whoever waits longest on top, then everything by due time")
{
    const Pane pane;
    CHECK(pane.titles() == words("old hand|new hand|late|soon|later|no time"));
}

TEST_CASE("each filter shows what it says, and counts it")
{
    Pane pane;
    pane.named("soon").mine = true;
    pane.named("soon").state = RoomState::Taken;
    pane.named("later").assignee = QStringLiteral("Takahashi");
    pane.named("no time").unit = QStringLiteral("Roads");
    RoomItem done = item(RoomKind::Contact, QStringLiteral("done"), -90, -80);
    done.state = RoomState::Resolved;
    done.resolvedAt = noon.plusMs(-minute);
    RoomItem doneYesterday = done;
    doneYesterday.id = QUuid::createUuidV5(QUuid(), QStringLiteral("y"));
    doneYesterday.resolvedAt = noon.plusMs(-24 * 60 * minute);
    pane.items << done << doneYesterday;
    pane.model.setItems(pane.items);
    const std::pair<RoomFilter, const char*> expected[] = {
        {RoomFilter::All, "old hand|new hand|late|soon|later|no time"},
        {RoomFilter::Hands, "old hand|new hand"},
        {RoomFilter::CallBacks, "soon"},
        {RoomFilter::Mail, "no time"},
        {RoomFilter::Contacts, "late|later"},
        {RoomFilter::Overdue, "old hand|late"},
        {RoomFilter::Mine, "soon"},
        {RoomFilter::Unassigned, "old hand|new hand|late"},
        {RoomFilter::ResolvedToday, "done"},
    };
    for (const auto& [filter, titles] : expected) {
        pane.model.setFilter(filter);
        INFO(toWord(filter).toStdString());
        CHECK(pane.titles() == words(titles));
        CHECK(pane.model.count(filter) == pane.model.rowCount());
        CHECK(roomFilterFromWord(toWord(filter)) == filter);
    }
    CHECK(pane.model.urgent() == 3);
    CHECK(roomFilterFromWord(QStringLiteral("of a newer version")) == RoomFilter::All);
}

TEST_CASE("what becomes late is counted and repainted when its time comes, and nothing speaks before")
{
    Pane pane;
    QSignalSpy counts(&pane.model, &RoomModel::countsChanged);
    QSignalSpy changed(&pane.model, &RoomModel::dataChanged);
    pane.model.setNow(noon.plusMs(minute - 1));
    CHECK(counts.count() == 0);
    CHECK(changed.count() == 0);
    pane.model.setNow(noon.plusMs(minute)); // the second hand has waited long enough
    CHECK(counts.count() == 1);
    CHECK(changed.count() == 1);
    CHECK(pane.model.count(RoomFilter::Overdue) == 3);
    pane.model.setFilter(RoomFilter::Overdue);
    pane.model.setNow(noon.plusMs(10 * minute));
    CHECK(pane.titles() == words("old hand|new hand|late|soon"));
}

TEST_CASE("an answered hand no longer presses, and a taken one still does")
{
    Pane pane;
    pane.named("old hand").state = RoomState::Answered;
    pane.model.setItems(pane.items);
    CHECK(pane.model.urgent() == 2);
    pane.named("new hand").state = RoomState::Taken;
    pane.named("new hand").since = noon.plusMs(-2 * minute);
    pane.model.setItems(pane.items);
    CHECK(pane.model.urgent() == 2);
    CHECK(pane.model.count(RoomFilter::Overdue) == 2);
}

TEST_CASE("new content leaves the chosen line chosen, whatever comes, goes or moves around it")
{
    Pane pane;
    const QPersistentModelIndex chosen = pane.model.index(pane.model.rowOf(pane.named("soon").id));
    std::mt19937 random(11);
    QList<RoomItem> others;
    for (int n = 0; n < 12; ++n)
        others += item(RoomKind(n % 4), QStringLiteral("other %1").arg(n), -n, n * 7 - 30);
    for (int round = 0; round < 200; ++round) {
        QList<RoomItem> next{pane.named("soon")};
        next[0].due = noon.plusMs(qint64(random() % 200) * minute - 100 * minute);
        next[0].title = QString::number(round);
        for (RoomItem& other : others) {
            if (random() % 3 == 0)
                other.due = noon.plusMs(qint64(random() % 100) * minute);
            if (random() % 2 == 0)
                next += other;
        }
        pane.model.setItems(next);
        REQUIRE(chosen.isValid());
        REQUIRE(chosen.data().toString() == QString::number(round));
        std::sort(next.begin(), next.end(), comesBefore);
        QStringList expected;
        for (const RoomItem& i : next)
            expected += i.title;
        REQUIRE(pane.titles() == expected);
    }
}

TEST_CASE("a line that can be given to somebody is dragged by its id, a hand and a resolved line are not")
{
    Pane pane;
    RoomItem& done = pane.named("later");
    done.state = RoomState::Resolved;
    done.resolvedAt = noon;
    pane.model.setItems(pane.items);
    const auto draggable = [&](const char* name) {
        const QModelIndex index = pane.model.index(pane.model.rowOf(pane.named(name).id));
        return pane.model.flags(index).testFlag(Qt::ItemIsDragEnabled);
    };
    CHECK(draggable("soon"));
    CHECK_FALSE(draggable("old hand"));
    const std::unique_ptr<QMimeData> data(
        pane.model.mimeData({pane.model.index(pane.model.rowOf(pane.named("soon").id))}));
    CHECK(QUuid(QString::fromLatin1(data->data(RoomModel::mimeType()))) == pane.named("soon").id);
    pane.model.setFilter(RoomFilter::ResolvedToday);
    CHECK_FALSE(draggable("later"));
}
