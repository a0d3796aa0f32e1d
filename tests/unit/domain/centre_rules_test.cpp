// SPDX-License-Identifier: GPL-3.0-or-later
// Synonyms, pins and records of searches: who may, what is refused, what comes out.
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};

Actor actorOf(Role role)
{
    return {{sampleUuid(6)}, role, {}};
}

Result<SynonymGroup> saved(const QStringList& words, const std::optional<SynonymGroup>& current = {},
                           Role role = Role::Supervisor)
{
    SynonymGroup group = sampleSynonyms();
    group.words = words;
    return apply(current, SaveSynonyms{group, current ? current->version : 0}, actorOf(role), now);
}

QString keyFor(const QStringList& words)
{
    const auto group = saved(words);
    return group ? QStringLiteral("fine") : group.error().key;
}

bool roleMay(Role role, const CommandPayload& payload)
{
    const Command command{{sampleUuid(30)}, {sampleUuid(6)}, now, payload};
    const auto applied = apply(std::optional<EntityRow>(), command, actorOf(role), now);
    return applied || applied.error().code != ErrorCode::Refused;
}

} // namespace

TEST_CASE("a group has two words at least, or one whose synonyms it switches off")
{
    CHECK(keyFor({u"はんこ"_qs, u"印鑑"_qs}) == u"fine");
    CHECK(keyFor({u"-はんこ"_qs}) == u"fine");
    CHECK(keyFor({u"はんこ"_qs}) == u"synonyms.words.too-few");
    CHECK(keyFor({u"はんこ"_qs, u" はんこ "_qs, u""_qs}) == u"synonyms.words.too-few");
    CHECK(keyFor({u"-"_qs}) == u"synonyms.words.switch-off");
    CHECK(keyFor({u"はんこ"_qs, u"-印鑑"_qs}) == u"fine");
    CHECK(keyFor({u"はんこ"_qs, u"-"_qs}) == u"synonyms.words.switch-off");
    CHECK(keyFor({u"はんこ"_qs, QString(501, u'x')}) == u"synonyms.words.too-long");
    QStringList many;
    for (int i = 0; i <= limits::synonymsPerGroup; ++i)
        many += QString::number(i);
    CHECK(keyFor(many) == u"synonyms.words.too-many");
}

TEST_CASE("a group is tidied, numbered by version, and changed only over its current one")
{
    const auto first = saved({u"はんこ\n判子"_qs, u" 印鑑"_qs, u"印鑑"_qs, {}});
    REQUIRE(first);
    CHECK(first->words == QStringList{u"はんこ 判子"_qs, u"印鑑"_qs});
    CHECK(first->version == 1);
    CHECK(first->changedAt == now);
    const auto second = saved({u"はんこ"_qs, u"印章"_qs}, *first);
    REQUIRE(second);
    CHECK(second->version == 2);
    const auto late = apply(std::optional(*second), SaveSynonyms{*first, 1}, actorOf(Role::Supervisor), now);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
}

TEST_CASE("a group without words is deleted and can be brought back, what never was cannot be deleted")
{
    CHECK(keyFor({}) == u"synonyms.words.too-few");
    const auto first = saved({u"はんこ"_qs, u"印鑑"_qs});
    const auto gone = saved({}, *first);
    REQUIRE(gone);
    CHECK(gone->words.isEmpty());
    CHECK(gone->version == 2);
    const auto back = saved(first->words, *gone);
    REQUIRE(back);
    CHECK(back->version == 3);
}

TEST_CASE("supervisors, administrators and the hearing section edit synonyms, leaders pin too, no department "
          "records searches")
{
    const SaveSynonyms synonyms{sampleSynonyms(), 0};
    const SavePin pin{samplePin()};
    const RecordSearches searches{sampleSearches()};
    for (const Role role : {Role::Supervisor, Role::HearingSection, Role::Administrator}) {
        CHECK(roleMay(role, synonyms));
        CHECK(roleMay(role, pin));
        CHECK(roleMay(role, searches));
    }
    for (const Role role : {Role::Operator, Role::Leader, Role::Department})
        CHECK_FALSE(roleMay(role, synonyms));
    CHECK(roleMay(Role::Leader, pin));
    CHECK_FALSE(roleMay(Role::Operator, pin));
    CHECK_FALSE(roleMay(Role::Department, pin));
    CHECK(roleMay(Role::Operator, searches));
    CHECK_FALSE(roleMay(Role::Department, searches));
}

TEST_CASE("a pin needs a number and an order of its days, the last one given holds")
{
    Pin pin = samplePin();
    CHECK(checkPin(pin));
    pin.until = pin.from.addDays(-1);
    CHECK(checkPin(pin).error().key == u"pin.validity.order");
    pin = samplePin();
    pin.number = u" "_qs;
    CHECK(checkPin(pin).error().key == u"pin.number.missing");
    pin = samplePin();
    pin.note = QString(501, u'x');
    CHECK(checkPin(pin).error().key == u"pin.note.too-long");
    pin = samplePin();
    const auto next = apply(std::optional(pin), SavePin{pin}, actorOf(Role::Leader), now);
    REQUIRE(next);
    CHECK(next->changedAt == now);
}

TEST_CASE("a pin is shown from its first day to its last")
{
    Pin pin = samplePin();
    pin.removed = false;
    CHECK_FALSE(isShown(pin, pin.from.addDays(-1)));
    CHECK(isShown(pin, pin.from));
    CHECK(isShown(pin, pin.until));
    CHECK_FALSE(isShown(pin, pin.until.addDays(1)));
    CHECK(isShown(Pin{pin.number, {}, {}, {}, 0, false, {}}, pin.from));
    pin.removed = true;
    CHECK_FALSE(isShown(pin, pin.from));
}

TEST_CASE("a record of a search knows the hour and not the minute, whatever was sent")
{
    SearchBatch batch = sampleSearches();
    batch.records[0].at = {1'700'000'123'456};
    const auto next =
        apply(std::optional<SearchBatch>(), RecordSearches{batch}, actorOf(Role::Operator), now);
    REQUIRE(next);
    CHECK(next->records[0].at.ms == 1'699'999'200'000);
    CHECK(next->records[0].at.ms % 3'600'000 == 0);
}

TEST_CASE("records of searches are bounded, and recorded once")
{
    const auto keyOf = [](const SearchBatch& batch, const std::optional<SearchBatch>& current = {}) {
        const auto next = apply(current, RecordSearches{batch}, actorOf(Role::Operator), now);
        return next ? QStringLiteral("fine") : next.error().key;
    };
    CHECK(keyOf(sampleSearches()) == u"fine");
    CHECK(keyOf(sampleSearches(), sampleSearches()) == u"searches.id.other");
    SearchBatch batch = sampleSearches();
    batch.records.clear();
    CHECK(keyOf(batch) == u"searches.count");
    batch.records.resize(limits::searchesPerBatch + 1);
    CHECK(keyOf(batch) == u"searches.count");
    batch = sampleSearches();
    batch.records[0].terms = {QString(501, u'x')};
    CHECK(keyOf(batch) == u"searches.record.too-long");
    batch.records[0].terms.fill(u"x"_qs, limits::termsPerSearch + 1);
    CHECK(keyOf(batch) == u"searches.record.too-many");
}

TEST_CASE("the centre's calendar is its supervisors' to change, over the current one alone")
{
    CHECK(roleMay(Role::Supervisor, SaveCentreCalendar{}));
    CHECK(roleMay(Role::Administrator, SaveCentreCalendar{}));
    for (const Role role : {Role::Operator, Role::Leader, Role::Department})
        CHECK_FALSE(roleMay(role, SaveCentreCalendar{}));
    const auto first =
        apply(std::optional<CentreCalendar>(), SaveCentreCalendar{}, actorOf(Role::Supervisor), now);
    REQUIRE(first);
    CHECK(first->version == 1);
    CHECK(first->changedAt == now);
    const auto late = apply(*first, SaveCentreCalendar{}, actorOf(Role::Supervisor), now);
    REQUIRE_FALSE(late);
    CHECK(late.error().key == u"calendar.version");
    CentreCalendar wrong = *first;
    wrong.officeHours = {600, 500};
    const auto refused = apply(*first, SaveCentreCalendar{wrong, 1}, actorOf(Role::Supervisor), now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == u"calendar.office.order");
    const Command command{{sampleUuid(30)}, {sampleUuid(6)}, now, SaveCentreCalendar{*first, 1}};
    CHECK(*decodeCommand(encode(command)) == command);
    CHECK(targetOf(command) == EntityRef{EntityKind::CentreCalendar, rowIdOfCentreCalendar()});
}
