// SPDX-License-Identifier: GPL-3.0-or-later
// Stored and sent bytes: what comes back, what is kept of a newer version, what is refused, what is frozen.
#include "kb/base/random.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

#include <functional>

using namespace madoguchi;

namespace {

struct Kind
{
    const char* name;
    QByteArray bytes;
    std::function<Result<QByteArray>(const QByteArray&)> again; ///< decodes and encodes
    const char* frozen;
};

template <typename Decode>
Kind kindOf(const char* name, const QByteArray& bytes, Decode decode, const char* frozen)
{
    return {name, bytes,
            [decode](const QByteArray& body) {
                return decode(body).map([](const auto& it) { return encode(it); });
            },
            frozen};
}

std::vector<Kind> kinds()
{
    return {
        kindOf(
            "article", encode(sampleArticle()), decodeArticle,
            "b20150018f00000000700080000000000000010264303134320302047819486f7720646f204920726567697374657220"
            "61207365616c3f05781e2a2a496e20706572736f6e2a2a2c2061742074686520636f756e7465722e0682647365616c65"
            "696e6b616e0773436572746966696361746573203e205365616c0871636974697a656e732f726567697374727909010a"
            "1a00258dcc0b1a00258f380c816c4f7264696e616e63652031320da601687365616c2c20494402673330302079656e03"
            "6877696e646f772033046a383a33302d31373a3135056873616d6520646179066872656769737472790e677265616469"
            "6e670f071006111b0000018bcfe56800121b0000018bcfe56be8"),
        kindOf(
            "contact", encode(sampleContact()), decodeContact,
            "a70150018f00000000700080000000000000020250018f00000000700080000000000000030350018f00000000700080"
            "00000000000004041b0000018bcfe56800051b0000018bcfe73cc006b001030203037257686572652069732077696e64"
            "6f7720333f046c43657274696669636174657305826430313432643030303706030771636974697a656e732f72656769"
            "73747279081b0000018bcfed092009040a010b654e6f7274680c646e616d650d683030302d303030300e000f64776973"
            "6810646e6f74650781a50150018f00000000700080000000000000050250018f0000000070008000000000000006031b"
            "0000018bcfe87540046c747970696e67206572726f7205a401010201037257686572652069732077696e646f7720343f"
            "0601"),
        kindOf("staff", encode(sampleStaff()), decodeStaff,
               "a60150018f000000007000800000000000000302645361746f0303046663656e747265058201040601"),
        kindOf(
            "unit", encode(sampleUnit()), decodeUnit,
            "a60171636974697a656e732f72656769737472790268636974697a656e730384694b6f73656b692d6b61685265676973"
            "7472796066486f6a656f6b04683030302d303030300564323133300604"),
        kindOf(
            "municipality", encode(sampleMunicipality()), decodeMunicipality,
            "a301663939303031390284694d69686f6e2d736869654d69686f6e60600388644b697461654e6f7274686060664d696e"
            "616d69606060"),
        kindOf(
            "synonyms", encode(sampleSynonyms()), decodeSynonymGroup,
            "a50150018f00000000700080000000000000070282647365616c657374616d70037163616c6c65727320736179207374"
            "616d700403051b0000018bcfe56800"),
        kindOf("pin", encode(samplePin()), decodePin,
               "a7016430313432026d6d6f76696e6720736561736f6e031a00258f1a041a00258f4705020601071b0000018bcfe56"
               "800"),
        kindOf(
            "searches", encode(sampleSearches()), decodeSearchBatch,
            "a20150018f00000000700080000000000000080282a6011b0000018bcfd9330002030382647365616c68726567697374"
            "6572040c05826430313432643030303706816430313432a2011b0000018bcfd933000201"),
        kindOf(
            "save-synonyms", encode(sampleSaveSynonyms()), decodeCommand,
            "a50150018f00000000700080000000000000170250018f0000000070008000000000000006031b0000018bcfe763d004"
            "0505a201583fa50150018f00000000700080000000000000070282647365616c657374616d70037163616c6c65727320"
            "736179207374616d700403051b0000018bcfe568000203"),
        kindOf(
            "save-pin", encode(sampleSavePin()), decodeCommand,
            "a50150018f00000000700080000000000000180250018f0000000070008000000000000006031b0000018bcfe763d004"
            "0605a1015830a7016430313432026d6d6f76696e6720736561736f6e031a00258f1a041a00258f4705020601071b0000"
            "018bcfe56800"),
        kindOf(
            "record-searches", encode(sampleRecordSearches()), decodeCommand,
            "a40150018f0000000070008000000000000019031b0000018bcfd93300040705a1015854a20150018f00000000700080"
            "000000000000080282a6011b0000018bcfd9330002030382647365616c687265676973746572040c0582643031343264"
            "3030303706816430313432a2011b0000018bcfd933000201"),
        kindOf(
            "acts", encode(sampleActs()), decodeActBatch,
            "a20150018f000000007000800000000000000a0282a601181f021b0000018bcfe5680003150450018f00000000700080"
            "000000000000090501075068686868686868686868686868686868a5011821021b0000018bcfe56be8030205182a0663"
            "637376"),
        kindOf(
            "record-acts", encode(sampleRecordActs()), decodeCommand,
            "a50150018f000000007000800000000000001a0250018f0000000070008000000000000006031b0000018bcfe56fd004"
            "181d05a1015863a20150018f000000007000800000000000000a0282a601181f021b0000018bcfe5680003150450018f"
            "00000000700080000000000000090501075068686868686868686868686868686868a5011821021b0000018bcfe56be8"
            "030205182a0663637376"),
        kindOf(
            "lesson", encode(sampleLesson()), decodeLesson,
            "a9016430313432021b0000018bcfe56800031b0000018bcfe763d00403051902bc06020784647365616c1902bc646c6f"
            "737418c8088266e58db0e9919119012c098263e58db019012c"),
        kindOf(
            "forget", encode(sampleForgetLessons()), decodeCommand,
            "a50150018f00000000700080000000000000170250018f0000000070008000000000000006031b0000018bcfe763d004"
            "0405a1016430313432"),
        kindOf(
            "log", encode(sampleLogContact()), decodeCommand,
            "a50150018f00000000700080000000000000140250018f0000000070008000000000000003031b0000018bcfe763d004"
            "0105a10158c7a60150018f00000000700080000000000000020250018f00000000700080000000000000030350018f00"
            "00000070008000000000000004041b0000018bcfe56800051b0000018bcfe73cc006b001030203037257686572652069"
            "732077696e646f7720333f046c43657274696669636174657305826430313432643030303706030771636974697a656e"
            "732f7265676973747279081b0000018bcfed092009040a010b654e6f7274680c646e616d650d683030302d303030300e"
            "000f647769736810646e6f7465"),
        kindOf(
            "amend", encode(sampleAmendContact()), decodeCommand,
            "a50150018f00000000700080000000000000150250018f0000000070008000000000000006031b0000018bcfe763d004"
            "0205a20150018f000000007000800000000000000202a30150018f0000000070008000000000000005026c747970696e"
            "67206572726f7203b001030203037257686572652069732077696e646f7720333f046c43657274696669636174657305"
            "826430313432643030303706030771636974697a656e732f7265676973747279081b0000018bcfed092009040a010b65"
            "4e6f7274680c646e616d650d683030302d303030300e000f647769736810646e6f7465"),
        kindOf(
            "save", encode(sampleSaveArticle()), decodeCommand,
            "a50150018f00000000700080000000000000160250018f0000000070008000000000000006031b0000018bcfe763d004"
            "0305a20159010ab20150018f00000000700080000000000000010264303134320302047819486f7720646f2049207265"
            "6769737465722061207365616c3f05781e2a2a496e20706572736f6e2a2a2c2061742074686520636f756e7465722e06"
            "82647365616c65696e6b616e0773436572746966696361746573203e205365616c0871636974697a656e732f72656769"
            "7374727909010a1a00258dcc0b1a00258f380c816c4f7264696e616e63652031320da601687365616c2c204944026733"
            "30302079656e036877696e646f772033046a383a33302d31373a3135056873616d652064617906687265676973747279"
            "0e6772656164696e670f071006111b0000018bcfe56800121b0000018bcfe56be80207"),
    };
}

QCborMap withField(const QByteArray& bytes, int key, const QCborValue& value)
{
    QCborMap map = QCborValue::fromCbor(bytes).toMap();
    map.insert(key, value);
    return map;
}

} // namespace

TEST_CASE("the bytes of every entity and command are frozen")
{
    for (const Kind& kind : kinds()) {
        CAPTURE(kind.name);
        CHECK(kind.bytes.toHex().toStdString() == kind.frozen);
    }
}

TEST_CASE("every entity and command comes back as it was")
{
    CHECK(*decodeArticle(encode(sampleArticle())) == sampleArticle());
    CHECK(*decodeContact(encode(sampleContact())) == sampleContact());
    CHECK(*decodeLesson(encode(sampleLesson())) == sampleLesson());
    CHECK(*decodeStaff(encode(sampleStaff())) == sampleStaff());
    CHECK(*decodeUnit(encode(sampleUnit())) == sampleUnit());
    CHECK(*decodeMunicipality(encode(sampleMunicipality())) == sampleMunicipality());
    CHECK(*decodeSynonymGroup(encode(sampleSynonyms())) == sampleSynonyms());
    CHECK(*decodePin(encode(samplePin())) == samplePin());
    CHECK(*decodeSearchBatch(encode(sampleSearches())) == sampleSearches());
    CHECK(*decodeActBatch(encode(sampleActs())) == sampleActs());
    for (const Command& command :
         {sampleLogContact(), sampleAmendContact(), sampleSaveArticle(), sampleForgetLessons(),
          sampleSaveSynonyms(), sampleSavePin(), sampleRecordSearches(), sampleRecordActs()})
        CHECK(*decodeCommand(encode(command)) == command);
}

TEST_CASE("what has every field at its default comes back too")
{
    Article article;
    article.id = {sampleUuid(1)};
    CHECK(*decodeArticle(encode(article)) == article);
    Contact contact;
    contact.id = {sampleUuid(1)};
    CHECK(*decodeContact(encode(contact)) == contact);
    Staff staff;
    staff.id = {sampleUuid(1)};
    CHECK(*decodeStaff(encode(staff)) == staff);
    CHECK(*decodeUnit(encode(Unit{})) == Unit{});
    CHECK(*decodeMunicipality(encode(Municipality{})) == Municipality{});
}

TEST_CASE("equal entities have equal bytes, also after a round trip")
{
    for (const Kind& kind : kinds()) {
        CAPTURE(kind.name);
        CHECK(*kind.again(kind.bytes) == kind.bytes);
    }
}

TEST_CASE("I15 a row of a newer version keeps the fields this one does not know")
{
    const QByteArray article =
        withField(encode(sampleArticle()), 90, QStringLiteral("new")).toCborValue().toCbor();
    const QByteArray contact =
        withField(encode(sampleContact()), 91, QCborArray{1, 2}).toCborValue().toCbor();
    CHECK(decodeArticle(article)->unknown.value(90).toString() == QStringLiteral("new"));
    CHECK(encode(*decodeArticle(article)) == article);
    CHECK(encode(*decodeContact(contact)) == contact);
    for (const Kind& kind : kinds()) {
        if (const QLatin1String name(kind.name); name != QLatin1String("synonyms") &&
                                                 name != QLatin1String("pin") &&
                                                 name != QLatin1String("searches"))
            continue;
        const QByteArray newer = withField(kind.bytes, 92, true).toCborValue().toCbor();
        CAPTURE(kind.name);
        CHECK(*kind.again(newer) == newer);
    }
}

TEST_CASE("I15 so do the parts of a row")
{
    Contact contact = sampleContact();
    contact.original.unknown.insert(90, QStringLiteral("new"));
    contact.amendments[0].unknown.insert(90, QStringLiteral("new"));
    contact.amendments[0].content.unknown.insert(90, QStringLiteral("new"));
    CHECK(*decodeContact(encode(contact)) == contact);
    Article article = sampleArticle();
    article.card.unknown.insert(90, QStringLiteral("new"));
    CHECK(*decodeArticle(encode(article)) == article);
}

TEST_CASE("I15 what a person saves keeps them as well")
{
    const QByteArray newer =
        withField(encode(sampleArticle()), 90, QStringLiteral("new")).toCborValue().toCbor();
    Command command = sampleSaveArticle();
    std::get<SaveArticle>(command.payload).article = *decodeArticle(newer);
    const Command sent = *decodeCommand(encode(command));
    CHECK(std::get<SaveArticle>(sent.payload).article.unknown.value(90).toString() == QStringLiteral("new"));
}

TEST_CASE("bytes cut anywhere are refused")
{
    for (const Kind& kind : kinds()) {
        for (qsizetype length = 0; length < kind.bytes.size(); ++length) {
            CAPTURE(kind.name, length);
            const auto decoded = kind.again(kind.bytes.left(length));
            REQUIRE_FALSE(decoded);
            CHECK(decoded.error().code == ErrorCode::Corrupt);
        }
    }
}

TEST_CASE("20,000 damaged rows are refused or come to rest after one round trip")
{
    SeededRandom random(77);
    const std::vector<Kind> all = kinds();
    for (int i = 0; i < 20'000; ++i) {
        const Kind& kind = all[random.below(static_cast<quint32>(all.size()))];
        QByteArray bytes = kind.bytes;
        for (quint32 change = 0; change <= random.below(3); ++change)
            bytes[static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())))] =
                static_cast<char>(random.below(256));
        if (const auto once = kind.again(bytes)) {
            const auto twice = kind.again(*once);
            REQUIRE(twice);
            REQUIRE(*twice == *once);
        }
    }
}

TEST_CASE("a field of the wrong type, or an enum value that does not exist, makes the row corrupt")
{
    const auto corrupt = [](const QCborMap& map) {
        const auto decoded = decodeArticle(map.toCborValue().toCbor());
        return !decoded && decoded.error().code == ErrorCode::Corrupt;
    };
    const QByteArray article = encode(sampleArticle());
    CHECK(corrupt(withField(article, 1, QByteArrayLiteral("short"))));
    CHECK(corrupt(withField(article, 2, 142)));
    CHECK(corrupt(withField(article, 3, 5)));
    CHECK(corrupt(withField(article, 6, QStringLiteral("not a list"))));
    CHECK(corrupt(withField(article, 9, 0)));
    CHECK(corrupt(withField(article, 13, QCborMap{{1, 300}})));
    CHECK_FALSE(decodeArticle(encode(Article{})));
    CHECK_FALSE(decodeContact(encode(Contact{})));
    CHECK_FALSE(decodeLesson(encode(Lesson{})));
    const auto badTerms = [&](const QCborArray& terms) {
        return !decodeLesson(withField(encode(sampleLesson()), 7, terms).toCborValue().toCbor());
    };
    CHECK(badTerms({QStringLiteral("seal")}));
    CHECK(badTerms({1, 1}));
    CHECK(badTerms({QStringLiteral("seal"), QStringLiteral("1")}));
}

TEST_CASE("a command of a type that is not known here is too new, not corrupt")
{
    const auto decoded = decodeCommand(withField(encode(sampleLogContact()), 4, 99).toCborValue().toCbor());
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == ErrorCode::TooNew);
}

TEST_CASE("a command names what it changes")
{
    CHECK(targetOf(sampleLogContact()) == EntityRef{EntityKind::Contact, sampleUuid(2)});
    CHECK(targetOf(sampleAmendContact()) == EntityRef{EntityKind::Contact, sampleUuid(2)});
    CHECK(targetOf(sampleSaveArticle()) == EntityRef{EntityKind::Article, sampleUuid(1)});
    CHECK(targetOf(sampleForgetLessons()) ==
          EntityRef{EntityKind::Lesson, rowIdOfLesson(QStringLiteral("0142"))});
    CHECK(targetOf(sampleSaveSynonyms()) == EntityRef{EntityKind::Synonyms, sampleUuid(7)});
    CHECK(targetOf(sampleSavePin()) == EntityRef{EntityKind::Pin, rowIdOfPin(QStringLiteral("0142"))});
    CHECK(targetOf(sampleRecordSearches()) == EntityRef{EntityKind::SearchRecord, sampleUuid(8)});
    CHECK(targetOf(sampleRecordActs()) == EntityRef{EntityKind::ActBatch, sampleUuid(10)});
}

TEST_CASE("a row's digest depends on kind, id, revision and body, and is frozen")
{
    const EntityRow row{EntityKind::Article, sampleUuid(1), QByteArrayLiteral("body")};
    const qint64 digest = rowDigest(row, 5);
    CHECK(digest == rowDigest(row, 5));
    CHECK(digest != rowDigest(row, 6));
    CHECK(digest != rowDigest({EntityKind::Contact, row.id, row.body}, 5));
    CHECK(digest != rowDigest({row.kind, sampleUuid(2), row.body}, 5));
    CHECK(digest != rowDigest({row.kind, row.id, QByteArrayLiteral("bodz")}, 5));
    // SHA-256 of 00000001 0000000000000005, the id and the body, by another program; first eight bytes.
    CHECK(QByteArray::number(static_cast<quint64>(digest), 16).toStdString() == "21706bd9a23bc7e7");
}

TEST_CASE("feeds are named after the municipality and hold their kinds")
{
    const QString city = QStringLiteral("990019");
    CHECK(feedOf(EntityKind::Article, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::Unit, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::Municipality, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::Lesson, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::Contact, city) == centreFeed(city));
    CHECK(feedOf(EntityKind::Staff, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::Synonyms, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::Pin, city) == qaFeed(city));
    CHECK(feedOf(EntityKind::SearchRecord, city) == insightFeed(city));
    CHECK(insightFeed(city).value == QStringLiteral("990019/insight"));
    CHECK(qaFeed(city).value == QStringLiteral("990019/qa"));
    CHECK(centreFeed(city).value == QStringLiteral("990019/centre"));
}

TEST_CASE("English glosses of a Q&A are stored and sent")
{
    Article article = sampleArticle();
    article.glosses = QStringLiteral("seal\tstamp; seal");
    const auto again = decodeArticle(encode(article));
    REQUIRE(again);
    CHECK(*again == article);
}
