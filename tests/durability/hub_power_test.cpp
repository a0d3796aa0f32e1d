// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/clock.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"
#include "kb/hub/store_check.h"
#include "tests/durability/power_cuts.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;

namespace {

const QString city = QStringLiteral("990019");
constexpr PageLimits everything{100'000, 1LL << 40};

/// Desks push batches of contacts; what a push has answered, they take for safe.
void serve(PowerDay& day, const QString& path, int pushes, const QByteArray& pragma)
{
    SystemRandom random;
    const SystemClock clock;
    IdMaker ids(clock, random);
    std::unique_ptr<HubStore> store;
    for (int i = 0; i < pushes; ++i) {
        if (i % (pushes / 2) == 0) {
            store.reset();
            auto opened = HubStore::open(path, city, ids);
            REQUIRE(opened);
            store = std::move(*opened);
            REQUIRE(store->connection().runScript(pragma, QStringLiteral("pragma")));
        }
        std::vector<Contact> contacts;
        QList<QByteArray> commands;
        for (int k = 0; k <= i % 3; ++k) {
            const QString name =
                QStringLiteral("%1-%2 はんこの登録はどこでできるか").arg(i).arg(k).repeated(1 + i % 5);
            contacts.push_back(contactAbout(name));
            commands.append(encode(commandOf(LogContact{contacts.back()}, operatorSato, name)));
        }
        const auto outcome = CommandIntake(*store, clock, [](const Article&) {
                                 return QString();
                             }).push(commands, operatorSato);
        REQUIRE(outcome);
        for (size_t k = 0; k < contacts.size(); ++k) {
            REQUIRE(outcome->results[k].status == wire::PushStatus::Applied);
            day.shownAsSaved(contacts[k].id);
        }
    }
}

std::optional<QSet<ContactId>> contactsLeft(const QString& path, QString& trouble)
{
    SystemRandom random;
    const SystemClock clock;
    IdMaker ids(clock, random);
    const auto look = [&]() -> Result<QSet<ContactId>> {
        MADOGUCHI_TRY_ASSIGN(store, HubStore::open(path, city, ids));
        MADOGUCHI_TRY_ASSIGN(report, checkStore(*store));
        if (!report.problems.isEmpty())
            return failure(ErrorCode::Corrupt, report.problems.first());
        QSet<ContactId> contacts;
        for (const auto& [feed, head] : report.heads) {
            if (feed != centreFeed(city))
                continue;
            MADOGUCHI_TRY_ASSIGN(page,
                                 FeedReader(*store).page(leaderTanaka, feed, store->epoch(), 0, everything));
            for (const StoredRow& row : page.rows)
                contacts.insert({row.row.id});
        }
        return contacts;
    };
    const auto left = look();
    if (left)
        return *left;
    trouble = describe(left.error());
    return std::nullopt;
}

PowerCutFigures cutHub(const char* what, int pushes, int images, const QByteArray& pragma)
{
    const QTemporaryDir directory;
    PowerDay day;
    {
        const WatchedFiles watched(day.log);
        serve(day, directory.filePath(QStringLiteral("hub.db")), pushes, pragma);
    }
    const PowerCutFigures figures = cutPower(day, QStringLiteral("hub.db"), images, 4, contactsLeft);
    print(what, day, figures);
    return figures;
}

} // namespace

TEST_CASE("I1: no contact whose push was answered is lost when the power goes, and the hub's store is sound")
{
    const PowerCutFigures figures = cutHub("hub, synchronous=FULL", 120, imagesWanted(300), {});
    INFO(figures.firstTrouble.toStdString());
    CHECK(figures.images >= 300);
    CHECK(figures.damaged == 0);
    CHECK(figures.lost == 0);
}

TEST_CASE("with synchronous=NORMAL the same power cuts lose contacts at the hub: the test can see a loss")
{
    const PowerCutFigures figures =
        cutHub("hub, synchronous=NORMAL", 120, imagesWanted(100), "PRAGMA synchronous=NORMAL");
    CHECK(figures.imagesWithLoss > 0);
    CHECK(figures.damaged == 0);
}
