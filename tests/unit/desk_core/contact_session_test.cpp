// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/contact_draft_codec.h"
#include "app/desk/core/contact_session.h"
#include "kb/store/contact_repository.h"
#include "kb/store/draft_repository.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

ContactDraft typed(const QString& inquiry)
{
    ContactDraft draft;
    draft.content.inquiry = inquiry;
    draft.content.satisfaction = 9;
    draft.content.articles = {QStringLiteral("0142")};
    draft.used = {{QStringLiteral("0142"), QStringLiteral("印鑑登録")}};
    return draft;
}

Result<std::vector<store::ContactEntry>> contacts(db::Connection& connection)
{
    return store::ContactRepository(connection).page({}, 100);
}

Result<std::optional<store::Draft>> storedDraft(db::Connection& connection)
{
    return store::DraftRepository(connection).load(QStringLiteral("contact"));
}

} // namespace

TEST_CASE("A draft written as bytes is the same when read back")
{
    ContactDraft draft = typed(QStringLiteral("はんこの登録"));
    draft.startedAt = {1234};
    const KeptContacts kept{draft, {typed(QStringLiteral("一件目")), typed(QStringLiteral("二件目"))}};
    const auto back = decodeKeptContacts(encode(kept));
    REQUIRE(back);
    CHECK(*back == kept);
    CHECK_FALSE(decodeKeptContacts(QByteArrayLiteral("nonsense")));
}

TEST_CASE("What was typed is on the disk within 200 ms and comes back when the store is opened again")
{
    Desk desk;
    {
        ContactSession session(*desk.commands);
        QSignalSpy saved(&session, &ContactSession::draftSaved);
        for (int n = 1; n <= 30; ++n)
            session.edit(typed(QStringLiteral("はんこ").repeated(n)));
        REQUIRE(waitFor([&] { return saved.count() >= 1; }));
        // Thirty changes in one burst are one write.
        CHECK(saved.count() == 1);
    }
    desk.stop(); // without any farewell of the session: what is not on the disk now is lost
    desk.start();
    ContactSession again(*desk.commands);
    QSignalSpy restored(&again, &ContactSession::restored);
    again.restore();
    REQUIRE(waitFor([&] { return restored.count() == 1; }));
    CHECK(again.draft().content.inquiry == QStringLiteral("はんこ").repeated(30));
    CHECK(again.draft().used.size() == 1);
    CHECK(again.draft().startedAt == desk.clock.now());
}

TEST_CASE("A saved contact is in the store, its draft is gone, and the next begins at once")
{
    Desk desk;
    ContactSession session(*desk.commands);
    session.setSeat({uuidForName(QStringLiteral("seat 3"))});
    QSignalSpy next(&session, &ContactSession::nextBegan);
    QSignalSpy saved(&session, &ContactSession::saved);
    session.edit(typed(QStringLiteral("転入届")));
    desk.clock.advance(134'000);
    session.save();
    CHECK(next.count() == 1);
    CHECK(session.draft().isEmpty());
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    const auto list = desk.run(contacts);
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    const Contact& contact = list->front().contact;
    CHECK(contact.original.inquiry == QStringLiteral("転入届"));
    CHECK(contact.endedAt.ms - contact.startedAt.ms == 134'000);
    CHECK(contact.operatorId == desk.commands->user()->actor.user);
    const auto draft = desk.run(storedDraft);
    REQUIRE(draft);
    CHECK_FALSE(draft->has_value());
}

TEST_CASE("What is typed for the next call while the last one is being saved is kept too")
{
    Desk desk;
    ContactSession session(*desk.commands);
    QSignalSpy saved(&session, &ContactSession::saved);
    session.edit(typed(QStringLiteral("一件目")));
    session.save();
    session.edit(typed(QStringLiteral("二件目")));
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(session.draft().content.inquiry == QStringLiteral("二件目"));
    REQUIRE(waitFor([&] {
        const auto draft = desk.run(storedDraft);
        return draft && draft->has_value() &&
               decodeKeptContacts((*draft)->body)->current.content.inquiry == QStringLiteral("二件目");
    }));
}

TEST_CASE("A contact that cannot be saved is not thrown away")
{
    Desk desk;
    ContactSession session(*desk.commands);
    QSignalSpy failed(&session, &ContactSession::saveFailed);

    SECTION("because nothing was written down")
    {
        ContactDraft draft = typed({});
        session.edit(draft);
        session.save();
        REQUIRE(failed.count() == 1);
        CHECK(failed.first().first().value<Error>().key == QStringLiteral("contact.inquiry.missing"));
        CHECK(session.draft().content.satisfaction == 9);
    }
    SECTION("because nobody is signed in")
    {
        desk.commands->setUser({});
        session.edit(typed(QStringLiteral("転入届")));
        session.save();
        REQUIRE(failed.count() == 1);
        CHECK(session.draft().content.inquiry == QStringLiteral("転入届"));
    }
    SECTION("because the store refuses it")
    {
        REQUIRE(desk.run([](db::Connection& connection) {
            return connection.runScript("CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN "
                                        "SELECT RAISE(ABORT, 'full'); END;",
                                        QStringLiteral("full"));
        }));
        session.edit(typed(QStringLiteral("転入届")));
        session.save();
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(session.draft().content.inquiry == QStringLiteral("転入届"));
        const auto list = desk.run(contacts);
        REQUIRE(list);
        CHECK(list->empty());
    }
}

TEST_CASE("A contact that could not be saved while the next was typed survives the end of the program")
{
    Desk desk;
    REQUIRE(desk.run([](db::Connection& connection) {
        return connection.runScript("CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN "
                                    "SELECT RAISE(ABORT, 'full'); END;",
                                    QStringLiteral("full"));
    }));
    {
        ContactSession session(*desk.commands);
        QSignalSpy failed(&session, &ContactSession::saveFailed);
        session.edit(typed(QStringLiteral("一件目")));
        session.save();
        session.edit(typed(QStringLiteral("二件目")));
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        session.flush();
    }
    desk.stop();
    desk.start();
    REQUIRE(desk.run([](db::Connection& connection) {
        return connection.runScript("DROP TRIGGER full", QStringLiteral("full"));
    }));
    ContactSession again(*desk.commands);
    QSignalSpy restored(&again, &ContactSession::restored);
    QSignalSpy saved(&again, &ContactSession::saved);
    again.restore();
    REQUIRE(waitFor([&] { return restored.count() == 1; }));
    CHECK(again.draft().content.inquiry == QStringLiteral("二件目"));
    again.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(again.draft().content.inquiry == QStringLiteral("一件目"));
    again.save();
    REQUIRE(waitFor([&] { return saved.count() == 2; }));
    CHECK(again.draft().isEmpty());
    CHECK(desk.run(contacts)->size() == 2);
}

TEST_CASE("A contact begun while another one is written is held, changes places with it, and survives")
{
    Desk desk;
    Hand hand;
    hand.language = Language::Ko;
    hand.inquiry = QStringLiteral("引き取った電話");
    hand.articles = {QStringLiteral("0877")};
    hand.entries.emplace_back();
    const ContactDraft taken = draftOf(hand, desk.clock.now());
    CHECK(taken.content.language == Language::Ko);
    CHECK(taken.content.inquiry == QStringLiteral("引き取った電話"));
    CHECK(taken.used == QList<UsedArticle>{{QStringLiteral("0877"), {}}});
    {
        ContactSession session(*desk.commands);
        CHECK(session.beginOrHold(taken));
        CHECK(session.draft() == taken);
        session.edit({});
        session.edit(typed(QStringLiteral("書きかけ")));
        CHECK_FALSE(session.beginOrHold(taken));
        CHECK(session.draft().content.inquiry == QStringLiteral("書きかけ"));
        REQUIRE(session.held().size() == 1);
        session.takeHeld();
        CHECK(session.draft() == taken);
        REQUIRE(session.held().size() == 1);
        CHECK(session.held().first().content.inquiry == QStringLiteral("書きかけ"));
        session.flush();
        REQUIRE(waitFor([&] {
            const auto stored = desk.run(storedDraft);
            return stored && *stored;
        }));
    }
    desk.stop();
    desk.start();
    ContactSession session(*desk.commands);
    session.restore();
    REQUIRE(waitFor([&] { return session.held().size() == 1; }));
    CHECK(session.draft().content.inquiry == QStringLiteral("引き取った電話"));
}
