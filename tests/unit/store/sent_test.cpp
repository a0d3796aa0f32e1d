// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at a desk when the hub was restored from a backup.
#include "kb/domain/rulebook.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const FeedId centre = centreFeed(QStringLiteral("990019"));
const FeedId qa = qaFeed(QStringLiteral("990019"));
const QUuid life = uuidForName(QStringLiteral("life"));
const QUuid restored = uuidForName(QStringLiteral("restored"));
constexpr qint64 day = 24 * 3600 * 1000;

struct Desk
{
    Desk()
    {
        auto opened = openStore(QStringLiteral(":memory:"));
        REQUIRE(opened);
        connection = std::move(*opened);
        outbox = std::make_unique<OutboxRepository>(*connection);
        replica = std::make_unique<ReplicaRepository>(*connection);
        sent = std::make_unique<SentRepository>(*connection);
        load({}, 0, life);
    }

    /// Loads the centre's feed from its start.
    void load(const std::vector<ReplicaRow>& rows, qint64 revision, const QUuid& epoch)
    {
        REQUIRE(replica->beginStaging(centre));
        REQUIRE(replica->stagePage(centre, rows));
        REQUIRE(replica->swapStaging(centre, epoch, revision));
    }

    Command log(const QString& name)
    {
        const Command command = commandOf(LogContact{contactAbout(name)}, operatorSato, name);
        REQUIRE(outbox->perform(command, operatorSato));
        return command;
    }

    /// The hub applies it, and its page comes.
    void acknowledge(const Command& command, qint64 revision, Timestamp at = {day})
    {
        REQUIRE(outbox->storeResults({{command.id, CommandStatus::Applied, centre, revision, {}, {}}},
                                     {life, at}));
        const Contact& contact = std::get<LogContact>(command.payload).contact;
        REQUIRE(replica->storePage(
            centre, life, revision - 1, revision,
            {{EntityRow{EntityKind::Contact, contact.id.value, encode(contact)}, revision, false}}));
    }

    QStringList waiting()
    {
        QStringList names;
        const auto batch = outbox->nextBatch(100, 1 << 20);
        REQUIRE(batch);
        for (const OutboxEntry& entry : *batch) {
            const auto command = decodeCommand(entry.body);
            REQUIRE(command);
            names.append(std::get<LogContact>(command->payload).contact.original.inquiry);
        }
        return names;
    }

    std::unique_ptr<db::Connection> connection;
    std::unique_ptr<OutboxRepository> outbox;
    std::unique_ptr<ReplicaRepository> replica;
    std::unique_ptr<SentRepository> sent;
};

QStringList named(const char* names)
{
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("I3 what a restored hub had acknowledged waits again, in its order and before what is younger")
{
    Desk desk;
    const Command a = desk.log(QStringLiteral("a"));
    const Command b = desk.log(QStringLiteral("b"));
    desk.acknowledge(a, 1);
    desk.acknowledge(b, 2);
    (void)desk.log(QStringLiteral("c"));
    CHECK(desk.waiting() == named("c"));

    CHECK(desk.sent->offerAgain(restored) == 2);
    CHECK(desk.waiting() == named("a b c"));
    CHECK(desk.sent->count() == 0);
    CHECK(ContactRepository(*desk.connection).count({}) == 3);

    // The hub's rows as they were at the backup: the contacts stay in sight, as work that waits.
    desk.load({}, 0, restored);
    CHECK(ContactRepository(*desk.connection).count({}) == 3);
    (void)desk.log(QStringLiteral("d"));
    CHECK(desk.waiting() == named("a b c d"));
}

TEST_CASE(
    "I3 what is given after a command that had to go behind others stays behind it when all is offered again")
{
    Desk desk;
    const Command a = desk.log(QStringLiteral("a"));
    const Command b = desk.log(QStringLiteral("b"));
    desk.acknowledge(a, 1);
    CHECK(desk.sent->offerAgain(restored) == 1); // b goes behind a
    desk.acknowledge(a, 2);
    REQUIRE(desk.outbox->putBehind({b.id}));
    desk.acknowledge(b, 3);
    const Command c = desk.log(QStringLiteral("c"));
    desk.acknowledge(c, 4);
    CHECK(desk.sent->offerAgain(restored) == 3);
    CHECK(desk.waiting() == named("a b c"));
}

TEST_CASE("I2 what was refused in another life of the hub's database, and not yet dealt with, is judged anew")
{
    Desk desk;
    const Command a = desk.log(QStringLiteral("a"));
    const Command b = desk.log(QStringLiteral("b"));
    const auto refuse = [&](const Command& command) {
        const Error error{ErrorCode::NotFound, QStringLiteral("command.target.absent"), {}};
        REQUIRE(desk.outbox->storeResults({{command.id, CommandStatus::Rejected, {}, 0, error, {}}},
                                          {life, {day}}));
    };
    refuse(a);
    refuse(b);
    CHECK(desk.waiting().isEmpty());
    CHECK(ContactRepository(*desk.connection).count({}) == 0);
    REQUIRE(desk.outbox->dismiss(b.id));

    REQUIRE(desk.sent->offerAgain(restored));
    CHECK(desk.waiting() == named("a"));
    CHECK(desk.outbox->refused()->empty());
    CHECK(ContactRepository(*desk.connection).count({}) == 1);
    refuse(a);
    CHECK(desk.outbox->refused()->size() == 1);
    CHECK(ContactRepository(*desk.connection).count({}) == 0);
}

TEST_CASE("I3 what was acknowledged in another life is offered again though a clock has run days ahead since")
{
    Desk desk;
    REQUIRE(desk.replica->clearFeed(centre, life)); // loaded in part, when the hub is restored
    const Command a = desk.log(QStringLiteral("a"));
    REQUIRE(desk.outbox->storeResults({{a.id, CommandStatus::Applied, centre, 2, {}, {}}}, {life, {day}}));
    (void)desk.log(QStringLiteral("b"));
    REQUIRE(desk.sent->forgetOld({1000 * day}));
    CHECK(desk.sent->offerAgain(restored) == 1);
    CHECK(desk.waiting() == named("a b"));
    desk.load({}, 3, restored);
    CHECK(desk.waiting() == named("a b"));
    CHECK(ContactRepository(*desk.connection).count({}) == 2);
}

TEST_CASE("I2 what is offered again is offered once")
{
    Desk desk;
    const Command a = desk.log(QStringLiteral("a"));
    desk.acknowledge(a, 1);
    CHECK(desk.sent->offerAgain(restored) == 1);
    CHECK(desk.sent->offerAgain(restored) == 0);
    REQUIRE(
        desk.outbox->storeResults({{a.id, CommandStatus::Duplicate, centre, 1, {}, {}}}, {restored, {day}}));
    CHECK(desk.waiting().isEmpty());
    CHECK(desk.sent->offerAgain(restored) == 0);
    CHECK(desk.sent->count() == 1);
    desk.load({}, 0, restored);
    CHECK(desk.waiting().isEmpty());
}

TEST_CASE("an acknowledged command whose page has not come yet is offered again once")
{
    Desk desk;
    const Command a = desk.log(QStringLiteral("a"));
    REQUIRE(desk.outbox->storeResults({{a.id, CommandStatus::Applied, centre, 9, {}, {}}}, {life, {day}}));
    CHECK(desk.sent->offerAgain(restored) == 1);
    CHECK(desk.waiting() == named("a"));
}

TEST_CASE("I2 what the restored hub has answered already is not offered again when its rows come")
{
    Desk desk;
    const Command a = desk.log(QStringLiteral("a"));
    desk.acknowledge(a, 1);
    CHECK(desk.sent->offerAgain(restored) == 1);
    REQUIRE(
        desk.outbox->storeResults({{a.id, CommandStatus::Applied, centre, 5, {}, {}}}, {restored, {day}}));
    REQUIRE(desk.replica->beginStaging(centre));
    CHECK(desk.replica->swapStaging(centre, restored, 3) == 0);
    CHECK(desk.waiting().isEmpty());
    CHECK(ContactRepository(*desk.connection).count({}) == 1);
}

TEST_CASE("a feed whose rows differ although the hub's database lives on is healed the same way")
{
    Desk desk;
    desk.acknowledge(desk.log(QStringLiteral("a")), 1);
    desk.load({}, 0, life);
    CHECK(desk.waiting() == named("a"));
    CHECK(ContactRepository(*desk.connection).count({}) == 1);
}

TEST_CASE("acknowledged commands are kept for seven days, whatever the clock said when they were")
{
    Desk desk;
    desk.acknowledge(desk.log(QStringLiteral("old")), 1, {10 * day});
    desk.acknowledge(desk.log(QStringLiteral("young")), 2, {11 * day});
    desk.acknowledge(desk.log(QStringLiteral("future")), 3, {9000 * day});
    REQUIRE(desk.sent->forgetOld({17 * day + 1}));
    CHECK(desk.sent->count() == 2);
    REQUIRE(desk.sent->forgetOld({24 * day + 2}));
    CHECK(desk.sent->count() == 0);
}

// Seed 35111: of two that were offered again the younger one was acknowledged before the hub was restored.
TEST_CASE("I3 what is offered again keeps its place behind what waits and is older")
{
    Desk desk;
    (void)desk.log(QStringLiteral("older"));
    const Command younger = desk.log(QStringLiteral("younger"));
    desk.acknowledge(younger, 1);
    (void)desk.log(QStringLiteral("youngest"));
    CHECK(desk.sent->offerAgain(restored) == 1);
    CHECK(desk.waiting() == named("older younger youngest"));
}

// Seed 91059: the hub was restored, and meanwhile its giver was given another role.
TEST_CASE("I3 what a restored hub may have lost does not go with a feed that is withdrawn")
{
    Desk desk;
    desk.acknowledge(desk.log(QStringLiteral("a")), 1);
    REQUIRE(desk.replica->clearFeed(centre, restored));
    CHECK(desk.waiting() == named("a"));
    CHECK(ContactRepository(*desk.connection).count({}) == 1);
    CHECK(desk.sent->count() == 0);
}

TEST_CASE("I10 acknowledged commands go with the feed that is withdrawn, others stay")
{
    Desk desk;
    desk.acknowledge(desk.log(QStringLiteral("a")), 1);
    REQUIRE(desk.replica->clearFeed(qa, life));
    CHECK(desk.sent->count() == 1);
    REQUIRE(desk.replica->clearFeed(centre, life));
    CHECK(desk.sent->count() == 0);
}
