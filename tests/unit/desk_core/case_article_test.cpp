// SPDX-License-Identifier: GPL-3.0-or-later
// What of a case becomes a Q&A, for whom, and what does not go with it.
#include "app/desk/core/case_article.h"
#include "kb/base/ids.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

const Actor clerk{{uuidForName(QStringLiteral("clerk"))}, Role::Department, QStringLiteral("works/roads")};
const Actor hearing{{uuidForName(QStringLiteral("hearing"))}, Role::HearingSection, QStringLiteral("pr")};
const Actor booth{{uuidForName(QStringLiteral("booth"))}, Role::Operator, QStringLiteral("centre")};

Case answered()
{
    Case file;
    file.id = {uuidForName(QStringLiteral("case"))};
    file.number = QStringLiteral("2026-000042");
    file.fields.subject = QStringLiteral("山田さんの家の前の 街路灯");
    file.fields.category = QStringLiteral("くらし > 道路");
    file.fields.requester.name = QStringLiteral("山田 花子");
    file.fields.requester.telephone = QStringLiteral("086-426-1234");
    CasePart part;
    part.id = {uuidForName(QStringLiteral("part"))};
    part.unit = QStringLiteral("works/roads");
    part.state = PartState::Approved;
    part.draft = QStringLiteral("街路灯は市が直します。");
    file.parts = {part};
    file.state = CaseState::Answered;
    file.reply.text = QStringLiteral("山田花子様（086-426-1234）\n街路灯は三日で直します。");
    return file;
}

} // namespace

TEST_CASE("a Q&A begins with the reply, for the unit that answered, without whoever asked")
{
    const Article article = articleFrom(answered(), clerk);
    CHECK(article.owner == QStringLiteral("works/roads"));
    CHECK(article.state == ArticleState::Draft);
    CHECK(article.category == QStringLiteral("くらし > 道路"));
    CHECK(article.answer.contains(QStringLiteral("街路灯は三日で直します。")));
    for (const QString& word : {QStringLiteral("山田"), QStringLiteral("花子"), QStringLiteral("426")}) {
        CAPTURE(word);
        CHECK_FALSE(article.answer.contains(word));
        CHECK_FALSE(article.question.contains(word));
    }
    CHECK(article.answer.contains(blackedOut));
    CHECK(article.question.contains(QStringLiteral("街路灯")));
    // The hearing section writes for whichever unit it was.
    CHECK(articleFrom(answered(), hearing).owner == QStringLiteral("works/roads"));
}

TEST_CASE(
    "before the reply stands it is what the units had approved, of another unit's case it is for one's own")
{
    Case file = answered();
    file.reply = {};
    CHECK(articleFrom(file, clerk).answer == QStringLiteral("街路灯は市が直します。"));
    CasePart open = file.parts[0];
    open.state = PartState::Drafting;
    open.draft = QStringLiteral("まだ決まっていません");
    file.parts.push_back(open);
    CHECK_FALSE(articleFrom(file, clerk).answer.contains(QStringLiteral("まだ")));
    const Actor parks{{uuidForName(QStringLiteral("parks"))}, Role::Department, QStringLiteral("parks")};
    CHECK(articleFrom(file, parks).owner == QStringLiteral("parks"));
}

TEST_CASE(
    "no Q&A comes of a case without an answer, of a summary, of one for named persons, or by an operator")
{
    CHECK(mayBegetArticle(answered(), clerk));
    CHECK(mayBegetArticle(answered(), hearing));
    CHECK_FALSE(mayBegetArticle(answered(), booth));
    Case open = answered();
    open.reply = {};
    open.parts[0].state = PartState::Drafting;
    CHECK_FALSE(mayBegetArticle(open, clerk));
    Case summary = answered();
    summary.summary = true;
    CHECK_FALSE(mayBegetArticle(summary, clerk));
    Case secret = answered();
    secret.readers = {clerk.user};
    CHECK_FALSE(mayBegetArticle(secret, clerk));
}
