// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/wire/samples.h"

#include "kb/base/random.h"
#include "kb/wire/limits.h"

using namespace madoguchi;
using namespace madoguchi::wire;

namespace {

// Bytes that decode must give a message that survives being sent on.
void requireSound(const QByteArray& payload)
{
    const Result<Message> decoded = decodeMessage(payload);
    if (!decoded) {
        REQUIRE((decoded.error().code == ErrorCode::Corrupt || decoded.error().code == ErrorCode::TooNew));
        return;
    }
    const Result<Message> again = decodeMessage(encodeMessage(*decoded));
    REQUIRE(again);
    REQUIRE(*again == *decoded);
}

QByteArray mutated(QByteArray bytes, RandomSource& random)
{
    const quint32 changes = 1 + random.below(4);
    for (quint32 i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())));
        switch (random.below(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            bytes.insert(at, static_cast<char>(random.below(256)));
            break;
        case 2:
            bytes.remove(at, 1 + random.below(3));
            break;
        default: // the heads of long arrays, maps and strings
            bytes.replace(at, 1,
                          QByteArray::fromHex(random.below(2) == 0 ? "9b7fffffffffffffff" : "5a00ffffff"));
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("every message has a sample, in the order of the type numbers")
{
    const std::vector<Sample> all = samples();
    REQUIRE(all.size() == std::variant_size_v<Message>);
    for (size_t i = 0; i < all.size(); ++i)
        CHECK(typeOf(all[i].message) == static_cast<int>(i) + 1);
}

TEST_CASE("the bytes of every message are frozen")
{
    for (const Sample& sample : samples()) {
        CAPTURE(typeOf(sample.message));
        CHECK(encodeMessage(sample.message).toHex().toStdString() == sample.hex);
    }
}

TEST_CASE("every message comes back as it was sent")
{
    for (const Sample& sample : samples()) {
        CAPTURE(typeOf(sample.message));
        const Result<Message> decoded = decodeMessage(QByteArray::fromHex(sample.hex));
        REQUIRE(decoded);
        CHECK(*decoded == sample.message);
    }
}

TEST_CASE("a message cut at any byte is refused")
{
    for (const Sample& sample : samples()) {
        const QByteArray whole = encodeMessage(sample.message);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            CAPTURE(typeOf(sample.message), length);
            CHECK_FALSE(decodeMessage(whole.left(length)));
        }
        CHECK_FALSE(decodeMessage(whole + QByteArray(1, '\0')));
    }
}

TEST_CASE("20,000 damaged messages are refused or are sound messages")
{
    SeededRandom random(20'260);
    const std::vector<Sample> all = samples();
    for (int i = 0; i < 20'000; ++i) {
        const Sample& sample = all[random.below(static_cast<quint32>(all.size()))];
        requireSound(mutated(encodeMessage(sample.message), random));
    }
}

TEST_CASE("that a password is due goes with a sign-in's answer, and an older hub's says it is not")
{
    // The frozen bytes are an older hub's: nothing is added where nothing is due.
    const auto all = samples();
    const auto sample = std::find_if(all.begin(), all.end(), [](const Sample& each) {
        return std::holds_alternative<SignedIn>(each.message);
    });
    auto answer = std::get<SignedIn>(*decodeMessage(QByteArray::fromHex(sample->hex)));
    CHECK_FALSE(answer.passwordDue);
    answer.passwordDue = true;
    const auto due = decodeMessage(encodeMessage(answer));
    REQUIRE(due);
    CHECK(std::get<SignedIn>(*due).passwordDue);
}

TEST_CASE("a field of a newer version is skipped")
{
    FieldWriter out;
    out.integer(0, Ping::type);
    Ping{5}.write(out);
    out.text(77, QStringLiteral("new"));
    const Result<Message> decoded = decodeMessage(out.bytes());
    REQUIRE(decoded);
    CHECK(*decoded == Message(Ping{5}));
}

TEST_CASE("a message of a newer version is told from garbage")
{
    FieldWriter out;
    out.integer(0, 1000);
    CHECK(decodeMessage(out.bytes()).error() == (Error{ErrorCode::TooNew, QStringLiteral("wire.type"), {}}));
    CHECK(decodeMessage(FieldWriter().bytes()).error().code == ErrorCode::Corrupt);
    CHECK(decodeMessage(QByteArrayLiteral("GET / HTTP/1.1")).error().code == ErrorCode::Corrupt);
}

TEST_CASE("lists longer than agreed are refused")
{
    Page page{1, {QStringLiteral("f")}, QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 0, 600, 600, false, {}};
    for (int i = 1; i <= wire::limits::rowsPerPage; ++i)
        page.rows.push_back({{EntityKind::Contact, page.epoch, {}}, i, false});
    CHECK(decodeMessage(encodeMessage(page)));
    page.rows.push_back({{EntityKind::Contact, page.epoch, {}}, 501, false});
    CHECK_FALSE(decodeMessage(encodeMessage(page)));

    Push push{1, {}};
    CHECK_FALSE(decodeMessage(encodeMessage(push)));
    push.commands.fill(QByteArrayLiteral("c"), wire::limits::commandsPerPush);
    CHECK(decodeMessage(encodeMessage(push)));
    push.commands.append(QByteArrayLiteral("c"));
    CHECK_FALSE(decodeMessage(encodeMessage(push)));
}

TEST_CASE("a page whose revisions do not rise from since to until is refused")
{
    const QUuid id(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    const auto pageOf = [&](qint64 since, qint64 until, qint64 head, bool more,
                            std::initializer_list<qint64> revs) {
        Page page{1, {QStringLiteral("f")}, id, since, until, head, more, {}};
        for (const qint64 rev : revs)
            page.rows.push_back({{EntityKind::Unit, id, {}}, rev, false});
        return decodeMessage(encodeMessage(page)).has_value();
    };
    CHECK(pageOf(5, 9, 9, false, {6, 9}));
    CHECK(pageOf(5, 9, 9, false, {}));
    CHECK_FALSE(pageOf(5, 9, 9, false, {5}));
    CHECK_FALSE(pageOf(5, 9, 9, false, {7, 6}));
    CHECK_FALSE(pageOf(5, 9, 9, false, {10}));
    CHECK_FALSE(pageOf(5, 9, 8, false, {}));
    CHECK_FALSE(pageOf(5, 4, 9, false, {}));
    CHECK_FALSE(pageOf(5, 5, 9, true, {}));
    CHECK_FALSE(pageOf(-1, 5, 9, false, {}));
}

TEST_CASE("an error's place does not travel, and an unknown code becomes Internal")
{
    const Message sent =
        Fault{0, {ErrorCode::Corrupt, QStringLiteral("k"), QStringLiteral("/etc/hub.conf")}, 0};
    const Result<Message> got = decodeMessage(encodeMessage(sent));
    REQUIRE(got);
    CHECK(std::get<Fault>(*got).error == (Error{ErrorCode::Corrupt, QStringLiteral("k"), {}}));

    const Message odd = Fault{0, {static_cast<ErrorCode>(99), QStringLiteral("k"), {}}, 0};
    CHECK(std::get<Fault>(*decodeMessage(encodeMessage(odd))).error.code == ErrorCode::Internal);
}

TEST_CASE("a hub that says what it can is read by one that says nothing of it, and the other way round")
{
    const Welcome old{1, QStringLiteral("hub"), QStringLiteral("990019"), {1}};
    CHECK_FALSE(std::get<Welcome>(*decodeMessage(encodeMessage(old))).has(Feature::SeatReports));
    Welcome present = old;
    present.features = 5; // one of them of a newer version
    const Welcome read = std::get<Welcome>(*decodeMessage(encodeMessage(present)));
    CHECK(read.has(Feature::SeatReports));
    CHECK(read.features == 5);
    CHECK_FALSE(read.has(Feature::Blobs));
}

TEST_CASE("whom to trust is said beside the rights and nothing of it is believed if it is too long")
{
    const QUuid epoch(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    for (const qint64 size : {qint64(0), qint64(1), wire::limits::authoritiesBytes,
                              wire::limits::authoritiesBytes + 1, qint64(1) << 20}) {
        CAPTURE(size);
        const QByteArray pem(size, 'c');
        const QByteArray expected = size > wire::limits::authoritiesBytes ? QByteArray() : pem;
        const auto granted = decodeMessage(encodeMessage(Granted{epoch, {}, pem}));
        REQUIRE(granted);
        CHECK(std::get<Granted>(*granted).authorities == expected);
        SignedIn session;
        session.sessionToken = QByteArrayLiteral("token");
        session.user = {epoch};
        session.epoch = epoch;
        session.authorities = pem;
        const auto signedIn = decodeMessage(encodeMessage(session));
        REQUIRE(signedIn);
        CHECK(std::get<SignedIn>(*signedIn).authorities == expected);
    }
}

TEST_CASE("a desk names at most sixteen it trusts by whole fingerprints")
{
    const QByteArray fingerprint(32, 'f');
    CHECK(decodeMessage(encodeMessage(ReportTrust{QList<QByteArray>(16, fingerprint)})));
    CHECK(decodeMessage(encodeMessage(ReportTrust{})));
    CHECK_FALSE(decodeMessage(encodeMessage(ReportTrust{QList<QByteArray>(17, fingerprint)})));
    CHECK_FALSE(decodeMessage(encodeMessage(ReportTrust{{fingerprint, QByteArray(31, 'f')}})));
}

TEST_CASE("a seat's state that only a hub can know, or of a newer version, is taken for away")
{
    for (const int state : {0, 6, 7, 99}) {
        ReportSeat sent;
        sent.report.state = static_cast<SeatState>(state);
        sent.report.language = static_cast<Language>(77);
        const auto read = decodeMessage(encodeMessage(sent));
        REQUIRE(read);
        CHECK(std::get<ReportSeat>(*read).report.state == SeatState::Away);
        CHECK(std::get<ReportSeat>(*read).report.language == Language::Ja);
    }
}

TEST_CASE("pieces of attachments that cannot be are refused")
{
    const BlobKey key{{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, QByteArray(32, 'h')};
    const auto isTaken = [](const Message& message) {
        return decodeMessage(encodeMessage(message)).has_value();
    };
    CHECK(isTaken(OfferBlob{1, key, mostAttachmentBytes}));
    CHECK_FALSE(isTaken(OfferBlob{1, key, mostAttachmentBytes + 1}));
    CHECK_FALSE(isTaken(OfferBlob{1, key, 0}));
    CHECK_FALSE(isTaken(OfferBlob{0, key, 1}));
    CHECK_FALSE(isTaken(OfferBlob{1, {key.caseId, QByteArray(31, 'h')}, 1}));
    CHECK_FALSE(isTaken(OfferBlob{1, {{}, key.sha256}, 1}));
    CHECK(isTaken(BlobLacks{1, QByteArray(25, '\xff')}));
    CHECK_FALSE(isTaken(BlobLacks{1, QByteArray(26, '\xff')}));
    CHECK(isTaken(PutPiece{1, key, 199, QByteArray(blob::pieceBytes, 'b')}));
    CHECK_FALSE(isTaken(PutPiece{1, key, 199, QByteArray(blob::pieceBytes + 1, 'b')}));
    CHECK_FALSE(isTaken(PutPiece{1, key, 199, {}}));
    CHECK_FALSE(isTaken(PutPiece{1, key, 200, QByteArrayLiteral("b")}));
    CHECK_FALSE(isTaken(PutPiece{1, key, -1, QByteArrayLiteral("b")}));
    CHECK(isTaken(GetPiece{1, key, 199}));
    CHECK_FALSE(isTaken(GetPiece{1, key, 200}));
    CHECK(isTaken(BlobPiece{1, 5, 0, QByteArrayLiteral("bytes")}));
    CHECK_FALSE(isTaken(BlobPiece{1, 6, 0, QByteArrayLiteral("bytes")}));
    CHECK_FALSE(isTaken(BlobPiece{1, 5, 1, QByteArrayLiteral("bytes")}));
}
