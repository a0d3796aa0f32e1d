// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi::test {

/// A PDF written by hand, byte by byte, so that a test can say in it what no honest program would.
class PdfFile
{
public:
    /// @return its number, from 1; the first one has to be the catalogue.
    int add(const QByteArray& body)
    {
        m_objects.append(body);
        return static_cast<int>(m_objects.size());
    }
    /// Takes a number for something that is written later.
    int keep() { return add({}); }
    void put(int number, const QByteArray& body) { m_objects[number - 1] = body; }
    int addStream(const QByteArray& data, const QByteArray& keys = {}) { return add(stream(data, keys)); }
    [[nodiscard]] static QByteArray stream(const QByteArray& data, const QByteArray& keys = {})
    {
        return "<</Length " + QByteArray::number(data.size()) + keys + ">>stream\n" + data + "\nendstream";
    }
    [[nodiscard]] static QByteArray ref(int number) { return QByteArray::number(number) + " 0 R"; }

    /// @param trailer further keys of it
    [[nodiscard]] QByteArray bytes(const QByteArray& trailer = {}) const
    {
        QByteArray file = "%PDF-1.7\n";
        QByteArray table = "xref\n0 " + QByteArray::number(m_objects.size() + 1) + "\n0000000000 65535 f \n";
        int number = 0;
        for (const QByteArray& object : m_objects) {
            table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
        }
        const QByteArray place = QByteArray::number(file.size());
        return file + table + "trailer<</Size " + QByteArray::number(m_objects.size() + 1) + "/Root 1 0 R" +
               trailer + ">>\nstartxref\n" + place + "\n%%EOF\n";
    }

private:
    QList<QByteArray> m_objects;
};

/// What a simple document is made of; the tests bend it.
struct SimplePdf
{
    QList<QByteArray> contents; ///< one a page
    QByteArray paper = "[0 0 200 100]";
    QByteArray resources; ///< keys of the pages' resources
    QByteArray ofPage;    ///< further keys of each page
    QByteArray ofCatalogue;
    PdfFile file = {};

    SimplePdf()
    {
        file.keep();
        file.keep();
    }
    [[nodiscard]] QByteArray bytes(const QByteArray& trailer = {})
    {
        QByteArray kids;
        for (const QByteArray& content : std::as_const(contents)) {
            const int drawn = file.addStream(content);
            const int page =
                file.add("<</Type/Page/Parent 2 0 R/MediaBox" + paper + "/Contents " + PdfFile::ref(drawn) +
                         "/Resources<<" + resources + ">>" + ofPage + ">>");
            kids += PdfFile::ref(page) + ' ';
        }
        file.put(1, "<</Type/Catalog/Pages 2 0 R" + ofCatalogue + ">>");
        file.put(2, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(contents.size()) + ">>");
        return file.bytes(trailer);
    }
};

inline const QByteArray redPage = "1 0 0 rg 0 0 200 100 re f";
inline const QByteArray greenPage = "0 1 0 rg 0 0 200 100 re f";
inline const QByteArray bluePage = "0 0 1 rg 0 0 200 100 re f";

/// A document of so many red, green and blue pages in turn.
[[nodiscard]] inline QByteArray colouredPdf(int pages)
{
    SimplePdf pdf;
    for (int i = 0; i < pages; ++i)
        pdf.contents.append(i % 3 == 0 ? redPage : i % 3 == 1 ? greenPage : bluePage);
    return pdf.bytes();
}

/// Ten forms, each drawn ten times by the next: ten thousand million rectangles.
[[nodiscard]] inline QByteArray formsInForms()
{
    SimplePdf pdf;
    int former = pdf.file.addStream("0 0 9 9 re f", "/Subtype/Form/BBox[0 0 200 100]");
    for (int i = 0; i < 10; ++i)
        former = pdf.file.addStream(QByteArray("/X Do ").repeated(10),
                                    "/Subtype/Form/BBox[0 0 200 100]/Resources<</XObject<</X " +
                                        PdfFile::ref(former) + ">>>>");
    pdf.resources = "/XObject<</X " + PdfFile::ref(former) + ">>";
    pdf.contents = {"/X Do"};
    return pdf.bytes();
}

/// One that wants a password nobody has.
[[nodiscard]] inline QByteArray lockedPdf()
{
    SimplePdf pdf;
    pdf.contents = {redPage};
    const QByteArray sum(64, 'a');
    return pdf.bytes("/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + sum + ">/U<" + sum + ">>>");
}

} // namespace madoguchi::test
