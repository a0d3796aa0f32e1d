// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/question_phrases.h"
#include "tests/support/printers.h"

using namespace madoguchi::text;

TEST_CASE("how a question is put is told from what it is about")
{
    CHECK(isOfQuestionPhrase(QStringLiteral("くだ"), TermKind::Bigrams));
    CHECK(isOfQuestionPhrase(QStringLiteral("です"), TermKind::Bigrams));
    CHECK(isOfQuestionPhrase(terms(u"教えてほしい", TermKind::Words).front().text, TermKind::Words));
    CHECK_FALSE(isOfQuestionPhrase(QStringLiteral("印鑑"), TermKind::Bigrams));
    CHECK_FALSE(isOfQuestionPhrase(QStringLiteral("必要"), TermKind::Bigrams));
    CHECK_FALSE(isOfQuestionPhrase(QStringLiteral("教"), TermKind::Characters));
}
