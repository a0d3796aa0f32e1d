// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/question_phrases.h"

#include <QSet>

namespace madoguchi::text {

namespace {

QSet<QString> termsOfPhrases(TermKind kind)
{
    static const QString phrases[] = {
        QStringLiteral("ください"),
        QStringLiteral("教えて"),
        QStringLiteral("知りたい"),
        QStringLiteral("ですか"),
        QStringLiteral("ますか"),
        QStringLiteral("でしょうか"),
        QStringLiteral("どうすれば"),
        QStringLiteral("どうしたら"),
        QStringLiteral("いいですか"),
        QStringLiteral("ありますか"),
        QStringLiteral("できますか"),
        QStringLiteral("したいのですが"),
        QStringLiteral("んですけど"),
        QStringLiteral("のですが"),
        QStringLiteral("と思って"),
        QStringLiteral("と言われ"),
        QStringLiteral("してもらえますか"),
        QStringLiteral("ました"),
        QStringLiteral("ません"),
        QStringLiteral("ほしい"),
        QStringLiteral("欲しい"),
        QStringLiteral("について"),
        QStringLiteral("どこで"),
        QStringLiteral("どのように"),
        QStringLiteral("いつまで"),
        QStringLiteral("必要ですか"),
        QStringLiteral("けれど"),
        QStringLiteral("それ"),
        QStringLiteral("もの"),
        QStringLiteral("という"),
    };
    QSet<QString> all;
    for (const QString& phrase : phrases) {
        for (const Term& term : terms(phrase, kind))
            all.insert(term.text);
    }
    // What a question may well be about, though a phrase holds it.
    all.remove(QStringLiteral("必要"));
    return all;
}

} // namespace

bool isOfQuestionPhrase(const QString& term, TermKind kind)
{
    static const QSet<QString> words = termsOfPhrases(TermKind::Words);
    static const QSet<QString> pairs = termsOfPhrases(TermKind::Bigrams);
    switch (kind) {
    case TermKind::Words:
        return words.contains(term);
    case TermKind::Bigrams:
        return pairs.contains(term);
    default:
        return false;
    }
}

} // namespace madoguchi::text
