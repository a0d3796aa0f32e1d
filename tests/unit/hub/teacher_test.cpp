// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/hub/store_check.h"
#include "kb/hub/teacher.h"
#include "kb/learning/decay.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const QString seal = QStringLiteral("0142");
const FeedId qa = qaFeed(testCity);

struct TeachingHub : TestHub
{
    Actor administrator{ids.make<UserId>(), Role::Administrator, QStringLiteral("centre")};
    Article sealArticle = article(seal);

    TeachingHub()
    {
        clock.setWall({1'795'000'000'000});
        sealArticle.answer = QStringLiteral("登録する印鑑（はんこ）を持参");
        give(supervisor, {saveArticle(supervisor, sealArticle)});
    }
    void give(const Actor& by, const std::vector<Command>& commands)
    {
        for (const wire::PushResult& result : push(by, commands).results)
            REQUIRE(result.status == wire::PushStatus::Applied);
    }
    Command contact(const QString& inquiry, const Actor& by, const QStringList& numbers = {seal})
    {
        Command command = logContact(by, inquiry);
        auto& logged = std::get<LogContact>(command.payload).contact;
        logged.original.articles = numbers;
        logged.startedAt = logged.endedAt = clock.now();
        return command;
    }
    Command amendment(const Command& logged, const QString& inquiry, const QStringList& numbers)
    {
        AmendContact amend;
        amend.contact = std::get<LogContact>(logged.payload).contact.id;
        amend.amendment.id = ids.make<AmendmentId>();
        amend.amendment.content.inquiry = inquiry;
        amend.amendment.content.articles = numbers;
        return {ids.make<CommandId>(), logged.actor, clock.now(), amend};
    }
    Command forget(const Actor& by)
    {
        return {ids.make<CommandId>(), by.user, clock.now(), ForgetLessons{seal}};
    }
    void learn() { REQUIRE(Teacher(*store, clock).finish()); }
    std::optional<Lesson> lesson(const QString& number = seal)
    {
        learn();
        const auto stored = store->row({EntityKind::Lesson, rowIdOfLesson(number)});
        REQUIRE(stored);
        if (!*stored)
            return std::nullopt;
        const auto decoded = decodeLesson((*stored)->row.body);
        REQUIRE(decoded);
        return *decoded;
    }
    double weightOf(const QString& bigram, const QString& number = seal)
    {
        const auto found = lesson(number);
        for (const LessonTerm& term : found ? found->bigrams : std::vector<LessonTerm>()) {
            if (term.term == bigram)
                return static_cast<double>(term.units) / static_cast<double>(learning::unitsAt(clock.now()));
        }
        return 0;
    }
    /// Every lesson, in the order of its id.
    QList<QByteArray> lessons()
    {
        learn();
        db::Statement rows(store->connection(),
                           QStringLiteral("SELECT body FROM entity WHERE kind = 6 ORDER BY id"));
        REQUIRE(rows.exec());
        QList<QByteArray> bodies;
        while (rows.next())
            bodies += rows.bytes(0);
        return bodies;
    }
    /// The same contacts, learned from by a hub that starts from nothing.
    QList<QByteArray> lessonsAnew()
    {
        REQUIRE(store->connection().runScript("DELETE FROM meta WHERE name = 'learning.version'",
                                              QStringLiteral("anew")));
        return lessons();
    }
};

} // namespace

TEST_CASE("contacts teach everyone who may read the Q&As, departments too")
{
    TeachingHub hub;
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこを届けたい"), hub.operatorA)});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
    CHECK(hub.lesson()->contacts == 1);
    CHECK(hub.lesson()->answered == 1);
    const auto rows = hub.pullAll(hub.department, qa);
    CHECK(std::count_if(rows.begin(), rows.end(),
                        [](const StoredRow& row) { return row.row.kind == EntityKind::Lesson; }) == 1);
    const auto report = checkStore(*hub.store);
    REQUIRE(report);
    CHECK(report->problems == QStringList());
}

TEST_CASE("without news a look writes nothing")
{
    TeachingHub hub;
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこを届けたい"), hub.operatorA)});
    hub.learn();
    const auto head = hub.store->head(qa);
    Teacher teacher(*hub.store, hub.clock);
    CHECK(teacher.step() == false);
    hub.give(hub.operatorA, {hub.logContact(hub.operatorA)}); // without a Q&A
    hub.learn();
    CHECK(hub.store->head(qa) == head);
}

TEST_CASE("a Q&A that is asked about again and again is taught from time to time, amendments at once")
{
    TeachingHub hub;
    Teacher teacher(*hub.store, hub.clock);
    const auto look = [&] {
        for (auto more = teacher.step(); more && *more;)
            more = teacher.step();
        return *hub.store->head(qa);
    };
    const Command first = hub.contact(QStringLiteral("はんこを届けたい"), hub.operatorA);
    hub.give(hub.operatorA, {first});
    const qint64 once = look();
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこを届ける"), hub.operatorA)});
    CHECK(look() == once);
    hub.clock.advance(secondsPerContact * 1000);
    const qint64 twice = look();
    CHECK(twice == once + 1);
    CHECK(look() == twice);
    hub.give(hub.operatorA, {hub.amendment(first, QStringLiteral("別の件"), {})});
    CHECK(look() == twice + 1);
    CHECK(hub.lesson()->contacts == 1);
}

TEST_CASE("how many contacts a Q&A answered is counted as they come, and as if they were counted anew")
{
    TeachingHub hub;
    const Command logged = hub.contact(QStringLiteral("はんこを届けたい"), hub.operatorA);
    hub.give(hub.operatorA, {logged, hub.contact(QStringLiteral("はんこ"), hub.operatorA)});
    CHECK(hub.lesson()->answered == 2);
    hub.give(hub.operatorA, {hub.amendment(logged, QStringLiteral("別の件"), {})});
    CHECK(hub.lesson()->answered == 1);
    CHECK(hub.lessonsAnew() == hub.lessons());
    const auto counted = db::selectInteger(
        hub.store->connection(), QStringLiteral("SELECT count(*) FROM contact_use WHERE answered = 1"));
    const auto kept =
        db::selectInteger(hub.store->connection(), QStringLiteral("SELECT SUM(answered) FROM number_use"));
    CHECK(counted == kept);
}

TEST_CASE("a hub that is ended between any two steps teaches the same as one that never was")
{
    TeachingHub hub;
    std::vector<Command> commands;
    for (int i = 0; i < 30; ++i)
        commands.push_back(hub.contact(QStringLiteral("はんこの届け %1").arg(i), hub.operatorA));
    hub.give(hub.operatorA, commands);
    for (;;) {
        // A teacher for each step keeps nothing but what is in the store.
        const auto more = Teacher(*hub.store, hub.clock).step();
        REQUIRE(more);
        if (!*more)
            break;
    }
    const auto parted = hub.lessons();
    CHECK(parted.size() == 1);
    CHECK(hub.lessonsAnew() == parted);
}

TEST_CASE("an amendment takes back what the contact taught, and teaches the other Q&A")
{
    TeachingHub hub;
    hub.give(hub.supervisor, {hub.saveArticle(hub.supervisor, hub.article(QStringLiteral("0150")))});
    const Command logged = hub.contact(QStringLiteral("はんこを届けたい"), hub.operatorA);
    hub.give(hub.operatorA, {logged, hub.contact(QStringLiteral("はんこ"), hub.operatorA)});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 2);
    hub.give(hub.operatorA, {hub.amendment(logged, QStringLiteral("印鑑の件"), {QStringLiteral("0150")})});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
    CHECK(hub.weightOf(QStringLiteral("印鑑"), QStringLiteral("0150")) == 1);
    CHECK(hub.lesson()->answered == 1);
    const auto bodies = hub.lessons();
    CHECK(hub.lessonsAnew() == bodies);
}

TEST_CASE("the older of two contacts a year apart weighs half")
{
    TeachingHub hub;
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこ"), hub.operatorA)});
    hub.clock.advance(learning::halfLifeMs);
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("印鑑"), hub.operatorA)});
    CHECK(hub.weightOf(QStringLiteral("はん")) == Approx(0.5).margin(0.005));
    CHECK(hub.weightOf(QStringLiteral("印鑑")) == 1);
}

TEST_CASE("I13 a desk whose clock is a century ahead teaches like any other")
{
    TeachingHub hub;
    Command ahead = hub.contact(QStringLiteral("はんこ"), hub.operatorA);
    auto& contact = std::get<LogContact>(ahead.payload).contact;
    contact.endedAt = hub.clock.now().plusMs(100 * learning::halfLifeMs);
    hub.give(hub.operatorA, {ahead, hub.contact(QStringLiteral("印鑑"), hub.operatorA)});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
    CHECK(hub.weightOf(QStringLiteral("印鑑")) == 1);
    CHECK(hub.lesson()->newest == hub.clock.now());
}

TEST_CASE("one operator's two hundred contacts weigh less than ten of ten others")
{
    TeachingHub hub;
    std::vector<Command> habit;
    for (int i = 0; i < 200; ++i)
        habit.push_back(hub.contact(QStringLiteral("はんこ %1").arg(i), hub.operatorA));
    hub.give(hub.operatorA, habit);
    for (int i = 0; i < 10; ++i) {
        const Actor other{hub.ids.make<UserId>(), Role::Operator, QStringLiteral("centre")};
        hub.give(other, {hub.contact(QStringLiteral("印鑑"), other)});
    }
    CHECK(hub.weightOf(QStringLiteral("印鑑")) == 10);
    CHECK(hub.weightOf(QStringLiteral("はん")) < 10);
    CHECK(hub.weightOf(QStringLiteral("はん")) > 5);
}

TEST_CASE("what was forgotten stays forgotten, whenever it is learned anew, later contacts teach")
{
    TeachingHub hub;
    const Command late = hub.contact(QStringLiteral("はんこはどこ"), hub.operatorA);
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこを届けたい"), hub.operatorA)});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
    hub.clock.advance(1000);
    REQUIRE(hub.push(hub.administrator, {hub.forget(hub.administrator)}).results.front().status ==
            wire::PushStatus::Applied);
    CHECK(hub.weightOf(QStringLiteral("はん")) == 0);
    hub.give(hub.operatorA, {late}); // from a desk that was offline
    CHECK(hub.weightOf(QStringLiteral("はん")) == 0);
    CHECK(hub.lesson()->answered == 2);
    hub.lessonsAnew();
    CHECK(hub.weightOf(QStringLiteral("はん")) == 0);
    hub.clock.advance(1000);
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこを作った"), hub.operatorA)});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
}

TEST_CASE("an operator has nothing forgotten")
{
    TeachingHub hub;
    hub.give(hub.operatorA, {hub.contact(QStringLiteral("はんこ"), hub.operatorA)});
    hub.learn();
    const auto refused = hub.push(hub.operatorA, {hub.forget(hub.operatorA)});
    CHECK(refused.results.front().status == wire::PushStatus::Rejected);
    CHECK(refused.results.front().error.key == QStringLiteral("lessons.forget"));
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
}

TEST_CASE("a Q&A that is published is taught with the contacts from before, one that is retired is not")
{
    TeachingHub hub;
    hub.give(hub.operatorA,
             {hub.contact(QStringLiteral("はんこ屋はどこ"), hub.operatorA, {QStringLiteral("0150")})});
    CHECK_FALSE(hub.lesson(QStringLiteral("0150")));
    Article shop = hub.article(QStringLiteral("0150"));
    hub.give(hub.supervisor, {hub.saveArticle(hub.supervisor, shop)});
    CHECK(hub.weightOf(QStringLiteral("はん"), QStringLiteral("0150")) == 1);
    shop.state = ArticleState::Retired;
    hub.give(hub.supervisor, {hub.saveArticle(hub.supervisor, shop, 1)});
    CHECK(hub.weightOf(QStringLiteral("はん"), QStringLiteral("0150")) == 0);
}

TEST_CASE("no word of a citizen that stands in no published Q&A is in any lesson")
{
    TeachingHub hub;
    Article draft = hub.article(QStringLiteral("0999"));
    draft.question = QStringLiteral("カナリヤ鳥の飼い方");
    draft.state = ArticleState::Draft;
    hub.give(hub.supervisor, {hub.saveArticle(hub.supervisor, draft)});
    hub.give(hub.operatorA,
             {hub.contact(QStringLiteral("カナリヤ鳥がはんこを食べた。電話は0863-55-1234、山田太郎"),
                          hub.operatorA, {seal, QStringLiteral("山田太郎"), QStringLiteral("0999")})});
    CHECK(hub.weightOf(QStringLiteral("はん")) == 1);
    const QList<QByteArray> bodies = hub.lessons();
    CHECK(bodies.size() == 1);
    for (const char* said : {"かな", "なり", "りや", "鳥", "山田", "太郎", "0863", "1234", "カナ"}) {
        CAPTURE(said);
        CHECK_FALSE(bodies.front().contains(said));
    }
}
