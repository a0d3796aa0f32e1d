// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/attachment.h"
#include "tests/support/printers.h"

using namespace madoguchi;

namespace {

Attachment photograph()
{
    Attachment attachment;
    attachment.id = {QUuid(QStringLiteral("0190a0a0-0000-7000-8000-000000000001"))};
    attachment.name = QStringLiteral("道路の穴.jpg");
    attachment.type = QStringLiteral("image/jpeg");
    attachment.size = 300'000;
    attachment.sha256 = QByteArray(32, 'h');
    attachment.addedBy = {QUuid(QStringLiteral("0190a0a0-0000-7000-8000-000000000002"))};
    attachment.addedAt = {1'700'000'000'000};
    return attachment;
}

QString keyOf(const Result<void>& result)
{
    return result ? QString() : result.error().key;
}

QString keyForName(const QString& name)
{
    Attachment attachment = photograph();
    attachment.name = name;
    return keyOf(checkAttachment(attachment));
}

} // namespace

TEST_CASE("an attachment comes back from its CBOR as it was, with the fields of a newer version")
{
    Attachment attachment = photograph();
    attachment.unknown.insert(99, QStringLiteral("later"));

    const auto back = attachmentFromCbor(toCbor(attachment));

    REQUIRE(back);
    CHECK(*back == attachment);
}

TEST_CASE("an attachment with a field of another type is corrupt")
{
    QCborMap map = toCbor(photograph());
    map.insert(4, QStringLiteral("large"));

    const auto back = attachmentFromCbor(map);

    REQUIRE_FALSE(back);
    CHECK(back.error().code == ErrorCode::Corrupt);
}

TEST_CASE("an attachment has 1 byte to 25 MiB")
{
    for (const auto& [size, key] : {std::pair<qint64, QString>{0, QStringLiteral("attachment.size")},
                                    {-1, QStringLiteral("attachment.size")},
                                    {1, {}},
                                    {25LL * 1024 * 1024, {}},
                                    {25LL * 1024 * 1024 + 1, QStringLiteral("attachment.size")}}) {
        CAPTURE(size);
        Attachment attachment = photograph();
        attachment.size = size;
        CHECK(keyOf(checkAttachment(attachment)) == key);
    }
}

TEST_CASE("an attachment is known by the 32 bytes of a SHA-256, and has an id and a MIME type")
{
    for (const int bytes : {0, 31, 33}) {
        Attachment attachment = photograph();
        attachment.sha256 = QByteArray(bytes, 'h');
        CHECK(keyOf(checkAttachment(attachment)) == QStringLiteral("attachment.sha256"));
    }
    Attachment nameless = photograph();
    nameless.id = {};
    CHECK(keyOf(checkAttachment(nameless)) == QStringLiteral("attachment.id"));
    for (const QString& type :
         {QString(), QStringLiteral("jpeg"), QStringLiteral("/jpeg"), QStringLiteral("image/"),
          QStringLiteral("image/jpeg; x=\"<b>\""), QStringLiteral("a/b/c"), QStringLiteral("画像/jpeg")}) {
        CAPTURE(type);
        Attachment attachment = photograph();
        attachment.type = type;
        CHECK(keyOf(checkAttachment(attachment)) == QStringLiteral("attachment.type"));
    }
    Attachment office = photograph();
    office.type = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    CHECK(checkAttachment(office));
}

TEST_CASE("an attachment's name is a file's name and no path, no direction and nothing unseen")
{
    const QString wrong = QStringLiteral("attachment.name");
    CHECK(keyForName(QStringLiteral("陳情書 (2).pdf")).isEmpty());
    CHECK(keyForName(QStringLiteral("𠮷田.txt")).isEmpty());
    CHECK(keyForName(QString(80, u'a')).isEmpty());
    CHECK(keyForName(QString(81, u'a')) == wrong);
    const QStringList bad{QString(),
                          QStringLiteral("."),
                          QStringLiteral(".."),
                          QStringLiteral("a/b"),
                          QStringLiteral("..\\x"),
                          QStringLiteral("C:x"),
                          QStringLiteral("a\nb"),
                          QString(QChar(0)),
                          QStringLiteral(" a"),
                          QStringLiteral("a "),
                          QStringLiteral("a."),
                          QStringLiteral("a\u202Efdp.exe"),
                          QStringLiteral("a\u2028b"),
                          QString(QChar(0xd842)),
                          QString(QChar(0xdfb7))};
    for (const QString& name : bad) {
        CAPTURE(name);
        CHECK(keyForName(name) == wrong);
    }
}

TEST_CASE("any file's name is made one an attachment may have, and keeps its ending")
{
    CHECK(attachmentNameFrom(QStringLiteral("陳情書.pdf")) == QStringLiteral("陳情書.pdf"));
    CHECK(attachmentNameFrom(QStringLiteral("../a:b\n.txt")) == QStringLiteral(".._a_b_.txt"));
    CHECK(attachmentNameFrom(QString(200, u'長') + QStringLiteral(".pdf")).endsWith(QStringLiteral(".pdf")));
    const QString pairs = QString(60, u'a') + QStringLiteral("𠮷").repeated(60);
    const QStringList names{QString(),
                            QStringLiteral(" . "),
                            QStringLiteral("..."),
                            QString(300, u'/'),
                            pairs,
                            pairs.mid(1),
                            pairs + QStringLiteral(".jpeg"),
                            QStringLiteral("a\u202Efdp.exe"),
                            QString(90, u'.')};
    for (const QString& name : names) {
        CAPTURE(name);
        CHECK(isAttachmentName(attachmentNameFrom(name)));
    }
}
