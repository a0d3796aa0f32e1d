// SPDX-License-Identifier: GPL-3.0-or-later
// Publications in the desk's store: listed, without what was blacked out, and none of a restricted case.
#include "kb/db/statement.h"
#include "kb/domain/case_rights.h"
#include "kb/store/case_list_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/publication_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <set>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const QString city = QStringLiteral("990019");
const QString canary = QStringLiteral("カナリア第五号");
const Actor hearing{idOf<UserId>(u"hearing"_qs), Role::HearingSection, QStringLiteral("pr")};
const Actor second{idOf<UserId>(u"second"_qs), Role::HearingSection, QStringLiteral("pr")};
const Actor chief{idOf<UserId>(u"chief"_qs), Role::Department, QStringLiteral("roads")};

/// As the hub has it: answered, and the canary sings in both texts.
Case answered(const QString& name = QStringLiteral("case"))
{
    Case file;
    file.id = idOf<CaseId>(name);
    file.number = u"2026-000001"_qs;
    file.state = CaseState::Answered;
    file.fields.subject = u"灯り"_qs;
    file.fields.text = canary + u"が暗い。"_qs;
    file.reply.text = canary + u"様 灯りを増やします。"_qs;
    file.reply.version = 1;
    file.reply.sentAt = {5};
    file.version = 7;
    CaseEntry line;
    line.id = idOf<EntryId>(name);
    line.act = CaseAct::Open;
    file.entries = {line};
    return file;
}

CaseEntry proposalOf(const Case& file)
{
    CaseEntry entry;
    entry.id = idOf<EntryId>(file.id.toString() + u"propose"_qs);
    entry.act = CaseAct::ProposePublication;
    entry.publication = Publication{.title = u"夜の灯り"_qs,
                                    .category = u"道路 > 街路灯"_qs,
                                    .unit = u"roads"_qs,
                                    .date = QDate(2026, 12, 1)};
    const int length = static_cast<int>(canary.size());
    entry.redaction = Redaction{{{0, length}}, {{0, length}}, file.fieldsVersion, file.reply.version};
    return entry;
}

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    OutboxRepository outbox{*connection};
    ReplicaRepository replica{*connection};
    CaseRepository cases{*connection};
    PublicationRepository publications{*connection};
    int given = 0;

    void load(const std::vector<EntityRow>& rows, const FeedId& feed = casesFeed(city))
    {
        REQUIRE(replica.beginStaging(feed));
        std::vector<ReplicaRow> staged;
        for (const EntityRow& row : rows)
            staged.push_back({row, static_cast<qint64>(staged.size()) + 1, false});
        REQUIRE(replica.stagePage(feed, staged));
        REQUIRE(replica.swapStaging(feed, uuidForName(u"epoch"_qs), static_cast<qint64>(staged.size())));
    }
    void load(const Case& file)
    {
        load({{EntityKind::CaseShare, rowIdOfCaseShare(file.id, casesFeed(city)), encode(file)}});
    }
    void act(const Case& file, CaseEntry entry, const Actor& by)
    {
        entry.id = idOf<EntryId>(QString::number(++given));
        if (entry.act != CaseAct::ProposePublication)
            entry.baseVersion = cases.byId(file.id).value()->publication.version;
        const auto done =
            outbox.perform(commandOf(ActOnCase{file.id, entry}, by, QString::number(given)), by);
        INFO((done ? std::string() : done.error().key.toStdString()));
        REQUIRE(done);
    }
    void act(const Case& file, CaseAct what, const Actor& by)
    {
        CaseEntry entry;
        entry.act = what;
        entry.text = u"理由"_qs;
        act(file, entry, by);
    }
    std::vector<PublicationLine> lines(std::optional<PublicationState> state = {})
    {
        return publications.list(state, 100).value();
    }
};

/// Everything that stands in a table, one row's cells after another.
QByteArray bytesOf(db::Connection& connection, const QString& table)
{
    db::Statement names(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    names.bind(table);
    REQUIRE(names.exec());
    QStringList columns;
    while (names.next())
        columns.append(names.text(0));
    QByteArray all;
    db::Statement rows(connection, QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u','), table));
    REQUIRE(rows.exec());
    while (rows.next()) {
        for (int column = 0; column < columns.size(); ++column)
            all += rows.bytes(column);
    }
    return all;
}

} // namespace

TEST_CASE("what is proposed, approved, published and withdrawn here is listed at once")
{
    Desk desk;
    const Case file = answered();
    desk.load(file);
    CHECK(desk.lines().empty());
    desk.act(file, proposalOf(file), hearing);
    REQUIRE(desk.lines().size() == 1);
    const PublicationLine line = desk.lines().front();
    CHECK(line.file == file.id);
    CHECK(line.number == u"2026-000001"_qs);
    CHECK(line.title == u"夜の灯り"_qs);
    CHECK(line.category == u"道路 > 街路灯"_qs);
    CHECK(line.unit == u"roads"_qs);
    CHECK(line.date == QDate(2026, 12, 1));
    CHECK(line.state == PublicationState::Proposed);
    CHECK_FALSE(line.publishedAt.isSet());
    desk.act(file, CaseAct::ApprovePublication, second);
    CHECK(desk.lines(PublicationState::Approved).size() == 1);
    desk.act(file, CaseAct::Publish, hearing);
    REQUIRE(desk.lines(PublicationState::Published).size() == 1);
    CHECK(desk.lines().front().publishedAt.isSet());
    CHECK(desk.publications.byCase(file.id).value()->opinion == u"■■が暗い。"_qs);
    CHECK(desk.lines(PublicationState::Proposed).empty());
    desk.act(file, CaseAct::WithdrawPublication, second);
    CHECK(desk.lines(PublicationState::Withdrawn).size() == 1);
    CHECK_FALSE(desk.publications.byCase(idOf<CaseId>(u"another"_qs)).value());
}

TEST_CASE("what waits comes before what is published and that before what was withdrawn")
{
    Desk desk;
    std::vector<EntityRow> rows;
    int day = 0;
    for (const PublicationState state :
         {PublicationState::Withdrawn, PublicationState::Published, PublicationState::Returned,
          PublicationState::Published, PublicationState::Proposed, PublicationState::None}) {
        Case file = answered(QString::number(++day));
        file.publication = *proposalOf(file).publication;
        file.publication.state = state;
        file.publication.date = QDate(2026, 12, day);
        rows.push_back({EntityKind::CaseShare, rowIdOfCaseShare(file.id, casesFeed(city)), encode(file)});
    }
    desk.load(rows);
    QList<int> days;
    for (const PublicationLine& line : desk.lines())
        days.append(line.date.day());
    CHECK(days == QList<int>{5, 3, 4, 2, 1});
    CHECK(desk.publications.list({}, 2, 1)->front().date.day() == 3);
}

TEST_CASE("what waits for approval waits for the others of the hearing section")
{
    Desk desk;
    const Case file = answered();
    desk.load(file);
    desk.act(file, proposalOf(file), hearing);
    REQUIRE(desk.cases.dutiesOf(second)->size() == 1);
    CHECK(desk.cases.dutiesOf(second)->front().kind == DutyKind::ApprovePublication);
    CHECK(desk.cases.dutyCount(hearing) == 0);
    CHECK(desk.cases.dutyCount(chief) == 0);
    CHECK(CaseListRepository(*desk.connection).counts({}, second, {1}, {2})->waiting == 1);
    CHECK(CaseListRepository(*desk.connection).counts({}, hearing, {1}, {2})->waiting == 0);
    desk.act(file, CaseAct::ReturnPublication, second);
    CHECK(desk.cases.dutiesOf(hearing)->front().kind == DutyKind::AmendPublication);
    CHECK(desk.cases.dutyCount(second) == 0);
}

TEST_CASE("what was blacked out is in no byte of the publication, in the file or in its log")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"desk.db"_qs);
    Desk desk{std::move(*openStore(path))};
    const Case file = answered();
    desk.load(file);
    desk.act(file, proposalOf(file), hearing);
    desk.act(file, CaseAct::ApprovePublication, second);
    desk.act(file, CaseAct::Publish, hearing);

    const QByteArray hidden = canary.toUtf8();
    CHECK(bytesOf(*desk.connection, u"publication"_qs).contains(QStringLiteral("■■が暗い。").toUtf8()));
    CHECK_FALSE(bytesOf(*desk.connection, u"publication"_qs).contains(hidden));
    // Nor in what goes to the hub: where it stood is enough.
    CHECK(bytesOf(*desk.connection, u"outbox"_qs).contains(QStringLiteral("夜の灯り").toUtf8()));
    CHECK_FALSE(bytesOf(*desk.connection, u"outbox"_qs).contains(hidden));
    // The case itself has it where its readers look, and nowhere else: its words, its reply.
    CHECK(encode(*desk.cases.byId(file.id).value()).count(hidden) == 2);
    CHECK(encode(*desk.cases.byId(file.id).value()).count(hidden) == encode(file).count(hidden));

    // Page by page: what the table and the outbox lie on, also as the log has them. A page the log holds
    // several times is looked at each time.
    std::set<quint32> pages;
    db::Statement lying(*desk.connection,
                        QStringLiteral("SELECT pageno FROM dbstat WHERE name IN ('publication', "
                                       "'publication_state', 'outbox')"));
    REQUIRE(lying.exec());
    while (lying.next())
        pages.insert(static_cast<quint32>(lying.integer(0)));
    REQUIRE(pages.size() >= 3);
    QFile log(path + u"-wal"_qs);
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray bytes = log.readAll();
    const auto numberAt = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    const quint32 pageSize = numberAt(8);
    int looked = 0;
    for (qsizetype frame = 32; frame + 24 + pageSize <= bytes.size(); frame += 24 + pageSize) {
        if (!pages.contains(numberAt(frame)))
            continue;
        ++looked;
        CHECK_FALSE(bytes.mid(frame + 24, pageSize).contains(hidden));
    }
    CHECK(looked >= 3);
    REQUIRE(db::execute(*desk.connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile store(path);
    REQUIRE(store.open(QIODevice::ReadOnly));
    const QByteArray whole = store.readAll();
    for (const quint32 page : pages)
        CHECK_FALSE(whole.mid(qsizetype(page - 1) * pageSize, pageSize).contains(hidden));
    CHECK(whole.contains(hidden)); // of the case
}

TEST_CASE("I10 of a case restricted to named persons nothing is listed, nor of one no longer read here")
{
    Desk desk;
    const Case file = answered();
    desk.load(file);
    desk.act(file, proposalOf(file), hearing);
    REQUIRE(desk.lines().size() == 1);
    SECTION("it is restricted here")
    {
        CaseEntry restrict;
        restrict.act = CaseAct::Restrict;
        restrict.users = {hearing.user};
        desk.act(file, restrict, hearing);
        REQUIRE(desk.cases.byId(file.id).value());
        CHECK(desk.lines().empty());
        desk.act(file, CaseAct::Release, hearing);
        CHECK(desk.lines().empty());
    }
    SECTION("it comes restricted, with a publication somebody left in it")
    {
        Case restricted = answered(u"other"_qs);
        restricted.publication = *proposalOf(restricted).publication;
        restricted.publication.state = PublicationState::Published;
        restricted.readers = {hearing.user};
        desk.load(restricted);
        REQUIRE(desk.cases.byId(restricted.id).value());
        CHECK_FALSE(desk.publications.byCase(restricted.id).value());
    }
    SECTION("its feed is withdrawn")
    {
        Desk other;
        Case proposed = answered();
        proposed.publication = *proposalOf(proposed).publication;
        proposed.publication.state = PublicationState::Published;
        other.load(proposed);
        REQUIRE(other.lines().size() == 1);
        REQUIRE(other.replica.clearFeed(casesFeed(city), uuidForName(u"epoch"_qs)));
        CHECK(other.lines().empty());
        CHECK_FALSE(bytesOf(*other.connection, u"publication"_qs).contains("■"));
    }
    SECTION("a summary has none")
    {
        Case proposed = answered(u"mine"_qs);
        proposed.publication = *proposalOf(proposed).publication;
        proposed.publication.state = PublicationState::Published;
        desk.load({{EntityKind::CaseShare, rowIdOfCaseShare(proposed.id, inboxFeed(city, chief.user)),
                    encode(summaryOf(proposed))}},
                  inboxFeed(city, chief.user));
        REQUIRE(desk.cases.byId(proposed.id).value());
        CHECK_FALSE(desk.publications.byCase(proposed.id).value());
    }
}

TEST_CASE("publications an older desk held are listed once it is newer")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"desk.db"_qs);
    const Case file = answered();
    {
        Desk older{std::move(*openStore(path))};
        older.load(file);
        older.act(file, proposalOf(file), hearing);
        REQUIRE(older.connection->runScript(
            "DROP TABLE publication; ALTER TABLE outbox DROP COLUMN "
            "waits_for; ALTER TABLE sent DROP COLUMN waits_for; "
            "ALTER TABLE case_duty DROP COLUMN except_user; "
            "ALTER TABLE sign_in DROP COLUMN failures; "
            "ALTER TABLE sign_in DROP COLUMN wait_until; "
            "ALTER TABLE sign_in DROP COLUMN pin; ALTER TABLE sign_in DROP COLUMN pin_failures; "
            "PRAGMA user_version = 11",
            u"older"_qs));
    }
    Desk newer{std::move(*openStore(path))};
    CHECK(newer.lines(PublicationState::Proposed).size() == 1);
    CHECK(newer.cases.dutyCount(hearing) == 0);
    CHECK(newer.cases.dutyCount(second) == 1);
}
