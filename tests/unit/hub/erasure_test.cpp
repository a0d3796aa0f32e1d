// SPDX-License-Identifier: GPL-3.0-or-later
// One person's records at the hub: found, erased with all that hangs together with them, and not come back.
#include "kb/db/statement.h"
#include "kb/domain/erasure.h"
#include "kb/hub/audit_check.h"
#include "kb/hub/audit_sight.h"
#include "kb/hub/backup.h"
#include "kb/hub/holds.h"
#include "kb/hub/person_search.h"
#include "kb/hub/restore.h"
#include "kb/hub/store_check.h"
#include "kb/hub/teacher.h"
#include "tests/unit/hub/matter.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

/// What the hub holds that names them, in whatever column.
qint64 bodiesThatName(HubStore& store)
{
    const QString holds = store.connection().engine() == db::Engine::Sqlite
                              ? QStringLiteral("instr(body, ?) > 0")
                              : QStringLiteral("position(CAST(? AS BYTEA) IN body) > 0");
    qint64 count = 0;
    for (const char* table : {"entity", "blob_piece"}) {
        const auto found = db::selectInteger(
            store.connection(),
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(QLatin1String(table), holds),
            person.toUtf8());
        REQUIRE(found);
        count += *found;
    }
    return count;
}

std::set<EntityKey> keysOf(const std::vector<EntityRef>& refs)
{
    std::set<EntityKey> keys;
    for (const EntityRef& ref : refs)
        keys.insert(keyOf(ref));
    return keys;
}

} // namespace

TEST_CASE("whatever of a matter is named all of it is erased and nothing else")
{
    Matter probe;
    probe.happens();
    for (size_t which = 0; which < probe.records().size(); ++which) {
        Matter city;
        city.happens();
        const Contact other = city.nextContact();
        city.must(city.operatorA, LogContact{other});
        const EntityRef asked = city.records()[which];
        CAPTURE(static_cast<int>(asked.kind));
        const bool alone = asked.kind == EntityKind::HandOver || asked.kind == EntityKind::Review;
        const auto erased = city.erasure().erase({asked}, QStringLiteral("R8-17"));
        REQUIRE(erased);
        CHECK(keysOf(erased->records) == keysOf(alone ? std::vector<EntityRef>{asked} : city.records()));
        CHECK(erased->attachments == (alone ? 0 : 1));
        for (const EntityRef& ref : erased->records)
            CHECK(personalWords(city.rowOf(ref)) == QStringList());
        CHECK_FALSE(erasedAt(city.rowOf({EntityKind::Contact, other.id.value})).isSet());
        CHECK(checkStore(*city.store)->problems == QStringList());
        if (!alone) {
            const qint64 rest = bodiesThatName(*city.store);
            CHECK(rest == 1); // the other contact
        }
    }
}

TEST_CASE("of what was erased not a word is in the hub's file or its log or a new backup")
{
    Matter city;
    city.happens();
    CHECK(bodiesThatName(*city.store) > 10);
    const QString folder = QFileInfo(city.path()).absolutePath();
    if (!isOnPostgresql())
        CHECK_FALSE(filesThatName(folder).isEmpty());
    const auto erased = city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17"));
    REQUIRE(erased);
    CHECK(erased->overwritten);
    CHECK(bodiesThatName(*city.store) == 0);
    if (isOnPostgresql())
        return; // its files are the server's
    CHECK(filesThatName(folder) == QStringList());
    REQUIRE(makeBackup({city.path(), folder + QStringLiteral("/new.backup"), {}}, city.clock.now()));
    CHECK(filesThatName(folder) == QStringList());
}

TEST_CASE("those who read a case hold it without its words and can be told by nobody what they were")
{
    Matter city;
    city.happens();
    REQUIRE(city.erasure().erase({city.caseRef()}, QStringLiteral("R8-17")));
    for (const auto& [reader, feed] : {std::pair(city.hearing, casesFeed(testCity)),
                                       std::pair(city.clerk, unitFeed(testCity, QStringLiteral("roads"))),
                                       std::pair(city.operatorA, inboxFeed(testCity, city.operatorA.user))}) {
        const auto held = city.held(reader, feed);
        REQUIRE(held.size() == 1);
        CHECK(held[0].erasedAt.isSet());
        CHECK(held[0].fields.text.isEmpty());
        CHECK(held[0].attachments.empty());
    }
    CHECK(city.blobs.get(city.hearing, {city.file.id, shaOf(city.photograph)}, 0).error().key ==
          QStringLiteral("blob.absent"));
    CHECK(db::selectInteger(city.store->connection(), QStringLiteral("SELECT count(*) FROM outgoing_message"))
              .value() == 0);
}

TEST_CASE("what is held or still open is not erased and nothing with it")
{
    Matter city;
    city.callComes();
    city.caseComes();
    const auto refusal = [&] {
        const auto erased = city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17"));
        REQUIRE_FALSE(erased);
        CHECK(erased.error().code == ErrorCode::Refused);
        CHECK_FALSE(erasedAt(city.rowOf(city.contactRef())).isSet());
        return erased.error();
    };
    CHECK(refusal().key == QStringLiteral("erasure.open"));
    const auto plan = city.erasure().plan({city.contactRef()});
    REQUIRE(plan);
    CHECK(keysOf(plan->open) ==
          keysOf({city.caseRef(), EntityRef{EntityKind::Escalation, city.escalation.id.value}}));
    city.caseEnds();
    CHECK(refusal().where == city.escalation.id.toString());
    city.escalationEnds();
    Holds holds(*city.store);
    REQUIRE(holds.add({city.caseRef(), city.clock.now(), QStringLiteral("令和8年(行ウ)第3号")}));
    CHECK(refusal().key == QStringLiteral("erasure.held"));
    CHECK(refusal().where.contains(city.file.id.toString()));
    REQUIRE(holds.remove(city.caseRef()));
    CHECK(city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17")));
    CHECK(city.erasure().erase({{EntityKind::Contact, city.ids.make<ContactId>().value}}, {}).error().key ==
          QStringLiteral("erasure.absent"));
    CHECK(city.erasure().erase({{EntityKind::Article, city.article().id.value}}, {}).error().key ==
          QStringLiteral("erasure.kind"));
}

TEST_CASE("erased again there is nothing to do")
{
    Matter city;
    city.happens();
    REQUIRE(city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17")));
    const auto heads = city.store->heads().value();
    const auto again = city.erasure().erase({city.caseRef()}, QStringLiteral("R8-18"));
    REQUIRE(again);
    CHECK(again->records.empty());
    CHECK(city.store->heads().value() == heads);
    CHECK(ErasedList(city.listPath()).read(testCity)->size() == city.records().size());
}

TEST_CASE(
    "a desk that was away cannot bring words back into what was erased nor into anything that tells of it")
{
    Matter city;
    city.happens();
    REQUIRE(city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17")));
    const auto refused = [&](const Actor& actor, const CommandPayload& payload) {
        const auto result = city.give(actor, payload);
        CHECK(result.status == PushStatus::Rejected);
        CHECK(bodiesThatName(*city.store) == 0);
        return result.error.key;
    };
    CHECK(refused(city.supervisor, AmendContact{city.contact.id, city.amendment()}) ==
          QStringLiteral("contact.erased"));
    CHECK(refused(city.operatorA, LogContact{city.contact}) == QStringLiteral("contact.erased"));
    CHECK(refused(city.supervisor,
                  ActOnEscalation{city.escalation.id, city.escalationEntry(EscalationAct::Note)}) ==
          QStringLiteral("escalation.erased"));
    CHECK(refused(city.hearing, ActOnCase{city.file.id, city.entry(CaseAct::Reopen)}) ==
          QStringLiteral("case.erased"));
    CHECK(refused(city.clerk,
                  SaveCaseDraft{city.file.id, city.part, person, {}, 1, city.ids.make<EntryId>()}) ==
          QStringLiteral("case.erased"));
    CHECK(refused(city.operatorA,
                  ReplyToReview{city.review.id, {city.ids.make<EntryId>(), {}, {}, person, {}}}) ==
          QStringLiteral("review.erased"));
    // In what would be new.
    Escalation another = city.escalation;
    another.id = city.ids.make<EscalationId>();
    CHECK(refused(city.operatorA, OpenEscalation{another}) == QStringLiteral("contact.erased"));
    Hand raised = city.hand;
    raised.id = city.ids.make<HandId>();
    CHECK(refused(city.operatorA, RaiseHand{raised}) == QStringLiteral("contact.erased"));
    Case goesOn = city.handedIn();
    goesOn.fields.text = person;
    goesOn.escalation = city.escalation.id;
    CHECK(refused(city.operatorA, OpenCase{goesOn}) == QStringLiteral("escalation.erased"));
    goesOn.escalation = {};
    goesOn.links = {{city.file.id, CaseLinkKind::SplitFrom}};
    CHECK(refused(city.hearing, OpenCase{goesOn}) == QStringLiteral("case.erased"));
    // To whom the case is none of theirs, it is not there.
    CHECK(refused(city.parks, OpenCase{goesOn}) == QStringLiteral("command.target.absent"));
    HandOver next = city.handOver;
    next.id = city.ids.make<HandOverId>();
    CHECK(refused(city.supervisor, WriteHandOver{next}) == QStringLiteral("escalation.erased"));
    Review second = city.review;
    second.id = idOfReview(city.contact.id, city.leader.user);
    CHECK(refused(city.leader, SaveReview{second, 0}) == QStringLiteral("contact.erased"));
    // Not even where there is nothing of it any more.
    REQUIRE(db::execute(city.store->connection(),
                        QStringLiteral("DELETE FROM entity WHERE kind = ? AND id = ?"),
                        static_cast<int>(EntityKind::Contact), city.contact.id.value));
    CHECK(refused(city.operatorA, LogContact{city.contact}) == QStringLiteral("contact.erased"));
}

TEST_CASE("I11 an erased case is to others what is not there")
{
    Matter city;
    city.happens();
    REQUIRE(city.erasure().erase({city.caseRef()}, QStringLiteral("R8-17")));
    const auto noted = [&](const CaseId& id) {
        return city.give(city.parks, ActOnCase{id, city.entry(CaseAct::Note)}).error;
    };
    CHECK(noted(city.file.id) == noted(city.ids.make<CaseId>()));
    // Nor does its id, taken for a new one, tell it from any other case that is none of theirs.
    const Case other = city.handedIn();
    city.must(city.operatorA, OpenCase{other});
    const auto opened = [&](const CaseId& id) {
        Case made = city.handedIn();
        made.id = id;
        return city.give(city.parks, OpenCase{made}).error;
    };
    CHECK(opened(other.id).key == QStringLiteral("command.target.absent"));
    CHECK(opened(city.file.id) == opened(other.id));
}

TEST_CASE("a restricted case is erased by those who name it and not for what it goes back to")
{
    Matter city;
    city.callComes();
    city.escalationEnds();
    city.caseComes({city.clerk.user});
    city.must(city.clerk, ActOnCase{city.file.id, city.entry(CaseAct::Close)});
    const auto found = findPerson(*city.store, {.name = QStringLiteral("鹿野谷瑠璃")});
    REQUIRE(found);
    CHECK(std::count_if(found->begin(), found->end(),
                        [](const PersonFound& one) { return one.restricted; }) == 1);
    const auto erased = city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17"));
    REQUIRE(erased);
    CHECK(erased->restricted == 1);
    CHECK_FALSE(erasedAt(city.rowOf(city.caseRef())).isSet());
    const auto named = city.erasure().erase({city.caseRef()}, QStringLiteral("R8-17"));
    REQUIRE(named);
    CHECK(named->records == std::vector<EntityRef>{city.caseRef()});
    CHECK(bodiesThatName(*city.store) == 0);
    const auto rows = city.store->audit().before(0, 1, {.act = AuditAct::Erased});
    REQUIRE(rows);
    CHECK(hiddenOf(*city.store, *rows, std::nullopt).value() == std::vector<bool>{true});
}

TEST_CASE("it is in the audit by ids and counts")
{
    Matter city;
    city.happens();
    REQUIRE(city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17")));
    const auto rows = city.store->audit().before(0, 50, {.act = AuditAct::Erased});
    REQUIRE(rows);
    CHECK(rows->size() == city.records().size());
    qint64 attachments = 0;
    for (const AuditRow& row : *rows) {
        CHECK(row.entry.code.isEmpty());
        CHECK(row.entry.mark.isEmpty());
        attachments += row.entry.count;
    }
    CHECK(attachments == 1);
    CHECK(checkAudit(city.store->connection(), testCity, {})->problems.empty());
}

TEST_CASE("what counts as answered is the same and what was learned holds nothing of theirs")
{
    Matter city;
    Article article = city.article();
    article.question = person + QStringLiteral("の手続き");
    city.must(city.supervisor, SaveArticle{article, 0});
    city.happens();
    // What was amended to a complaint does not count; this one does.
    const Contact plain = city.nextContact();
    city.must(city.operatorA, LogContact{plain});
    Teacher teacher(*city.store, city.clock);
    REQUIRE(teacher.finish());
    const auto answered = [&] {
        return db::selectInteger(
                   city.store->connection(),
                   QStringLiteral("SELECT CAST(COALESCE(SUM(answered), 0) AS BIGINT) FROM contact_use"))
            .value();
    };
    const qint64 before = answered();
    REQUIRE(before == 1);
    REQUIRE(city.erasure().erase({city.contactRef(), {EntityKind::Contact, plain.id.value}},
                                 QStringLiteral("R8-17")));
    REQUIRE(teacher.finish());
    CHECK(answered() == before);
    CHECK(checkStore(*city.store)->problems == QStringList());
}

TEST_CASE("a store put back to a time before is erased again by the list beside it")
{
    Matter city;
    city.happens();
    // As it was before: what the list names, this store does not know.
    std::vector<ErasedMark> marks;
    for (const EntityRef& ref : city.records())
        marks.push_back({ref, city.clock.now()});
    REQUIRE(ErasedList(city.listPath()).append(marks, testCity));
    REQUIRE(
        ErasedList(city.listPath())
            .append({{{EntityKind::Contact, city.ids.make<ContactId>().value}, city.clock.now()}}, testCity));
    const auto erased = city.erasure().catchUp();
    REQUIRE(erased);
    CHECK(keysOf(erased->records) == keysOf(city.records()));
    CHECK(bodiesThatName(*city.store) == 0);
    CHECK(city.erasure().catchUp()->records.empty());
    CHECK(checkStore(*city.store)->problems == QStringList());
    CHECK(city.give(city.operatorA, LogContact{city.contact}).error.key == QStringLiteral("contact.erased"));
}

TEST_CASE("an old backup put back by restore holds the person no more", "[file]")
{
    Matter city;
    city.happens();
    if (isOnPostgresql())
        return;
    const QString folder = QFileInfo(city.path()).absolutePath();
    const QString backup = folder + QStringLiteral("/old.backup");
    REQUIRE(makeBackup({city.path(), backup, {}}, city.clock.now()));
    REQUIRE(city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17")));
    city.store.reset();
    const auto restored = restoreBackup({backup, folder, testCity, true}, city.ids, city.clock.now());
    REQUIRE(restored);
    CHECK(restored->erasedAgain == static_cast<int>(city.records().size()));
    CHECK(filesThatName(folder, QStringLiteral("hub.db*")) == QStringList());
    CHECK(filesThatName(folder, QStringLiteral("old.backup")).size() == 1);
    city.store = city.open();
    CHECK(bodiesThatName(*city.store) == 0);
    CHECK(city.give(city.supervisor, AmendContact{city.contact.id, city.amendment()}).error.key ==
          QStringLiteral("contact.erased"));
}

TEST_CASE("the list holds ids alone, outlives a program that died writing it, and completes itself")
{
    Matter city;
    city.happens();
    REQUIRE(city.erasure().erase({city.contactRef()}, QStringLiteral("R8-17")));
    ErasedList list(city.listPath());
    const auto whole = list.read(testCity);
    REQUIRE(whole);
    QFile file(city.listPath());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    CHECK_FALSE(text.contains(person.toUtf8()));
    CHECK_FALSE(text.contains("R8-17"));
    REQUIRE(file.resize(text.size() - 10));
    CHECK(list.read(testCity)->size() == whole->size() - 1);
    CHECK(list.read(QStringLiteral("131016"))->empty());
    REQUIRE(city.erasure().catchUp());
    CHECK(list.read(testCity)->size() == whole->size());
    CHECK(ErasedMarks(*city.store).all()->front().reason == QStringLiteral("R8-17"));
    file.seek(0);
    file.write("x");
    file.flush();
    CHECK(list.read(testCity).error().key == QStringLiteral("erasure.list.line"));
}

TEST_CASE("somebody is found however they are written and nobody else")
{
    const auto names = [](const char* text, const PersonQuery& query) {
        return namesPerson({QString::fromUtf8(text)}, query);
    };
    const PersonQuery number{.telephone = QStringLiteral("０３-1234-5678")};
    CHECK(names("電話は 03(1234)5678 です", number));
    CHECK(names("0312345678", number));
    CHECK(names("+81 3 1234 5678", number));
    CHECK(names("03ー1234ー5678", number));
    CHECK_FALSE(names("03-1234-567", number));
    CHECK_FALSE(names("03-1234、5678円", number));
    CHECK(names("03-1234-5678", {.telephone = QStringLiteral("+81312345678")}));
    CHECK(names("鹿野谷　瑠璃さまより", {.name = QStringLiteral("鹿野谷瑠璃")}));
    CHECK(names("カノヤ ルリ", {.name = QStringLiteral("かのやるり")}));
    CHECK_FALSE(names("鹿野谷", {.name = QStringLiteral("鹿野谷瑠璃")}));
    CHECK(names("Ruri@Example.JP まで", {.email = QStringLiteral("ruri@example.jp")}));
    CHECK_FALSE(names("ruri", {.email = QStringLiteral("ruri@example.jp")}));
    Matter city;
    city.happens();
    const auto found = findPerson(*city.store, {.name = person});
    REQUIRE(found);
    std::vector<EntityRef> refs;
    for (const PersonFound& one : *found) {
        refs.push_back(one.about);
        CHECK(one.at.isSet());
        CHECK_FALSE(one.restricted);
    }
    CHECK(keysOf(refs) == keysOf(city.records()));
    CHECK(findPerson(*city.store, {.name = QStringLiteral("別の者")})->empty());
    const auto key = [&](const PersonQuery& query) { return findPerson(*city.store, query).error().key; };
    CHECK(key({}) == QStringLiteral("person.missing"));
    CHECK(key({.telephone = QStringLiteral("1234")}) == QStringLiteral("person.telephone.short"));
    CHECK(key({.name = QStringLiteral("あ")}) == QStringLiteral("person.name.short"));
    CHECK(key({.email = QStringLiteral("ruri")}) == QStringLiteral("person.email"));
    REQUIRE(city.erasure().erase({city.contactRef()}, {}));
    CHECK(findPerson(*city.store, {.name = person})->empty());
}
