// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

#include <functional>

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};

Actor actorOf(Role role, const QString& unit = QStringLiteral("citizens"))
{
    return {{sampleUuid(6)}, role, unit};
}

QString keyFor(const std::function<void(Article&)>& spoil)
{
    Article article = sampleArticle();
    spoil(article);
    const auto checked = checkArticle(article);
    if (checked)
        return QStringLiteral("fine");
    CHECK(checked.error().code == ErrorCode::InvalidInput);
    return checked.error().key;
}

} // namespace

TEST_CASE("a Q&A needs number, question and answer, and bounds hold for each text")
{
    CHECK(keyFor([](Article&) {}) == QStringLiteral("fine"));
    CHECK(keyFor([](Article& a) { a.number = QStringLiteral("  "); }) ==
          QStringLiteral("article.number.missing"));
    CHECK(keyFor([](Article& a) { a.number.fill(u'1', 501); }) == QStringLiteral("article.number.too-long"));
    CHECK(keyFor([](Article& a) { a.question.clear(); }) == QStringLiteral("article.question.missing"));
    CHECK(keyFor([](Article& a) { a.question.fill(u'q', 501); }) ==
          QStringLiteral("article.question.too-long"));
    CHECK(keyFor([](Article& a) { a.question.fill(u'q', 500); }) == QStringLiteral("fine"));
    CHECK(keyFor([](Article& a) { a.answer = QStringLiteral("\n"); }) ==
          QStringLiteral("article.answer.missing"));
    CHECK(keyFor([](Article& a) { a.answer.fill(u'a', 100'001); }) ==
          QStringLiteral("article.answer.too-long"));
    CHECK(keyFor([](Article& a) { a.category.fill(u'c', 501); }) ==
          QStringLiteral("article.category.too-long"));
    CHECK(keyFor([](Article& a) { a.keywords.fill(QStringLiteral("k"), 101); }) ==
          QStringLiteral("article.keywords.too-many"));
    CHECK(keyFor([](Article& a) { a.validUntil = a.validFrom.addDays(-1); }) ==
          QStringLiteral("article.validity.order"));
    CHECK(keyFor([](Article& a) { a.validUntil = a.validFrom; }) == QStringLiteral("fine"));
}

TEST_CASE("every text of a Q&A has a bound")
{
    const QString endless(300'000, u'x');
    CHECK(keyFor([&](Article& a) { a.owner = endless; }) == QStringLiteral("article.owner.too-long"));
    CHECK(keyFor([&](Article& a) { a.reading = endless; }) == QStringLiteral("article.reading.too-long"));
    CHECK(keyFor([&](Article& a) { a.glosses = endless; }) == QStringLiteral("article.glosses.too-long"));
    CHECK(keyFor([&](Article& a) { a.keywords = {endless}; }) == QStringLiteral("article.keywords.too-long"));
    CHECK(keyFor([&](Article& a) { a.sources = {endless}; }) == QStringLiteral("article.sources.too-long"));
    CHECK(keyFor([&](Article& a) { a.sources.fill(QStringLiteral("s"), 101); }) ==
          QStringLiteral("article.sources.too-many"));
    CHECK(keyFor([&](Article& a) { a.card.hours = endless; }) == QStringLiteral("article.card.too-long"));
}

TEST_CASE("who may edit which Q&A")
{
    const QString own = QStringLiteral("citizens");
    const QString below = QStringLiteral("citizens/registry");
    const QString other = QStringLiteral("citizensX");
    CHECK_FALSE(mayEditArticle(actorOf(Role::Operator), own));
    CHECK(mayEditArticle(actorOf(Role::Department), own));
    CHECK(mayEditArticle(actorOf(Role::Department), below));
    CHECK_FALSE(mayEditArticle(actorOf(Role::Department), other));
    CHECK_FALSE(mayEditArticle(actorOf(Role::Department), QString()));
    CHECK_FALSE(mayEditArticle(actorOf(Role::Department, {}), QString()));
    CHECK_FALSE(mayEditArticle(actorOf(Role::Department, {}), own));
    for (const Role role : {Role::Leader, Role::Supervisor, Role::HearingSection, Role::Administrator})
        CHECK(mayEditArticle(actorOf(role), other));
}

TEST_CASE("saving a new Q&A makes version 1, with the time it is given")
{
    Article draft = sampleArticle();
    draft.version = 41;
    draft.changedAt = {5};
    draft.verifiedAt = {};
    const auto saved = apply(std::nullopt, SaveArticle{draft, 0}, actorOf(Role::Supervisor), now);
    REQUIRE(saved);
    CHECK(saved->version == 1);
    CHECK(saved->changedAt == now);
    CHECK(saved->verifiedAt == now);
    CHECK(saved->answer == draft.answer);
}

TEST_CASE("I9 a change based on another version than the current one is a conflict")
{
    const Article current = sampleArticle();
    const Actor actor = actorOf(Role::Supervisor);
    CHECK(apply(current, SaveArticle{current, 7}, actor, now)->version == 8);
    for (const qint64 base : {0, 6, 8, -1}) {
        const auto refused = apply(current, SaveArticle{current, base}, actor, now);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
    }
    CHECK(apply(std::nullopt, SaveArticle{current, 7}, actor, now).error().code == ErrorCode::Conflict);
}

TEST_CASE("a department neither takes a Q&A nor gives one away")
{
    Article theirs = sampleArticle();
    theirs.owner = QStringLiteral("roads");
    Article ours = sampleArticle();
    const Actor actor = actorOf(Role::Department);
    CHECK(apply(theirs, SaveArticle{ours, 7}, actor, now).error().code == ErrorCode::Refused);
    CHECK(apply(ours, SaveArticle{theirs, 7}, actor, now).error().code == ErrorCode::Refused);
    CHECK(apply(ours, SaveArticle{ours, 7}, actor, now));
}

TEST_CASE("what may not be edited is refused before its version is looked at")
{
    const auto refused =
        apply(sampleArticle(), SaveArticle{sampleArticle(), 3}, actorOf(Role::Operator), now);
    CHECK(refused.error().code == ErrorCode::Refused);
}

TEST_CASE("a change is made to the Q&A it names, not to another")
{
    Article other = sampleArticle();
    other.id = {sampleUuid(99)};
    CHECK_FALSE(apply(sampleArticle(), SaveArticle{other, 7}, actorOf(Role::Supervisor), now));
    Article nameless = sampleArticle();
    nameless.id = {};
    CHECK(apply(std::nullopt, SaveArticle{nameless, 0}, actorOf(Role::Supervisor), now).error().key ==
          QStringLiteral("article.id.missing"));
}

TEST_CASE("a translation is outdated when the original moved on")
{
    Article original = sampleArticle();
    original.language = Language::Ja;
    Article translation = sampleArticle();
    translation.originalVersion = 7;
    CHECK_FALSE(isOutdated(translation, original));
    original.version = 8;
    CHECK(isOutdated(translation, original));
    CHECK_FALSE(isOutdated(original, original));
}

TEST_CASE("a Q&A holds from its first to its last day, while it is published")
{
    Article article = sampleArticle();
    CHECK_FALSE(isCurrent(article, QDate(2026, 5, 1)));
    article.state = ArticleState::Published;
    CHECK(isCurrent(article, QDate(2026, 4, 1)));
    CHECK(isCurrent(article, QDate(2027, 3, 31)));
    CHECK_FALSE(isCurrent(article, QDate(2026, 3, 31)));
    CHECK_FALSE(isCurrent(article, QDate(2027, 4, 1)));
    article.validFrom = {};
    article.validUntil = {};
    CHECK(isCurrent(article, QDate(1990, 1, 1)));
    article.state = ArticleState::Retired;
    CHECK_FALSE(isCurrent(article, QDate(1990, 1, 1)));
}
