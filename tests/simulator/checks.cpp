// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/checks.h"

#include "kb/db/statement.h"
#include "kb/hub/rights.h"
#include "kb/search/indexer.h"
#include "kb/store/store_check.h"
#include "tests/simulator/templates.h"
#include "tests/simulator/world.h"

namespace madoguchi::sim {

namespace {

using store::OutboxState;

struct Looker
{
    World& world;
    SimDesk& desk;

    void fails(const char* invariant, const QString& text) const
    {
        world.violated(QLatin1String(invariant), desk.name() + u' ' + text);
    }
};

QString where(const HeldRow& row)
{
    return row.feed + u' ' + QString::number(row.revision);
}

// I4: whoever has reached a revision holds everything up to it as the hub does.
void checkReached(const Looker& look, const HubContent& hub, const HeldRows& held,
                  const store::FeedCursor& cursor)
{
    const auto head = hub.heads.find(cursor.feed);
    if (head == hub.heads.end() || cursor.revision > head->second)
        return look.fails("I4", QStringLiteral("is beyond the hub in ") + cursor.feed.value);
    for (const auto& [key, row] : hub.rows) {
        if (row.feed != cursor.feed.value || row.revision > cursor.revision)
            continue;
        const auto found = held.find(key);
        if (found == held.end() || found->second.digest != row.digest)
            return look.fails("I4",
                              QStringLiteral("has reached %1 and lacks ").arg(cursor.revision) + where(row));
    }
    for (const auto& [key, row] : held) {
        if (row.feed != cursor.feed.value)
            continue;
        const auto found = hub.rows.find(key);
        if (row.revision > cursor.revision || found == hub.rows.end() ||
            found->second.revision < row.revision)
            return look.fails("I8", QStringLiteral("has a row it cannot have: ") + where(row));
    }
}

// I1: what somebody was told is saved is in the outbox, or in what the hub has said, or was refused in sight.
void checkSaved(const Looker& look)
{
    SimDesk& desk = look.desk;
    db::Statement rows(desk.connection(),
                       QStringLiteral("SELECT id FROM contact UNION SELECT entity FROM outbox"));
    must(rows.exec());
    std::set<QUuid> seen;
    while (rows.next())
        seen.insert(rows.uuid(0));
    for (const Given& given : look.world.model.all) {
        const auto* log = std::get_if<LogContact>(&given.command.payload);
        if (log == nullptr || given.desk != desk.number || given.install != desk.install || given.doubtful ||
            given.dismissed)
            continue;
        if (look.world.mayBeLost(given))
            continue;
        // What was handed to the hub goes from a desk whose reader may not see it (any more).
        if (!seen.contains(log->contact.id.value) && !desk.everCleared(centreFeed(city)) &&
            !desk.handedOver(given.command.id) && desk.mayRead(centreFeed(city)))
            look.fails("I1", QStringLiteral("has lost ") + look.world.model.nameOf(given.command.id));
    }
}

// I1: what waits is in sight, applied over what the hub has said; I2: once.
void checkShown(const Looker& look)
{
    std::map<QUuid, std::set<AmendmentId>> shown;
    db::Statement contacts(look.desk.connection(), QStringLiteral("SELECT id, body FROM contact"));
    must(contacts.exec());
    while (contacts.next()) {
        auto& amendments = shown[contacts.uuid(0)];
        for (const Amendment& amendment : must(decodeContact(contacts.bytes(1))).amendments) {
            if (!amendments.insert(amendment.id).second)
                look.fails("I2", QStringLiteral("shows an amendment twice"));
        }
    }
    db::Statement waiting(
        look.desk.connection(),
        QStringLiteral("SELECT entity, body FROM outbox WHERE kind = 2 AND state IN (1, 2)"));
    must(waiting.exec());
    while (waiting.next()) {
        const Command command = must(decodeCommand(waiting.bytes(1)));
        const auto contact = shown.find(waiting.uuid(0));
        const auto* amend = std::get_if<AmendContact>(&command.payload);
        const bool missing = contact == shown.end()
                                 ? amend == nullptr
                                 : amend != nullptr && !contact->second.contains(amend->amendment.id);
        if (missing)
            look.fails("I1", QStringLiteral("does not show ") + look.world.model.nameOf(command.id));
    }
}

void checkDeskNow(World& world, SimDesk& desk, const HubContent* hub)
{
    const FaultPoint::Pause pause(desk.fault);
    const Looker look{world, desk};
    store::StoreCheck check(desk.connection());
    for (const auto& sound : {check.feeds(), check.outbox()}) {
        if (!sound)
            look.fails("I8", describe(sound.error()));
    }
    checkSaved(look);
    checkShown(look);
    if (desk.isIndexed()) {
        search::Indexer indexer(desk.connection());
        const auto current = indexer.bringUpToDate();
        const auto sound = current ? indexer.check() : current;
        if (!sound)
            look.fails("I6", QStringLiteral("finds by another index: ") + describe(sound.error()));
    }
    if (hub == nullptr)
        return;
    const HeldRows held = truthOf(desk);
    for (const store::FeedCursor& cursor : must(store::ReplicaRepository(desk.connection()).cursors())) {
        if (cursor.epoch == hub->epoch)
            checkReached(look, *hub, held, cursor);
    }
}

void checkHubNow(World& world, const HubContent& hub)
{
    std::map<QString, std::set<qint64>> revisions;
    for (const auto& [key, row] : hub.rows) {
        const auto head = hub.heads.find({row.feed});
        if (head == hub.heads.end() || row.revision < 1 || row.revision > head->second)
            world.violated(QStringLiteral("I5"), QStringLiteral("the hub has a row at ") + where(row));
        if (!revisions[row.feed].insert(row.revision).second)
            world.violated(QStringLiteral("I5"), QStringLiteral("two rows at ") + where(row));
        if (row.digest != rowDigest({static_cast<EntityKind>(key.first), key.second, row.body}, row.revision))
            world.violated(QStringLiteral("I8"), QStringLiteral("the hub's digest at ") + where(row));
    }
}

QList<FeedId> feedsIn(const HubContent& hub)
{
    QList<FeedId> feeds;
    for (const auto& [feed, head] : hub.heads)
        feeds.append(feed);
    return feeds;
}

// I6: at rest a desk holds what the hub holds of its feeds, in sight as in truth; I10: and of others nothing.
void checkEqual(const Looker& look, const HubContent& hub)
{
    SimDesk& desk = look.desk;
    const QList<FeedId> granted =
        hub::Rights(look.world.account(desk.user).actor(), city).feeds(feedsIn(hub));
    const auto cursors = must(store::ReplicaRepository(desk.connection()).cursors());
    for (const store::FeedCursor& cursor : cursors) {
        if (!granted.contains(cursor.feed))
            look.fails("I10", QStringLiteral("still follows ") + cursor.feed.value);
        if (cursor.epoch != hub.epoch || cursor.revision != hub.heads.at(cursor.feed))
            look.fails("I6", QStringLiteral("is not where the hub is in ") + cursor.feed.value);
    }
    if (cursors.size() != granted.size())
        look.fails("I6", QStringLiteral("does not follow all it may read"));
    const HeldRows held = truthOf(desk);
    for (const auto& [key, row] : held) {
        if (!granted.contains(FeedId{row.feed}))
            return look.fails("I10", QStringLiteral("still holds ") + where(row));
        const auto found = hub.rows.find(key);
        if (found == hub.rows.end() || found->second.digest != row.digest || found->second.body != row.body)
            return look.fails("I6", QStringLiteral("differs from the hub at ") + where(row));
    }
    for (const auto& [key, row] : hub.rows) {
        if (granted.contains(FeedId{row.feed}) && !held.contains(key))
            return look.fails("I6", QStringLiteral("lacks ") + where(row));
    }
}

/// Where people see the rows of a kind: the table, and what of it must be the row's.
struct Sight
{
    EntityKind kind;
    const char* table;
    const char* column;
    /// What the column is to say; null = the row is not shown at all.
    std::optional<QByteArray> (*shown)(const QByteArray& body);
};

std::optional<QByteArray> asItIs(const QByteArray& body)
{
    return body;
}

constexpr Sight sights[] = {{EntityKind::Contact, "contact", "body", asItIs},
                            {EntityKind::Article, "article", "body", asItIs},
                            {EntityKind::Staff, "staff", "body", asItIs},
                            {EntityKind::Lesson, "lesson", "body", asItIs},
                            {EntityKind::Hand, "hand", "body", asItIs},
                            {EntityKind::Escalation, "escalation", "body", asItIs},
                            {EntityKind::Review, "review", "body", asItIs},
                            {EntityKind::Synonyms, "synonym_group", "body",
                             [](const QByteArray& body) {
                                 return must(decodeSynonymGroup(body)).words.isEmpty() ? std::nullopt
                                                                                       : std::optional(body);
                             }},
                            {EntityKind::Pin, "pin", "CAST(text AS BLOB)", [](const QByteArray& body) {
                                 const Pin pin = must(decodePin(body));
                                 return pin.removed ? std::nullopt : std::optional(pin.note.toUtf8());
                             }}};

void checkVisible(const Looker& look, const Sight& sight, const HeldRows& held)
{
    const QString table = QLatin1String(sight.table);
    std::map<QUuid, QByteArray> expected;
    for (const auto& [key, row] : held) {
        if (key.first != static_cast<int>(sight.kind))
            continue;
        if (const auto shown = sight.shown(row.body))
            expected[key.second] = *shown;
    }
    db::Statement rows(look.desk.connection(),
                       QStringLiteral("SELECT id, %1 FROM %2").arg(QLatin1String(sight.column), table));
    must(rows.exec());
    size_t seen = 0;
    while (rows.next()) {
        ++seen;
        const auto found = expected.find(rows.uuid(0));
        if (found == expected.end() || found->second != rows.bytes(1))
            return look.fails("I6", QStringLiteral("shows another %1 than it holds").arg(table));
    }
    if (seen != expected.size())
        look.fails("I6",
                   QStringLiteral("shows %1 of %2 rows of %3").arg(seen).arg(expected.size()).arg(table));
}

} // namespace

HubContent contentOf(hub::HubStore& store)
{
    HubContent content{store.epoch(), must(store.heads()), {}};
    db::Statement rows(store.connection(),
                       QStringLiteral("SELECT kind, id, feed, rev, digest, body FROM entity"));
    must(rows.exec());
    while (rows.next())
        content.rows[{static_cast<int>(rows.integer(0)), rows.uuid(1)}] = {rows.text(2), rows.integer(3),
                                                                           rows.integer(4), rows.bytes(5)};
    return content;
}

HeldRows truthOf(SimDesk& desk)
{
    HeldRows held;
    db::Statement rows(desk.connection(),
                       QStringLiteral("SELECT kind, id, feed, revision, digest, body FROM truth"));
    must(rows.exec());
    while (rows.next())
        held[{static_cast<int>(rows.integer(0)), rows.uuid(1)}] = {rows.text(2), rows.integer(3),
                                                                   rows.integer(4), rows.bytes(5)};
    return held;
}

void checkMoment(World& world)
{
    std::optional<HubContent> content;
    if (SimHub* hub = world.anyHub()) {
        const FaultPoint::Pause pause(hub->fault);
        content = contentOf(hub->store());
        checkHubNow(world, *content);
    }
    for (const auto& desk : world.desks())
        checkDeskNow(world, *desk, content ? &*content : nullptr);
}

void checkRest(World& world)
{
    checkMoment(world);
    SimHub& hub = *world.anyHub();
    const HubContent content = contentOf(hub.store());
    for (const auto& desk : world.desks()) {
        const Looker look{world, *desk};
        checkEqual(look, content);
        const HeldRows held = truthOf(*desk);
        for (const Sight& sight : sights)
            checkVisible(look, sight, held);
        store::StoreCheck check(desk->connection());
        if (const auto sound = check.records(); !sound)
            look.fails("I8", describe(sound.error()));
    }
    checkTruth(world, hub.store(), content);
}

} // namespace madoguchi::sim
