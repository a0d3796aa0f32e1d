// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/history_model.h"
#include "kb/db/transaction.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

Contact contactAt(IdMaker& ids, const Actor& actor, qint64 minute)
{
    Contact contact;
    contact.id = ids.make<ContactId>();
    contact.operatorId = actor.user;
    contact.startedAt = {1'700'000'000'000 + minute * 60'000};
    contact.endedAt = contact.startedAt.plusMs(30'000);
    contact.original.inquiry = QStringLiteral("問い合わせ %1").arg(minute);
    contact.original.channel = minute % 2 ? Channel::Phone : Channel::Fax;
    return contact;
}

void fill(Desk& desk, int count)
{
    const Actor actor = desk.commands->user()->actor;
    const auto filled = desk.run([&](db::Connection& connection) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
        store::OutboxRepository outbox(connection);
        for (int n = 0; n < count; ++n) {
            const Command command{desk.ids.make<CommandId>(), actor.user, desk.clock.now(),
                                  LogContact{contactAt(desk.ids, actor, n)}};
            MADOGUCHI_TRY(outbox.performWithin(command, actor));
        }
        return transaction.commit();
    });
    REQUIRE(filled);
}

} // namespace

TEST_CASE("Ten thousand contacts are read page by page by the rules of item models, newest first")
{
    Desk desk;
    fill(desk, 10'000);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTexts([](const Contact& contact, HistoryModel::Column) { return contact.original.inquiry; },
                   [](HistoryModel::Column) { return QStringLiteral("head"); });
    model.setQuery({});
    // The tester fetches more of its own accord, perhaps within the same turn of the event loop.
    REQUIRE(waitFor([&] { return model.rowCount() >= HistoryModel::pageSize; }));
    CHECK(model.total() == 10'000);
    CHECK(model.contactAt(0)->original.inquiry == QStringLiteral("問い合わせ 9999"));

    // A page is never delivered from inside the view's call.
    const int before = model.rowCount();
    model.fetchMore({});
    CHECK(model.rowCount() == before);
    while (model.canFetchMore({}) || model.isLoading()) {
        if (model.canFetchMore({}))
            model.fetchMore({});
        QCoreApplication::processEvents();
    }
    CHECK(model.rowCount() == 10'000);
    for (int row = 1; row < model.rowCount(); ++row)
        REQUIRE(model.contactAt(row)->endedAt < model.contactAt(row - 1)->endedAt);
}

TEST_CASE("New contacts appear on top without a reset of what is shown")
{
    Desk desk;
    fill(desk, 500);
    HistoryModel model(*desk.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    // The tester fetches more of its own accord, perhaps within the same turn of the event loop.
    REQUIRE(waitFor([&] { return model.rowCount() >= HistoryModel::pageSize; }));
    const ContactId first = model.contactAt(0)->id;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    REQUIRE(desk.perform(LogContact{contactAt(desk.ids, desk.commands->user()->actor, 1000)}));
    model.refresh();
    REQUIRE(waitFor([&] { return model.contactAt(0)->id != first; }));
    CHECK(reset.count() == 0);
    CHECK(model.contactAt(1)->id == first);
    CHECK(model.total() == 501);
}

TEST_CASE("A filter shows only what fits, and the last filter wins")
{
    Desk desk;
    fill(desk, 400);
    HistoryModel model(*desk.store);
    HistoryQuery fax;
    fax.filter.channel = Channel::Fax;
    HistoryQuery mail;
    mail.filter.channel = Channel::Email;
    model.setQuery(fax);
    model.setQuery({});
    model.setQuery(mail);
    model.setQuery(fax);
    QSignalSpy loaded(&model, &HistoryModel::loaded);
    REQUIRE(waitFor([&] { return loaded.count() == 1; }));
    CHECK(model.total() == 200);
    for (int row = 0; row < model.rowCount(); ++row)
        REQUIRE(model.contactAt(row)->original.channel == Channel::Fax);
}
