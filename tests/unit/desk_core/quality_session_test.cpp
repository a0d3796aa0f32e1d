// SPDX-License-Identifier: GPL-3.0-or-later
// Samples, reviews, the talk about them and the form, as people go through them at one desk.
#include "tests/unit/desk_core/quality_fixture.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

const CriterionId manner = criterionOf("manner").id;
const CriterionId right = criterionOf("right").id;

} // namespace

TEST_CASE("the same seed draws the same contacts, never one's own, and the sample is kept")
{
    QualityDesk desk;
    for (int i = 0; i < 6; ++i) {
        (void)desk.contact("kim", i % 2 == 0 ? "tax" : "rubbish");
        (void)desk.contact("lee", "tax");
    }
    const ContactId own = desk.contact("sato", "tax");
    QSignalSpy drawn(&desk.quality, &QualitySession::drawn);
    const auto draw = [&](qint64 seed) {
        const auto before = drawn.count();
        desk.quality.draw({0}, desk.clock.now(), 2, seed);
        REQUIRE(waitFor([&] { return drawn.count() > before; }));
        const auto id = drawn.back().front().value<ReviewSampleId>();
        REQUIRE(waitFor([&] { return desk.quality.sample() && desk.quality.sample()->id == id; }));
        return *desk.quality.sample();
    };
    const ReviewSample first = draw(4711);
    REQUIRE(first.contacts.size() == 4);
    CHECK(first.drawnBy == person("sato"));
    for (const SampledContact& one : first.contacts) {
        CHECK(one.contact != own);
        CHECK(desk.quality.contact(one.contact));
        CHECK(desk.quality.reviewersOf(one.contact).empty());
    }
    CHECK(draw(4711).contacts == first.contacts);
    bool differs = false;
    for (qint64 seed = 1; seed <= 5; ++seed)
        differs = differs || draw(seed).contacts != first.contacts;
    CHECK(differs);
    CHECK(desk.quality.content().samples.size() == size_t(drawn.count()));
    desk.quality.showSample(first.id);
    CHECK(desk.quality.sample()->id == first.id);
    const qint64 proposed = desk.quality.proposeSeed();
    CHECK(proposed >= 0);
    CHECK(desk.quality.proposeSeed() != proposed);
}

TEST_CASE("nothing to draw from is told, and nothing is kept")
{
    QualityDesk desk;
    (void)desk.contact("sato", "tax");
    QSignalSpy failed(&desk.quality, &QualitySession::drawFailed);
    desk.quality.draw({0}, desk.clock.now(), 2, 1);
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK(failed.front().front().value<Error>().key == QStringLiteral("review-sample.contacts.missing"));
    desk.load();
    CHECK(desk.quality.content().samples.empty());
}

TEST_CASE("a review is kept key by key, also over a crash, and gone from the drafts once it is saved")
{
    QualityDesk desk;
    const ContactId contact = desk.contact("kim", "tax");
    desk.makeForm();
    desk.open(contact);
    CHECK(desk.edit.isNew());
    desk.edit.judge(manner, std::nullopt);
    desk.edit.judge(right, 4);
    desk.edit.setComment(QStringLiteral("良い"));
    CHECK(desk.edit.total() == ReviewTotal{80.0, 1, 2, 3, 4});
    // By itself: nobody says flush() before a crash.
    REQUIRE(waitFor([&] {
        const auto kept = desk.draftOf(desk.edit.draft().review.id);
        return kept && decodeReviewDraft(*kept) == desk.edit.draft();
    }));
    {
        ReviewEditSession again(*desk.commands);
        again.open(contact);
        REQUIRE(waitFor([&] { return again.isOpen(); }));
        CHECK(again.draft() == desk.edit.draft());
        CHECK(again.isChanged());
    }
    QSignalSpy saved(&desk.edit, &ReviewEditSession::saved);
    desk.edit.save();
    REQUIRE(waitFor([&] { return saved.count() == 1 && !desk.edit.isOpen(); }));
    desk.load();
    REQUIRE(desk.quality.given().size() == 1);
    const Review& review = desk.quality.given().front();
    CHECK(review.comment == QStringLiteral("良い"));
    CHECK(review.reviewer == person("sato"));
    CHECK(review.scores == std::vector<Score>{{right, 4}});
    CHECK_FALSE(desk.draftOf(review.id));
    desk.open(contact);
    CHECK_FALSE(desk.edit.isNew());
    CHECK_FALSE(desk.edit.isChanged());
    CHECK(desk.edit.draft().isJudged(manner));
}

TEST_CASE("a criterion nobody judged holds the review back, and is named")
{
    QualityDesk desk;
    const ContactId contact = desk.contact("kim", "tax");
    desk.makeForm();
    desk.open(contact);
    desk.edit.judge(manner, 3);
    QSignalSpy failed(&desk.edit, &ReviewEditSession::saveFailed);
    desk.edit.save();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().value<Error>().where == right.toString());
    desk.edit.judge(manner, std::nullopt);
    desk.edit.judge(right, std::nullopt);
    desk.edit.save();
    REQUIRE(failed.count() == 2);
    CHECK(failed.back().front().value<Error>().key == QStringLiteral("review.scores.missing"));
    CHECK(desk.edit.isOpen());
}

TEST_CASE("one's own contact, one that is not here, and a centre without a form are told apart")
{
    QualityDesk desk;
    QSignalSpy failed(&desk.edit, &ReviewEditSession::openFailed);
    const auto opening = [&](const ContactId& contact) {
        const auto before = failed.count();
        desk.edit.open(contact);
        REQUIRE(waitFor([&] { return failed.count() > before; }));
        return failed.back().front().value<Error>().key;
    };
    CHECK(opening(desk.contact("sato", "tax")) == QStringLiteral("review.own"));
    CHECK(opening({uuidForName(QStringLiteral("nowhere"))}) == QStringLiteral("review.contact"));
    CHECK(opening(desk.contact("kim", "tax")) == QStringLiteral("review-form.missing"));
    CHECK_FALSE(desk.edit.isOpen());
}

TEST_CASE("who reviews second is offered a second opinion, and sees nothing of the first one's before")
{
    QualityDesk desk;
    const ContactId contact = desk.contact("kim", "tax");
    desk.makeForm();
    desk.review(contact, 5, 5);
    desk.signIn("takahashi", Role::Leader);
    REQUIRE(waitFor([&] { return desk.quality.isLoaded(); }));
    CHECK(desk.quality.given().empty());
    CHECK(openReviews(desk.quality.content().reviews, desk.quality.self()).empty());
    CHECK(desk.quality.reviewersOf(contact) == std::vector<UserId>{person("sato")});
    desk.open(contact);
    CHECK(desk.edit.draft().review.calibration);
    CHECK(desk.edit.draft().review.scores.empty());
    desk.edit.judge(manner, 4);
    desk.edit.judge(right, 5);
    desk.edit.save();
    REQUIRE(waitFor([&] { return !desk.edit.isOpen(); }));
    desk.load();
    CHECK(pairsOf(openReviews(desk.quality.content().reviews, desk.quality.self())).size() == 1);
    desk.signIn("kim", Role::Operator);
    REQUIRE(waitFor([&] { return desk.quality.isLoaded(); }));
    CHECK(desk.quality.received().size() == 1); // the second opinion is not for them
    desk.signIn("lee", Role::Operator);
    REQUIRE(waitFor([&] { return desk.quality.isLoaded(); }));
    CHECK(desk.quality.content().reviews.empty());
}

TEST_CASE("a review saved at another desk meanwhile is shown, and either one can be kept")
{
    QualityDesk desk;
    const ContactId contact = desk.contact("kim", "tax");
    desk.makeForm();
    desk.review(contact, 1, 1);
    desk.open(contact);
    desk.edit.judge(manner, 5);
    Review other = desk.quality.given().front();
    other.comment = QStringLiteral("there");
    QSignalSpy conflicted(&desk.edit, &ReviewEditSession::conflicted);
    REQUIRE(desk.perform(SaveReview{other, other.version}));
    desk.edit.save();
    REQUIRE(waitFor([&] { return conflicted.count() == 1; }));
    CHECK(desk.edit.isOpen());
    CHECK(pointsFor(desk.edit.draft().review, manner) == 5);
    SECTION("mine")
    {
        desk.edit.keepMine();
        desk.edit.save();
        REQUIRE(waitFor([&] { return !desk.edit.isOpen(); }));
        desk.load();
        CHECK(desk.quality.given().front().version == 3);
        CHECK(pointsFor(desk.quality.given().front(), manner) == 5);
    }
    SECTION("theirs")
    {
        desk.edit.takeTheirs();
        CHECK_FALSE(desk.edit.isChanged());
        CHECK(desk.edit.draft().review.comment == QStringLiteral("there"));
    }
}

TEST_CASE("the operator is told of a review, sees it, answers, and the reviewer is told of the answer")
{
    QualityDesk desk;
    const ContactId contact = desk.contact("kim", "tax");
    desk.makeForm();
    desk.review(contact, 3, 4);
    const ReviewId id = desk.quality.given().front().id;
    QSignalSpy arrived(&desk.quality, &QualitySession::arrived);
    QSignalSpy left(&desk.quality, &QualitySession::left);
    QSignalSpy answered(&desk.quality, &QualitySession::answered);
    CHECK(arrived.isEmpty());
    desk.signIn("kim", Role::Operator);
    REQUIRE(waitFor([&] { return arrived.count() == 1; }));
    desk.talk.open(id);
    desk.talk.markSeen();
    REQUIRE(waitFor([&] {
        desk.load();
        return left.count() == 1;
    }));
    CHECK(desk.quality.review(id)->seenAt.isSet());
    CHECK(desk.quality.review(id)->replies.empty());

    desk.talk.edit(QStringLiteral("覚えておきます"));
    desk.talk.close();
    desk.talk.open(id);
    REQUIRE(waitFor([&] { return desk.talk.text() == QStringLiteral("覚えておきます"); }));
    QSignalSpy sent(&desk.talk, &ReviewTalk::sent);
    desk.talk.send();
    REQUIRE(waitFor([&] { return sent.count() == 1; }));
    CHECK(desk.talk.text().isEmpty());
    desk.load();
    CHECK(answered.isEmpty()); // one's own words are no news
    desk.signIn("sato", Role::Supervisor);
    REQUIRE(waitFor([&] { return answered.count() == 1; }));
    CHECK(desk.talk.review().isNull());
    CHECK(desk.quality.review(id)->replies.front().text == QStringLiteral("覚えておきます"));
    desk.load();
    CHECK(answered.count() == 1);
}

TEST_CASE("an answer without words is not sent")
{
    QualityDesk desk;
    const ContactId contact = desk.contact("kim", "tax");
    desk.makeForm();
    desk.review(contact, 3, 4);
    desk.talk.open(desk.quality.given().front().id);
    desk.talk.edit(QStringLiteral("  "));
    QSignalSpy failed(&desk.talk, &ReviewTalk::failed);
    desk.talk.send();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().value<Error>().key == QStringLiteral("review.reply.missing"));
}

TEST_CASE("the form is changed step by step, each taken back, and holds once it is saved")
{
    QualityDesk desk;
    QAbstractItemModelTester tester(&desk.form, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.form.propose({criterionOf("a"), criterionOf("b", 2), criterionOf("c", 3)});
    CHECK(desk.form.weightOfAll() == 6);
    desk.form.move(0, 1);
    desk.form.remove(2);
    CHECK(desk.form.index(0, ReviewFormModel::Title).data() == QStringLiteral("b"));
    CHECK(desk.form.rowCount() == 2);
    desk.form.undo();
    desk.form.undo();
    CHECK(desk.form.index(0, ReviewFormModel::Title).data() == QStringLiteral("a"));
    Criterion typed = *desk.form.criterionAt(0);
    for (const char* text : {"a1", "a12", "a123"}) {
        typed.title = QString::fromLatin1(text);
        desk.form.change(0, typed);
    }
    desk.form.undo(); // typing is one step
    CHECK(desk.form.criterionAt(0)->title == QStringLiteral("a"));
    const int row = desk.form.add();
    QSignalSpy failed(&desk.form, &ReviewFormModel::saveFailed);
    desk.form.save();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().at(1).toInt() == row);
    desk.form.remove(row);
    QSignalSpy saved(&desk.form, &ReviewFormModel::saved);
    desk.form.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK_FALSE(desk.form.isChanged());
    CHECK_FALSE(desk.form.canUndo());
    REQUIRE(waitFor([&] { return desk.quality.content().form.has_value(); }));
    CHECK(desk.quality.content().form->criteria.size() == 3);
    CHECK_FALSE(desk.form.isChanged());
}

TEST_CASE("a form somebody else saved meanwhile does not take what is being written")
{
    QualityDesk desk;
    desk.makeForm();
    REQUIRE(waitFor([&] { return desk.form.rowCount() == 2; }));
    QSignalSpy conflicted(&desk.form, &ReviewFormModel::conflicted);
    desk.form.remove(1);
    ReviewForm theirs = *desk.quality.content().form;
    theirs.criteria.push_back(criterionOf("theirs"));
    REQUIRE(desk.perform(SaveReviewForm{theirs, 1}));
    desk.form.save();
    REQUIRE(waitFor([&] { return conflicted.count() >= 1 && desk.quality.content().form->version == 2; }));
    CHECK(desk.form.rowCount() == 1);
    SECTION("mine")
    {
        desk.form.keepMine();
        desk.form.save();
        REQUIRE(waitFor([&] {
            desk.load();
            return desk.quality.content().form->version == 3;
        }));
        CHECK(desk.quality.content().form->criteria.size() == 1);
    }
    SECTION("theirs")
    {
        desk.form.takeTheirs();
        CHECK(desk.form.rowCount() == 3);
        CHECK_FALSE(desk.form.isChanged());
    }
}

TEST_CASE(
    "what was changed of the form and not saved is there again after a crash, and gone once it is saved")
{
    QualityDesk desk;
    desk.makeForm();
    REQUIRE(waitFor([&] { return desk.form.rowCount() == 2; }));
    Criterion typed = *desk.form.criterionAt(0);
    typed.title = QString(); // not valid yet: kept all the same
    desk.form.change(0, typed);
    desk.form.add(criterionOf("third", 2));
    const auto draft = [&desk] {
        const auto kept = desk.run([](db::Connection& connection) {
            return store::DraftRepository(connection)
                .load(QStringLiteral("review-form:") + person("sato").toString());
        });
        REQUIRE(kept);
        return kept->has_value();
    };
    REQUIRE(waitFor(draft)); // by itself: nobody says flush() before a crash

    QualitySession session{*desk.commands, desk.random};
    ReviewFormModel again{*desk.commands, session};
    QSignalSpy conflicted(&again, &ReviewFormModel::conflicted);
    const auto restart = [&] {
        desk.commands->setUser(std::nullopt);
        desk.signIn("sato", Role::Supervisor);
        REQUIRE(waitFor([&] { return session.isLoaded() && again.rowCount() == 3; }));
    };
    SECTION("on the form that holds")
    {
        restart();
        CHECK(again.criteria() == desk.form.criteria());
        CHECK(again.isChanged());
        CHECK(conflicted.count() == 0);
        typed.title = QStringLiteral("manner");
        again.change(0, typed);
        QSignalSpy saved(&again, &ReviewFormModel::saved);
        again.save();
        REQUIRE(waitFor([&] { return saved.count() == 1; }));
        CHECK(waitFor([&] { return !draft(); }));
    }
    SECTION("taken back as a whole")
    {
        restart();
        again.undo();
        CHECK_FALSE(again.isChanged());
        CHECK(waitFor([&] { return !draft(); }));
    }
    SECTION("on a form somebody else has saved meanwhile")
    {
        ReviewForm theirs = *desk.quality.content().form;
        theirs.criteria.push_back(criterionOf("theirs"));
        REQUIRE(desk.perform(SaveReviewForm{theirs, 1}));
        restart();
        CHECK(waitFor([&] { return conflicted.count() >= 1; }));
        CHECK(again.criteria() == desk.form.criteria());
    }
    SECTION("somebody else at the desk does not meet it")
    {
        desk.signIn("ito", Role::Supervisor);
        REQUIRE(waitFor([&] { return session.isLoaded() && again.rowCount() > 0; }));
        CHECK(again.rowCount() == 2);
        CHECK(draft());
    }
}

TEST_CASE("only those who review draw and review, and only a supervisor writes the form")
{
    QualityDesk desk;
    CHECK(desk.quality.mayEditForm());
    desk.signIn("takahashi", Role::Leader);
    CHECK(desk.quality.mayReview());
    CHECK_FALSE(desk.quality.mayEditForm());
    desk.signIn("kim", Role::Operator);
    CHECK_FALSE(desk.quality.mayReview());
    QSignalSpy failed(&desk.quality, &QualitySession::drawFailed);
    (void)desk.contact("lee", "tax");
    desk.quality.draw({0}, desk.clock.now(), 1, 1);
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK(failed.front().front().value<Error>().key == QStringLiteral("review.role"));
}
