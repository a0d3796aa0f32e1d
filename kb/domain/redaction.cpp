// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/redaction.h"

#include "kb/domain/cbor_fields.h"
#include "kb/domain/cbor_integer.h"

#include <algorithm>

namespace madoguchi {

namespace {

enum Key { Opinion = 1, Answer, FieldsVersion, ReplyVersion };

// Start and length, start and length.
QCborArray toCbor(const TextSpans& spans)
{
    QCborArray array;
    for (const TextSpan& span : spans) {
        array.append(span.start);
        array.append(span.length);
    }
    return array;
}

TextSpans spansFrom(FieldReader& in, int key)
{
    const QCborArray array = in.array(key);
    if (array.size() % 2 != 0 || array.size() > 2 * limits::spansPerText)
        in.markInvalid();
    TextSpans spans;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        const qint64 start = integerIn(array.at(i), -1);
        const qint64 length = integerIn(array.at(i + 1), -1);
        constexpr qint64 most = 10'000'000;
        if (start < 0 || length < 0 || start > most || length > most)
            in.markInvalid();
        else
            spans.push_back({static_cast<int>(start), static_cast<int>(length)});
    }
    return spans;
}

QString plain(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar sign) { return sign.isSpace(); });
    return folded;
}

bool saysSomething(const QString& word)
{
    const bool ascii =
        std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.unicode() < 0x80; });
    return word.size() >= (ascii ? 4 : 2);
}

bool cutsCharacter(const QString& text, int place)
{
    return place > 0 && place < text.size() && text.at(place).isLowSurrogate() &&
           text.at(place - 1).isHighSurrogate();
}

} // namespace

QCborMap toCbor(const Redaction& redaction)
{
    FieldWriter out;
    if (!redaction.opinion.empty())
        out.value(Opinion, toCbor(redaction.opinion));
    if (!redaction.answer.empty())
        out.value(Answer, toCbor(redaction.answer));
    out.integer(FieldsVersion, redaction.fieldsVersion);
    out.integer(ReplyVersion, redaction.replyVersion);
    return out.map();
}

Result<Redaction> redactionFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    Redaction redaction;
    redaction.opinion = spansFrom(in, Opinion);
    redaction.answer = spansFrom(in, Answer);
    redaction.fieldsVersion = in.integer(FieldsVersion);
    redaction.replyVersion = in.integer(ReplyVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("case.redaction")));
    return redaction;
}

QString redacted(const QString& text, const TextSpans& spans)
{
    QString shown;
    int from = 0;
    for (const TextSpan& span : spans) {
        shown += QStringView(text).mid(from, span.start - from);
        shown += redactionMark;
        from = span.end();
    }
    return shown + QStringView(text).mid(from);
}

Result<void> checkSpans(const QString& text, const TextSpans& spans)
{
    const auto wrong = [] {
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.publication.redaction"));
    };
    if (spans.size() > static_cast<size_t>(limits::spansPerText))
        return wrong();
    qint64 from = -1;
    for (const TextSpan& span : spans) {
        const bool inside = span.start > from && span.length > 0 &&
                            qint64(span.start) + span.length <= static_cast<qint64>(text.size());
        if (!inside || cutsCharacter(text, span.start) || cutsCharacter(text, span.end()))
            return wrong();
        from = span.end();
    }
    return {};
}

TextSpans tidied(const QString& text, TextSpans spans)
{
    const int size = static_cast<int>(text.size());
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; });
    TextSpans tidy;
    for (const TextSpan& span : spans) {
        int start = std::clamp(span.start, 0, size);
        int end = std::clamp(span.end(), start, size);
        if (cutsCharacter(text, start))
            --start;
        if (cutsCharacter(text, end))
            ++end;
        if (end == start)
            continue;
        if (!tidy.empty() && start <= tidy.back().end())
            tidy.back().length = std::max(tidy.back().end(), end) - tidy.back().start;
        else
            tidy.push_back({start, end - start});
    }
    return tidy;
}

QStringList hiddenWords(const QString& text, const TextSpans& spans)
{
    QStringList words;
    for (const TextSpan& span : spans) {
        const QString word = plain(text.mid(span.start, span.length));
        if (saysSomething(word) && !words.contains(word))
            words.append(word);
    }
    return words;
}

QString stillSaid(const QString& text, const QStringList& hidden)
{
    const QString said = plain(text);
    const auto found =
        std::find_if(hidden.begin(), hidden.end(), [&](const QString& word) { return said.contains(word); });
    return found == hidden.end() ? QString() : *found;
}

} // namespace madoguchi
