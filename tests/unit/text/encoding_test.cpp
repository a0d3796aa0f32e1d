// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/encoding.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::text;

namespace {

QString nameOf(const QByteArray& bytes)
{
    const auto decoded = decode(bytes);
    return decoded ? encodingName(decoded->encoding) : describe(decoded.error());
}

QString textOf(const QByteArray& bytes)
{
    const auto decoded = decode(bytes);
    return decoded ? decoded->text : describe(decoded.error());
}

QByteArray cp932(QStringView text)
{
    return encode(text, Encoding::Cp932).value_or(QByteArrayLiteral("failed"));
}

} // namespace

TEST_CASE("bytes are taken for the first encoding that fits")
{
    CHECK(nameOf("plain") == u"utf-8");
    CHECK(nameOf("") == u"utf-8");
    CHECK(textOf("住民票") == u"住民票");
    CHECK(nameOf("\xEF\xBB\xBF住民票") == u"utf-8-bom");
    CHECK(textOf("\xEF\xBB\xBF住民票") == u"住民票");
    CHECK(textOf(QByteArray("\xFF\xFE\x4F\x4F", 4)) == u"住");
    CHECK(nameOf(QByteArray("\xFE\xFF\x4F\x4F", 4)) == u"utf-16be");
    CHECK(nameOf("\x1b$B$3$s\x1b(B") == u"iso-2022-jp");
    CHECK(textOf("\x1b$B$3$s\x1b(B") == u"こん");
    CHECK(nameOf("\x8f\x5a\x96\xaf\x95\x5b") == u"cp932");
    CHECK(textOf("\x8f\x5a\x96\xaf\x95\x5b") == u"住民票");
}

TEST_CASE("EUC-JP is told from CP932, for which its hiragana would be valid too")
{
    CHECK(nameOf("\xa4\xb3\xa4\xec\xa4\xcf\xbd\xbb\xcc\xb1\xc9\xbc") == u"euc-jp");
    CHECK(textOf("\xa4\xb3\xa4\xec\xa4\xcf\xbd\xbb\xcc\xb1\xc9\xbc") == u"これは住民票");
    CHECK(textOf("\xbd\xbb\xcc\xb1\xc9\xbc") == u"住民票");
}

TEST_CASE("bytes that fit nothing are an error that says where")
{
    const auto decoded = decode(QByteArrayLiteral("abc\xFF\xFF"));
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error() ==
          Error{ErrorCode::InvalidInput, QStringLiteral("text.encoding.unknown"), QStringLiteral("byte 3")});
    const auto broken = decode("\xEF\xBB\xBF"
                               "ab\x80");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == u"byte 5");
    CHECK(decodeAs("\xE4\xBD", Encoding::Utf8).error().where == u"byte 0");
    CHECK(decodeAs("\x81", Encoding::Cp932).error().key == u"text.encoding.invalid");
}

TEST_CASE("a UTF-8 text with surrogates, overlong forms or half characters is not UTF-8")
{
    for (const char* bytes : {"\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "\xE4\xBD"})
        CHECK_FALSE(decodeAs(bytes, Encoding::Utf8).has_value());
}

TEST_CASE("CP932 takes look-alikes, machine-dependent characters and names")
{
    CHECK(cp932(u"9時〜17時") == cp932(u"9時～17時"));
    CHECK(cp932(u"〜−‖—¢£¬") == QByteArray("\x81\x60\x81\x7c\x81\x61\x81\x5c\x81\x91\x81\x92\x81\xca"));
    CHECK(cp932(u"①㈱髙﨑") == QByteArray("\x87\x40\x87\x8a\xfb\xfc\xfa\xb1"));
    CHECK(cp932(u"\\~") == QByteArray("\\~"));
}

TEST_CASE("every CP932 text comes back as it was, controls too")
{
    QString all = QStringLiteral("①㈱髙﨑～－ｱｲｳ住民票\r\n\t\\~");
    for (char16_t c = 1; c < 0x80; ++c)
        all += QChar(c);
    const auto bytes = encode(all, Encoding::Cp932);
    REQUIRE(bytes);
    CHECK(decodeAs(*bytes, Encoding::Cp932).value() == all);
    CHECK(bytes->endsWith("\x7e\x7f"));
}

TEST_CASE("what an encoding cannot hold is an error that names it")
{
    const auto emoji = encode(u"済み\U0001F600です", Encoding::Cp932);
    REQUIRE_FALSE(emoji);
    CHECK(emoji.error() == Error{ErrorCode::InvalidInput, QStringLiteral("text.encoding.unmappable"),
                                 QStringLiteral("U+1F600 at 2")});
    CHECK(encode(u"naïve", Encoding::Cp932).error().where == u"U+00EF at 2");
    const QString lone = QStringLiteral("ab") + QChar(0xD800);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf8Bom, Encoding::Cp932})
        CHECK(encode(lone, encoding).error().where == u"U+D800 at 2");
    const QString farOff = QString(5000, u'あ') + u"𠮷";
    CHECK(encode(farOff, Encoding::Cp932).error().where == u"U+20BB7 at 5000");
    CHECK(encode(u"a", Encoding::EucJp).error().key == u"text.encoding.unsupported");
}

TEST_CASE("UTF-8 is written with and without the byte order mark")
{
    CHECK(encode(u"住", Encoding::Utf8).value() == "住");
    CHECK(encode(u"住", Encoding::Utf8Bom).value() == "\xEF\xBB\xBF住");
    CHECK(encode({}, Encoding::Cp932).value().isEmpty());
}

TEST_CASE("encodings are found by their names")
{
    CHECK(encodingByName(u"CP932") == Encoding::Cp932);
    CHECK(encodingByName(u"utf-8-bom") == Encoding::Utf8Bom);
    CHECK_FALSE(encodingByName(u"latin1").has_value());
}
