// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the room, in the desk's store: what is done here and what comes from the hub.
#include "kb/db/migrator.h"
#include "kb/db/statement.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/projection.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const FeedId centre = centreFeed(QStringLiteral("990019"));
const QUuid epoch = uuidForName(QStringLiteral("epoch"));

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    OutboxRepository outbox{*connection};
    ReplicaRepository replica{*connection};
    int given = 0;

    CommandId give(const CommandPayload& payload, const Actor& by = operatorSato)
    {
        const Command command = commandOf(payload, by, QString::number(++given));
        REQUIRE(outbox.perform(command, by));
        return command.id;
    }
    qint64 number(const QString& sql) { return db::selectInteger(*connection, sql).value_or(-1); }
    Hand hand()
    {
        const auto row = visibleRow(*connection, {EntityKind::Hand, idOf<HandId>(u"hand"_qs).value});
        REQUIRE(row);
        REQUIRE(*row);
        return *decodeHand((*row)->body);
    }
};

Hand raised()
{
    Hand hand;
    hand.id = idOf<HandId>(u"hand"_qs);
    hand.raisedAt = {1'750'000'000'000};
    hand.entries = {{idOf<EntryId>(u"question"_qs), HandAct::Ask, {}, {}, u"半焼でも対象ですか"_qs, {}}};
    return hand;
}

HandEntry entryOf(HandAct act, const QString& text)
{
    return {idOf<EntryId>(text), act, {}, {}, text, {}};
}

Escalation callBack()
{
    Escalation escalation;
    escalation.id = idOf<EscalationId>(u"call-back"_qs);
    escalation.kind = EscalationKind::CallBack;
    escalation.dueAt = {1'750'000'900'000};
    escalation.subject = u"国保の減額"_qs;
    escalation.entries = {{idOf<EntryId>(u"open"_qs), EscalationAct::Open, {}, {}, {}, {}, {}, {}}};
    return escalation;
}

EscalationEntry lineOf(EscalationAct act, const QString& text)
{
    return {idOf<EntryId>(text), act, {}, {}, text, {}, {}, {}};
}

} // namespace

TEST_CASE("a hand is open in the table until it is settled")
{
    Desk desk;
    desk.give(RaiseHand{raised()});
    CHECK(desk.number(u"SELECT count(*) FROM hand WHERE settled_at = 0"_qs) == 1);
    desk.give(ActOnHand{raised().id, entryOf(HandAct::Answer, u"対象です"_qs)}, leaderTanaka);
    CHECK(desk.number(u"SELECT count(*) FROM hand WHERE settled_at = 0"_qs) == 1);
    desk.give(ActOnHand{raised().id, entryOf(HandAct::Accept, u"ok"_qs)});
    CHECK(desk.number(u"SELECT settled_at FROM hand"_qs) == 1'750'000'120'000);
    CHECK(desk.hand().entries.size() == 3);
}

TEST_CASE("an answer from the hub and what was done here meanwhile stand in one history")
{
    Desk desk;
    desk.give(RaiseHand{raised()});
    Hand answered = desk.hand();
    answered.state = HandState::Answered;
    answered.entries.push_back(entryOf(HandAct::Answer, u"対象です"_qs));
    REQUIRE(desk.replica.beginStaging(centre));
    REQUIRE(desk.replica.stagePage(centre,
                                   {{{EntityKind::Hand, answered.id.value, encode(answered)}, 2, false}}));
    REQUIRE(desk.replica.swapStaging(centre, epoch, 2));
    desk.give(ActOnHand{raised().id, entryOf(HandAct::AskBack, u"期限は？"_qs)});
    CHECK(desk.hand().state == HandState::Raised);
    CHECK(desk.hand().entries.size() == 3);
}

TEST_CASE("what the hub refuses is out of sight, and its text with a person")
{
    Desk desk;
    desk.give(OpenEscalation{callBack()});
    desk.give(ActOnEscalation{callBack().id, lineOf(EscalationAct::Take, u"take"_qs)});
    const CommandId late =
        desk.give(ActOnEscalation{callBack().id, lineOf(EscalationAct::Resolve, u"伝えた"_qs)});
    CHECK(desk.number(u"SELECT count(*) FROM escalation WHERE resolved_at > 0"_qs) == 1);
    const Error reason{ErrorCode::Refused, u"escalation.resolved"_qs, {}};
    REQUIRE(desk.outbox.storeResults({{late, CommandStatus::Rejected, {}, 0, reason, {}}}));
    CHECK(desk.number(u"SELECT count(*) FROM escalation WHERE resolved_at = 0"_qs) == 1);
    const auto refused = desk.outbox.refused();
    REQUIRE(refused);
    REQUIRE(refused->size() == 1);
    CHECK(std::get<ActOnEscalation>(refused->front().command.payload).entry.text == u"伝えた"_qs);
}

TEST_CASE("a resolved escalation stays to be found, with the time it was resolved at, also after notes")
{
    Desk desk;
    desk.give(OpenEscalation{callBack()});
    desk.give(ActOnEscalation{callBack().id, lineOf(EscalationAct::Resolve, u"伝えた"_qs)});
    desk.give(ActOnEscalation{callBack().id, lineOf(EscalationAct::Note, u"お礼の電話"_qs)});
    CHECK(desk.number(u"SELECT resolved_at FROM escalation"_qs) == 1'750'000'120'000);
    desk.give(ActOnEscalation{callBack().id, lineOf(EscalationAct::Reopen, u"再度"_qs)});
    CHECK(desk.number(u"SELECT resolved_at FROM escalation"_qs) == 0);
}

TEST_CASE("a talk script that was deleted is gone from the table and comes back over its last version")
{
    Desk desk;
    TalkScript script;
    script.id = idOf<TalkScriptId>(u"greeting"_qs);
    script.title = u"あいさつ"_qs;
    script.text = u"お電話ありがとうございます"_qs;
    desk.give(SaveTalkScript{script, 0}, leaderTanaka);
    TalkScript gone = script;
    gone.text.clear();
    desk.give(SaveTalkScript{gone, 1}, leaderTanaka);
    CHECK(desk.number(u"SELECT count(*) FROM talk_script"_qs) == 0);
    desk.give(SaveTalkScript{script, 2}, leaderTanaka);
    CHECK(desk.number(u"SELECT count(*) FROM talk_script"_qs) == 1);
}

TEST_CASE("a feed taken away takes the room with it")
{
    Desk desk;
    const Hand hand = raised();
    REQUIRE(desk.replica.beginStaging(centre));
    REQUIRE(desk.replica.stagePage(
        centre, {{{EntityKind::Hand, hand.id.value, encode(hand)}, 1, false},
                 {{EntityKind::Escalation, callBack().id.value, encode(callBack())}, 2, false}}));
    REQUIRE(desk.replica.swapStaging(centre, epoch, 2));
    CHECK(desk.number(u"SELECT count(*) FROM hand"_qs) == 1);
    REQUIRE(desk.replica.clearFeed(centre, epoch));
    CHECK(desk.number(u"SELECT count(*) FROM hand"_qs) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM escalation"_qs) == 0);
}

TEST_CASE("I15 what an older desk got of the room and could not show is in sight once it is newer")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"desk.db"_qs);
    const Hand hand = raised();
    {
        const auto newer = openStore(path);
        REQUIRE(newer);
        ReplicaRepository replica(**newer);
        REQUIRE(replica.beginStaging(centre));
        REQUIRE(replica.stagePage(centre, {{{EntityKind::Hand, hand.id.value, encode(hand)}, 1, false}}));
        REQUIRE(replica.swapStaging(centre, epoch, 1));
        // As the desk of the version before left it: the row is there, the tables are not.
        REQUIRE((*newer)->runScript(
            "DROP TABLE hand; DROP TABLE escalation; DROP TABLE seat_status; "
            "DROP TABLE notice; DROP TABLE notice_receipt; DROP TABLE talk_script; "
            "DROP TABLE centre_calendar; DROP TABLE review_form; DROP TABLE review; "
            "DROP TABLE review_sample; DROP TABLE hand_over; DROP TABLE blob; "
            "DROP TABLE blob_piece; DROP TABLE blob_use; DROP TABLE case_share; "
            "DROP TABLE case_file; DROP TABLE case_duty; DROP TABLE deputy; "
            "DROP TABLE reply_template; DROP TABLE case_actor; DROP TABLE message_choice; "
            "DROP TABLE publication; ALTER TABLE outbox DROP COLUMN waits_for; ALTER TABLE sent DROP COLUMN "
            "waits_for; "
            "ALTER TABLE sign_in DROP COLUMN failures; "
            "ALTER TABLE sign_in DROP COLUMN wait_until; "
            "ALTER TABLE sign_in DROP COLUMN pin; ALTER TABLE sign_in DROP COLUMN pin_failures; "
            "PRAGMA user_version = 5",
            u"older"_qs));
    }
    const auto desk = openStore(path);
    REQUIRE(desk);
    CHECK(db::selectInteger(**desk, u"SELECT count(*) FROM hand"_qs) == 1);
}
