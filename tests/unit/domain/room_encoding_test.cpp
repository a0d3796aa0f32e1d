// SPDX-License-Identifier: GPL-3.0-or-later
// Stored and sent bytes of what goes on in the room.
#include "kb/base/random.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/quality_samples.h"
#include "tests/unit/domain/room_samples.h"
#include "tests/unit/domain/samples.h"

#include <QCryptographicHash>

#include <functional>

using namespace madoguchi;

namespace {

struct Kind
{
    const char* name;
    QByteArray bytes;
    std::function<Result<QByteArray>(const QByteArray&)> again; ///< decodes and encodes
    const char* frozen; ///< first eight bytes of the SHA-256 of `bytes`
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

std::vector<Command> allCommands()
{
    std::vector<Command> commands = sampleRoomCommands();
    for (const Command& command : sampleQualityCommands())
        commands.push_back(command);
    return commands;
}

std::vector<Kind> kinds()
{
    std::vector<Kind> all = {
        kindOf("hand", encode(sampleHand()), decodeHand, "f919b4f7c5e753e1"),
        kindOf("escalation", encode(sampleEscalation()), decodeEscalation, "71e7fbe8898a81a1"),
        kindOf("seat", encode(sampleSeatStatus()), decodeSeatStatus, "f9f0ae286fb14f37"),
        kindOf("notice", encode(sampleNotice()), decodeNotice, "2419d132de804104"),
        kindOf("receipt", encode(sampleReceipt()), decodeNoticeReceipt, "3937b17e89b18471"),
        kindOf("script", encode(sampleTalkScript()), decodeTalkScript, "79305063861328e6"),
        kindOf("form", encode(sampleReviewForm()), decodeReviewForm, "f20fb19195cf7a5b"),
        kindOf("review", encode(sampleReview()), decodeReview, "1beee2575541dfff"),
        kindOf("sample", encode(sampleReviewSample()), decodeReviewSample, "04579c383563aa8d"),
        kindOf("hand-over", encode(sampleHandOver()), decodeHandOver, "0bb54f096444bd46"),
    };
    const char* const frozen[] = {
        "1e13546bf3e8c390", "ed2f0a9fc78ca0a9", "3e15ca6d7df9673c", "5e7139ce83527aeb", "84a80667d5ce5949",
        "032f07c9fbd89609", "bbba1df07c0def30", "5e58fbb815d87ea8", "b06be28a2fbbeab7", "88c6450f9294b22b",
        "583423157793e917", "0e87e6551cb3232c", "2fce4a08dc214c65"};
    size_t place = 0;
    for (const Command& command : allCommands())
        all.push_back(kindOf("command", encode(command), decodeCommand, frozen[place++]));
    return all;
}

QByteArray sumOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(8).toHex();
}

} // namespace

TEST_CASE("the bytes of what goes on in the room are frozen")
{
    for (const Kind& kind : kinds()) {
        CAPTURE(kind.name, kind.bytes.toHex().toStdString());
        CHECK(sumOf(kind.bytes).toStdString() == kind.frozen);
    }
}

TEST_CASE("what goes on in the room comes back as it was")
{
    CHECK(*decodeHand(encode(sampleHand())) == sampleHand());
    CHECK(*decodeEscalation(encode(sampleEscalation())) == sampleEscalation());
    CHECK(*decodeSeatStatus(encode(sampleSeatStatus())) == sampleSeatStatus());
    CHECK(*decodeNotice(encode(sampleNotice())) == sampleNotice());
    CHECK(*decodeNoticeReceipt(encode(sampleReceipt())) == sampleReceipt());
    CHECK(*decodeTalkScript(encode(sampleTalkScript())) == sampleTalkScript());
    CHECK(*decodeReviewForm(encode(sampleReviewForm())) == sampleReviewForm());
    CHECK(*decodeReview(encode(sampleReview())) == sampleReview());
    CHECK(*decodeReviewSample(encode(sampleReviewSample())) == sampleReviewSample());
    CHECK(*decodeHandOver(encode(sampleHandOver())) == sampleHandOver());
    for (const Command& command : allCommands())
        CHECK(*decodeCommand(encode(command)) == command);
}

TEST_CASE("I15 the room's rows keep what a newer version wrote, in their entries too")
{
    for (const Kind& kind : kinds()) {
        if (QByteArrayView(kind.name) == "command")
            continue;
        QCborMap map = QCborValue::fromCbor(kind.bytes).toMap();
        map.insert(92, true);
        const QByteArray newer = map.toCborValue().toCbor();
        CAPTURE(kind.name);
        CHECK(*kind.again(newer) == newer);
    }
    Hand hand = sampleHand();
    hand.entries[0].unknown.insert(90, QStringLiteral("new"));
    CHECK(*decodeHand(encode(hand)) == hand);
    Escalation escalation = sampleEscalation();
    escalation.entries[0].unknown.insert(90, QStringLiteral("new"));
    CHECK(*decodeEscalation(encode(escalation)) == escalation);
    Review review = sampleReview();
    review.replies[0].unknown.insert(90, QStringLiteral("new"));
    review.criteria[0].unknown.insert(90, QStringLiteral("new"));
    CHECK(*decodeReview(encode(review)) == review);
}

TEST_CASE("the room's bytes cut anywhere are refused")
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

TEST_CASE("10,000 damaged rows of the room are refused or come to rest after one round trip")
{
    SeededRandom random(78);
    const std::vector<Kind> all = kinds();
    for (int i = 0; i < 10'000; ++i) {
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

TEST_CASE("a hand or an escalation without a history is corrupt")
{
    Hand hand = sampleHand();
    hand.entries.clear();
    CHECK_FALSE(decodeHand(encode(hand)));
    Escalation escalation = sampleEscalation();
    escalation.entries.clear();
    CHECK_FALSE(decodeEscalation(encode(escalation)));
    CHECK_FALSE(decodeSeatStatus(encode(SeatStatus{})));
    CHECK_FALSE(decodeNotice(encode(Notice{})));
    CHECK_FALSE(decodeNoticeReceipt(encode(NoticeReceipt{})));
    CHECK_FALSE(decodeTalkScript(encode(TalkScript{})));
    CHECK_FALSE(decodeReview(encode(Review{})));
    CHECK_FALSE(decodeReviewSample(encode(ReviewSample{})));
    CHECK_FALSE(decodeHandOver(encode(HandOver{})));
    ReviewForm worthless = sampleReviewForm();
    worthless.criteria[0].weight = 0;
    CHECK_FALSE(decodeReviewForm(encode(worthless)));
}

TEST_CASE("the room's commands name what they change, and their rows travel to the centre alone")
{
    const std::vector<Command> commands = allCommands();
    const EntityRef targets[] = {
        {EntityKind::Hand, sampleUuid(31)},
        {EntityKind::Hand, sampleUuid(31)},
        {EntityKind::Escalation, sampleUuid(33)},
        {EntityKind::Escalation, sampleUuid(33)},
        {EntityKind::Notice, sampleUuid(40)},
        {EntityKind::NoticeReceipt, rowIdOfReceipt({sampleUuid(40)}, {sampleUuid(6)})},
        {EntityKind::TalkScript, sampleUuid(41)},
        {EntityKind::ReviewForm, rowIdOfReviewForm()},
        {EntityKind::Review, sampleReview().id.value},
        {EntityKind::Review, sampleReview().id.value},
        {EntityKind::ReviewSample, sampleUuid(52)},
        {EntityKind::HandOver, sampleUuid(54)},
        {EntityKind::HandOver, sampleUuid(54)},
    };
    for (size_t i = 0; i < commands.size(); ++i)
        CHECK(targetOf(commands[i]) == targets[i]);
    const QString city = QStringLiteral("990019");
    for (const EntityKind kind :
         {EntityKind::Hand, EntityKind::Escalation, EntityKind::SeatStatus, EntityKind::NoticeReceipt,
          EntityKind::TalkScript, EntityKind::ReviewForm, EntityKind::HandOver})
        CHECK(feedOf(kind, city) == centreFeed(city));
    CHECK(feedOf(EntityKind::Notice, city) == qaFeed(city));
}

TEST_CASE("a review travels to whoever took the contact, one for calibration to those who review")
{
    const QString city = QStringLiteral("990019");
    Review review = sampleReview();
    const auto rowOf = [](const Review& it) {
        return EntityRow{EntityKind::Review, it.id.value, encode(it)};
    };
    CHECK(feedOf(rowOf(review), city) == personFeed(city, review.operatorId));
    CHECK(ownedFeed(personFeed(city, review.operatorId), city) == OwnedFeed::Person);
    CHECK_FALSE(ownedFeed(qualityFeed(city), city));
    const Command save = sampleQualityCommands()[1];
    const Command reply = sampleQualityCommands()[2];
    CHECK(feedOf(save, std::nullopt, city) == personFeed(city, review.operatorId));
    CHECK(feedOf(reply, rowOf(review), city) == personFeed(city, review.operatorId));
    CHECK(feedOf(reply, std::nullopt, city) == qualityFeed(city));
    review.calibration = true;
    CHECK(feedOf(rowOf(review), city) == qualityFeed(city));
    CHECK(feedOf(reply, rowOf(review), city) == qualityFeed(city));
    CHECK(feedOf(EntityRow{EntityKind::Review, review.id.value, "?"}, city) == qualityFeed(city));
}
