// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/learned_terms.h"

#include "kb/db/statement.h"
#include "kb/domain/lesson.h"
#include "kb/learning/decay.h"

#include <algorithm>

namespace madoguchi::search {

Result<LearnedTerms> learnedTerms(db::Connection& connection, const QString& number, int limit)
{
    db::Statement row(connection, QStringLiteral("SELECT body FROM indexed_lesson WHERE number = (SELECT id "
                                                 "FROM number WHERE number = ?)"));
    row.bind(number);
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return LearnedTerms();
    }
    MADOGUCHI_TRY_ASSIGN(lesson, decodeLesson(row.bytes(0)));
    MADOGUCHI_TRY(row.finish());
    MADOGUCHI_TRY_ASSIGN(
        newest, db::selectInteger(connection, QStringLiteral("SELECT max(newest) FROM indexed_lesson")));
    const auto ofOne = static_cast<double>(learning::unitsAt({newest}));
    LearnedTerms learned;
    learned.contacts = static_cast<int>(lesson.contacts);
    learned.weight = static_cast<double>(lesson.units) / ofOne;
    learned.answered = static_cast<int>(lesson.answered);
    learned.newest = lesson.newest;
    learned.forgottenUntil = lesson.forgetBefore;
    const auto add = [&](text::TermKind kind, const std::vector<LessonTerm>& terms) {
        for (const LessonTerm& term : terms)
            learned.terms.push_back({kind, term.term, static_cast<double>(term.units) / ofOne});
    };
    add(text::TermKind::Words, lesson.words);
    add(text::TermKind::Bigrams, lesson.bigrams);
    add(text::TermKind::Characters, lesson.characters);
    std::stable_sort(learned.terms.begin(), learned.terms.end(),
                     [](const LearnedTerm& a, const LearnedTerm& b) { return a.weight > b.weight; });
    if (learned.terms.size() > static_cast<size_t>(limit))
        learned.terms.resize(static_cast<size_t>(limit));
    return learned;
}

} // namespace madoguchi::search
