// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/store/article_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/projection.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const FeedId qa = qaFeed(QStringLiteral("990019"));
const FeedId centre = centreFeed(QStringLiteral("990019"));
const QUuid epoch = uuidForName(QStringLiteral("epoch"));

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    ReplicaRepository replica{*connection};
    OutboxRepository outbox{*connection};
    ArticleRepository articles{*connection};
    ContactRepository contacts{*connection};

    /// Loads a feed from its beginning, as a fresh desk does.
    void load(const FeedId& feed, const std::vector<ReplicaRow>& rows, qint64 revision,
              const QUuid& life = epoch)
    {
        REQUIRE(replica.beginStaging(feed));
        REQUIRE(replica.stagePage(feed, rows));
        REQUIRE(replica.swapStaging(feed, life, revision));
    }
    qint64 revisionOf(const FeedId& feed)
    {
        const auto cursors = replica.cursors();
        REQUIRE(cursors);
        for (const FeedCursor& cursor : *cursors) {
            if (cursor.feed == feed)
                return cursor.revision;
        }
        return -1;
    }
    QString question(const QString& number)
    {
        const auto article = articles.byNumber(number, Language::Ja);
        REQUIRE(article);
        return *article ? (*article)->question : QString();
    }
};

Article stamps(const QString& question)
{
    return articleTitled(QStringLiteral("0142"), question);
}

} // namespace

TEST_CASE("I8 rows and cursor of a page arrive together")
{
    Desk desk;
    desk.load(qa, {}, 0);
    REQUIRE(
        desk.replica.storePage(qa, epoch, 0, 3, {{rowOf(stamps(QStringLiteral("印鑑登録")), 1), 3, false}}));
    CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("印鑑登録"));
    CHECK(desk.revisionOf(qa) == 3);
}

TEST_CASE("I7 a page that answers an older question changes nothing")
{
    Desk desk;
    desk.load(qa, {{rowOf(stamps(QStringLiteral("新しい")), 2), 5, false}}, 5);
    const auto stale =
        desk.replica.storePage(qa, epoch, 3, 4, {{rowOf(stamps(QStringLiteral("古い")), 1), 4, false}});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    const QUuid otherLife = uuidForName(QStringLiteral("other"));
    CHECK_FALSE(
        desk.replica.storePage(qa, otherLife, 5, 6, {{rowOf(stamps(QStringLiteral("別")), 1), 6, false}}));
    CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("新しい"));
    CHECK(desk.revisionOf(qa) == 5);
}

TEST_CASE("a corrupt row stops the whole page")
{
    Desk desk;
    desk.load(qa, {}, 0);
    const EntityRow corrupt{EntityKind::Article, uuidForName(QStringLiteral("x")), "\xff"};
    CHECK_FALSE(desk.replica.storePage(
        qa, epoch, 0, 2, {{rowOf(stamps(QStringLiteral("印鑑登録")), 1), 1, false}, {corrupt, 2, false}}));
    CHECK(desk.question(QStringLiteral("0142")).isEmpty());
    CHECK(desk.revisionOf(qa) == 0);
}

TEST_CASE("a pending edit is applied again over the new truth, and goes once the truth holds it")
{
    Desk desk;
    desk.load(qa, {{rowOf(stamps(QStringLiteral("もと")), 1), 1, false}}, 1);
    auto article = *desk.articles.byNumber(QStringLiteral("0142"), Language::Ja);
    article->question = QStringLiteral("直した");
    const Command edit = commandOf(SaveArticle{*article, 1}, leaderTanaka, QStringLiteral("edit"));
    REQUIRE(desk.outbox.perform(edit, leaderTanaka));
    CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("直した"));

    SECTION("another row comes: the edit still shows")
    {
        const Article other = articleTitled(QStringLiteral("0001"), QStringLiteral("別"));
        REQUIRE(desk.replica.storePage(qa, epoch, 1, 2, {{rowOf(other, 1), 2, false}}));
        CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("直した"));
    }
    SECTION("the hub's row comes before the hub's answer")
    {
        Article applied = *article;
        REQUIRE(desk.replica.storePage(qa, epoch, 1, 2, {{rowOf(applied, 2), 2, false}}));
        REQUIRE(desk.outbox.storeResults({{edit.id, CommandStatus::Applied, qa, 2, {}, {}}}, {epoch, {}}));
        CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("直した"));
        CHECK(db::selectInteger(*desk.connection, QStringLiteral("SELECT count(*) FROM outbox")) == 0);
    }
    SECTION("the hub's answer comes before the hub's row")
    {
        REQUIRE(desk.outbox.storeResults({{edit.id, CommandStatus::Applied, qa, 2, {}, {}}}));
        CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("直した"));
        REQUIRE(desk.replica.storePage(qa, epoch, 1, 2, {{rowOf(*article, 2), 2, false}}));
        CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("直した"));
        CHECK(db::selectInteger(*desk.connection, QStringLiteral("SELECT count(*) FROM outbox")) == 0);
    }
    SECTION("I9 somebody was faster: the newer text shows, and the edit is kept for its author")
    {
        REQUIRE(desk.replica.storePage(qa, epoch, 1, 2,
                                       {{rowOf(stamps(QStringLiteral("先に直した")), 2), 2, false}}));
        REQUIRE(desk.outbox.storeResults({{edit.id,
                                           CommandStatus::Conflict,
                                           {},
                                           0,
                                           {ErrorCode::Conflict, QStringLiteral("article.version"), {}},
                                           {}}}));
        CHECK(desk.question(QStringLiteral("0142")) == QStringLiteral("先に直した"));
        REQUIRE(desk.outbox.refused()->size() == 1);
        CHECK(desk.outbox.refused()->front().command == edit);
    }
}

TEST_CASE("a reload swaps the feed in one step and leaves the outbox alone")
{
    Desk desk;
    desk.load(centre, {{rowOf(contactAbout(QStringLiteral("old"))), 1, false}}, 1);
    const Contact mine = contactAbout(QStringLiteral("mine"));
    REQUIRE(
        desk.outbox.perform(commandOf(LogContact{mine}, operatorSato, QStringLiteral("c")), operatorSato));

    REQUIRE(desk.replica.beginStaging(centre));
    REQUIRE(desk.replica.stagePage(centre, {{rowOf(contactAbout(QStringLiteral("new"))), 4, false}}));
    CHECK(desk.contacts.count({}) == 2);
    REQUIRE(desk.replica.swapStaging(centre, epoch, 4));

    CHECK(desk.contacts.byId(idOf<ContactId>(QStringLiteral("new")))->has_value());
    CHECK_FALSE(desk.contacts.byId(idOf<ContactId>(QStringLiteral("old")))->has_value());
    CHECK(desk.contacts.byId(mine.id)->has_value());
    CHECK(desk.outbox.pendingCount() == 1);
}

TEST_CASE("a hub with a new epoch is offered again what the old one had acknowledged")
{
    Desk desk;
    desk.load(centre, {}, 1);
    const Command log =
        commandOf(LogContact{contactAbout(QStringLiteral("a"))}, operatorSato, QStringLiteral("c"));
    REQUIRE(desk.outbox.perform(log, operatorSato));
    REQUIRE(desk.outbox.storeResults({{log.id, CommandStatus::Applied, centre, 9, {}, {}}}));
    CHECK(desk.outbox.pendingCount() == 0);
    desk.load(centre, {}, 30, uuidForName(QStringLiteral("restored")));
    CHECK(desk.outbox.pendingCount() == 1);
    CHECK(desk.contacts.count({}) == 1);
}

TEST_CASE("I3 what was acknowledged beyond a feed that is loaded for the first time is offered again")
{
    Desk desk;
    const FeedId insight = insightFeed(QStringLiteral("990019"));
    SearchBatch batch;
    batch.id = idOf<SearchBatchId>(QStringLiteral("searches"));
    batch.records.push_back({{1'750'000'000'000}, Language::Ja, {QStringLiteral("印鑑")}, 1, {}, {}});
    const Command record = commandOf(RecordSearches{batch}, operatorSato, QStringLiteral("c"));
    REQUIRE(desk.outbox.perform(record, operatorSato));
    REQUIRE(desk.outbox.storeResults({{record.id, CommandStatus::Applied, insight, 9, {}, {}}}));
    desk.load(insight, {}, 8);
    CHECK(desk.outbox.pendingCount() == 1);
}

TEST_CASE("I1 what a restored hub acknowledges stays in sight until its rows have come")
{
    Desk desk;
    desk.load(centre, {}, 6);
    const Contact contact = contactAbout(QStringLiteral("a"));
    const Command log = commandOf(LogContact{contact}, operatorSato, QStringLiteral("c"));
    REQUIRE(desk.outbox.perform(log, operatorSato));
    const QUuid restored = uuidForName(QStringLiteral("restored"));
    REQUIRE(desk.outbox.storeResults({{log.id, CommandStatus::Applied, centre, 6, {}, {}}}, {restored, {}}));
    CHECK(desk.contacts.byId(contact.id)->has_value());
    desk.load(centre, {{rowOf(contact), 6, false}}, 6, restored);
    CHECK(desk.contacts.byId(contact.id)->has_value());
    CHECK(desk.outbox.pendingCount() == 0);
}

TEST_CASE("I6 what was offered again and is held already is shown as the hub has it")
{
    Desk desk;
    const Actor supervisor{idOf<UserId>(QStringLiteral("ono")), Role::Supervisor, {}};
    Command forget = commandOf(ForgetLessons{QStringLiteral("0142")}, supervisor, QStringLiteral("c"));
    Lesson held;
    held.number = QStringLiteral("0142");
    held.forgetBefore = forget.at;
    // This desk's clock goes before the hub's.
    forget.at = forget.at.plusMs(3'600'000);
    const EntityRow row{EntityKind::Lesson, rowIdOfLesson(held.number), encode(held)};
    desk.load(qa, {{row, 1, false}}, 1);
    const QUuid restored = uuidForName(QStringLiteral("restored"));
    REQUIRE(desk.outbox.perform(forget, supervisor));
    REQUIRE(desk.outbox.storeResults({{forget.id, CommandStatus::Duplicate, qa, 1, {}, {}}}, {restored, {}}));
    desk.load(qa, {{row, 1, false}}, 1, restored);
    CHECK(desk.outbox.pendingCount() == 0);
    const auto shown = visibleRow(*desk.connection, {row.kind, row.id});
    REQUIRE(shown);
    CHECK(shown->value().body == row.body);
}

TEST_CASE("I10 a withdrawn feed is gone from the tables, and the other stays")
{
    Desk desk;
    desk.load(qa, {{rowOf(stamps(QStringLiteral("印鑑")), 1), 1, false}}, 1);
    desk.load(centre, {{rowOf(contactAbout(QStringLiteral("秘密"))), 1, false}}, 1);
    REQUIRE(desk.replica.clearFeed(centre, epoch));
    CHECK(desk.contacts.count({}) == 0);
    CHECK(desk.articles.count() == 1);
    CHECK(desk.revisionOf(centre) == -1);
    CHECK(desk.replica.summary(centre)->count == 0);
}

TEST_CASE("I10 what the hub has taken into a feed goes with the feed, before its page has come")
{
    Desk desk;
    desk.load(centre, {}, 1);
    const Contact contact = contactAbout(QStringLiteral("秘密"));
    const Command log = commandOf(LogContact{contact}, operatorSato, QStringLiteral("c"));
    REQUIRE(desk.outbox.perform(log, operatorSato));
    REQUIRE(desk.outbox.storeResults({{log.id, CommandStatus::Applied, centre, 9, {}, {}}}, {epoch, {}}));
    REQUIRE(desk.replica.clearFeed(centre, epoch));
    CHECK_FALSE(desk.contacts.byId(contact.id)->has_value());
    CHECK(db::selectInteger(*desk.connection, QStringLiteral("SELECT count(*) FROM outbox")) == 0);
    CHECK(db::selectInteger(*desk.connection, QStringLiteral("SELECT count(*) FROM sent")) == 0);
}

TEST_CASE(
    "I10 what was acknowledged and changed since goes with the feed, though the page at hand was behind it")
{
    Desk desk;
    desk.load(centre, {}, 1);
    const Contact contact = contactAbout(QStringLiteral("秘密"));
    const Contact other = contactAbout(QStringLiteral("別件"));
    const Command log = commandOf(LogContact{contact}, operatorSato, QStringLiteral("c"));
    REQUIRE(desk.outbox.perform(log, operatorSato));
    REQUIRE(desk.outbox.storeResults({{log.id, CommandStatus::Applied, centre, 2, {}, {}}}, {epoch, {}}));
    // It was amended at 5: pages bring it there, and more of them follow.
    REQUIRE(desk.replica.storePage(centre, epoch, 1, 3, {{rowOf(other), 3, false}}, true));
    CHECK(desk.contacts.byId(contact.id)->has_value());
    SECTION("the feed is withdrawn before that page")
    {
        REQUIRE(desk.replica.clearFeed(centre, epoch));
        CHECK(desk.contacts.count({}) == 0);
    }
    SECTION("the page comes")
    {
        REQUIRE(desk.replica.storePage(centre, epoch, 3, 5, {{rowOf(contact), 5, false}}, true));
        CHECK(desk.contacts.count({}) == 2);
    }
    CHECK(db::selectInteger(*desk.connection, QStringLiteral("SELECT count(*) FROM outbox")) == 0);
}

TEST_CASE("I1 what waits stays in sight when its feed is withdrawn, though the hub holds it already")
{
    Desk desk;
    const Contact contact = contactAbout(QStringLiteral("a"));
    REQUIRE(
        desk.outbox.perform(commandOf(LogContact{contact}, operatorSato, QStringLiteral("c")), operatorSato));
    desk.load(centre, {{rowOf(contact), 1, false}}, 1);
    REQUIRE(desk.replica.clearFeed(centre, epoch));
    CHECK(desk.contacts.byId(contact.id)->has_value());
    CHECK(desk.outbox.pendingCount() == 1);
}

TEST_CASE("I10 a feed that is half loaded, or only written into, is known to be here")
{
    Desk desk;
    REQUIRE(desk.replica.beginStaging(qa));
    REQUIRE(desk.replica.stagePage(qa, {{rowOf(stamps(QStringLiteral("印鑑")), 1), 1, false}}));
    const Command log =
        commandOf(LogContact{contactAbout(QStringLiteral("a"))}, operatorSato, QStringLiteral("c"));
    REQUIRE(desk.outbox.perform(log, operatorSato));
    CHECK(desk.replica.held() == QList<FeedId>{qa});
    REQUIRE(desk.outbox.storeResults({{log.id, CommandStatus::Applied, centre, 9, {}, {}}}));
    CHECK(desk.replica.held() == QList<FeedId>{centre, qa});
    CHECK(desk.replica.cursors()->isEmpty());
}

TEST_CASE("I12 snapshot plus tail equals full replay, to the digest")
{
    const EntityRow first = rowOf(stamps(QStringLiteral("一")), 1);
    const EntityRow second = rowOf(stamps(QStringLiteral("二")), 2);
    const EntityRow other = rowOf(articleTitled(QStringLiteral("0001"), QStringLiteral("別")), 1);
    Desk replayed;
    replayed.load(qa, {}, 0);
    REQUIRE(replayed.replica.storePage(qa, epoch, 0, 2, {{first, 1, false}, {other, 2, false}}));
    REQUIRE(replayed.replica.storePage(qa, epoch, 2, 4, {{second, 3, false}, {other, 4, true}}));
    Desk fresh;
    fresh.load(qa, {{other, 2, false}}, 2);
    REQUIRE(fresh.replica.storePage(qa, epoch, 2, 4, {{second, 3, false}, {other, 4, true}}));
    CHECK(*fresh.replica.summary(qa) == *replayed.replica.summary(qa));
    CHECK(fresh.replica.summary(qa)->count == 1);
    CHECK(fresh.question(QStringLiteral("0142")) == QStringLiteral("二"));
}
