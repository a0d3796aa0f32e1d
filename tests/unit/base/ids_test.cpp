// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/ids.h"
#include "tests/support/printers.h"

using namespace madoguchi;

TEST_CASE("a new id is a UUID of version 7 that carries the clock's milliseconds")
{
    ManualClock clock({0x0123456789ab});
    SeededRandom random(7);
    IdMaker ids(clock, random);

    const auto id = ids.make<ContactId>();
    const QByteArray bytes = id.toBytes();

    CHECK(bytes.left(6).toHex() == "0123456789ab");
    CHECK((static_cast<quint8>(bytes[6]) >> 4) == 7);
    CHECK((static_cast<quint8>(bytes[8]) >> 6) == 2);
    CHECK(ids.make<ContactId>() != id);
}

TEST_CASE("an id survives its text and its byte form")
{
    SystemClock clock;
    SystemRandom random;
    const auto id = IdMaker(clock, random).make<ArticleId>();

    CHECK(ArticleId::fromString(id.toString()) == id);
    CHECK(ArticleId::fromBytes(id.toBytes()) == id);
    CHECK(ArticleId::fromBytes(QByteArray(15, 'x')).isNull());
}

TEST_CASE("the id of an outside name is stable, and differs by name")
{
    CHECK(uuidForName(QStringLiteral("q1")) == uuidForName(QStringLiteral("q1")));
    CHECK(uuidForName(QStringLiteral("q1")) != uuidForName(QStringLiteral("q2")));
}
