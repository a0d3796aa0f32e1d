// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as nobody writes them: nothing may crash, hang or lose its place.
#include "kb/text/encoding.h"
#include "kb/text/index_terms.h"
#include "kb/text/romaji.h"
#include "kb/text/segment.h"
#include "tests/support/printers.h"

#include <random>

using namespace madoguchi::text;

namespace {

QString randomText(std::mt19937& random)
{
    static const QList<QString> pieces = {
        QStringLiteral("住民票"), QStringLiteral("ゴミ"),    QStringLiteral("ｶﾞ"),
        QStringLiteral("ー"),     QStringLiteral("-"),       QStringLiteral("ヶ"),
        QStringLiteral("1"),      QStringLiteral("月"),      QStringLiteral("\u3099"),
        QStringLiteral("\u0301"), QStringLiteral("\u0323"),  QStringLiteral("゛"),
        QStringLiteral("\uFE0F"), QStringLiteral("\u200D"),  QStringLiteral("\u202E"),
        QStringLiteral("שלום"),   QStringLiteral("العربية"), QStringLiteral("👨‍👩‍👧"),
        QStringLiteral("🇯🇵"),     QStringLiteral("㌔"),      QStringLiteral("ﷺ"),
        QStringLiteral("\""),     QStringLiteral("don't"),   QStringLiteral("한국"),
        QStringLiteral("\n"),     QStringLiteral("\u2028"),  QStringLiteral("juumin"),
        QStringLiteral("ŉ"),      QStringLiteral("İ"),       QStringLiteral("\U000E0100"),
        QStringLiteral("𠮷"),     QStringLiteral("ß")};
    QString text;
    for (auto count = random() % 24; count > 0; --count) {
        switch (random() % 4) {
        case 0:
            text += QChar(char16_t(random() % 0x10000));
            break;
        case 1:
            text += QChar(char16_t(0xD800 + random() % 0x800));
            break;
        case 2:
            text += QChar(char16_t(random() % 0x20));
            break;
        default:
            text += pieces[qsizetype(random() % std::size_t(pieces.size()))];
        }
    }
    return text;
}

bool isWellFormed(const QString& text)
{
    return encode(text, Encoding::Utf8).has_value();
}

void checkTerms(const QString& source, TermKind kind)
{
    qsizetype last = 0;
    for (const Term& term : terms(source, kind)) {
        const bool good = !term.text.isEmpty() && term.text.size() <= 64 && isWellFormed(term.text) &&
                          !term.text.contains(u' ') && term.start >= last && term.length > 0 &&
                          term.start + term.length <= source.size();
        if (!good)
            FAIL("bad term " << term.text.toStdString() << " of " << source.toUtf8().toHex().constData());
        last = term.start;
    }
}

} // namespace

TEST_CASE("twenty thousand hostile texts are folded, cut and read without a slip")
{
    std::mt19937 random(20240401);
    for (int round = 0; round < 20'000; ++round) {
        const QString source = randomText(random);
        const FoldedText folded = foldWithOffsets(source);
        const bool sound = isWellFormed(folded.text) && folded.text.size() == folded.script.size() &&
                           folded.source.size() == std::size_t(folded.text.size()) + 1 &&
                           std::is_sorted(folded.source.begin(), folded.source.end()) &&
                           folded.source.back() == source.size() && fold(folded.text) == folded.text;
        if (!sound)
            FAIL("bad folding of " << source.toUtf8().toHex().constData());
        for (const TermKind kind : {TermKind::Words, TermKind::Bigrams, TermKind::Characters})
            checkTerms(source, kind);
        (void)romajiToHiragana(source);
        (void)decode(source.toUtf8());
    }
    SUCCEED();
}

TEST_CASE("a paste of 100,000 characters is cut, whatever it is")
{
    const QString mark = QStringLiteral("\u0301\u0323");
    for (const QString& piece :
         {QStringLiteral("あ"), QStringLiteral("住民票の写し"), QStringLiteral("ア"), mark,
          QStringLiteral("ﷺ"), QString(QChar(0xD800)), QStringLiteral("\u200D"), QStringLiteral("ー-"),
          QStringLiteral("a"), QStringLiteral("ก"), QStringLiteral("👨‍👩‍👧")}) {
        const QString paste = piece.repeated(100'000 / piece.size());
        for (const TermKind kind : {TermKind::Words, TermKind::Bigrams, TermKind::Characters})
            checkTerms(paste, kind);
        INFO(piece.toStdString());
        CHECK_FALSE(romajiToHiragana(paste).has_value());
    }
}
