// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted when its days are over, what is held, and what is left of it.
#include "kb/db/statement.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/keeper.h"
#include "kb/hub/store_check.h"
#include "tests/support/blob_cases.h"
#include "tests/unit/hub/case_city.h"

#include <QDir>

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

struct Archive : City
{
    BlobStore blobs{*store, clock, blobRightsOfCases(*store)};
    const QByteArray bytes = bytesOf(1000);

    void must(const Actor& actor, const CommandPayload& payload)
    {
        const auto result = give(actor, payload);
        INFO(result.error.key.toStdString());
        REQUIRE(result.status == PushStatus::Applied);
    }
    Contact logged()
    {
        Contact made = std::get<LogContact>(logContact(operatorA, canary).payload).contact;
        made.endedAt = clock.now();
        must(operatorA, LogContact{made});
        return made;
    }
    Escalation escalated(bool resolved)
    {
        Escalation made;
        made.id = ids.make<EscalationId>();
        made.subject = canary;
        made.entries = {EscalationEntry{ids.make<EntryId>()}};
        must(operatorA, OpenEscalation{made});
        EscalationEntry end;
        end.id = ids.make<EntryId>();
        end.act = EscalationAct::Resolve;
        end.text = canary;
        if (resolved)
            must(supervisor, ActOnEscalation{made.id, end});
        return made;
    }
    /// With an attachment, closed or not.
    Case filed(CaseKind kind, bool closed, const ContactId& contact = {})
    {
        Case file = handedIn();
        file.fields.kind = kind;
        file.contact = contact;
        Attachment page;
        page.id = ids.make<AttachmentId>();
        page.name = QStringLiteral("写真.jpg");
        page.type = QStringLiteral("image/jpeg");
        page.size = bytes.size();
        page.sha256 = shaOf(bytes);
        file.attachments = {page};
        must(operatorA, OpenCase{file});
        REQUIRE(blobs.offer(operatorA, {file.id, page.sha256}, bytes.size()));
        REQUIRE(blobs.put(operatorA, {file.id, page.sha256}, 0, bytes) == true);
        CaseEntry divide = entry(CaseAct::Divide, QStringLiteral("roads"));
        divide.part = ids.make<PartId>();
        must(hearing, ActOnCase{file.id, divide});
        if (closed)
            must(hearing, ActOnCase{file.id, entry(CaseAct::Close)});
        return file;
    }
    bool isThere(EntityKind kind, const QUuid& id)
    {
        const auto row = store->row({kind, id});
        REQUIRE(row);
        return *row && !(*row)->deleted;
    }
    qint64 keep(const Retention& retention)
    {
        Keeper keeper(*store, clock, retention);
        REQUIRE(keeper.finish());
        CHECK(checkStore(*store)->problems == QStringList());
        return keeper.gone();
    }
    void daysPass(int days) { clock.advance(days * dayMs); }
    int blobsThere()
    {
        return static_cast<int>(
            *db::selectInteger(store->connection(), QStringLiteral("SELECT count(*) FROM blob")));
    }
};

} // namespace

TEST_CASE("each class is deleted when its days are over and not a day before and what is open stays")
{
    Archive city;
    const Contact contact = city.logged();
    const Escalation open = city.escalated(false);
    const Escalation resolved = city.escalated(true);
    const Case complaint = city.filed(CaseKind::Complaint, true);
    const Case inquiry = city.filed(CaseKind::Inquiry, true);
    const Case waiting = city.filed(CaseKind::Inquiry, false);
    Retention retention;
    retention.contacts = 10;
    retention.room = 20;
    retention.cases = 30;
    retention.casesOf = {{CaseKind::Complaint, 40}};

    city.daysPass(9);
    CHECK(city.keep(retention) == 0);
    city.daysPass(1);
    CHECK(city.keep({}) == 0);
    CHECK(city.keep(retention) == 1);
    CHECK_FALSE(city.isThere(EntityKind::Contact, contact.id.value));
    city.daysPass(10);
    CHECK(city.keep(retention) == 1);
    CHECK_FALSE(city.isThere(EntityKind::Escalation, resolved.id.value));
    city.daysPass(10);
    CHECK(city.keep(retention) == 1);
    CHECK_FALSE(city.isThere(EntityKind::Case, inquiry.id.value));
    CHECK(city.blobsThere() == 2);
    city.daysPass(10);
    CHECK(city.keep(retention) == 1);
    CHECK_FALSE(city.isThere(EntityKind::Case, complaint.id.value));
    city.daysPass(5000);
    CHECK(city.keep(retention) == 0);
    CHECK(city.isThere(EntityKind::Case, waiting.id.value));
    CHECK(city.isThere(EntityKind::Escalation, open.id.value));
    CHECK(city.held(city.hearing, casesFeed(testCity)).size() == 1);
    CHECK(city.held(city.clerk, unitFeed(testCity, QStringLiteral("roads"))).size() == 1);
    CHECK(city.blobsThere() == 1);
}

TEST_CASE("an amendment begins a contact's days anew")
{
    Archive city;
    const Contact contact = city.logged();
    Retention retention;
    retention.contacts = 10;
    city.daysPass(9);
    Amendment amendment;
    amendment.id = city.ids.make<AmendmentId>();
    amendment.content = contact.original;
    city.must(city.supervisor, AmendContact{contact.id, amendment});
    city.daysPass(9);
    CHECK(city.keep(retention) == 0);
    city.daysPass(1);
    CHECK(city.keep(retention) == 1);
}

TEST_CASE("what is held stays with what it goes back to until the hold is taken back")
{
    Archive city;
    const Contact origin = city.logged();
    const Contact other = city.logged();
    const Case file = city.filed(CaseKind::Inquiry, true, origin.id);
    Holds holds(*city.store);
    const Hold hold{
        {EntityKind::Case, file.id.value}, city.clock.now(), QStringLiteral("令和8年(行ウ)第3号")};
    REQUIRE(holds.add(hold));
    CHECK(holds.all().value() == std::vector<Hold>{hold});
    CHECK(holds.add({{EntityKind::Case, city.ids.make<CaseId>().value}, {}, {}}).error().key ==
          QStringLiteral("hold.absent"));
    Retention retention;
    retention.contacts = retention.cases = 1;
    city.daysPass(2);
    const auto tallies = Keeper(*city.store, city.clock, retention).check();
    REQUIRE(tallies);
    CHECK(tallies->at(KeptClass::Contacts) == Tally{2, 1});
    CHECK(tallies->at(KeptClass::Cases) == Tally{1, 1});
    CHECK(city.keep(retention) == 1);
    CHECK_FALSE(city.isThere(EntityKind::Contact, other.id.value));
    CHECK(city.isThere(EntityKind::Contact, origin.id.value));
    CHECK(city.isThere(EntityKind::Case, file.id.value));
    REQUIRE(holds.remove(hold.about));
    CHECK_FALSE(holds.remove(hold.about));
    CHECK(city.keep(retention) == 2);
}

TEST_CASE("I11 what was deleted for its age is answered as what never was and is not made again")
{
    Archive city;
    const Contact contact = city.logged();
    const Case file = city.filed(CaseKind::Inquiry, true);
    Retention retention;
    retention.contacts = retention.cases = 1;
    city.daysPass(2);
    CHECK(city.keep(retention) == 2);
    Amendment amendment;
    amendment.id = city.ids.make<AmendmentId>();
    amendment.content = contact.original;
    const auto amended = [&](const ContactId& id) {
        return city.give(city.supervisor, AmendContact{id, amendment});
    };
    CHECK(amended(contact.id).error == amended(city.ids.make<ContactId>()).error);
    CHECK(city.give(city.operatorA, LogContact{contact}).error.key ==
          QStringLiteral("command.target.absent"));
    const auto noted = [&](const CaseId& id) {
        return city.give(city.hearing, ActOnCase{id, city.entry(CaseAct::Note)});
    };
    CHECK(noted(file.id).error == noted(city.ids.make<CaseId>()).error);
    Case again = city.handedIn();
    again.id = file.id;
    CHECK(city.give(city.operatorA, OpenCase{again}).error.key == QStringLiteral("command.target.absent"));
    CHECK_FALSE(city.isThere(EntityKind::Contact, contact.id.value));
    CHECK_FALSE(city.isThere(EntityKind::Case, file.id.value));
    CHECK(checkStore(*city.store)->problems == QStringList());
}

TEST_CASE("of what was deleted for its age not a word is in the hub's file or its log")
{
    Archive city;
    for (int i = 0; i < 20; ++i) {
        (void)city.logged();
        (void)city.escalated(true);
        (void)city.filed(CaseKind::Inquiry, true);
    }
    Retention retention;
    retention.contacts = retention.room = retention.cases = 1;
    city.daysPass(2);
    CHECK(city.keep(retention) == 60);
    if (isOnPostgresql())
        return; // its pages are cleaned by the server
    const QFileInfo place(city.path());
    const auto files = QDir(place.absolutePath()).entryInfoList({place.fileName() + u'*'}, QDir::Files);
    CHECK(files.size() >= 2);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(info.fileName().toStdString());
        CHECK_FALSE(file.readAll().contains(canary.toUtf8()));
    }
}
