// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/actor.h"
#include "kb/learning/decay.h"
#include "kb/learning/sum.h"
#include "kb/learning/teaching.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::learning;
using namespace madoguchi::test;

namespace {

constexpr Timestamp today{1'795'000'000'000};
const UserId sato = idOf<UserId>(QStringLiteral("sato"));

Result<bool> everything(text::TermKind, const QString&)
{
    return true;
}

TeachingContact contact(const QString& inquiry, const UserId& by = sato, Timestamp at = today)
{
    return {by, at, inquiry};
}

UserId operatorNumber(int number)
{
    return idOf<UserId>(QString::number(number));
}

Lesson taught(const std::vector<TeachingContact>& contacts, size_t terms = 300)
{
    const auto lesson = teach(contacts, everything, terms);
    REQUIRE(lesson);
    return *lesson;
}

/// In contacts of today.
double weightOf(const Lesson& lesson, const QString& bigram)
{
    for (const LessonTerm& term : lesson.bigrams) {
        if (term.term == bigram)
            return static_cast<double>(term.units) / static_cast<double>(unitsAt(today));
    }
    return 0;
}

} // namespace

TEST_CASE("a term weighs what the contacts weigh that it occurred in, once each")
{
    const Lesson lesson =
        taught({contact(QStringLiteral("はんこ、はんこ")), contact(QStringLiteral("はんこの登録"))});
    CHECK(lesson.contacts == 2);
    CHECK(weightOf(lesson, QStringLiteral("はん")) == 2);
    CHECK(weightOf(lesson, QStringLiteral("登録")) == 1);
    CHECK(lesson.units == 2 * unitsAt(today));
    CHECK(lesson.newest == today);
    CHECK(lesson.bigrams.front().units == 2 * unitsAt(today));
}

TEST_CASE("of two contacts a year apart the older weighs half")
{
    const Lesson lesson = taught({contact(QStringLiteral("はんこ")),
                                  contact(QStringLiteral("登録"), sato, today.plusMs(-halfLifeMs))});
    CHECK(weightOf(lesson, QStringLiteral("はん")) == 1);
    CHECK(weightOf(lesson, QStringLiteral("登録")) == Approx(0.5).margin(0.005));
}

TEST_CASE("one operator's two hundred contacts weigh less than ten of ten others")
{
    std::vector<TeachingContact> habit(200, contact(QStringLiteral("はんこ")));
    const Lesson ofOne = taught(habit);
    CHECK(weightOf(ofOne, QStringLiteral("はん")) > 5);
    CHECK(weightOf(ofOne, QStringLiteral("はん")) < 10);

    for (int i = 0; i < 10; ++i)
        habit.push_back(contact(QStringLiteral("登録"), operatorNumber(i)));
    const Lesson ofAll = taught(habit);
    CHECK(weightOf(ofAll, QStringLiteral("登録")) == 10);
    CHECK(weightOf(ofAll, QStringLiteral("はん")) < 10);
}

TEST_CASE("an operator's habit of years ago does not silence what they say today")
{
    std::vector<TeachingContact> contacts(
        200, contact(QStringLiteral("はんこ"), sato, today.plusMs(-8 * halfLifeMs)));
    contacts.push_back(contact(QStringLiteral("登録")));
    CHECK(weightOf(taught(contacts), QStringLiteral("登録")) == 1);
}

TEST_CASE("contacts that are nobody's or came in with a file are no habit")
{
    for (const UserId& nobody : {UserId(), importerId()}) {
        const std::vector<TeachingContact> imported(200, contact(QStringLiteral("はんこ"), nobody));
        CHECK(weightOf(taught(imported), QStringLiteral("はん")) == 200);
    }
}

TEST_CASE("what is taught does not depend on the order of the contacts")
{
    std::vector<TeachingContact> contacts;
    for (int i = 0; i < 60; ++i)
        contacts.push_back(contact(QStringLiteral("はんこの件 %1").arg(i % 7), operatorNumber(i % 3),
                                   today.plusMs(-i * halfLifeMs / 20)));
    const Lesson one = taught(contacts);
    std::reverse(contacts.begin(), contacts.end());
    CHECK(taught(contacts) == one);
}

TEST_CASE("only terms that stand in a published Q&A are taught")
{
    const auto published = [](text::TermKind kind, const QString& term) -> Result<bool> {
        return kind == text::TermKind::Bigrams && term == QStringLiteral("登録");
    };
    const auto lesson = teach({contact(QStringLiteral("山田花子の登録"))}, published, 300);
    REQUIRE(lesson);
    CHECK(lesson->words.empty());
    CHECK(lesson->characters.empty());
    CHECK(lesson->bigrams == std::vector<LessonTerm>{{QStringLiteral("登録"), unitsAt(today)}});
}

TEST_CASE("the lightest terms are left out where there are too many")
{
    const Lesson lesson =
        taught({contact(QStringLiteral("印鑑登録証明書")), contact(QStringLiteral("登録"))}, 1);
    REQUIRE(lesson.bigrams.size() == 1);
    CHECK(lesson.bigrams.front().term == QStringLiteral("登録"));
}

TEST_CASE("I13 a contact ended no later than it was taken in")
{
    Contact logged = contactAbout(QStringLiteral("はんこ"));
    logged.endedAt = today.plusMs(5);
    CHECK(endOf(logged, today) == today);
    logged.endedAt = today.plusMs(-5);
    CHECK(endOf(logged, today) == today.plusMs(-5));
    logged.endedAt = {};
    CHECK(endOf(logged, today) == today);
}

TEST_CASE("a contact that used no Q&A, or too many to mean anything, teaches nothing")
{
    ContactContent content;
    CHECK_FALSE(teaches(content));
    content.articles.fill(QStringLiteral("1"), 20);
    CHECK(teaches(content));
    content.articles.fill(QStringLiteral("1"), 21);
    CHECK_FALSE(teaches(content));
}

TEST_CASE("the sum of two lessons weighs what both weigh")
{
    const Lesson one = taught({contact(QStringLiteral("はんこ"))});
    const Lesson other = taught({contact(QStringLiteral("はんこの登録"), operatorNumber(1))});
    Lesson both = taught(
        {contact(QStringLiteral("はんこ")), contact(QStringLiteral("はんこの登録"), operatorNumber(1))});
    CHECK(sum(one, other) == both);
    CHECK(sum(one, Lesson()) == one);
    CHECK(isEmpty(Lesson()));
    CHECK_FALSE(isEmpty(one));
}
