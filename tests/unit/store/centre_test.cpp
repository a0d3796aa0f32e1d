// SPDX-License-Identifier: GPL-3.0-or-later
// Synonyms, pins and records of searches in the desk's store.
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/pin_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/search_record_repository.h"
#include "kb/store/store.h"
#include "kb/store/synonym_repository.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const Actor supervisor{idOf<UserId>(QStringLiteral("supervisor")), Role::Supervisor, {}};
const FeedId insight = insightFeed(QStringLiteral("990019"));

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    OutboxRepository outbox{*connection};
    ReplicaRepository replica{*connection};
    SynonymRepository synonyms{*connection};
    PinRepository pins{*connection};
    SearchRecordRepository searches{*connection};
    SeededRandom random{7};
    int given = 0;

    Result<void> give(const CommandPayload& payload)
    {
        return outbox.perform(commandOf(payload, supervisor, QString::number(++given)), supervisor);
    }
    std::vector<Command> waiting()
    {
        std::vector<Command> commands;
        const auto batch = outbox.nextBatch(100, 1 << 20);
        REQUIRE(batch);
        for (const OutboxEntry& entry : *batch)
            commands.push_back(*decodeCommand(entry.body));
        return commands;
    }
    QString wordsInTable()
    {
        db::Statement rows(*connection, QStringLiteral("SELECT group_concat(words, '|') FROM synonym_group"));
        REQUIRE(rows.exec());
        REQUIRE(rows.next());
        return rows.text(0);
    }
};

SynonymGroup seal()
{
    return {idOf<SynonymGroupId>(QStringLiteral("seal")), {u"はんこ"_qs, u"印鑑"_qs}, {}, 0, {}};
}

Pin pinOf(const QString& number, int position)
{
    Pin pin;
    pin.number = number;
    pin.position = position;
    return pin;
}

SearchRecord searchFor(const QString& term, qint64 at = 1'700'000'123'456)
{
    return {{at}, Language::Ja, {term}, 3, {u"0142"_qs}, {}};
}

} // namespace

TEST_CASE("a group saved, changed, deleted and brought back is in the table as it should be")
{
    Desk desk;
    REQUIRE(desk.give(SaveSynonyms{seal(), 0}));
    CHECK(desk.wordsInTable() == u"はんこ\n印鑑"_qs);
    SynonymGroup changed = seal();
    changed.words += u"判子"_qs;
    REQUIRE(desk.give(SaveSynonyms{changed, 1}));
    CHECK(desk.wordsInTable() == u"はんこ\n印鑑\n判子"_qs);
    SynonymGroup gone = seal();
    gone.words.clear();
    REQUIRE(desk.give(SaveSynonyms{gone, 2}));
    CHECK(desk.wordsInTable().isEmpty());
    CHECK_FALSE(desk.synonyms.byId(seal().id)->has_value());
    REQUIRE(desk.give(SaveSynonyms{changed, 3}));
    const auto back = desk.synonyms.byId(seal().id);
    REQUIRE(back->has_value());
    CHECK((*back)->version == 4);
    CHECK(desk.synonyms.all()->size() == 1);
}

TEST_CASE("a group changed on an old version is refused, and nothing changes")
{
    Desk desk;
    REQUIRE(desk.give(SaveSynonyms{seal(), 0}));
    const auto late = desk.give(SaveSynonyms{seal(), 0});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
}

TEST_CASE("pins come in their order, those of today apart, one taken down is gone")
{
    Desk desk;
    Pin snow = pinOf(u"0300"_qs, 1);
    snow.from = QDate(2026, 12, 1);
    snow.until = QDate(2027, 2, 28);
    REQUIRE(desk.give(SavePin{pinOf(u"0142"_qs, 2)}));
    REQUIRE(desk.give(SavePin{snow}));
    const auto all = desk.pins.all();
    REQUIRE(all->size() == 2);
    CHECK((*all)[0].number == u"0300"_qs);
    CHECK((*all)[0].until == snow.until);
    CHECK(desk.pins.shownOn(QDate(2026, 11, 30))->size() == 1);
    CHECK(desk.pins.shownOn(QDate(2027, 2, 28))->size() == 2);
    snow.removed = true;
    REQUIRE(desk.give(SavePin{snow}));
    CHECK(desk.pins.all()->size() == 1);
}

TEST_CASE("I6 an answer that comes after a later change of the same pin leaves that in sight")
{
    Desk desk;
    const FeedId qa = qaFeed(QStringLiteral("990019"));
    Pin pin = pinOf(u"0142"_qs, 1);
    pin.note = u"mine"_qs;
    REQUIRE(desk.give(SavePin{pin}));
    const CommandId mine = desk.waiting().front().id;
    pin.note = u"another's"_qs;
    REQUIRE(desk.replica.beginStaging(qa));
    REQUIRE(desk.replica.stagePage(qa, {{{EntityKind::Pin, rowIdOfPin(pin.number), encode(pin)}, 2, false}}));
    const QUuid epoch = uuidForName(QStringLiteral("epoch"));
    REQUIRE(desk.replica.swapStaging(qa, epoch, 2));
    REQUIRE(desk.outbox.storeResults({{mine, CommandStatus::Duplicate, qa, 1, {}, {}}}, {epoch, {}}));
    REQUIRE(desk.pins.all()->size() == 1);
    CHECK(desk.pins.all()->front().note == u"another's"_qs);
    CHECK(desk.outbox.pendingCount() == 0);
}

TEST_CASE("a feed taken away takes synonyms and pins with it")
{
    Desk desk;
    const FeedId qa = qaFeed(QStringLiteral("990019"));
    SynonymGroup group = seal();
    group.version = 1;
    Pin pin = pinOf(u"0142"_qs, 1);
    REQUIRE(desk.replica.beginStaging(qa));
    REQUIRE(desk.replica.stagePage(qa, {{{EntityKind::Synonyms, group.id.value, encode(group)}, 1, false},
                                        {{EntityKind::Pin, rowIdOfPin(pin.number), encode(pin)}, 2, false}}));
    REQUIRE(desk.replica.swapStaging(qa, uuidForName(QStringLiteral("epoch")), 2));
    CHECK(desk.synonyms.all()->size() == 1);
    CHECK(desk.pins.all()->size() == 1);
    REQUIRE(desk.replica.clearFeed(qa, uuidForName(QStringLiteral("epoch"))));
    CHECK(desk.synonyms.all()->empty());
    CHECK(desk.pins.all()->empty());
}

TEST_CASE("searches wait one by one and go out together, with neither user nor time of day")
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk.searches.add(searchFor(QString::number(i)), desk.random));
    CHECK(desk.searches.waiting() == 3);
    CHECK(desk.searches.handIn(operatorSato, desk.random, 4) == 0);
    CHECK(desk.searches.handIn(operatorSato, desk.random, 3) == 3);
    CHECK(desk.searches.waiting() == 0);
    const auto commands = desk.waiting();
    REQUIRE(commands.size() == 1);
    CHECK(commands[0].actor.isNull());
    CHECK(commands[0].at.ms % 3'600'000 == 0);
    CHECK(commands[0].id.value.version() == QUuid::Random);
    const auto& batch = std::get<RecordSearches>(commands[0].payload).batch;
    CHECK(batch.records.size() == 3);
    CHECK(batch.id.value.version() == QUuid::Random);
    CHECK(batch.records[0].at.ms % 3'600'000 == 0);
}

TEST_CASE("hundreds of searches make a few commands")
{
    Desk desk;
    for (int i = 0; i < 250; ++i)
        REQUIRE(desk.searches.add(searchFor(QString::number(i)), desk.random));
    CHECK(desk.searches.handIn(operatorSato, desk.random) == 250);
    CHECK(desk.waiting().size() == 3);
    CHECK(desk.searches.latest(1000)->size() == 250);
}

TEST_CASE("searches do not count as work that waits, and are not shown when the hub refuses them")
{
    Desk desk;
    REQUIRE(desk.searches.add(searchFor(u"印鑑"_qs), desk.random));
    REQUIRE(desk.searches.handIn(operatorSato, desk.random));
    CHECK(desk.outbox.pendingCount() == 1);
    CHECK(desk.outbox.waitingWork() == 0);
    const Error refused{ErrorCode::Refused, QStringLiteral("test.refused"), {}};
    REQUIRE(desk.outbox.storeResults({{desk.waiting()[0].id, CommandStatus::Rejected, {}, 0, refused, {}}}));
    CHECK(desk.outbox.pendingCount() == 0);
    CHECK(desk.outbox.refused()->empty());
}

TEST_CASE("what an operator's desk handed in leaves it, a supervisor's keeps it until the feed brings it")
{
    Desk desk;
    REQUIRE(desk.searches.add(searchFor(u"印鑑"_qs), desk.random));
    REQUIRE(desk.searches.handIn(operatorSato, desk.random));
    REQUIRE(desk.outbox.storeResults({{desk.waiting()[0].id, CommandStatus::Applied, {}, 0, {}, {}}}));
    CHECK(desk.searches.latest(10)->empty());
    CHECK(desk.outbox.pendingCount() == 0);

    REQUIRE(desk.searches.add(searchFor(u"転入"_qs), desk.random));
    REQUIRE(desk.searches.handIn(supervisor, desk.random));
    REQUIRE(desk.outbox.storeResults({{desk.waiting()[0].id, CommandStatus::Applied, insight, 5, {}, {}}}));
    CHECK(desk.searches.latest(10)->size() == 1);
}

TEST_CASE("the latest searches come first, waiting ones and all desks' together")
{
    Desk desk;
    const qint64 hour = 3'600'000;
    REQUIRE(desk.searches.add(searchFor(u"old"_qs, 100 * hour), desk.random));
    REQUIRE(desk.searches.handIn(supervisor, desk.random));
    REQUIRE(desk.searches.add(searchFor(u"new"_qs, 102 * hour + 5), desk.random));
    const auto latest = desk.searches.latest(10);
    REQUIRE(latest->size() == 2);
    CHECK((*latest)[0].terms == QStringList{u"new"_qs});
    CHECK((*latest)[0].at.ms == 102 * hour);
    CHECK((*latest)[1].opened == QStringList{u"0142"_qs});
    CHECK(desk.searches.latest(1)->size() == 1);
}
