// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of each kind of record when a person's words are taken out of it.
#include "kb/domain/case_duties.h"
#include "kb/domain/case_times.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/erasure.h"
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/case_life.h"
#include "tests/unit/domain/quality_samples.h"
#include "tests/unit/domain/room_samples.h"
#include "tests/unit/domain/samples.h"

#include <QCborArray>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const Timestamp when{1'800'000'000'000};
const QString canary = QStringLiteral("カナリア");
constexpr int newerKey = 99;

std::optional<QCborMap> mapIn(const QByteArray& bytes)
{
    const auto map = parseMap(bytes, QStringLiteral("test"));
    return map ? std::optional(*map) : std::nullopt;
}

/// The same with the canary in every text there is, and in a field of a newer version in every map.
QCborValue sprinkled(const QCborValue& value)
{
    if (value.isString())
        return canary;
    if (const auto map = mapIn(value.toByteArray()))
        return sprinkled(*map).toCbor();
    if (value.isArray()) {
        QCborArray array;
        for (const QCborValue& each : value.toArray())
            array.append(sprinkled(each));
        return array;
    }
    if (!value.isMap())
        return value;
    QCborMap map;
    for (const auto& [key, each] : value.toMap())
        map.insert(key, sprinkled(each));
    map.insert(newerKey, canary);
    return map;
}

/// Where a text stands: the keys that lead there.
void lookForTexts(const QCborValue& value, const QString& path, QStringList& found)
{
    const auto nested = mapIn(value.toByteArray());
    if (value.isString())
        found.append(path);
    const QString before = path.isEmpty() ? QString() : path + u'/';
    const QCborArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        lookForTexts(array.at(i), before + QString::number(i), found);
    const QCborMap map = nested ? *nested : value.toMap();
    for (const auto& [key, each] : map)
        lookForTexts(each, before + QString::number(key.toInteger()), found);
}

EntityRow sprinkledRow(EntityKind kind, const QByteArray& body)
{
    return {kind, sampleUuid(1), sprinkled(*mapIn(body)).toCbor()};
}

QStringList textsLeftIn(const EntityRow& row)
{
    const auto without = withoutPerson(row, when);
    REQUIRE(without);
    CHECK(without->kind == row.kind);
    CHECK(without->id == row.id);
    CHECK(erasedAt(*without) == when);
    QStringList found;
    lookForTexts(*mapIn(without->body), QString(), found);
    found.sort();
    return found;
}

Contact wholeContact()
{
    Contact contact = sampleContact();
    contact.amendments[0].content = sampleContent();
    return contact;
}

/// A file's name, and what it is known by.
Attachment photograph()
{
    return {
        {sampleUuid(71)}, QStringLiteral("写真.jpg"), QStringLiteral("image/jpeg"), 7, QByteArray(32, '\x5a'),
        {sampleUuid(8)},  {1'700'000'000'000}};
}

Case wholeCase(PublicationState published)
{
    const QString words = QStringLiteral("words");
    Case file;
    file.id = {sampleUuid(70)};
    file.number = QStringLiteral("2026-000123");
    file.state = CaseState::Answered;
    file.unit = file.ledgerNumber = words;
    file.fields.subject = file.fields.text = file.fields.category = file.fields.place = words;
    file.fields.requester = {.name = words,
                             .reading = words,
                             .address = words,
                             .telephone = words,
                             .fax = words,
                             .email = words,
                             .wantsReplyBy = ReplyChannel::Letter};
    CasePart part{{sampleUuid(72)}, words};
    part.task = part.draft = part.returnedFor = words;
    part.articles = {QStringLiteral("0142")};
    part.route = {ApprovalStep{{{sampleUuid(9)}}}};
    file.parts = {part};
    file.reply.text = words;
    file.publication = {.state = published,
                        .title = words,
                        .opinion = words,
                        .answer = words,
                        .category = words,
                        .unit = words,
                        .version = 2};
    file.attachments = {photograph()};
    file.editors = {{{sampleUuid(9)}, {}, {1}}};
    CaseEntry entry;
    entry.id = {sampleUuid(73)};
    entry.act = CaseAct::Edit;
    entry.unit = entry.fromUnit = entry.text = words;
    entry.former = encode(file.fields);
    entry.attachment = photograph();
    entry.publication = file.publication;
    entry.redaction = Redaction{{{0, 3}}, {}, 1, 1};
    file.entries = {entry};
    return file;
}

} // namespace

TEST_CASE("of a contact the category the Q&As and the unit are left, in the original and in corrections")
{
    CHECK(textsLeftIn(sprinkledRow(EntityKind::Contact, encode(wholeContact()))) ==
          QStringList{QStringLiteral("6/4"), QStringLiteral("6/5/0"), QStringLiteral("6/5/1"),
                      QStringLiteral("6/7"), QStringLiteral("7/0/5/4"), QStringLiteral("7/0/5/5/0"),
                      QStringLiteral("7/0/5/5/1"), QStringLiteral("7/0/5/7")});
    const Contact before = wholeContact();
    const Contact after = withoutPerson(before, when);
    CHECK(after.current().channel == before.current().channel);
    CHECK(after.current().outcome == before.current().outcome);
    CHECK(after.current().satisfaction == before.current().satisfaction);
    CHECK(after.endedAt == before.endedAt);
    CHECK(after.amendments[0].by == before.amendments[0].by);
}

TEST_CASE("of a raised hand the Q&As are left")
{
    CHECK(textsLeftIn(sprinkledRow(EntityKind::Hand, encode(sampleHand()))) ==
          QStringList{QStringLiteral("10/0")});
}

TEST_CASE("of an escalation the category the Q&As and the units are left")
{
    Escalation escalation = sampleEscalation();
    escalation.assignee.unit = escalation.entries[0].assignee.unit = QStringLiteral("roads");
    CHECK(textsLeftIn(sprinkledRow(EntityKind::Escalation, encode(escalation))) ==
          QStringList{QStringLiteral("12"), QStringLiteral("13/0"), QStringLiteral("19"),
                      QStringLiteral("21/0/7")});
}

TEST_CASE("of a hand-over nothing written is left")
{
    CHECK(textsLeftIn(sprinkledRow(EntityKind::HandOver, encode(sampleHandOver()))) == QStringList());
    CHECK(withoutPerson(sampleHandOver(), when).open == sampleHandOver().open);
}

TEST_CASE("of a review the form it was made by is left")
{
    CHECK(textsLeftIn(sprinkledRow(EntityKind::Review, encode(sampleReview()))) ==
          QStringList{QStringLiteral("8/0/2"), QStringLiteral("8/0/3"), QStringLiteral("8/1/2"),
                      QStringLiteral("8/1/3")});
    CHECK(totalOf(withoutPerson(sampleReview(), when)) == totalOf(sampleReview()));
}

TEST_CASE("of a case its numbers the units the category and the Q&As are left")
{
    for (const PublicationState state : {PublicationState::Proposed, PublicationState::Approved,
                                         PublicationState::Returned, PublicationState::Withdrawn}) {
        CAPTURE(static_cast<int>(state));
        const EntityRow row = sprinkledRow(EntityKind::Case, encode(wholeCase(state)));
        CHECK(textsLeftIn(row) == QStringList{QStringLiteral("17"), QStringLiteral("18/0/12/0"),
                                              QStringLiteral("18/0/2"), QStringLiteral("2"),
                                              QStringLiteral("20/5"), QStringLiteral("20/6"),
                                              QStringLiteral("26/0/6"), QStringLiteral("26/0/7"),
                                              QStringLiteral("6"), QStringLiteral("8/6")});
        CHECK_FALSE(withoutPerson(row, when)->body.contains(photograph().sha256));
        const auto file = decodeCase(withoutPerson(row, when)->body);
        REQUIRE(file);
        CHECK(file->publication.state == PublicationState::Withdrawn);
        CHECK(file->editors.empty());
    }
}

TEST_CASE("what the city has published of a case stays until it is withdrawn, and goes with that")
{
    Case file = withoutPerson(wholeCase(PublicationState::Published), when);
    CHECK(file.publication == wholeCase(PublicationState::Published).publication);
    CHECK(file.entries[0].publication == std::nullopt);
    const EntityRow row{EntityKind::Case, file.id.value, encode(file)};
    const Command withdraw{
        {sampleUuid(91)},
        hearing.user,
        when,
        ActOnCase{file.id, entryOf(CaseAct::WithdrawPublication, QStringLiteral("本人の求め"))}};
    const auto next = apply(row, withdraw, hearing, when);
    REQUIRE(next);
    const auto after = decodeCase(next->body);
    REQUIRE(after);
    CHECK(after->publication.state == PublicationState::Withdrawn);
    CHECK(after->publication.opinion.isEmpty());
    CHECK(after->publication.title.isEmpty());
    CHECK(after->publication.answer.isEmpty());
}

TEST_CASE("whoever handed a case in sees that it was erased")
{
    CHECK(summaryOf(withoutPerson(wholeCase(PublicationState::None), when)).erasedAt == when);
}

TEST_CASE("a case's times and duties are those it had")
{
    CaseLife life("2026-11-02 09:00", "2026-11-02 09:05");
    const PartId part = life.divide("2026-11-02 10:00", roads);
    life.draft("2026-11-04 10:00", roadsClerk, part);
    life.submit("2026-11-04 11:00", roadsClerk, part, {ApprovalStep{{roadsChief.user}}});
    life.act("2026-11-05 09:00", roadsChief, life.ofPart(CaseAct::Approve, part));
    life.join("2026-11-05 10:00");
    life.send("2026-11-06 10:00");
    const Case without = withoutPerson(life.file, when);
    CHECK(without != life.file);
    const CaseTimes before = timesOf(life.file);
    const CaseTimes after = timesOf(without);
    CHECK(before.leftOut == CaseLeftOut::None);
    CHECK(after.leftOut == before.leftOut);
    CHECK(courseOf(without)->waits == courseOf(life.file)->waits);
    CHECK(after.receivedAt == before.receivedAt);
    CHECK(dutiesOf(without).size() == dutiesOf(life.file).size());
    CHECK(copiesOf(without, QStringLiteral("990019")) == copiesOf(life.file, QStringLiteral("990019")));
}

TEST_CASE("every text that goes is one that is looked for somebody in")
{
    const auto count = [](EntityKind kind, const QByteArray& body) {
        const EntityRow row = sprinkledRow(kind, body);
        QStringList before;
        lookForTexts(*mapIn(row.body), QString(), before);
        const QStringList after = textsLeftIn(row);
        CHECK(personalWords(*withoutPerson(row, when)) == QStringList());
        const QStringList words = personalWords(row);
        CHECK(words.count(canary) == words.size());
        before.removeIf([&](const QString& path) {
            return after.contains(path) || path.endsWith(QStringLiteral("/99")) || path == u"99";
        });
        return std::pair(before.size(), words.size());
    };
    const auto contact = count(EntityKind::Contact, encode(wholeContact()));
    CHECK(contact.first == contact.second);
    const auto hand = count(EntityKind::Hand, encode(sampleHand()));
    CHECK(hand.first == hand.second);
    const auto escalation = count(EntityKind::Escalation, encode(sampleEscalation()));
    CHECK(escalation.first == escalation.second);
    const auto handOver = count(EntityKind::HandOver, encode(sampleHandOver()));
    CHECK(handOver.first == handOver.second);
    const auto review = count(EntityKind::Review, encode(sampleReview()));
    CHECK(review.first == review.second);
    // What names no person: both attachments' types, and the unit and category of what stood in an entry.
    const auto file = count(EntityKind::Case, encode(wholeCase(PublicationState::Proposed)));
    constexpr int nobodys = 5;
    CHECK(file.first == file.second + nobodys);
}

TEST_CASE("every command on what was erased is refused by name")
{
    const auto refusal = [](EntityKind kind, const QByteArray& body, const Command& command) {
        const auto without = withoutPerson({kind, targetOf(command).id, body}, when);
        REQUIRE(without);
        Actor actor = administrator;
        actor.replays = true;
        const auto next = apply(*without, command, actor, when);
        REQUIRE_FALSE(next);
        CHECK(next.error().code == ErrorCode::Refused);
        CHECK(isErasedKey(next.error().key));
        return next.error().key;
    };
    CHECK(refusal(EntityKind::Contact, encode(sampleContact()), sampleAmendContact()) ==
          QStringLiteral("contact.erased"));
    CHECK(refusal(EntityKind::Contact, encode(sampleContact()), sampleLogContact()) ==
          QStringLiteral("contact.erased"));
    const Command note{
        {sampleUuid(92)}, hearing.user, when, ActOnCase{{sampleUuid(70)}, entryOf(CaseAct::Note)}};
    CHECK(refusal(EntityKind::Case, encode(wholeCase(PublicationState::None)), note) ==
          QStringLiteral("case.erased"));
    for (const Command& command : sampleRoomCommands()) {
        if (targetOf(command).kind == EntityKind::Hand)
            CHECK(refusal(EntityKind::Hand, encode(sampleHand()), command) == QStringLiteral("hand.erased"));
        if (targetOf(command).kind == EntityKind::Escalation)
            CHECK(refusal(EntityKind::Escalation, encode(sampleEscalation()), command) ==
                  QStringLiteral("escalation.erased"));
    }
    for (const Command& command : sampleQualityCommands()) {
        if (targetOf(command).kind == EntityKind::Review)
            CHECK(refusal(EntityKind::Review, encode(sampleReview()), command) ==
                  QStringLiteral("review.erased"));
        if (targetOf(command).kind == EntityKind::HandOver)
            CHECK(refusal(EntityKind::HandOver, encode(sampleHandOver()), command) ==
                  QStringLiteral("handover.erased"));
    }
}

TEST_CASE("nothing is offered to be done about what was erased")
{
    CHECK(mayAmendContact(administrator, sampleContact()));
    CHECK_FALSE(mayAmendContact(administrator, withoutPerson(sampleContact(), when)));
    const Case file = opened(hearing);
    for (int act = 1; act <= static_cast<int>(lastCaseAct); ++act)
        CHECK_FALSE(mayAct(withoutPerson(file, when), static_cast<CaseAct>(act), {}, hearing));
    CHECK(mayAct(file, CaseAct::Note, {}, hearing));
}

TEST_CASE("nobody but the hub says that a record was erased")
{
    LogContact log = std::get<LogContact>(sampleLogContact().payload);
    log.contact.erasedAt = when;
    const auto contact = apply(std::optional<Contact>(), log, administrator, when);
    REQUIRE(contact);
    CHECK_FALSE(contact->erasedAt.isSet());
    Case handed = handedIn();
    handed.erasedAt = when;
    const auto file = apply(std::optional<Case>(), OpenCase{handed}, hearing, when);
    REQUIRE(file);
    CHECK_FALSE(file->erasedAt.isSet());
}

TEST_CASE("a command that is shown as refused says what it was, and not a word of it")
{
    std::vector<Command> commands = sampleRoomCommands();
    const std::vector<Command> ofQuality = sampleQualityCommands();
    commands.insert(commands.end(), ofQuality.begin(), ofQuality.end());
    commands.push_back(sampleLogContact());
    commands.push_back(sampleAmendContact());
    const Case file = wholeCase(PublicationState::None);
    const auto give = [&](const CommandPayload& payload) {
        commands.push_back({{sampleUuid(93)}, hearing.user, when, payload});
    };
    give(OpenCase{file});
    give(EditCase{file.id, file.fields, 1, nextEntry(), QStringLiteral("理由")});
    give(SaveCaseDraft{file.id, file.parts[0].id, QStringLiteral("案"), {}, 0, nextEntry()});
    give(ActOnCase{file.id, file.entries[0]});
    // Ids of Q&As and units, categories, numbers and forms, as above.
    const std::map<CommandType, int> leftOf{
        {CommandType::LogContact, 4},    {CommandType::AmendContact, 4},    {CommandType::RaiseHand, 1},
        {CommandType::ActOnHand, 0},     {CommandType::OpenEscalation, 2},  {CommandType::ActOnEscalation, 1},
        {CommandType::WriteHandOver, 0}, {CommandType::ReceiveHandOver, 0}, {CommandType::SaveReview, 4},
        {CommandType::ReplyToReview, 0}, {CommandType::OpenCase, 8},        {CommandType::EditCase, 1},
        {CommandType::SaveCaseDraft, 0}, {CommandType::ActOnCase, 2}};
    int looked = 0;
    for (const Command& command : commands) {
        if (!isErasable(targetOf(command).kind))
            continue;
        ++looked;
        const auto sown = decodeCommand(sprinkled(*mapIn(encode(command))).toCbor());
        REQUIRE(sown);
        const Command without = withoutPerson(*sown);
        CHECK(without.id == command.id);
        CHECK(targetOf(without) == targetOf(command));
        CHECK(typeOf(without.payload) == typeOf(command.payload));
        const QByteArray body = encode(without);
        CHECK(decodeCommand(body));
        QStringList left;
        lookForTexts(*mapIn(body), QString(), left);
        CAPTURE(static_cast<int>(typeOf(command.payload)));
        CAPTURE(left);
        CHECK(left.size() == leftOf.at(typeOf(command.payload)));
        CHECK_FALSE(body.contains(QStringLiteral("理由").toUtf8()));
    }
    CHECK(looked > 10);
}
