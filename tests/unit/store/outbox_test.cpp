// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/store/article_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const FeedId centre = centreFeed(QStringLiteral("990019"));

std::unique_ptr<db::Connection> openMemory()
{
    auto connection = openStore(QStringLiteral(":memory:"));
    REQUIRE(connection);
    return std::move(*connection);
}

CommandResult answer(const Command& command, CommandStatus status, qint64 revision = 0)
{
    return {command.id, status, centre, revision, {ErrorCode::Refused, QStringLiteral("test.refused"), {}},
            {}};
}

} // namespace

TEST_CASE("a saved contact is visible and waits in the outbox, also after the store is opened again")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("desk.db"));
    const Contact contact = contactAbout(QStringLiteral("はんこの登録"));
    {
        auto connection = openStore(path);
        REQUIRE(connection);
        OutboxRepository outbox(**connection);
        REQUIRE(
            outbox.perform(commandOf(LogContact{contact}, operatorSato, QStringLiteral("c1")), operatorSato));
    }
    auto connection = openStore(path);
    REQUIRE(connection);
    CHECK(OutboxRepository(**connection).pendingCount() == 1);
    const auto found = ContactRepository(**connection).byId(contact.id);
    REQUIRE(found);
    CHECK(*found == contact);
}

TEST_CASE("a command against the rulebook changes nothing")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const auto performed =
        outbox.perform(commandOf(SaveArticle{articleTitled(QStringLiteral("1"), QStringLiteral("題"))},
                                 operatorSato, QStringLiteral("c1")),
                       operatorSato);
    REQUIRE_FALSE(performed);
    CHECK(performed.error().code == ErrorCode::Refused);
    CHECK(outbox.pendingCount() == 0);
    CHECK(ArticleRepository(*connection).count() == 0);
}

TEST_CASE("the same command twice is one command")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const Command command =
        commandOf(LogContact{contactAbout(QStringLiteral("a"))}, operatorSato, QStringLiteral("c1"));
    REQUIRE(outbox.perform(command, operatorSato));
    CHECK_FALSE(outbox.perform(command, operatorSato));
    CHECK(outbox.pendingCount() == 1);
}

TEST_CASE(
    "a batch keeps the order, and its bounds of commands and bytes, but is never empty while something waits")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    for (int i = 0; i < 5; ++i) {
        const QString name = QString::number(i);
        REQUIRE(outbox.perform(commandOf(LogContact{contactAbout(name)}, operatorSato, name), operatorSato));
    }
    const auto three = outbox.nextBatch(3, 1 << 20);
    REQUIRE(three);
    REQUIRE(three->size() == 3);
    CHECK((*three)[0].id == idOf<CommandId>(QStringLiteral("0")));
    CHECK((*three)[2].id == idOf<CommandId>(QStringLiteral("2")));
    const auto one = outbox.nextBatch(3, 1);
    REQUIRE(one);
    CHECK(one->size() == 1);
}

TEST_CASE("an applied command leaves the outbox's queue and its contact stays")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const Contact contact = contactAbout(QStringLiteral("a"));
    const Command command = commandOf(LogContact{contact}, operatorSato, QStringLiteral("c1"));
    REQUIRE(outbox.perform(command, operatorSato));
    REQUIRE(outbox.storeResults({answer(command, CommandStatus::Applied, 7)}));
    CHECK(outbox.pendingCount() == 0);
    CHECK(ContactRepository(*connection).byId(contact.id)->has_value());
}

TEST_CASE("I10 what the hub took into a feed that is not read here leaves no trace")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const Contact contact = contactAbout(QStringLiteral("a"));
    const Command command = commandOf(LogContact{contact}, operatorSato, QStringLiteral("c1"));
    REQUIRE(outbox.perform(command, operatorSato));
    REQUIRE(outbox.storeResults({{command.id, CommandStatus::Applied, {}, 0, {}, {}}}));
    CHECK(outbox.pendingCount() == 0);
    CHECK(outbox.refused()->empty());
    CHECK_FALSE(ContactRepository(*connection).byId(contact.id)->has_value());
    CHECK(db::selectInteger(*connection, QStringLiteral("SELECT count(*) FROM outbox")) == 0);
}

TEST_CASE("a retry leaves the command waiting, a doubled answer changes nothing")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const Command command =
        commandOf(LogContact{contactAbout(QStringLiteral("a"))}, operatorSato, QStringLiteral("c1"));
    REQUIRE(outbox.perform(command, operatorSato));
    REQUIRE(outbox.storeResults({answer(command, CommandStatus::Retry)}));
    CHECK(outbox.pendingCount() == 1);
    REQUIRE(outbox.storeResults({answer(command, CommandStatus::Applied, 7)}));
    REQUIRE(outbox.storeResults({answer(command, CommandStatus::Rejected)}));
    CHECK(outbox.refused()->empty());
}

TEST_CASE("a rejected command is taken back from sight and kept for a person")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const Contact contact = contactAbout(QStringLiteral("a"));
    const Command rejected = commandOf(LogContact{contact}, operatorSato, QStringLiteral("c1"));
    const Command next =
        commandOf(LogContact{contactAbout(QStringLiteral("b"))}, operatorSato, QStringLiteral("c2"));
    REQUIRE(outbox.perform(rejected, operatorSato));
    REQUIRE(outbox.perform(next, operatorSato));
    REQUIRE(outbox.storeResults({answer(rejected, CommandStatus::Rejected)}));

    CHECK_FALSE(ContactRepository(*connection).byId(contact.id)->has_value());
    CHECK(outbox.pendingCount() == 1);
    const auto refused = outbox.refused();
    REQUIRE(refused);
    REQUIRE(refused->size() == 1);
    CHECK(refused->front().command == rejected);
    CHECK(refused->front().error.key == QStringLiteral("test.refused"));

    REQUIRE(outbox.dismiss(rejected.id));
    CHECK(outbox.refused()->empty());
    CHECK_FALSE(outbox.dismiss(next.id));
}

TEST_CASE(
    "I3 a command put behind the others takes later ones on its contact along, and new ones come after it")
{
    const auto connection = openMemory();
    OutboxRepository outbox(*connection);
    const auto save = [&](const CommandPayload& payload, const char* name) {
        REQUIRE(outbox.perform(commandOf(payload, operatorSato, QString::fromLatin1(name)), operatorSato));
    };
    const Contact contact = contactAbout(QStringLiteral("a"));
    save(LogContact{contact}, "first");
    save(LogContact{contactAbout(QStringLiteral("b"))}, "second");
    Amendment amendment;
    amendment.id = idOf<AmendmentId>(QStringLiteral("amendment"));
    amendment.content = contact.original;
    amendment.content.inquiry = QStringLiteral("corrected");
    save(AmendContact{contact.id, amendment}, "third");
    REQUIRE(outbox.putBehind({idOf<CommandId>(QStringLiteral("first"))}));
    save(LogContact{contactAbout(QStringLiteral("d"))}, "fourth");

    const auto batch = outbox.nextBatch(10, 1 << 20);
    REQUIRE(batch);
    QList<CommandId> order;
    for (const OutboxEntry& entry : *batch)
        order.append(entry.id);
    CHECK(order == QList<CommandId>{
                       idOf<CommandId>(QStringLiteral("second")), idOf<CommandId>(QStringLiteral("first")),
                       idOf<CommandId>(QStringLiteral("third")), idOf<CommandId>(QStringLiteral("fourth"))});
    CHECK((*ContactRepository(*connection).byId(contact.id))->current().inquiry ==
          QStringLiteral("corrected"));
    CHECK(outbox.putBehind({idOf<CommandId>(QStringLiteral("unknown"))}));
}

TEST_CASE("what its own user must hand in waits for them, and what builds on it, calls do not")
{
    auto connection = openStore(QStringLiteral(":memory:"));
    REQUIRE(connection);
    OutboxRepository outbox(**connection);
    const Actor leader{idOf<UserId>(QStringLiteral("leader")), Role::Leader, {}};
    Article article;
    article.id = idOf<ArticleId>(QStringLiteral("article"));
    article.number = QStringLiteral("1");
    article.question = QStringLiteral("問");
    article.answer = QStringLiteral("答");
    const auto save = [&](const CommandPayload& payload, const Actor& actor, const char* name) {
        REQUIRE(outbox.perform(commandOf(payload, actor, QString::fromLatin1(name)), actor));
    };
    save(SaveArticle{article, 0}, leader, "written");
    save(LogContact{contactAbout(QStringLiteral("a"), leader)}, leader, "call");
    article.answer = QStringLiteral("別の答");
    const Actor other{idOf<UserId>(QStringLiteral("other")), Role::Supervisor, {}};
    save(SaveArticle{article, 1}, other, "on top");
    const auto handedInBy = [&](const Actor& actor) {
        const auto batch = outbox.nextBatch(10, 1 << 20, actor.user);
        REQUIRE(batch);
        CHECK(outbox.pendingCount(actor.user) == int(batch->size()));
        QList<CommandId> ids;
        for (const OutboxEntry& entry : *batch)
            ids.append(entry.id);
        return ids;
    };
    const auto id = [](const char* name) { return idOf<CommandId>(QString::fromLatin1(name)); };
    CHECK(handedInBy(operatorSato) == QList<CommandId>{id("call")});
    CHECK(handedInBy(other) == QList<CommandId>{id("call")});
    CHECK(handedInBy(leader) == QList<CommandId>{id("written"), id("call")});
    CHECK(outbox.waitedFor(operatorSato.user) == QList<UserId>{leader.user, other.user});
    REQUIRE(outbox.storeResults({{id("written"), CommandStatus::Applied, {}, 1, {}, {}}}));
    CHECK(handedInBy(other) == QList<CommandId>{id("call"), id("on top")});
    CHECK(outbox.pendingCount() == 2);
    CHECK(outbox.waitedFor(operatorSato.user) == QList<UserId>{other.user});
    CHECK(outbox.waitedFor(other.user)->isEmpty());
    REQUIRE(outbox.storeResults({{id("on top"), CommandStatus::Applied, {}, 2, {}, {}}}));
    CHECK(outbox.waitedFor(operatorSato.user)->isEmpty());
}
