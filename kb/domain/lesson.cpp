// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/lesson.h"

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/cbor_integer.h"

namespace madoguchi {

namespace {

enum Key { Number = 1, ForgetBefore, Newest, Contacts, Units, Answered, Words, Bigrams, Characters };

// One list, term and units in turn: as small as it gets, and these rows are many.
void putTerms(FieldWriter& out, int key, const std::vector<LessonTerm>& terms)
{
    if (terms.empty())
        return;
    QCborArray list;
    for (const LessonTerm& term : terms) {
        list.append(term.term);
        list.append(term.units);
    }
    out.value(key, list);
}

std::vector<LessonTerm> takeTerms(FieldReader& in, int key)
{
    const QCborArray list = in.array(key);
    std::vector<LessonTerm> terms;
    if (list.size() % 2 != 0)
        in.markInvalid();
    for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
        const QCborValue term = list.at(i);
        const QCborValue units = list.at(i + 1);
        if (!term.isString() || !units.isInteger())
            in.markInvalid();
        terms.push_back({term.toString(), integerIn(units)});
    }
    return terms;
}

} // namespace

QUuid rowIdOfLesson(const QString& number)
{
    return uuidForName(QStringLiteral("lesson:") + number);
}

QByteArray encode(const Lesson& lesson)
{
    FieldWriter out;
    out.text(Number, lesson.number);
    out.time(ForgetBefore, lesson.forgetBefore);
    out.time(Newest, lesson.newest);
    out.integer(Contacts, lesson.contacts);
    out.integer(Units, lesson.units);
    out.integer(Answered, lesson.answered);
    putTerms(out, Words, lesson.words);
    putTerms(out, Bigrams, lesson.bigrams);
    putTerms(out, Characters, lesson.characters);
    out.unknown(lesson.unknown);
    return out.bytes();
}

Result<Lesson> decodeLesson(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("lesson")));
    FieldReader in(map);
    Lesson lesson;
    lesson.number = in.text(Number);
    lesson.forgetBefore = in.time(ForgetBefore);
    lesson.newest = in.time(Newest);
    lesson.contacts = in.integer(Contacts);
    lesson.units = in.integer(Units);
    lesson.answered = in.integer(Answered);
    lesson.words = takeTerms(in, Words);
    lesson.bigrams = takeTerms(in, Bigrams);
    lesson.characters = takeTerms(in, Characters);
    lesson.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("lesson")));
    if (lesson.number.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("lesson"));
    return lesson;
}

} // namespace madoguchi
