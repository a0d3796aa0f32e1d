// SPDX-License-Identifier: GPL-3.0-or-later
// A record comes to a desk without a person's words: what the desk has of them elsewhere goes with it.
#include "kb/db/statement.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/erasure.h"
#include "kb/store/blob_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/projection.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "kb/store/withdrawal.h"
#include "tests/support/blob_cases.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const FeedId centre = centreFeed(QStringLiteral("990019"));
const FeedId cases = casesFeed(QStringLiteral("990019"));
const QUuid life = uuidForName(QStringLiteral("life"));
const QUuid restored = uuidForName(QStringLiteral("restored"));
const QString canary = QStringLiteral("カナリア第九号");
const Timestamp when{1'800'000'000'000};
const Actor leader{{uuidForName(QStringLiteral("leader"))}, Role::Leader, QStringLiteral("centre")};

struct Desk
{
    std::unique_ptr<db::Connection> connection;
    Contact contact = contactAbout(canary);

    Desk()
    {
        auto opened = openStore(QStringLiteral(":memory:"));
        REQUIRE(opened);
        connection = std::move(*opened);
        load(centre, {whole(1)}, 1);
        REQUIRE(emptyLog(*connection));
        REQUIRE(isWithdrawalNoted(*connection) == false);
    }
    [[nodiscard]] OutboxRepository outbox() { return OutboxRepository(*connection); }
    [[nodiscard]] ReplicaRepository replica() { return ReplicaRepository(*connection); }
    [[nodiscard]] ReplicaRow whole(qint64 revision) const
    {
        return {EntityRow{EntityKind::Contact, contact.id.value, encode(contact)}, revision, false};
    }
    [[nodiscard]] ReplicaRow erased(qint64 revision) const
    {
        return {EntityRow{EntityKind::Contact, contact.id.value, encode(withoutPerson(contact, when))},
                revision, false};
    }
    void load(const FeedId& feed, const std::vector<ReplicaRow>& rows, qint64 revision,
              const QUuid& epoch = life)
    {
        REQUIRE(replica().beginStaging(feed));
        REQUIRE(replica().stagePage(feed, rows));
        REQUIRE(replica().swapStaging(feed, epoch, revision));
    }
    Command amend(const QString& name)
    {
        Amendment amendment;
        amendment.id = {uuidForName(name)};
        amendment.reason = canary;
        amendment.content = contact.original;
        const Command command = commandOf(AmendContact{contact.id, amendment}, leader, name);
        REQUIRE(outbox().perform(command, leader));
        return command;
    }
    /// In how many rows of the store, of any table, the canary stands.
    int rowsWithCanary()
    {
        int found = 0;
        db::Statement tables(*connection,
                             QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                            "AND sql NOT LIKE '%VIRTUAL%'"));
        REQUIRE(tables.exec());
        QStringList names;
        while (tables.next())
            names.append(tables.text(0));
        REQUIRE(tables.finish());
        for (const QString& table : names) {
            db::Statement columns(*connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
            columns.bind(table);
            REQUIRE(columns.exec());
            QStringList each;
            while (columns.next())
                each.append(QStringLiteral("instr(\"%1\", CAST('%2' AS BLOB)) > 0 OR instr(\"%1\", '%2') > 0")
                                .arg(columns.text(0), canary));
            REQUIRE(columns.finish());
            const auto count =
                db::selectInteger(*connection, QStringLiteral("SELECT count(*) FROM \"%1\" WHERE %2")
                                                   .arg(table, each.join(QStringLiteral(" OR "))));
            REQUIRE(count);
            found += static_cast<int>(*count);
        }
        return found;
    }
    [[nodiscard]] QStringList refusals()
    {
        QStringList keys;
        const auto refused = outbox().refused();
        REQUIRE(refused);
        for (const RefusedCommand& each : *refused)
            keys.append(each.error.key);
        return keys;
    }
    [[nodiscard]] int waiting() { return outbox().pendingCount().value(); }
};

} // namespace

TEST_CASE(
    "a correction that waits when its contact comes erased is refused in sight of a person without its words")
{
    Desk desk;
    (void)desk.amend(QStringLiteral("a"));
    CHECK(desk.rowsWithCanary() >= 3);
    REQUIRE(desk.replica().storePage(centre, life, 1, 2, {desk.erased(2)}));
    CHECK(desk.rowsWithCanary() == 0);
    CHECK(desk.waiting() == 0);
    REQUIRE(desk.refusals() == QStringList{QStringLiteral("contact.erased")});
    CHECK(isWithdrawalNoted(*desk.connection) == true);
    const auto shown = visibleRow(*desk.connection, {EntityKind::Contact, desk.contact.id.value});
    REQUIRE(shown);
    CHECK(erasedAt(**shown) == when);
    // The hub's answer, which was on its way, finds it answered.
    const auto id = desk.outbox().refused()->front().command.id;
    REQUIRE(desk.outbox().storeResults({{id, CommandStatus::Applied, centre, 3, {}, {}}}, {life, when}));
    CHECK(desk.refusals().size() == 1);
    CHECK(desk.outbox()
              .perform(
                  commandOf(
                      AmendContact{desk.contact.id,
                                   {{uuidForName(QStringLiteral("x"))}, {}, {}, {}, desk.contact.original}},
                      leader, QStringLiteral("late")),
                  leader)
              .error()
              .key == QStringLiteral("contact.erased"));
}

TEST_CASE("what was acknowledged of an erased record is not kept to be offered again")
{
    Desk desk;
    const Command command = desk.amend(QStringLiteral("a"));
    REQUIRE(
        desk.outbox().storeResults({{command.id, CommandStatus::Applied, centre, 2, {}, {}}}, {life, when}));
    Contact amended = desk.contact;
    amended.amendments = {std::get<AmendContact>(command.payload).amendment};
    REQUIRE(desk.replica().storePage(
        centre, life, 1, 2, {{EntityRow{EntityKind::Contact, amended.id.value, encode(amended)}, 2, false}}));
    CHECK(SentRepository(*desk.connection).count() == 1);
    REQUIRE(desk.replica().storePage(centre, life, 2, 3, {desk.erased(3)}));
    CHECK(desk.rowsWithCanary() == 0);
    CHECK(SentRepository(*desk.connection).offerAgain(restored) == 0);
    CHECK(desk.waiting() == 0);
}

TEST_CASE("the same when the feed is loaded anew after the hub was restored")
{
    Desk desk;
    const Command command = desk.amend(QStringLiteral("a"));
    (void)desk.amend(QStringLiteral("b"));
    REQUIRE(
        desk.outbox().storeResults({{command.id, CommandStatus::Applied, centre, 2, {}, {}}}, {life, when}));
    desk.load(centre, {desk.erased(1)}, 1, restored);
    CHECK(desk.rowsWithCanary() == 0);
    CHECK(desk.waiting() == 0);
    CHECK(isWithdrawalNoted(*desk.connection) == true);
    CHECK(desk.refusals() == QStringList{QStringLiteral("contact.erased")});
}

TEST_CASE("a feed that is loaded anew with other rows is noted as a withdrawal and a first load is not")
{
    Desk desk;
    REQUIRE(isWithdrawalNoted(*desk.connection) == false);
    REQUIRE(desk.replica().beginStaging(centre));
    REQUIRE(desk.replica().stagePage(centre, {desk.erased(1)}));
    // The note of the staging is taken back before the swap.
    REQUIRE(emptyLog(*desk.connection));
    REQUIRE(desk.replica().swapStaging(centre, life, 1));
    CHECK(isWithdrawalNoted(*desk.connection) == true);
}

TEST_CASE("a refusal by the hub takes the words as well, and those of all that builds on it")
{
    Desk desk;
    Escalation escalation;
    escalation.id = {uuidForName(QStringLiteral("escalation"))};
    escalation.contact = desk.contact.id;
    escalation.subject = canary;
    EscalationEntry first;
    first.id = {uuidForName(QStringLiteral("first"))};
    escalation.entries = {first};
    const Command open = commandOf(OpenEscalation{escalation}, leader, QStringLiteral("open"));
    REQUIRE(desk.outbox().perform(open, leader));
    EscalationEntry note;
    note.id = {uuidForName(QStringLiteral("note"))};
    note.act = EscalationAct::Note;
    note.text = canary;
    REQUIRE(desk.outbox().perform(
        commandOf(ActOnEscalation{escalation.id, note}, leader, QStringLiteral("note")), leader));
    CHECK(desk.waiting() == 2);
    REQUIRE(desk.outbox().storeResults({{open.id,
                                         CommandStatus::Rejected,
                                         {},
                                         0,
                                         {ErrorCode::Refused, QStringLiteral("contact.erased"), {}},
                                         {}}},
                                       {life, when}));
    CHECK(desk.waiting() == 0);
    CHECK(desk.refusals() == QStringList{QStringLiteral("contact.erased"), QStringLiteral("contact.erased")});
    CHECK(isWithdrawalNoted(*desk.connection) == true);
    REQUIRE(desk.replica().storePage(centre, life, 1, 2, {desk.erased(2)}));
    CHECK(desk.rowsWithCanary() == 0);
}

TEST_CASE("an erased case's drafts and attachments go, also those the hub never got")
{
    Desk desk;
    Case file;
    file.id = {uuidForName(QStringLiteral("case"))};
    file.fields.subject = canary;
    CaseEntry opened;
    opened.id = {uuidForName(QStringLiteral("entry"))};
    opened.act = CaseAct::Open;
    file.entries = {opened};
    const QByteArray bytes = canary.toUtf8();
    const auto share = [&](const Case& present, qint64 revision) {
        return ReplicaRow{EntityRow{EntityKind::CaseShare, rowIdOfCaseShare(file.id, cases), encode(present)},
                          revision, false};
    };
    desk.load(cases, {share(file, 1)}, 1);
    DraftRepository drafts(*desk.connection);
    const QString own = QStringLiteral("case:%1:%2").arg(file.id.toString(), leader.user.toString());
    REQUIRE(drafts.save(own, bytes, when));
    REQUIRE(drafts.save(QStringLiteral("contact"), "other", when));
    BlobRepository blobs(*desk.connection);
    const auto number = blobs.begin(bytes.size(), when);
    REQUIRE(number);
    REQUIRE(blobs.append(*number, 0, bytes));
    REQUIRE(blobs.finish(*number, {file.id, shaOf(bytes)}, when));
    CHECK(blobs.tasks(life)->size() == 1);
    REQUIRE(desk.replica().storePage(cases, life, 1, 2, {share(withoutPerson(file, when), 2)}));
    REQUIRE(desk.replica().storePage(centre, life, 1, 2, {desk.erased(2)}));
    CHECK(desk.rowsWithCanary() == 0);
    CHECK(blobs.tasks(life)->empty());
    CHECK(drafts.load(own).value() == std::nullopt);
    CHECK(drafts.load(QStringLiteral("contact")).value().has_value());
}
