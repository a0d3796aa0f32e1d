// SPDX-License-Identifier: GPL-3.0-or-later
// Cases in the desk's store: shown from the copies it holds, changed here at once, gone with the last copy.
#include "kb/db/statement.h"
#include "kb/domain/case_rights.h"
#include "kb/store/blob_repository.h"
#include "kb/store/case_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const QString city = QStringLiteral("990019");
const QUuid epoch = uuidForName(QStringLiteral("epoch"));
const FeedId roads = unitFeed(city, QStringLiteral("roads"));
const Actor clerk{idOf<UserId>(u"clerk"_qs), Role::Department, QStringLiteral("roads")};
const Actor hearing{idOf<UserId>(u"hearing"_qs), Role::HearingSection, QStringLiteral("pr")};

Case handedIn()
{
    Case file;
    file.id = idOf<CaseId>(u"case"_qs);
    file.fields.subject = u"公園の明かり"_qs;
    file.fields.text = u"暗い"_qs;
    CaseEntry line;
    line.id = idOf<EntryId>(u"open"_qs);
    line.act = CaseAct::Open;
    file.entries = {line};
    return file;
}

CaseEntry noteOf(const QString& text)
{
    CaseEntry entry;
    entry.id = idOf<EntryId>(text);
    entry.text = text;
    return entry;
}

/// As the hub has it: divided, with a part of the roads'.
Case withRoads()
{
    Case file = handedIn();
    file.number = u"2026-000001"_qs;
    file.openedBy = hearing.user;
    file.state = CaseState::InWork;
    file.version = 2;
    CasePart part;
    part.id = idOf<PartId>(u"part"_qs);
    part.unit = u"roads"_qs;
    part.assignedAt = {5};
    file.parts = {part};
    return file;
}

EntityRow copyOf(const Case& file, const FeedId& feed)
{
    return {EntityKind::CaseShare, rowIdOfCaseShare(file.id, feed), encode(file)};
}

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    OutboxRepository outbox{*connection};
    ReplicaRepository replica{*connection};
    CaseRepository cases{*connection};
    int given = 0;

    Command give(const CommandPayload& payload, const Actor& by)
    {
        const Command command = commandOf(payload, by, QString::number(++given));
        REQUIRE(outbox.perform(command, by));
        return command;
    }
    void load(const FeedId& feed, const std::vector<EntityRow>& rows)
    {
        REQUIRE(replica.beginStaging(feed));
        std::vector<ReplicaRow> staged;
        for (const EntityRow& row : rows)
            staged.push_back({row, static_cast<qint64>(staged.size()) + 1, false});
        REQUIRE(replica.stagePage(feed, staged));
        REQUIRE(replica.swapStaging(feed, epoch, static_cast<qint64>(staged.size())));
    }
    std::optional<Case> shown() { return cases.byId(handedIn().id).value(); }
    qint64 rowsOf(const QString& table)
    {
        return db::selectInteger(*connection, QStringLiteral("SELECT count(*) FROM ") + table).value();
    }
};

} // namespace

TEST_CASE("a case handed in here is in the lists at once")
{
    Desk desk;
    desk.give(OpenCase{handedIn()}, clerk);
    REQUIRE(desk.shown());
    CHECK(desk.shown()->openedBy == clerk.user);
    CHECK(desk.cases.count({}) == 1);
    const auto lines = desk.cases.list({}, CaseOrder::Received, false, 10);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().subject == u"公園の明かり"_qs);
    CHECK(lines->front().duty == DutyKind::Divide);
    CHECK(desk.cases.dutiesOf(clerk)->empty());
    CHECK(desk.cases.dutiesOf(hearing)->size() == 1);
    CHECK(desk.cases.waitingForOthers(clerk, 10)->size() == 1);
}

TEST_CASE("what is drafted here stands over the copy until the hub's has it")
{
    Desk desk;
    const Case file = withRoads();
    desk.load(roads, {copyOf(file, roads)});
    CHECK(desk.cases.dutiesOf(clerk)->size() == 1);
    const Command draft =
        desk.give(SaveCaseDraft{file.id, file.parts[0].id, u"案"_qs, {}, 0, idOf<EntryId>(u"d"_qs)}, clerk);
    CHECK(desk.shown()->parts[0].draft == u"案"_qs);
    REQUIRE(desk.outbox.storeResults({{draft.id, CommandStatus::Applied, roads, 2, {}, {}}}, {epoch, {}}));
    CHECK(desk.shown()->parts[0].draft == u"案"_qs);
    Case changed = *desk.shown();
    changed.parts[0].draft = u"案、直した"_qs;
    REQUIRE(desk.replica.storePage(roads, epoch, 1, 2, {{copyOf(changed, roads), 2, false}}, true));
    CHECK(desk.shown()->parts[0].draft == u"案、直した"_qs);
    CHECK(desk.rowsOf(u"outbox"_qs) == 0);
}

TEST_CASE("of several copies the fullest and newest is shown, and the others when it goes")
{
    Desk desk;
    const FeedId inbox = inboxFeed(city, clerk.user);
    Case file = withRoads();
    desk.load(inbox, {copyOf(summaryOf(file), inbox)});
    CHECK(desk.shown()->summary);
    desk.load(roads, {copyOf(file, roads)});
    CHECK_FALSE(desk.shown()->summary);
    Case newer = summaryOf(file);
    newer.version = 9;
    REQUIRE(desk.replica.storePage(inbox, epoch, 1, 2, {{copyOf(newer, inbox), 2, false}}));
    CHECK_FALSE(desk.shown()->summary);
    CHECK(desk.cases.count({}) == 1);
    REQUIRE(desk.replica.clearFeed(roads, epoch));
    CHECK(desk.shown()->summary);
    REQUIRE(desk.replica.clearFeed(inbox, epoch));
    CHECK_FALSE(desk.shown());
    CHECK(desk.rowsOf(u"case_duty"_qs) == 0);
}

TEST_CASE(
    "I10 with the last copy goes what was handed in about the case, acknowledged or kept to be offered again")
{
    Desk desk;
    const Case file = withRoads();
    desk.load(roads, {copyOf(file, roads)});
    const Command note = desk.give(ActOnCase{file.id, noteOf(u"カナリア"_qs)}, clerk);
    REQUIRE(desk.outbox.storeResults({{note.id, CommandStatus::Applied, roads, 2, {}, {}}}, {epoch, {}}));
    CHECK(desk.rowsOf(u"sent"_qs) == 1);
    ReplicaRow gone{{EntityKind::CaseShare, rowIdOfCaseShare(file.id, roads), {}}, 3, true};
    REQUIRE(desk.replica.storePage(roads, epoch, 1, 3, {gone}));
    CHECK_FALSE(desk.shown());
    for (const QString& table :
         {u"truth"_qs, u"case_share"_qs, u"case_file"_qs, u"case_duty"_qs, u"outbox"_qs, u"sent"_qs})
        CHECK(desk.rowsOf(table) == 0);
}

TEST_CASE(
    "I10 what the hub has taken goes with the last full copy, but for the opening that the summary shows")
{
    Desk desk;
    const Case file = handedIn();
    const FeedId inbox = inboxFeed(city, clerk.user);
    const Command open = desk.give(OpenCase{file}, clerk);
    REQUIRE(desk.outbox.storeResults({{open.id, CommandStatus::Applied, inbox, 1, {}, {}}}, {epoch, {}}));
    Case opened = withRoads();
    opened.id = file.id;
    desk.load(inbox, {copyOf(summaryOf(opened), inbox)});
    desk.load(roads, {copyOf(opened, roads)});
    const Command note = desk.give(ActOnCase{file.id, noteOf(u"カナリア"_qs)}, clerk);
    REQUIRE(desk.outbox.storeResults({{note.id, CommandStatus::Applied, inbox, 2, {}, {}}}, {epoch, {}}));
    CHECK(desk.rowsOf(u"sent"_qs) == 2);
    SECTION("it is taken away")
    {
        ReplicaRow gone{{EntityKind::CaseShare, rowIdOfCaseShare(file.id, roads), {}}, 3, true};
        REQUIRE(desk.replica.storePage(roads, epoch, 1, 3, {gone}));
    }
    SECTION("it becomes a summary")
    {
        REQUIRE(desk.replica.storePage(roads, epoch, 1, 3, {{copyOf(summaryOf(opened), roads), 3, false}}));
    }
    CHECK(desk.shown()->summary);
    CHECK(desk.rowsOf(u"sent"_qs) == 1);
    CHECK(desk.rowsOf(u"outbox"_qs) == 0);
}

TEST_CASE("I3 a case handed in for somebody else is kept to be offered again, a restricted one is not")
{
    Desk desk;
    Case file = handedIn();
    SECTION("anybody's") {}
    SECTION("restricted")
    {
        file.readers = {hearing.user};
    }
    const Command open = desk.give(OpenCase{file}, clerk);
    REQUIRE(desk.outbox.storeResults({{open.id, CommandStatus::Applied, {}, 0, {}, {}}}, {epoch, {}}));
    CHECK_FALSE(desk.shown());
    CHECK(desk.rowsOf(u"sent"_qs) == (file.isRestricted() ? 0 : 1));
    CHECK(desk.replica.held()->isEmpty());
}

TEST_CASE("cases are found by what they are, whose they are, and what stands in them")
{
    Desk desk;
    Case a = withRoads();
    Case b = withRoads();
    b.id = idOf<CaseId>(u"other"_qs);
    b.number = u"2026-000002"_qs;
    b.fields.kind = CaseKind::Complaint;
    b.fields.subject = u"100%の_確認"_qs;
    b.parts[0].unit = u"roads/lamps"_qs;
    b.dueAt = {1000};
    const FeedId all = casesFeed(city);
    desk.load(all, {copyOf(a, all), copyOf(b, all)});
    const auto found = [&](const CaseFilter& filter) { return desk.cases.count(filter).value(); };
    CHECK(found({.kind = CaseKind::Complaint}) == 1);
    CHECK(found({.unit = u"roads"_qs}) == 2);
    CHECK(found({.unit = u"roads/lamps"_qs}) == 1);
    CHECK(found({.unit = u"road"_qs}) == 0);
    CHECK(found({.text = u"0%の_"_qs}) == 1);
    CHECK(found({.text = u"0%の__"_qs}) == 0);
    CHECK(found({.openOnly = true, .dueBefore = {1001}}) == 1);
    CHECK(found({.state = CaseState::Answered}) == 0);
    CHECK(desk.cases.list({}, CaseOrder::Due, false, 10)->front().id == b.id);
    CHECK(desk.cases.list({}, CaseOrder::Due, true, 10)->front().id == b.id);
    CHECK(desk.cases.list({}, CaseOrder::Number, false, 1, 1)->front().id == a.id);
    CHECK(desk.cases.byNumber(u"2026-000002"_qs)->value() == b.id);
}

TEST_CASE(
    "what is named of a linked case is brought for both while what others or unlinked cases name is not")
{
    Desk desk;
    BlobRepository blobs(*desk.connection);
    const QByteArray bytes = "a page";
    Attachment page;
    page.id = idOf<AttachmentId>(u"page"_qs);
    page.name = u"page.txt"_qs;
    page.type = u"text/plain"_qs;
    page.size = bytes.size();
    page.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const Case first = handedIn();
    desk.give(OpenCase{first}, hearing);
    const auto number = blobs.begin(bytes.size(), {5});
    REQUIRE(blobs.append(*number, 0, bytes));
    REQUIRE(blobs.finish(*number, {first.id, page.sha256}, {5}));
    const auto naming = [&](const char* id, const std::vector<CaseLink>& links) {
        Case file = handedIn();
        file.id = idOf<CaseId>(QString::fromLatin1(id));
        file.attachments = {page};
        file.links = links;
        return file;
    };
    const auto isHere = [&](const Case& file) {
        const auto status = blobs.status({file.id, page.sha256});
        REQUIRE(status);
        return *status && (*status)->complete && !(*status)->atHub;
    };
    const Case piece = naming("piece", {{first.id, CaseLinkKind::SplitFrom}});
    desk.give(OpenCase{piece}, hearing);
    CHECK(isHere(piece));
    CHECK(blobs.tasks(epoch)->size() == 2);
    const Case alone = naming("alone", {});
    desk.give(OpenCase{alone}, hearing);
    CHECK_FALSE(isHere(alone));
    Case theirs = naming("theirs", {{first.id, CaseLinkKind::SplitFrom}});
    theirs.state = CaseState::InWork;
    desk.load(roads, {copyOf(theirs, roads)});
    CHECK(desk.cases.byId(theirs.id).value());
    CHECK_FALSE(isHere(theirs));

    // Merged: linked first, named then.
    Case other = handedIn();
    other.id = idOf<CaseId>(u"other"_qs);
    desk.give(OpenCase{other}, hearing);
    CaseEntry link = noteOf(u"link"_qs);
    link.act = CaseAct::Link;
    link.other = first.id;
    link.link = CaseLinkKind::MergedFrom;
    desk.give(ActOnCase{other.id, link}, hearing);
    CHECK_FALSE(isHere(other));
    CaseEntry attach = noteOf({});
    attach.id = idOf<EntryId>(u"attach"_qs);
    attach.act = CaseAct::Attach;
    attach.attachment = page;
    desk.give(ActOnCase{other.id, attach}, hearing);
    CHECK(isHere(other));
    REQUIRE(blobs.forget({first.id, page.sha256}));
    CHECK(blobs.piece(page.sha256, 0) == bytes);
}

TEST_CASE("I10 with the last copy of a case go the bytes of its attachments")
{
    Desk desk;
    const FeedId inbox = inboxFeed(city, clerk.user);
    const Case file = withRoads();
    desk.load(roads, {copyOf(file, roads)});
    desk.load(inbox, {copyOf(summaryOf(file), inbox)});
    BlobRepository blobs(*desk.connection);
    const QByteArray bytes = "a page";
    const BlobKey key{file.id, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    REQUIRE(blobs.want(key, bytes.size(), {5}));
    REQUIRE(blobs.storePiece(key, 0, bytes, epoch) == true);
    REQUIRE(desk.replica.clearFeed(roads, epoch));
    CHECK(blobs.piece(key.sha256, 0) == bytes);
    REQUIRE(desk.replica.clearFeed(inbox, epoch));
    CHECK_FALSE(blobs.piece(key.sha256, 0));
    CHECK(db::selectInteger(*desk.connection, u"SELECT count(*) FROM blob_piece"_qs) == 0);
}

TEST_CASE(
    "I10 what was being written about a case goes with its last full copy, from every byte of the store")
{
    const QByteArray canary = "kanaria-no-shitagaki";
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"desk.db"_qs);
    const Case file = withRoads();
    const FeedId inbox = inboxFeed(city, clerk.user);
    const QString draft = u"case:%1:%2"_qs.arg(file.id.toString(), clerk.user.toString());
    const QString split = u"case-new:%1:%2"_qs.arg(clerk.user.toString(), file.id.toString());
    const QString other = u"case:%1:%2"_qs.arg(idOf<CaseId>(u"other"_qs).toString(), clerk.user.toString());
    const auto inFiles = [&] {
        for (const QString& name : QDir(directory.path()).entryList(QDir::Files)) {
            QFile one(directory.filePath(name));
            REQUIRE(one.open(QIODevice::ReadOnly));
            if (one.readAll().contains(canary))
                return true;
        }
        return false;
    };
    {
        auto connection = openStore(path);
        REQUIRE(connection);
        ReplicaRepository replica(**connection);
        DraftRepository drafts(**connection);
        // The summary comes first to whoever opened the case themselves, and is no reason to lose words.
        REQUIRE(drafts.save(draft, canary, {5}));
        for (const auto& [feed, copy] :
             {std::pair{inbox, copyOf(summaryOf(file), inbox)}, std::pair{roads, copyOf(file, roads)}}) {
            REQUIRE(replica.beginStaging(feed));
            REQUIRE(replica.stagePage(feed, {{copy, 1, false}}));
            REQUIRE(replica.swapStaging(feed, epoch, 1));
        }
        REQUIRE(drafts.save(split, canary, {5}));
        REQUIRE(drafts.save(other, "stays", {5}));
        CHECK(drafts.load(draft).value().has_value());
        CHECK(inFiles());
        ReplicaRow gone{{EntityKind::CaseShare, rowIdOfCaseShare(file.id, roads), {}}, 2, true};
        REQUIRE(replica.storePage(roads, epoch, 1, 2, {gone}));
        CHECK_FALSE(drafts.load(draft).value().has_value());
        CHECK_FALSE(drafts.load(split).value().has_value());
        CHECK(drafts.load(other).value().has_value());
    }
    CHECK_FALSE(inFiles());
}

TEST_CASE("I10 a copy that becomes a summary takes what was being written with it")
{
    Desk desk;
    const Case file = withRoads();
    const QString draft = u"case:%1:%2"_qs.arg(file.id.toString(), clerk.user.toString());
    desk.load(roads, {copyOf(file, roads)});
    DraftRepository drafts(*desk.connection);
    REQUIRE(drafts.save(draft, "words", {5}));
    Case less = summaryOf(file);
    less.version = 3;
    REQUIRE(desk.replica.storePage(roads, epoch, 1, 2, {{copyOf(less, roads), 2, false}}));
    CHECK_FALSE(drafts.load(draft).value().has_value());
}
