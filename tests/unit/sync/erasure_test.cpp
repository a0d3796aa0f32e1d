// SPDX-License-Identifier: GPL-3.0-or-later
// One person is erased at the hub: afterwards not a word of theirs is in any file, of the hub or of a desk,
// of one that was away and had something to say meanwhile, of one that was installed anew, or of a hub that
// was put back to a time before.
#include "kb/hub/backup.h"
#include "kb/hub/restore.h"
#include "kb/hub/store_check.h"
#include "kb/store/contact_repository.h"
#include "kb/store/day_figures.h"
#include "tests/unit/hub/matter.h"
#include "tests/unit/hub/rights_town.h"
#include "tests/unit/sync/synced_desk.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

struct Centre : Matter
{
    Actor hearingToo{ids.make<UserId>(), Role::HearingSection, QStringLiteral("pr")};
    OneWord checker;
    std::unique_ptr<hub::Service> service = serve();

    Centre()
    {
        REQUIRE(hub::Accounts(*store).save({account(supervisor, "supervisor"), account(leader, "leader"),
                                            account(operatorA, "operator"), account(hearing, "hearing"),
                                            account(hearingToo, "hearing-too")}));
    }
    [[nodiscard]] static hub::Account account(const Actor& actor, const char* login)
    {
        return {{actor.user, QString::fromLatin1(login), actor.role, actor.unit, {}, true},
                QString::fromLatin1(login),
                "some verifier"};
    }
    [[nodiscard]] std::unique_ptr<hub::Service> serve()
    {
        return std::make_unique<hub::Service>(*store, clock, random, ids, checker, ReadingOf(), GlossesOf(),
                                              hub::blobRightsOfCases(*store));
    }
    [[nodiscard]] SyncedDesk desk(const Actor& user, const char* login)
    {
        return {*service, clock, ids, user, QString::fromLatin1(login)};
    }
    [[nodiscard]] QString folder() const { return QFileInfo(path()).absolutePath(); }
    void erase()
    {
        const auto erased = erasure().erase({contactRef()}, QStringLiteral("R8-17"));
        REQUIRE(erased);
        CHECK(erased->overwritten);
        CHECK(erased->records.size() == records().size());
    }
    [[nodiscard]] QHash<UserId, store::DayFigures> figures(SyncedDesk& desk) const
    {
        const auto figures = store::dayFigures(desk.store(), {0}, clock.now().plusMs(1));
        REQUIRE(figures);
        return *figures;
    }
};

} // namespace

TEST_CASE(
    "not a word of a person who was erased is in any file of the hub, of desks that were there, of those "
    "that were away, of one installed anew, or of a new backup, and the day's figures are what they were")
{
    if (isOnPostgresql())
        return;
    Centre city;
    city.happens();
    SyncedDesk room = city.desk(city.leader, "leader");
    SyncedDesk section = city.desk(city.hearing, "hearing");
    SyncedDesk away = city.desk(city.supervisor, "supervisor");
    SyncedDesk awayToo = city.desk(city.hearingToo, "hearing-too");
    for (SyncedDesk* desk : {&room, &section, &away, &awayToo}) {
        desk->settle();
        CHECK_FALSE(filesThatName(desk->folder()).isEmpty());
    }
    CHECK_FALSE(filesThatName(city.folder()).isEmpty());
    const auto figures = city.figures(room);
    CHECK(figures.value(city.operatorA.user).contacts == 1);

    away.leave();
    awayToo.leave();
    CHECK(away.give(AmendContact{city.contact.id, city.amendment()}) == QString());
    CHECK(away.give(ActOnEscalation{city.escalation.id, city.escalationEntry(EscalationAct::Note)}) ==
          QString());
    CaseEntry note = city.entry(CaseAct::Note);
    note.text = person;
    CHECK(awayToo.give(ActOnCase{city.file.id, note}) == QString());
    city.erase();

    for (SyncedDesk* desk : {&room, &section}) {
        desk->settle();
        CHECK(filesThatName(desk->folder()) == QStringList());
        CHECK(desk->refusals() == QStringList());
    }
    CHECK_FALSE(filesThatName(away.folder()).isEmpty());
    CHECK_FALSE(filesThatName(awayToo.folder()).isEmpty());
    away.settle();
    CHECK(filesThatName(away.folder()) == QStringList());
    CHECK(away.refusals() ==
          QStringList{QStringLiteral("contact.erased"), QStringLiteral("escalation.erased")});
    CHECK(away.give(AmendContact{city.contact.id, city.amendment()}) == QStringLiteral("contact.erased"));
    awayToo.settle();
    CHECK(filesThatName(awayToo.folder()) == QStringList());
    CHECK(awayToo.refusals() == QStringList{QStringLiteral("case.erased")});

    SyncedDesk anew = city.desk(city.leader, "leader");
    anew.settle();
    CHECK(filesThatName(anew.folder()) == QStringList());
    CHECK(store::ContactRepository(anew.store()).count({}) == 1);
    CHECK(city.figures(anew) == figures);
    CHECK(city.figures(room) == figures);

    REQUIRE(
        hub::makeBackup({city.path(), city.folder() + QStringLiteral("/new.backup"), {}}, city.clock.now()));
    CHECK(filesThatName(city.folder()) == QStringList());
    CHECK(hub::checkStore(*city.store)->problems == QStringList());
}

TEST_CASE("a hub put back to an old backup is erased again, and a desk that offers again what it had sent "
          "brings nothing back")
{
    if (isOnPostgresql())
        return;
    Centre city;
    city.happens();
    SyncedDesk away = city.desk(city.operatorA, "operator");
    SyncedDesk room = city.desk(city.leader, "leader");
    away.settle();
    room.settle();
    const QString backup = city.folder() + QStringLiteral("/old.backup");
    REQUIRE(hub::makeBackup({city.path(), backup, {}}, city.clock.now()));
    // The hub has taken this since, and the backup does not hold it.
    const Contact later = city.nextContact();
    CHECK(away.give(LogContact{later}) == QString());
    away.settle();
    room.settle();
    away.leave();
    const auto erased = city.erasure().erase(
        {city.contactRef(), EntityRef{EntityKind::Contact, later.id.value}}, QStringLiteral("R8-17"));
    REQUIRE(erased);
    CHECK(erased->records.size() == city.records().size() + 1);
    room.settle();
    CHECK_FALSE(filesThatName(away.folder()).isEmpty());

    city.service.reset();
    city.store.reset();
    const auto restored =
        hub::restoreBackup({backup, city.folder(), hub::testCity, true}, city.ids, city.clock.now());
    REQUIRE(restored);
    CHECK(restored->erasedAgain == static_cast<int>(city.records().size()));
    REQUIRE(QFile::remove(backup));
    city.store = city.open();
    city.service = city.serve();
    for (SyncedDesk* desk : {&away, &room}) {
        desk->moveTo(*city.service);
        desk->settle();
        CHECK(filesThatName(desk->folder()) == QStringList());
    }
    CHECK(away.refusals() == QStringList{QStringLiteral("contact.erased")});
    CHECK(filesThatName(city.folder(), QStringLiteral("hub.db")) == QStringList());
    CHECK(filesThatName(city.folder(), QStringLiteral("hub.db-wal")) == QStringList());
    CHECK(hub::checkStore(*city.store)->problems == QStringList());
}
