// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/transaction.h"
#include "kb/search/indexer.h"
#include "kb/store/contact_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "kb/store/store_check.h"
#include "tests/durability/power_cuts.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QString slotName = QStringLiteral("contact");

/// One call at the desk: the text is kept while it is typed, then logged in the transaction that takes the
/// draft away.
Result<void> takeCall(db::Connection& connection, const Contact& contact)
{
    store::DraftRepository drafts(connection);
    MADOGUCHI_TRY(drafts.save(slotName, contact.original.inquiry.toUtf8(), contact.startedAt));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    const Command command = commandOf(LogContact{contact}, operatorSato, contact.original.inquiry);
    MADOGUCHI_TRY(store::OutboxRepository(connection).performWithin(command, operatorSato));
    MADOGUCHI_TRY(drafts.clear(slotName));
    return transaction.commit();
}

/// A desk's day with a start anew in the middle, and a reader that now and then keeps the log from being
/// emptied.
void work(PowerDay& day, const QString& path, int contacts, const QByteArray& pragma)
{
    std::unique_ptr<db::Connection> writer;
    std::unique_ptr<db::Connection> reader;
    std::optional<db::Snapshot> reading;
    const auto open = [&] {
        reading.reset();
        reader.reset();
        writer.reset();
        auto opened = store::openStore(path);
        REQUIRE(opened);
        writer = std::move(*opened);
        REQUIRE(writer->runScript(pragma, QStringLiteral("pragma")));
        auto second = db::Connection::open({path, true});
        REQUIRE(second);
        reader = std::move(*second);
    };
    open();
    for (int i = 0; i < contacts; ++i) {
        if (i == contacts / 2)
            open();
        const Contact contact =
            contactAbout(QStringLiteral("%1件目 はんこの登録はどこでできるか").arg(i).repeated(1 + i % 7));
        REQUIRE(takeCall(*writer, contact));
        day.shownAsSaved(contact.id);
        if (i % 10 == 9)
            REQUIRE(search::Indexer(*writer).bringUpToDate());
        reading.reset();
        if (i % 30 > 20) {
            auto snapshot = db::Snapshot::begin(*reader);
            REQUIRE(snapshot);
            reading.emplace(std::move(*snapshot));
            REQUIRE(store::ContactRepository(*reader).count({}));
        }
    }
}

std::optional<QSet<ContactId>> contactsLeft(const QString& path, QString& trouble)
{
    const auto look = [&]() -> Result<QSet<ContactId>> {
        MADOGUCHI_TRY_ASSIGN(connection, store::openStore(path));
        store::StoreCheck check(*connection);
        MADOGUCHI_TRY(check.integrity());
        MADOGUCHI_TRY(check.records());
        MADOGUCHI_TRY(check.outbox());
        MADOGUCHI_TRY(search::Indexer(*connection).backlog());
        QSet<ContactId> contacts;
        MADOGUCHI_TRY(store::ContactRepository(*connection).forEach({}, [&](const Contact& contact) {
            contacts.insert(contact.id);
            return true;
        }));
        // Each of them waits for the hub.
        MADOGUCHI_TRY_ASSIGN(waiting, store::OutboxRepository(*connection).pendingCount());
        if (waiting != contacts.size())
            return failure(ErrorCode::Corrupt, QStringLiteral("outbox"));
        return contacts;
    };
    const auto left = look();
    if (left)
        return *left;
    trouble = describe(left.error());
    return std::nullopt;
}

PowerCutFigures cutDesk(const char* what, int contacts, int images, const QByteArray& pragma)
{
    const QTemporaryDir directory;
    PowerDay day;
    {
        const WatchedFiles watched(day.log);
        work(day, directory.filePath(QStringLiteral("desk.db")), contacts, pragma);
    }
    const PowerCutFigures figures = cutPower(day, QStringLiteral("desk.db"), images, 4, contactsLeft);
    print(what, day, figures);
    return figures;
}

} // namespace

TEST_CASE("I1: no contact shown as saved is lost when the power goes, and the desk's store is sound")
{
    const PowerCutFigures figures = cutDesk("desk, synchronous=FULL", 160, imagesWanted(400), {});
    INFO(figures.firstTrouble.toStdString());
    CHECK(figures.images >= 400);
    CHECK(figures.damaged == 0);
    CHECK(figures.lost == 0);
}

TEST_CASE("with synchronous=NORMAL the same power cuts lose contacts: the test can see a loss")
{
    const PowerCutFigures figures =
        cutDesk("desk, synchronous=NORMAL", 160, imagesWanted(100), "PRAGMA synchronous=NORMAL");
    CHECK(figures.imagesWithLoss > 0);
    CHECK(figures.damaged == 0);
}
