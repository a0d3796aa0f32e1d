// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/cbor_fields.h"
#include "kb/domain/cbor_shape.h"
#include "tests/support/printers.h"

using namespace madoguchi;

namespace {
bool isItem(const char* hex)
{
    return isOneCborItem(QByteArray::fromHex(hex));
}
} // namespace

TEST_CASE("whole items are recognised")
{
    for (const char* hex : {"00", "20", "1903e8", "fb3ff199999999999a", "f5", "6161", "43010203", "80",
                            "820102", "a0", "a1016161", "c11a514b67b0"})
        CHECK(isItem(hex));
}

TEST_CASE("cut, doubled, endless and reserved items are not")
{
    for (const char* hex :
         {"", "19", "1903", "62", "6261", "81", "a101", "0000", "9f01ff", "7f616161ff", "1c", "c1"})
        CHECK_FALSE(isItem(hex));
}

TEST_CASE("a head that claims more than there is is refused, however large the claim")
{
    for (const char* hex :
         {"9affffffff", "9bffffffffffffffff", "bb7fffffffffffffff", "bbffffffffffffffff0101", "5affffffff",
          "7b7fffffffffffffff", "9a000fffff9a000fffff9a000fffff"})
        CHECK_FALSE(isItem(hex));
}

TEST_CASE("nesting is bounded")
{
    CHECK(isOneCborItem(QByteArray(16, '\x81') + '\x00'));
    CHECK_FALSE(isOneCborItem(QByteArray(17, '\x81') + '\x00'));
    CHECK_FALSE(isOneCborItem(QByteArray(100'000, '\x81') + '\x00'));
    CHECK_FALSE(isOneCborItem(QByteArray(100'000, '\xc1') + '\x00'));
}

TEST_CASE("an item of more parts than anything of ours, or a map of more keys, is refused")
{
    const QByteArray tiny = QByteArray::fromHex("8100").repeated(99'999);
    CHECK(isOneCborItem(QByteArray::fromHex("9a0001869f") + tiny)); // 199,999 of them, and itself
    CHECK_FALSE(isOneCborItem(QByteArray::fromHex("9a000186a0") + tiny + QByteArray::fromHex("8100")));
    const QByteArray pairs = QByteArray::fromHex("0000").repeated(1'000);
    CHECK(isOneCborItem(QByteArray::fromHex("b903e8") + pairs));
    CHECK_FALSE(isOneCborItem(QByteArray::fromHex("b903e9") + pairs + QByteArray::fromHex("0000")));
}

TEST_CASE("only one whole map is taken")
{
    const QString what = QStringLiteral("test");
    CHECK(parseMap(QByteArray::fromHex("a10102"), what));
    CHECK(parseMap(QByteArray::fromHex("a1010200"), what).error() ==
          (Error{ErrorCode::Corrupt, QStringLiteral("row.cbor"), what}));
    CHECK_FALSE(parseMap(QByteArray::fromHex("80"), what));
    CHECK_FALSE(parseMap({}, what));
    // A text that is not UTF-8.
    CHECK_FALSE(parseMap(QByteArray::fromHex("a10162fffe"), what));
}

TEST_CASE("an integer of more than 63 bits, or with a fraction, is none")
{
    for (const char* hex :
         {"a1011bffffffffffffffff", "a1011b8000000000000000", "a101fb43e0000000000000", "a101f93e00"}) {
        CAPTURE(hex);
        const auto map = parseMap(QByteArray::fromHex(hex), QStringLiteral("test"));
        REQUIRE(map);
        FieldReader in(*map);
        CHECK(in.integer(1, 7) == 7);
        CHECK_FALSE(in.isValid());
    }
}
