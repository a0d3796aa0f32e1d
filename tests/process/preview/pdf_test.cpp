// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs as they come in with a citizen's mail: their pages are drawn in a program of its own.
#include "app/desk/core/document_pages.h"
#include "tests/process/preview/page_asking.h"
#include "tests/support/pdf_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::test;

namespace {

QString colourOf(const PageAnswer& answer)
{
    REQUIRE(answer.page);
    const Picture& picture = answer.page->picture;
    const qsizetype middle = 4 * (qsizetype(picture.height / 2) * picture.width + picture.width / 2);
    QString colour;
    for (int i = 0; i < 3; ++i)
        colour += static_cast<quint8>(picture.points[middle + i]) > 127 ? u'1' : u'0';
    return colour;
}

/// How many points of a page are not white.
int inkOf(const PageAnswer& answer)
{
    REQUIRE(answer.page);
    const QByteArray& points = answer.page->picture.points;
    int ink = 0;
    for (qsizetype i = 0; i + 3 < points.size(); i += 4)
        ink += static_cast<quint8>(points[i]) < 128 ? 1 : 0;
    return ink;
}

QByteArray rc4(const QByteArray& key, QByteArray bytes)
{
    std::array<quint8, 256> box{};
    for (int i = 0; i < 256; ++i)
        box[size_t(i)] = static_cast<quint8>(i);
    quint8 j = 0;
    for (size_t i = 0; i < 256; ++i) {
        j = static_cast<quint8>(j + box[i] + static_cast<quint8>(key[qsizetype(i) % key.size()]));
        std::swap(box[i], box[j]);
    }
    quint8 a = 0;
    quint8 b = 0;
    for (char& byte : bytes) {
        b = static_cast<quint8>(b + box[++a]);
        std::swap(box[a], box[b]);
        byte = static_cast<char>(static_cast<quint8>(byte) ^ box[static_cast<quint8>(box[a] + box[b])]);
    }
    return bytes;
}

QByteArray md5(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

/// Encrypted by 40 bits of RC4 for whoever opens it without a password, as offices do to forbid changes.
QByteArray openPdfThatIsEncrypted()
{
    const QByteArray padding =
        QByteArray::fromHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
    const QByteArray owner(32, 'o');
    const QByteArray key = md5(padding + owner + QByteArray::fromHex("fcffffff") + "id").left(5);
    PdfFile file;
    file.add("<</Type/Catalog/Pages 2 0 R>>");
    file.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    file.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R>>");
    file.addStream(rc4(md5(key + QByteArray::fromHex("0400000000")).left(10), bluePage));
    return file.bytes("/ID[<6964><6964>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + owner.toHex() + ">/U<" +
                      rc4(key, padding).toHex() + ">>>");
}

/// Japanese in a font that every office has, and that is not in the file.
QByteArray japanesePdf(const QByteArray& ordering)
{
    SimplePdf pdf;
    const int descendant = pdf.file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/MS-Mincho/CIDSystemInfo"
                                        "<</Registry(Adobe)/Ordering(" +
                                        ordering + ")/Supplement 2>>/DW 1000>>");
    const int font = pdf.file.add("<</Type/Font/Subtype/Type0/BaseFont/MS-Mincho/Encoding/UniJIS-UTF16-H"
                                  "/DescendantFonts[" +
                                  PdfFile::ref(descendant) + "]>>");
    pdf.resources = "/Font<</F " + PdfFile::ref(font) + ">>";
    pdf.contents = {"BT /F 40 Tf 20 30 Td <965360c566f8> Tj ET"}; // 陳情書
    return pdf.bytes();
}

} // namespace

TEST_CASE("the pages of a PDF come back one by one as points")
{
    const QByteArray file = colouredPdf(5);
    PageReader reader(previewProgram);
    for (int number = 1; number <= 5; ++number) {
        CAPTURE(number);
        const PageAnswer answer = askFor(reader, file, number);
        CHECK(answer.pages == 5);
        CHECK(colourOf(answer) ==
              QStringList{QStringLiteral("001"), QStringLiteral("100"), QStringLiteral("010")}[number % 3]);
        CHECK(answer.page->picture.width == 400);
        CHECK(answer.page->picture.height == 200);
        CHECK_FALSE(answer.page->lacksFont);
    }
    const PageAnswer beyond = askFor(reader, file, 6);
    CHECK(keyOf(beyond) == u"pdf.page");
    CHECK(beyond.pages == 5);
    CHECK(askFor(reader, file, 1, 4000).page->picture.width == 4000);
}

TEST_CASE("a PDF is one by its content and only then")
{
    CHECK(keyOf(pageOf("not a document at all")) == u"pdf.none");
    CHECK(keyOf(pageOf({})) == u"pdf.none");
    CHECK(keyOf(pageOf("%PDF-1.4 nothing behind it")) == u"pdf.none");
    // What is before the mark is somebody's mail program's; a picture that has one in it is none.
    CHECK(colourOf(pageOf("line before\n" + colouredPdf(1))) == u"100");
    CHECK(keyOf(pageOf(QByteArray(5000, 'x') + colouredPdf(1))) == u"pdf.none");
}

TEST_CASE("a PDF that wants a password says so and one that only forbids changes is shown")
{
    CHECK(keyOf(pageOf(lockedPdf())) == u"pdf.locked");
    CHECK(colourOf(pageOf(openPdfThatIsEncrypted())) == u"001");
}

TEST_CASE("Japanese is drawn although the PDF brings no font and what cannot be drawn is said")
{
    const PageAnswer drawn = pageOf(japanesePdf("Japan1"));
    CHECK(inkOf(drawn) > 500);
    CHECK_FALSE(drawn.page->lacksFont);
    const PageAnswer unknown = pageOf(japanesePdf("Nowhere1"));
    std::printf("ink of a known collection %d, of an unknown one %d\n", inkOf(drawn), inkOf(unknown));
    CHECK(unknown.page->lacksFont);
}

TEST_CASE("what a PDF wants to have done is not done and its page is shown")
{
    QTemporaryDir directory;
    const QString mark = directory.filePath(QStringLiteral("mark"));
    const QByteArray path = mark.toUtf8();
    SimplePdf pdf;
    pdf.contents = {greenPage};
    const int attached = pdf.file.addStream("MZ evil", "/Type/EmbeddedFile");
    const int launch =
        pdf.file.add("<</S/Launch/F(/bin/sh)/Unix<</F(/bin/sh)/P(-c 'touch " + path + "')>>>>");
    const int script = pdf.file.add("<</S/JavaScript/JS(this.exportDataObject\\({cName:'a',nLaunch:2}\\);"
                                    "app.launchURL\\('file://" +
                                    path + "',true\\);)/Next " + PdfFile::ref(launch) + ">>");
    const int link =
        pdf.file.add("<</Type/Annot/Subtype/Link/Rect[0 0 200 100]/A<</S/URI/URI(http://127.0.0.1:"
                     "9/)>>>>");
    const int field =
        pdf.file.add("<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(typed)/Rect[0 0 200 100]/AA<</F " +
                     PdfFile::ref(script) + ">>>>");
    pdf.ofPage = "/Annots[" + PdfFile::ref(link) + ' ' + PdfFile::ref(field) + "]/AA<</O " +
                 PdfFile::ref(script) + ">>";
    pdf.ofCatalogue =
        "/OpenAction " + PdfFile::ref(script) + "/AcroForm<</NeedAppearances true/Fields[" +
        PdfFile::ref(field) + "]>>/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.exe)/EF<</F " +
        PdfFile::ref(attached) + ">>>>]>>/JavaScript<</Names[(j)" + PdfFile::ref(script) + "]>>>>";
    const PageAnswer answer = pageOf(pdf.bytes());
    CHECK(answer.pages == 1);
    CHECK(colourOf(answer) == u"010");
    CHECK_FALSE(QFile::exists(mark));
    CHECK(QDir(directory.path()).isEmpty());
}

TEST_CASE("a PDF whose content lies in another file does not get it")
{
    QTemporaryDir directory;
    const QString other = directory.filePath(QStringLiteral("other"));
    {
        QFile file(other);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(redPage) > 0);
    }
    SimplePdf pdf;
    pdf.contents = {"/X Do"};
    const int outside = pdf.file.add("<</Type/XObject/Subtype/Form/BBox[0 0 200 100]/F(" + other.toUtf8() +
                                     ")/Length 0>>stream\n\nendstream");
    pdf.resources = "/XObject<</X " + PdfFile::ref(outside) + ">>";
    CHECK(inkOf(pageOf(pdf.bytes())) == 0);
}

TEST_CASE("a program that says of pages what cannot be is not believed")
{
    QTemporaryDir directory;
    const auto say = [&](const QByteArray& said, int status = 0) {
        const QString script = directory.filePath(QStringLiteral("says"));
        const QString file = directory.filePath(QStringLiteral("said"));
        const auto write = [](const QString& path, const QByteArray& bytes) {
            QFile written(path);
            REQUIRE(written.open(QIODevice::WriteOnly));
            written.write(bytes);
            written.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        write(file, said);
        write(script, "#!/bin/sh\ncat " + file.toUtf8() + "\nexit " + QByteArray::number(status) + '\n');
        PageReader reader(script);
        return askFor(reader, "x", 2, 10);
    };
    const auto numbers = [](const QList<quint32>& all) {
        QByteArray bytes;
        for (const quint32 one : all) {
            QByteArray four(4, Qt::Uninitialized);
            qToBigEndian(one, four.data());
            bytes += four;
        }
        return bytes;
    };
    const QByteArray points(4 * 3 * 2, 'x');
    CHECK(say(numbers({2, 0, 3, 2}) + points).page);
    CHECK(say(numbers({2, 1, 3, 2}) + points).page->lacksFont);
    CHECK(keyOf(say(numbers({2, 2, 3, 2}) + points)) == u"pdf.none");
    CHECK(keyOf(say(numbers({1, 0, 3, 2}) + points)) == u"pdf.none"); // fewer than were asked for
    CHECK(keyOf(say(numbers({2, 0, 3, 2}) + points + 'x')) == u"pdf.none");
    CHECK(keyOf(say(numbers({2, 0, 3, 2}) + points.chopped(1))) == u"pdf.none");
    CHECK(keyOf(say(numbers({2, 0, 11, 1}) + QByteArray(44, 'x'))) == u"pdf.none"); // longer than asked for
    CHECK(keyOf(say(numbers({2, 0, 0, 2}))) == u"pdf.none");
    CHECK(keyOf(say(numbers({2, 0, 0xffffffff, 0xffffffff}))) == u"pdf.none");
    CHECK(keyOf(say(numbers({2, 0}))) == u"pdf.none");
    CHECK(say(numbers({100'000})).pages == 0);
    CHECK(say(numbers({7}), 4).pages == 7);
    CHECK(keyOf(say(numbers({7}), 4)) == u"pdf.page");
    CHECK(keyOf(say({}, 2)) == u"picture.program");
    CHECK(keyOf(say({}, 6)) == u"pdf.unable");
    CHECK(keyOf(say({}, 77)) == u"pdf.none");
    PageReader endless(QStringLiteral("/usr/bin/yes"));
    CHECK(keyOf(askFor(endless, "x", 1)) == u"pdf.none");
}

TEST_CASE("the program takes no other words than those it knows")
{
    for (const QStringList& words :
         {QStringList{QStringLiteral("page")},
          QStringList{QStringLiteral("page"), QStringLiteral("0"), QStringLiteral("100")},
          QStringList{QStringLiteral("page"), QStringLiteral("1"), QStringLiteral("4001")},
          QStringList{QStringLiteral("page"), QStringLiteral("-1"), QStringLiteral("x")},
          QStringList{QStringLiteral("/etc/passwd")}}) {
        CAPTURE(words.join(u' ').toStdString());
        QProcess process;
        process.start(previewProgram, words);
        REQUIRE(process.waitForFinished());
        CHECK(process.exitCode() == 1);
        CHECK(process.readAllStandardOutput().isEmpty());
    }
}

TEST_CASE("pages are turned and who leafs on does not wait for what they passed")
{
    using State = DocumentPages::State;
    DocumentPages pages(previewProgram);
    const auto isShown = [&](int number) {
        return waitFor([&] { return pages.state() == State::Shown && pages.number() == number; });
    };
    pages.setSide(300);
    pages.open(colouredPdf(7));
    CHECK(pages.state() == State::Making);
    REQUIRE(isShown(1));
    CHECK(pages.count() == 7);
    CHECK(pages.page().picture.width == 300);
    for (const int number : {2, 3, 4, 5})
        pages.turnTo(number);
    CHECK(pages.state() == State::Making);
    CHECK(pages.page().picture.width == 0); // nothing of the former page under the new number
    REQUIRE(isShown(5));
    pages.turnTo(0);
    pages.turnTo(8);
    CHECK(pages.number() == 5);
    CHECK(pages.state() == State::Shown);
    // Larger: what is in sight stays until it is there.
    pages.setSide(600);
    CHECK(pages.state() == State::Shown);
    CHECK(pages.page().picture.width == 300);
    REQUIRE(waitFor([&] { return pages.page().picture.width == 600; }));
    pages.turnTo(6);
    pages.close();
    CHECK(pages.state() == State::Empty);
    CHECK_FALSE(waitFor([&] { return pages.state() != State::Empty; }, 500));
    // While the first is on its way the room changes.
    pages.open(colouredPdf(1));
    pages.setSide(200);
    REQUIRE(waitFor([&] { return pages.page().picture.width == 200; }));
}

TEST_CASE("a page that cannot be shown leaves the others to be read")
{
    using State = DocumentPages::State;
    PdfFile file;
    file.add("<</Type/Catalog/Pages 2 0 R>>");
    file.add("<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3/MediaBox[0 0 200 100]>>");
    file.add("<</Type/Page/Parent 2 0 R/Contents 6 0 R>>");
    file.add("<</Type/Page/Parent 2 0 R/Contents 6 0 R>>");
    file.add("(no page)"); // the third there is to be
    file.addStream(redPage);
    DocumentPages pages(previewProgram);
    pages.open(file.bytes());
    REQUIRE(waitFor([&] { return pages.state() == State::Shown; }));
    CHECK(pages.count() == 3);
    pages.turnTo(3);
    REQUIRE(waitFor([&] { return pages.state() == State::Failed; }));
    CHECK(pages.trouble()->key == u"pdf.page");
    CHECK(pages.count() == 3);
    pages.turnTo(2);
    REQUIRE(waitFor([&] { return pages.state() == State::Shown && pages.number() == 2; }));
    CHECK_FALSE(pages.trouble());
}
