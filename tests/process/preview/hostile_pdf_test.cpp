// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that are to burst what reads them, and such as came damaged: what becomes of them is said within the
// time that there is, and the window goes on meanwhile.
#include "tests/process/preview/page_asking.h"
#include "tests/support/pdf_file.h"
#include "tests/support/pulse.h"

#include <QElapsedTimer>
#include <QMap>

#include <cstdio>
#include <random>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::test;

namespace {

QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// So many megabytes of blanks, packed twice.
QByteArray bombOf(int mib)
{
    return deflated(deflated(QByteArray(qsizetype(mib) << 20, ' ')));
}

QByteArray contentBomb()
{
    PdfFile file;
    file.add("<</Type/Catalog/Pages 2 0 R>>");
    file.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    QByteArray all;
    for (int i = 0; i < 400; ++i)
        all += "5 0 R ";
    file.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents[" + all + "]/Resources<<>>>>");
    file.add("null");
    file.addStream(deflated(deflated(QByteArray("0 0 1 1 re f ").repeated(8'000'000))),
                   "/Filter[/FlateDecode/FlateDecode]");
    return file.bytes();
}

QByteArray imageBomb()
{
    SimplePdf pdf;
    const int image =
        pdf.file.addStream(bombOf(200), "/Type/XObject/Subtype/Image/Width 60000/Height 60000"
                                        "/BitsPerComponent 8/ColorSpace/DeviceRGB/Interpolate true"
                                        "/Filter[/FlateDecode/FlateDecode]");
    const int mask =
        pdf.file.addStream(bombOf(100), "/Type/XObject/Subtype/Image/Width 60000/Height 60000"
                                        "/BitsPerComponent 8/ColorSpace/DeviceGray/SMask " +
                                            PdfFile::ref(image) + "/Filter[/FlateDecode/FlateDecode]");
    pdf.resources = "/XObject<</I " + PdfFile::ref(image) + "/J " + PdfFile::ref(mask) + ">>";
    pdf.contents = {"200 0 0 100 0 0 cm /J Do /I Do"};
    return pdf.bytes();
}

QByteArray tileBomb()
{
    SimplePdf pdf;
    const int tile =
        pdf.file.addStream("0 0 1 1 re f", "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]"
                                           "/XStep 0.00001/YStep 0.00001/Resources<<>>");
    pdf.resources = "/Pattern<</T " + PdfFile::ref(tile) + ">>";
    pdf.contents = {"/Pattern cs /T scn 0 0 200 100 re f"};
    return pdf.bytes();
}

QByteArray deepBomb()
{
    SimplePdf pdf;
    pdf.contents = {QByteArray("q ").repeated(3'000'000) + redPage};
    pdf.ofCatalogue = "/Deep " + QByteArray("[").repeated(2'000'000);
    return pdf.bytes();
}

QByteArray treeThatEndsNowhere()
{
    PdfFile file;
    file.add("<</Type/Catalog/Pages 2 0 R>>");
    file.add("<</Type/Pages/Kids[3 0 R 2 0 R]/Count 50000>>");
    file.add("<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 40000>>");
    return file.bytes();
}

/// So many pages as there are entries in its table, or as it says.
QByteArray manyPages(int count, int objects)
{
    PdfFile file;
    file.add("<</Type/Catalog/Pages 2 0 R>>");
    file.add("<</Type/Pages/Kids[" + QByteArray("3 0 R ").repeated(count) + "]/Count " +
             QByteArray::number(count) + ">>");
    file.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>");
    for (int i = 0; i < objects; ++i)
        file.add("0");
    return file.bytes();
}

/// A font that is a gigabyte long once it is unpacked.
QByteArray fontBomb()
{
    SimplePdf pdf;
    const int font = pdf.file.addStream(deflated(QByteArray("\x81\0", 2).repeated(8 << 20)),
                                        "/Filter[/FlateDecode/RunLengthDecode]");
    const int about =
        pdf.file.add("<</Type/FontDescriptor/FontName/Bomb/Flags 4/FontFile2 " + PdfFile::ref(font) + ">>");
    pdf.resources =
        "/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/Bomb/FirstChar 65/LastChar 65/Widths[500]"
        "/FontDescriptor " +
        PdfFile::ref(about) + ">>>>";
    pdf.contents = {"BT /F 40 Tf 20 30 Td (A) Tj ET"};
    return pdf.bytes();
}

QByteArray paperOf(const QByteArray& paper)
{
    SimplePdf pdf;
    pdf.paper = paper;
    pdf.contents = {redPage};
    return pdf.bytes();
}

QByteArray tableThatLeadsBack()
{
    QByteArray file = colouredPdf(1);
    const QByteArray place = file.mid(file.lastIndexOf("startxref") + 10).split('\n').first();
    return file.replace("/Root", QByteArray("/Prev " + place + "/Root"));
}

} // namespace

TEST_CASE("PDFs that are bombs meet their limits and the window goes on")
{
    const QList<std::pair<const char*, QByteArray>> bombs{
        {"40 GB of content", contentBomb()},
        {"pictures of 3.6 thousand million points", imageBomb()},
        {"forms in forms", formsInForms()},
        {"endless tiles", tileBomb()},
        {"two million brackets deep", deepBomb()},
        {"a tree of pages that ends nowhere", treeThatEndsNowhere()},
        {"a font of a gigabyte", fontBomb()},
        {"a million pages", manyPages(1'000'000, 0)},
        {"a hundred thousand pages", manyPages(100'000, 100'000)},
        {"a table that leads back to itself", tableThatLeadsBack()},
        {"paper of a thousand kilometres", paperOf("[0 0 3e9 3e9]")},
        {"paper without an end", paperOf("[0 0 1e39 1e308]")},
        {"a strip of paper", paperOf("[0 0 1e9 0.001]")},
        {"paper turned inside out", paperOf("[9e9 9e9 -9e9 -9e9]")},
    };
    // Of the fifteen seconds a desk waits: what takes longer than these takes longer than those.
    constexpr int patience = 5000;
    PageReader reader(previewProgram, patience);
    const Pulse pulse;
    for (const auto& [name, file] : bombs) {
        CAPTURE(name);
        REQUIRE(file.size() < 25 << 20); // else no desk would take it in
        QElapsedTimer clock;
        clock.start();
        const PageAnswer answer = askFor(reader, file, 1);
        const QString key = keyOf(answer);
        std::printf("%-42s %8lld bytes  %6lld ms  %s\n", name, static_cast<long long>(file.size()),
                    static_cast<long long>(clock.elapsed()),
                    qUtf8Printable(key.isEmpty() ? u"shown"_qs : key));
        std::fflush(stdout);
        CHECK(clock.elapsed() < patience + 3000);
        if (answer.page)
            CHECK(std::max(answer.page->picture.width, answer.page->picture.height) <= 400);
        else
            CHECK(key.startsWith(u"pdf."));
        // The next one is read as if nothing had been.
        CHECK(askFor(reader, colouredPdf(2), 2).page);
    }
    std::printf("longest pause of the window: %lld ms\n", static_cast<long long>(pulse.longestMs()));
    CHECK(pulse.longestMs() < 1000);
}

TEST_CASE("a PDF that takes more than there is ends as too much by itself or by who waits")
{
    const PageAnswer tooMany = pageOf(manyPages(100'000, 100'000));
    CHECK(keyOf(tooMany) == u"pdf.limits");
    CHECK(tooMany.pages == 0);
    const PageAnswer many = pageOf(manyPages(99'000, 99'000));
    CHECK(many.page);
    CHECK(many.pages == 99'000);
    // By its own limits, whoever waits: of memory, without which it would be shown in the end, and of
    // processor time, without which it would never end.
    constexpr int patience = 200'000;
    PageReader patient(previewProgram, patience);
    QElapsedTimer clock;
    clock.start();
    CHECK(keyOf(askFor(patient, fontBomb(), 1, 400, patience + 10'000)) == u"pdf.limits");
    std::printf("a font of a gigabyte ended after %lld ms\n", static_cast<long long>(clock.elapsed()));
    clock.restart();
    const PageAnswer forms = askFor(patient, formsInForms(), 1, 400, patience + 10'000);
    std::printf("forms in forms ended after %lld ms\n", static_cast<long long>(clock.elapsed()));
    CHECK(clock.elapsed() < patience - 1000);
    CHECK(keyOf(forms) == u"pdf.limits");
    CHECK(forms.pages == 1); // that was said before the page that bursts
}

TEST_CASE("PDFs that came damaged are answered every one")
{
    constexpr quint32 seed = 20261123;
    std::mt19937 dice(seed);
    const QByteArray whole = colouredPdf(3);
    QMap<QString, int> answers;
    PageReader reader(previewProgram);
    const Pulse pulse;
    const auto ask = [&](const QByteArray& file) {
        const QString key = keyOf(askFor(reader, file, 1));
        CAPTURE(key.toStdString());
        CHECK((key.isEmpty() || key == u"pdf.none" || key == u"pdf.page" || key == u"pdf.limits" ||
               key == u"pdf.locked"));
        ++answers[key.isEmpty() ? u"shown"_qs : key];
    };
    for (int i = 1; i <= 20; ++i)
        ask(whole.left(whole.size() * i / 21));
    for (int i = 0; i < 60; ++i) {
        QByteArray file = whole;
        for (int flips = 1 + i / 6; flips > 0; --flips) {
            const auto place = static_cast<qsizetype>(dice() % static_cast<quint32>(file.size()));
            file[place] = static_cast<char>(file[place] ^ (1 << dice() % 8));
        }
        ask(file);
    }
    for (auto one = answers.cbegin(); one != answers.cend(); ++one)
        std::printf("damaged, seed %u: %3d %s\n", seed, one.value(), qUtf8Printable(one.key()));
    std::printf("longest pause of the window: %lld ms\n", static_cast<long long>(pulse.longestMs()));
    CHECK(answers.size() > 1); // some are shown all the same, some are not
    CHECK(pulse.longestMs() < 1000);
}
