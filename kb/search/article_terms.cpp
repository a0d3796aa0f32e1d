// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/article_terms.h"

#include "kb/search/reading_terms.h"
#include "kb/text/index_terms.h"

#include <QSet>

namespace madoguchi::search {

namespace {

// In halves. From the design's measurements: the answer counts half of the question.
constexpr int inQuestion = 2;
constexpr int inKeywords = 2;
constexpr int inAnswer = 1;

void addTerms(const QString& text, PostingKind kind, int weight, ArticleTerms& terms)
{
    for (const text::Term& term : text::terms(text, termKindOf(kind))) {
        terms.hits[term.text] += weight;
        ++terms.length;
    }
}

/// Each Japanese word counts once, whichever of its glosses is asked for: the length is that of the Japanese.
ArticleTerms glossTerms(const QString& glosses)
{
    ArticleTerms terms;
    for (const QString& line : glosses.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QSet<QString> stems;
        for (const text::Term& term :
             text::terms(line.mid(line.indexOf(QLatin1Char('\t')) + 1), text::TermKind::Words))
            stems.insert(term.text);
        for (const QString& stem : stems)
            terms.hits[stem] += inQuestion;
        ++terms.length;
    }
    return terms;
}

} // namespace

text::TermKind termKindOf(PostingKind kind)
{
    switch (kind) {
    case PostingKind::Words:
    case PostingKind::WordLessons:
        return text::TermKind::Words;
    case PostingKind::Characters:
    case PostingKind::CharacterLessons:
        return text::TermKind::Characters;
    default:
        return text::TermKind::Bigrams;
    }
}

ArticleText textOf(const Article& article)
{
    const AnswerCard& card = article.card;
    const QStringList answer{article.answer, card.bring,    card.fee,        card.place,
                             card.hours,     card.duration, article.category};
    return {article.question, article.keywords.join(QLatin1Char('\n')), answer.join(QLatin1Char('\n')),
            article.reading, article.glosses};
}

ArticleTerms termsOf(const ArticleText& text, PostingKind kind)
{
    if (kind == PostingKind::Reading) {
        ReadingTerms reading = readingTerms(text.reading);
        return {std::move(reading.hits), reading.length};
    }
    if (kind == PostingKind::Glosses)
        return glossTerms(text.glosses);
    ArticleTerms terms;
    addTerms(text.question, kind, inQuestion, terms);
    addTerms(text.keywords, kind, inKeywords, terms);
    addTerms(text.answer, kind, inAnswer, terms);
    return terms;
}

} // namespace madoguchi::search
