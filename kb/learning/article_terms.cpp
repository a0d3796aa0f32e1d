// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/learning/article_terms.h"

namespace madoguchi::learning {

QSet<QString> termsIn(const Article& article, text::TermKind kind)
{
    const AnswerCard& card = article.card;
    const QStringList parts = QStringList{article.question, article.answer, card.bring,    card.fee,
                                          card.place,       card.hours,     card.duration, article.category} +
                              article.keywords;
    QSet<QString> terms;
    for (const text::Term& term : text::terms(parts.join(QLatin1Char('\n')), kind))
        terms.insert(term.text);
    return terms;
}

} // namespace madoguchi::learning
