// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub taught and what still waits here, side by side in the index.
#include "kb/db/statement.h"
#include "kb/domain/actor.h"
#include "kb/learning/decay.h"
#include "kb/search/learned_terms.h"
#include "kb/store/replica_repository.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

const FeedId qa = qaFeed(QStringLiteral("990019"));
const FeedId centre = centreFeed(QStringLiteral("990019"));
const QUuid epoch = uuidForName(QStringLiteral("epoch"));
const QString seal = QStringLiteral("0142");
const QString shop = QStringLiteral("0150");
const QString canary = QStringLiteral("カナリヤ鳥");
constexpr Timestamp day{1'750'000'120'000}; // the fixture's contacts end on it
const Actor supervisor{idOf<UserId>(QStringLiteral("mori")), Role::Supervisor, QStringLiteral("centre")};

struct LearningDesk : SearchFixture
{
    LearningDesk()
    {
        add(seal, QStringLiteral("印鑑登録の手続き"), QStringLiteral("登録する印鑑（はんこ）を持参"));
        add(shop, QStringLiteral("はんこ屋の一覧"), QStringLiteral("はんこ屋です"));
        bringUpToDate();
    }
    void bringUpToDate() { REQUIRE(indexer.bringUpToDate()); }
    LearnedTerms learned(const QString& number)
    {
        bringUpToDate();
        const auto found = learnedTerms(*connection, number, 1000);
        REQUIRE(found);
        return *found;
    }
    double weightOf(const QString& number, const QString& term)
    {
        for (const LearnedTerm& learnedTerm : learned(number).terms) {
            if (learnedTerm.kind == text::TermKind::Bigrams && learnedTerm.term == term)
                return learnedTerm.weight;
        }
        return 0;
    }
    void logged(const QString& inquiry, const QStringList& articles, const Actor& by = operatorSato,
                Timestamp at = day)
    {
        Contact contact = contactAbout(inquiry, by);
        contact.endedAt = at;
        contact.original.articles = articles;
        Command command = commandOf(LogContact{contact}, by, QStringLiteral("log ") + inquiry);
        command.at = at;
        REQUIRE(store::OutboxRepository(*connection).perform(command, by));
    }
    void amended(const QString& inquiry, const QString& now, const QStringList& articles)
    {
        AmendContact amend;
        amend.contact = idOf<ContactId>(inquiry);
        amend.amendment.id = idOf<AmendmentId>(inquiry + now);
        amend.amendment.content.inquiry = now;
        amend.amendment.content.articles = articles;
        REQUIRE(store::OutboxRepository(*connection)
                    .perform(commandOf(amend, leaderTanaka, QStringLiteral("amend ") + inquiry + now),
                             leaderTanaka));
    }
    void forgotten(const QString& number, Timestamp at)
    {
        Command command =
            commandOf(ForgetLessons{number}, supervisor, QStringLiteral("forget %1").arg(at.ms));
        command.at = at;
        REQUIRE(store::OutboxRepository(*connection).perform(command, supervisor));
    }
    void answered(const QString& inquiry, store::CommandStatus status, qint64 revision)
    {
        REQUIRE(
            store::OutboxRepository(*connection)
                .storeResults(
                    {{idOf<CommandId>(QStringLiteral("log ") + inquiry), status, centre, revision, {}, {}}},
                    {epoch, {}}));
    }
    /// As the hub sends it.
    void taught(const Lesson& lesson, qint64 revision)
    {
        store::ReplicaRepository replica(*connection);
        const store::ReplicaRow row{
            {EntityKind::Lesson, rowIdOfLesson(lesson.number), encode(lesson)}, revision, false};
        if (revision == 1) {
            REQUIRE(replica.beginStaging(qa));
            REQUIRE(replica.stagePage(qa, {row}));
            REQUIRE(replica.swapStaging(qa, epoch, revision));
            return;
        }
        REQUIRE(replica.storePage(qa, epoch, revision - 1, revision, {row}));
    }
    /// Every posting and column of lessons, and what is noted of them.
    QStringList index()
    {
        bringUpToDate();
        QStringList rows;
        for (const QString& sql : {
                 QStringLiteral("SELECT kind || term || block || hex(entries) FROM posting WHERE kind > 10 "
                                "ORDER BY kind, term, block"),
                 QStringLiteral("SELECT name || ':' || block || hex(cells) FROM packed WHERE name IN (3, 4) "
                                "AND hex(cells) GLOB '*[1-9A-F]*' ORDER BY name, block"),
                 QStringLiteral("SELECT number || hex(body) FROM indexed_lesson ORDER BY number"),
                 QStringLiteral(
                     "SELECT number || contact || at FROM waiting_lesson ORDER BY number, contact"),
             }) {
            db::Statement all(*connection, sql);
            REQUIRE(all.exec());
            while (all.next())
                rows += all.text(0);
        }
        return rows;
    }
    /// The same store's index, made anew.
    QStringList freshIndex()
    {
        REQUIRE(
            connection->runScript("DELETE FROM meta WHERE name = 'index.version'", QStringLiteral("fresh")));
        return index();
    }
};

Lesson lessonOf(const QString& number, qint64 contacts)
{
    Lesson lesson;
    lesson.number = number;
    lesson.newest = day;
    lesson.contacts = contacts;
    lesson.answered = contacts;
    lesson.units = contacts * learning::unitsAt(day);
    lesson.words = {{QStringLiteral("はんこ"), lesson.units}};
    lesson.bigrams = {{QStringLiteral("はん"), lesson.units}, {QStringLiteral("んこ"), lesson.units}};
    return lesson;
}

} // namespace

TEST_CASE("what the hub taught is found by, shown with its weight, and replaced by what it teaches later")
{
    LearningDesk desk;
    const QString question = QStringLiteral("一覧");
    CHECK(desk.numbers(question).first() == shop);
    Lesson list = lessonOf(seal, 10);
    list.words.push_back({question, list.units});
    list.bigrams.push_back({question, list.units});
    list.characters = {{QStringLiteral("一"), list.units}, {QStringLiteral("覧"), list.units}};
    desk.taught(list, 1);
    CHECK(desk.numbers(question).first() == seal);
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 10);
    CHECK(desk.learned(seal).contacts == 10);
    CHECK(desk.search({question}).hits.front().answeredContacts == 10);
    desk.taught(lessonOf(seal, 4), 2);
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 4);
    CHECK(desk.index() == desk.freshIndex());
}

TEST_CASE("contacts that wait add to what the hub taught")
{
    LearningDesk desk;
    desk.taught(lessonOf(seal, 10), 1);
    desk.logged(QStringLiteral("はんこの届け"), {seal});
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 11);
    CHECK(desk.learned(seal).answered == 11);
    CHECK(desk.index() == desk.freshIndex());
}

TEST_CASE("an acknowledged contact teaches through the hub alone, and never twice")
{
    LearningDesk desk;
    const QString inquiry = QStringLiteral("はんこの届け");
    desk.logged(inquiry, {seal});
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 1);
    desk.answered(inquiry, store::CommandStatus::Applied, 7);
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 0);
    CHECK(desk.learned(seal).contacts == 0);
    desk.taught(lessonOf(seal, 1), 1);
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 1);
    CHECK(desk.learned(seal).contacts == 1);
    // Its page, at last.
    store::ReplicaRepository replica(*desk.connection);
    Contact contact = contactAbout(inquiry);
    contact.original.articles = QStringList{seal};
    REQUIRE(replica.beginStaging(centre));
    REQUIRE(replica.stagePage(centre, {{rowOf(contact), 7, false}}));
    REQUIRE(replica.swapStaging(centre, epoch, 7));
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 1);
    CHECK(desk.index() == desk.freshIndex());
}

TEST_CASE("contacts of other seats teach through the hub's lessons, not by themselves")
{
    LearningDesk desk;
    store::ReplicaRepository replica(*desk.connection);
    Contact contact = contactAbout(QStringLiteral("はんこの届け"));
    contact.original.articles = QStringList{seal};
    REQUIRE(replica.beginStaging(centre));
    REQUIRE(replica.stagePage(centre, {{rowOf(contact), 1, false}}));
    REQUIRE(replica.swapStaging(centre, epoch, 1));
    CHECK(desk.learned(seal).contacts == 0);
    // A correction that waits does not bring back what the hub has taught already.
    desk.amended(QStringLiteral("はんこの届け"), QStringLiteral("はんこを届ける"), {seal});
    CHECK(desk.learned(seal).contacts == 0);
}

TEST_CASE("a refused contact teaches no more")
{
    LearningDesk desk;
    desk.logged(QStringLiteral("はんこの届け"), {seal});
    CHECK(desk.learned(seal).contacts == 1);
    desk.answered(QStringLiteral("はんこの届け"), store::CommandStatus::Rejected, 0);
    CHECK(desk.learned(seal).contacts == 0);
}

TEST_CASE("an amendment takes back exactly what was learned, whoever said how much before and after")
{
    LearningDesk desk;
    for (int i = 0; i < 8; ++i)
        desk.logged(QStringLiteral("はんこの届け %1").arg(i), {seal}, operatorSato,
                    day.plusMs(-i * learning::halfLifeMs / 4));
    desk.logged(QStringLiteral("はんこ屋はどこ"), {shop}, leaderTanaka);
    const QStringList before = desk.index();
    desk.amended(QStringLiteral("はんこの届け 3"), QStringLiteral("はんこ屋の印鑑"), {shop});
    const QStringList after = desk.index();
    CHECK(after != before);
    CHECK(desk.freshIndex() == after);
    CHECK(desk.learned(seal).contacts == 7);
    CHECK(desk.learned(shop).contacts == 2);
}

TEST_CASE("the older of two contacts a year apart weighs half, and age counts from the newest")
{
    LearningDesk desk;
    desk.logged(QStringLiteral("はんこの届け"), {seal}, operatorSato, day.plusMs(-learning::halfLifeMs));
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == 1);
    desk.logged(QStringLiteral("印鑑屋"), {shop});
    CHECK(desk.weightOf(seal, QStringLiteral("はん")) == Approx(0.5).margin(0.005));
    CHECK(desk.weightOf(shop, QStringLiteral("印鑑")) == 1);
}

TEST_CASE("one operator's two hundred contacts lose against ten of ten others")
{
    LearningDesk desk;
    for (int i = 0; i < 200; ++i)
        desk.logged(QStringLiteral("登録の件 %1").arg(i), {shop});
    for (int i = 0; i < 10; ++i)
        desk.logged(QStringLiteral("登録の件で %1").arg(i), {seal},
                    {idOf<UserId>(QString::number(i)), Role::Operator, {}});
    CHECK(desk.weightOf(shop, QStringLiteral("登録")) < 10);
    CHECK(desk.weightOf(seal, QStringLiteral("登録")) == 10);
    CHECK(desk.learned(shop).contacts == 200);
}

TEST_CASE("what was forgotten stays so, and contacts that come after it teach anew")
{
    LearningDesk desk;
    desk.taught(lessonOf(seal, 10), 1);
    desk.logged(QStringLiteral("はんこの届け"), {seal});
    desk.logged(QStringLiteral("はんこ屋"), {shop});
    desk.forgotten(seal, day.plusMs(1000));
    const LearnedTerms none = desk.learned(seal);
    CHECK(none.terms.empty());
    CHECK(none.contacts == 0);
    CHECK(none.forgottenUntil == day.plusMs(1000));
    CHECK(none.answered == 11); // how many were answered is no lesson
    CHECK(desk.learned(shop).contacts == 1);
    CHECK(desk.index() == desk.freshIndex());
    desk.logged(QStringLiteral("はんこを届けたい"), {seal}, operatorSato, day.plusMs(2000));
    CHECK(desk.learned(seal).contacts == 1);
    // What the hub sends before it has the command does not bring it back.
    desk.taught(lessonOf(seal, 12), 2);
    CHECK(desk.learned(seal).contacts == 1);
}

TEST_CASE("no word of a citizen that stands in no published Q&A is in any lesson or posting")
{
    LearningDesk desk;
    Article draft = articleTitled(QStringLiteral("0999"), canary + QStringLiteral("の飼い方"));
    draft.state = ArticleState::Draft;
    desk.save(draft);
    desk.logged(canary + QStringLiteral("がはんこを食べた。電話は0863-55-1234、山田太郎"), {seal});
    REQUIRE(desk.weightOf(seal, QStringLiteral("はん")) == 1);
    const auto holds = [&](const QString& sql, const QString& word) {
        db::Statement all(*desk.connection, sql);
        REQUIRE(all.exec());
        while (all.next()) {
            if (all.bytes(0).contains(word.toUtf8()))
                return true;
        }
        return false;
    };
    const QString postings = QStringLiteral("SELECT term FROM posting WHERE kind > 10");
    const QString lessons = QStringLiteral("SELECT body FROM indexed_lesson");
    CHECK(holds(postings, QStringLiteral("はん")));
    CHECK(holds(lessons, QStringLiteral("はん")));
    for (const char* said : {"かな", "なり", "りや", "鳥", "山田", "太郎", "0863", "1234"}) {
        CAPTURE(said);
        CHECK_FALSE(holds(postings, QString::fromUtf8(said)));
        CHECK_FALSE(holds(lessons, QString::fromUtf8(said)));
    }
}
