// SPDX-License-Identifier: GPL-3.0-or-later
// Whose attachments' bytes come and go, as real cases say.
#include "kb/hub/accounts.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/seat_users.h"
#include "tests/support/blob_cases.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

struct City : TestHub
{
    Actor hearing{ids.make<UserId>(), Role::HearingSection, QStringLiteral("pr")};
    Actor clerk{ids.make<UserId>(), Role::Department, QStringLiteral("roads")};
    Actor parks{ids.make<UserId>(), Role::Department, QStringLiteral("parks")};
    Actor administrator{ids.make<UserId>(), Role::Administrator, QStringLiteral("it")};
    BlobStore blobs{*store, clock, blobRightsOfCases(*store)};
    const QByteArray bytes = bytesOf(1000);
    const CaseId id = ids.make<CaseId>();
    const BlobKey key{id, shaOf(bytes)};
    const Attachment page = [this] {
        Attachment made;
        made.id = ids.make<AttachmentId>();
        made.name = QStringLiteral("写真.jpg");
        made.type = QStringLiteral("image/jpeg");
        made.size = bytes.size();
        made.sha256 = key.sha256;
        return made;
    }();

    void give(const Actor& actor, const CommandPayload& payload)
    {
        const auto outcome =
            push(actor, {Command{ids.make<CommandId>(), actor.user, clock.now(), payload}}).results[0];
        REQUIRE(outcome.status == PushStatus::Applied);
    }
    /// The operator hands it in, with the picture.
    void open(const QList<UserId>& readers = {})
    {
        Case file;
        file.id = id;
        file.fields.subject = QStringLiteral("明かり");
        file.fields.text = QStringLiteral("暗い");
        file.attachments = {page};
        file.readers = readers;
        CaseEntry line;
        line.id = ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        give(operatorA, OpenCase{file});
    }
    CaseEntry entry(CaseAct act)
    {
        CaseEntry made;
        made.id = ids.make<EntryId>();
        made.act = act;
        made.text = QStringLiteral("理由");
        return made;
    }
    bool brings(const Actor& actor) { return blobs.offer(actor, key, bytes.size()).has_value(); }
    bool reads(const Actor& actor) { return blobs.get(actor, key, 0).has_value(); }
    void bring(const Actor& actor)
    {
        REQUIRE(blobs.offer(actor, key, bytes.size()));
        REQUIRE(blobs.put(actor, key, 0, bytes) == true);
    }
};

} // namespace

TEST_CASE("a booth brings the picture of the case it hands in, the hearing section and the unit read it")
{
    City city;
    CHECK_FALSE(city.brings(city.operatorA));
    city.open();
    city.bring(city.operatorA);
    CHECK(city.reads(city.operatorA));
    CHECK(city.reads(city.hearing));
    for (const Actor& other : {city.clerk, city.parks, city.administrator, city.supervisor}) {
        CHECK_FALSE(city.reads(other));
        CHECK_FALSE(city.brings(other));
    }
    CaseEntry divide = city.entry(CaseAct::Divide);
    divide.unit = QStringLiteral("roads");
    divide.part = city.ids.make<PartId>();
    city.give(city.hearing, ActOnCase{city.id, divide});
    CHECK(city.reads(city.clerk));
    CHECK_FALSE(city.reads(city.parks));
}

TEST_CASE(
    "I10 I11 of a restricted case the named ones read the picture, and whoever handed it in only brings it")
{
    City city;
    city.open({city.parks.user});
    city.bring(city.operatorA);
    CHECK(city.reads(city.parks));
    for (const Actor& other : {city.operatorA, city.hearing, city.clerk, city.administrator})
        CHECK_FALSE(city.reads(other));
    for (const Actor& other : {city.hearing, city.clerk, city.administrator})
        CHECK_FALSE(city.brings(other));
}

TEST_CASE("I10 a case that becomes restricted takes its pictures from everybody else")
{
    City city;
    city.open();
    city.bring(city.operatorA);
    REQUIRE(city.reads(city.hearing));
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.parks.user};
    city.give(city.hearing, ActOnCase{city.id, restrict});
    CHECK_FALSE(city.reads(city.hearing));
    CHECK_FALSE(city.reads(city.operatorA));
    CHECK(city.reads(city.parks));
}

TEST_CASE("a picture that is taken out of its case is read no more, and deleted a day later")
{
    City city;
    city.open();
    city.bring(city.operatorA);
    CHECK(city.blobs.sweep(10) == 0);
    CaseEntry detach = city.entry(CaseAct::Detach);
    detach.attachment = city.page;
    city.give(city.hearing, ActOnCase{city.id, detach});
    CHECK_FALSE(city.reads(city.hearing));
    CHECK(city.blobs.sweep(10) == 0);
    city.clock.advance(BlobStore::unnamedKeptMs);
    CHECK(city.blobs.sweep(10) == 1);
}

namespace {

struct Joining : City
{
    const CaseId otherId = ids.make<CaseId>();
    const BlobKey otherKey{otherId, key.sha256};
    Actor elsewhere{ids.make<UserId>(), Role::Department, QStringLiteral("water")};

    [[nodiscard]] Attachment again()
    {
        Attachment made = page;
        made.id = ids.make<AttachmentId>();
        return made;
    }
    /// Answered by the unit of parks itself; the hearing section watches.
    [[nodiscard]] Case other(const std::vector<CaseLink>& links, const std::vector<Attachment>& attachments)
    {
        Case file;
        file.id = otherId;
        file.flow = CaseFlow::Distributed;
        file.unit = QStringLiteral("parks");
        file.fields.text = QStringLiteral("公園");
        file.links = links;
        file.attachments = attachments;
        CaseEntry line;
        line.id = ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        return file;
    }
    bool readsOther(const Actor& actor)
    {
        return blobs.get(actor, otherKey, 0) && blobs.get(actor, otherKey, 0)->bytes == bytes;
    }
    CaseEntry link(const CaseId& to, CaseLinkKind kind)
    {
        CaseEntry made = entry(CaseAct::Link);
        made.other = to;
        made.link = kind;
        return made;
    }
    CaseEntry attach(const Attachment& attachment)
    {
        CaseEntry made = entry(CaseAct::Attach);
        made.attachment = attachment;
        return made;
    }
};

} // namespace

TEST_CASE("a case split off another has its pictures at once: its readers get them, the first one's no more")
{
    Joining city;
    city.open();
    city.bring(city.operatorA);
    CaseEntry divide = city.entry(CaseAct::Divide);
    divide.unit = QStringLiteral("roads");
    divide.part = city.ids.make<PartId>();
    city.give(city.hearing, ActOnCase{city.id, divide});
    city.give(city.hearing, OpenCase{city.other({{city.id, CaseLinkKind::SplitFrom}}, {city.again()})});
    CHECK(city.readsOther(city.parks));
    CHECK(city.readsOther(city.hearing));
    // The roads read the first case alone, the parks the second alone.
    CHECK(city.reads(city.clerk));
    CHECK_FALSE(city.readsOther(city.clerk));
    CHECK_FALSE(city.reads(city.parks));
    CHECK_FALSE(city.readsOther(city.elsewhere));
}

TEST_CASE("a case another goes on as gets the pictures its command names, whole or not at all")
{
    Joining city;
    city.open();
    REQUIRE(city.blobs.offer(city.operatorA, city.key, city.bytes.size()));
    city.give(city.hearing, OpenCase{city.other({}, {})});
    city.give(city.hearing, ActOnCase{city.otherId, city.link(city.id, CaseLinkKind::MergedFrom)});
    const Attachment half = city.again();
    city.give(city.hearing, ActOnCase{city.otherId, city.attach(half)});
    CHECK_FALSE(city.readsOther(city.hearing)); // nobody has brought all of it
    CaseEntry detach = city.entry(CaseAct::Detach);
    detach.attachment = half;
    city.give(city.hearing, ActOnCase{city.otherId, detach});
    city.bring(city.operatorA);
    city.give(city.hearing, ActOnCase{city.otherId, city.attach(city.again())});
    CHECK(city.readsOther(city.hearing));
    CHECK(city.readsOther(city.parks));
}

TEST_CASE("I11 naming the bytes of a case one may not read brings nothing, linked with it or not")
{
    Joining city;
    city.open({city.parks.user}); // restricted: the hearing section does not know it
    city.bring(city.operatorA);
    city.give(city.hearing, OpenCase{city.other({{city.id, CaseLinkKind::Duplicate}}, {city.again()})});
    CHECK_FALSE(city.readsOther(city.hearing));
    CHECK_FALSE(city.readsOther(city.parks)); // reads both, and has to bring them
    CHECK(city.reads(city.parks));
}

TEST_CASE("I10 nobody takes the attachments of a linked case along in the name of who sat at the seat before")
{
    Joining city;
    city.open();
    city.bring(city.operatorA);
    Account earlier;
    earlier.login = QStringLiteral("hearing");
    earlier.staff = {
        city.hearing.user, QStringLiteral("広聴"), Role::HearingSection, QStringLiteral("pr"), {}, true};
    REQUIRE(Accounts(*city.store).save({earlier}));
    const SeatId seat = city.ids.make<SeatId>();
    REQUIRE(SeatUsers(*city.store).remember(seat, city.hearing.user));
    Case taken = city.other({{city.id, CaseLinkKind::SplitFrom}}, {city.again()});
    taken.readers = {city.elsewhere.user};
    const Command forged{city.ids.make<CommandId>(), city.hearing.user, city.clock.now(), OpenCase{taken}};
    const auto outcome =
        CommandIntake(*city.store, city.clock, {}).push({encode(forged)}, city.elsewhere, seat);
    REQUIRE(outcome);
    CHECK(outcome->results[0].error.key == QStringLiteral("command.actor"));
    CHECK_FALSE(city.readsOther(city.elsewhere));
    city.give(city.hearing, OpenCase{taken});
    CHECK(city.readsOther(city.elsewhere));
}
