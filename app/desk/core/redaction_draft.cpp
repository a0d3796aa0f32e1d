// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/redaction_draft.h"

#include "kb/domain/cbor_fields.h"

#include <QCborValue>
#include <QCryptographicHash>

namespace madoguchi::desk {

namespace {

enum Key { Spans = 1, OpinionDigest, AnswerDigest, Title, Category, Unit, Date };

} // namespace

QByteArray encode(const RedactionDraft& draft)
{
    FieldWriter out;
    out.value(Spans, toCbor(Redaction{draft.opinion, draft.answer}));
    out.blob(OpinionDigest, draft.opinionDigest);
    out.blob(AnswerDigest, draft.answerDigest);
    out.text(Title, draft.fields.title);
    out.text(Category, draft.fields.category);
    out.text(Unit, draft.fields.unit);
    out.date(Date, draft.fields.date);
    return out.bytes();
}

Result<RedactionDraft> decodeRedactionDraft(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("redaction-draft")));
    FieldReader in(map);
    RedactionDraft draft;
    MADOGUCHI_TRY_ASSIGN(spans, redactionFromCbor(in.map(Spans)));
    draft.opinion = spans.opinion;
    draft.answer = spans.answer;
    draft.opinionDigest = in.blob(OpinionDigest);
    draft.answerDigest = in.blob(AnswerDigest);
    draft.fields.title = in.text(Title);
    draft.fields.category = in.text(Category);
    draft.fields.unit = in.text(Unit);
    draft.fields.date = in.date(Date);
    MADOGUCHI_TRY(in.check(QStringLiteral("redaction-draft")));
    return draft;
}

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

const CaseEntry* proposalOf(const Case& file)
{
    const auto proposes = [&](const CaseEntry& entry) {
        return entry.act == CaseAct::ProposePublication && entry.redaction && entry.publication &&
               entry.publication->version == file.publication.version;
    };
    const auto last = std::find_if(file.entries.rbegin(), file.entries.rend(), proposes);
    return last == file.entries.rend() ? nullptr : &*last;
}

PublicationFields fieldsFor(const Case& file, QDate today)
{
    const Publication& stands = file.publication;
    if (stands.state != PublicationState::None && !stands.title.isEmpty())
        return {stands.title, stands.category, stands.unit, stands.date};
    PublicationFields fields{file.fields.subject, file.fields.category, file.unit, today};
    for (const CasePart& part : file.parts) {
        if (fields.unit.isEmpty() && part.counts())
            fields.unit = part.unit;
    }
    return fields;
}

TextSpans spansOfWords(const QString& text, const QStringList& words)
{
    TextSpans spans;
    for (const QString& word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
            spans.push_back({int(at), int(word.size())});
    }
    return tidied(text, spans);
}

QStringList wordsOf(const QString& text, const TextSpans& spans)
{
    QStringList words;
    for (const TextSpan& span : spans) {
        const QString word = text.mid(span.start, span.length).trimmed();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace madoguchi::desk
