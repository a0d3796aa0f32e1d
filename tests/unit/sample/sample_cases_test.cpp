// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's cases: whatever the day, the rulebook takes every act, and every state is there to be looked at.
#include "app/sample/moments.h"
#include "app/sample/story.h"
#include "kb/base/random.h"
#include "kb/domain/contact.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/organisation.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <set>

using namespace madoguchi;
using namespace madoguchi::sample;

namespace {

QString sampleFile(const char* name)
{
    return QStringLiteral(MADOGUCHI_SAMPLE) + u'/' + QString::fromUtf8(name);
}

Timestamp at(const QString& iso)
{
    return Timestamp::from(QDateTime::fromString(iso, Qt::ISODate));
}

/// A hub with the sample city and the contacts its reviews are about.
struct Place
{
    QTemporaryDir directory;
    SystemRandom random;
    ManualClock clock;
    IdMaker ids{clock, random};
    Timestamp now;
    std::unique_ptr<hub::HubStore> store;
    std::vector<StoryLine> lines;

    explicit Place(Timestamp today)
        : clock(today)
        , now(today)
    {
        auto opened =
            hub::HubStore::open(directory.filePath(QStringLiteral("hub.db")), QStringLiteral("990019"), ids);
        REQUIRE(opened);
        store = std::move(*opened);
        const auto units = hub::readUnits(sampleFile("units.jsonl"));
        REQUIRE(units);
        REQUIRE(hub::saveUnits(*store, units->items));
        const auto staff = hub::readStaff(sampleFile("staff.jsonl"), ids);
        REQUIRE(staff);
        std::vector<hub::Account> accounts;
        for (const hub::StaffEntry& entry : staff->items)
            accounts.push_back(entry.account);
        REQUIRE(hub::Accounts(*store).save(accounts));
        const auto story = readStory(sampleFile("cases.jsonl"), now);
        REQUIRE(story);
        lines = *story;
        logContacts();
    }

    void logContacts()
    {
        const auto sato = hub::Accounts(*store).byLogin(QStringLiteral("sato"));
        REQUIRE((sato && *sato));
        for (const StoryLine& line : lines) {
            const QString id = line.act.value(QStringLiteral("contact")).toString();
            if (id.isEmpty())
                continue;
            Contact contact;
            contact.id = {uuidForName(id)};
            contact.operatorId = (*sato)->staff.id;
            contact.startedAt = contact.endedAt = now;
            contact.original.inquiry = id;
            const Command command{ids.make<CommandId>(), contact.operatorId, now, LogContact{contact}};
            REQUIRE(hub::CommandIntake(*store, clock, {}).pushWhole({encode(command)}, (*sato)->actor()));
        }
    }

    std::vector<Case> cases()
    {
        std::set<QString> names;
        for (const StoryLine& line : lines)
            names.insert(line.act.value(QStringLiteral("case")).toString());
        names.erase(QString());
        std::vector<Case> all;
        for (const QString& name : names) {
            const auto file = Stage(*store, clock, now).file(name);
            REQUIRE(file);
            all.push_back(*file);
        }
        return all;
    }
};

} // namespace

TEST_CASE("the sample's story is played on any day and at any hour, and again without doubling anything")
{
    for (const char* iso :
         {"2026-11-23T03:00:00Z", "2026-12-31T14:59:00Z", "2027-01-01T15:01:00Z", "2028-02-29T00:00:00Z"}) {
        Place place(at(QString::fromLatin1(iso)));
        Stage stage(*place.store, place.clock, place.now);
        const auto played = playStory(stage, place.lines);
        INFO((played ? std::string() : describe(played.error()).toStdString()));
        REQUIRE(played);
        CHECK(stage.given() == static_cast<int>(place.lines.size()));
        const auto before = place.store->heads();
        Stage again(*place.store, place.clock, place.now);
        REQUIRE(playStory(again, place.lines));
        CHECK(again.given() == 0);
        CHECK(*place.store->heads() == *before);
    }
}

TEST_CASE(
    "the sample shows every state of a case, of a part and of a publication, both flows and four languages")
{
    Place place(at(QStringLiteral("2026-11-23T03:00:00Z")));
    Stage stage(*place.store, place.clock, place.now);
    REQUIRE(playStory(stage, place.lines));
    std::set<CaseState> states;
    std::set<PartState> parts;
    std::set<PublicationState> publications;
    std::set<CaseFlow> flows;
    std::set<CaseKind> kinds;
    std::set<Language> languages;
    std::set<CaseAct> acts;
    int restricted = 0;
    int anonymous = 0;
    int late = 0;
    int soon = 0;
    int byDeputy = 0;
    for (const Case& file : place.cases()) {
        states.insert(file.state);
        publications.insert(file.publication.state);
        flows.insert(file.flow);
        kinds.insert(file.fields.kind);
        languages.insert(file.fields.language);
        restricted += file.isRestricted() ? 1 : 0;
        anonymous += file.fields.requester.anonymous ? 1 : 0;
        late += file.isOpen() && file.dueAt < place.now ? 1 : 0;
        soon += file.isOpen() && file.dueAt > place.now && file.dueAt < place.now.plusMs(24LL * 3'600'000);
        for (const CasePart& part : file.parts)
            parts.insert(part.state);
        for (const CaseEntry& entry : file.entries) {
            acts.insert(entry.act);
            byDeputy += entry.onBehalfOf.isNull() ? 0 : 1;
        }
    }
    CHECK(states.size() == 6);
    CHECK(parts.size() == 6);
    CHECK(publications.size() == 6);
    CHECK(flows.size() == 2);
    CHECK(kinds.size() == 5);
    CHECK(languages.size() == 4);
    CHECK(restricted == 1);
    CHECK(anonymous > 1);
    CHECK(late > 1);
    CHECK(soon >= 1);
    CHECK(byDeputy == 2);
    for (const CaseAct act : {CaseAct::TransferPart, CaseAct::Return, CaseAct::Recall, CaseAct::Reopen,
                              CaseAct::WithdrawPart, CaseAct::ChangeFlow, CaseAct::QueueReply, CaseAct::Link,
                              CaseAct::Reschedule, CaseAct::WithdrawPublication, CaseAct::ReturnPublication})
        CHECK(acts.count(act) == 1);
}

TEST_CASE("moments of the story are seen from the day of the demo")
{
    const Timestamp now = at(QStringLiteral("2026-11-23T20:00:00Z")); // the 24th in Japan
    const auto seen = [&](const char* text) {
        const auto moment = momentFrom(QString::fromUtf8(text), now);
        return moment ? moment->toUtc().toString(Qt::ISODate) : QString();
    };
    CHECK(seen("-3d 10:15") == QStringLiteral("2026-11-21T01:15:00Z"));
    CHECK(seen("+1d 17:15") == QStringLiteral("2026-11-25T08:15:00Z"));
    CHECK(seen("-40m") == QStringLiteral("2026-11-23T19:20:00Z"));
    CHECK(seen("+2h") == QStringLiteral("2026-11-23T22:00:00Z"));
    CHECK(seen("tomorrow").isEmpty());
    CHECK(seen("-1d 25:00").isEmpty());
}
