// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the search, and the texts around it: cut into terms, folded, looked through for personal
// data.
#include "kb/search/query_terms.h"
#include "kb/text/encoding.h"
#include "kb/text/index_terms.h"
#include "kb/text/personal_data.h"
#include "tests/fuzz/target.h"

using namespace madoguchi;
using fuzz::promise;

namespace {

void lookAt(const QString& text)
{
    for (const auto kind : {text::TermKind::Words, text::TermKind::Bigrams, text::TermKind::Characters}) {
        for (const text::Term& term : text::terms(text, kind)) {
            promise(!term.text.isEmpty() && term.text.size() <= 64, "a term has its bounds");
            promise(term.start >= 0 && term.length >= 0 && term.start + term.length <= text.size(),
                    "a term stands in its text");
        }
    }
    qsizetype end = 0;
    for (const text::PersonalData& found : text::findPersonalData(text)) {
        promise(found.range.start >= end && found.range.length > 0, "what was found does not overlap");
        end = found.range.start + found.range.length;
        promise(end <= text.size(), "what was found stands in its text");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray input = fuzz::Input(bytes, size).rest();
    const QString text = QString::fromUtf8(input);
    const search::QueryTerms terms = search::queryTerms(text);
    for (const QStringList& list : {terms.words, terms.bigrams, terms.characters, terms.kana}) {
        for (const QString& term : list)
            promise(!term.isEmpty() && !term.contains(QChar(0)), "a term can be asked for");
    }
    lookAt(text);
    if (const auto decoded = text::decode(input)) {
        const auto again = text::decodeAs(input, decoded->encoding);
        promise(again && (*again == decoded->text || again->endsWith(decoded->text)),
                "an encoding that was found is right");
    }
    return 0;
}
