// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's store with contacts of two operators, and reviews made by hand.
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/review_edit_session.h"
#include "app/desk/core/review_form_model.h"
#include "app/desk/core/review_talk.h"
#include "kb/store/draft_repository.h"
#include "tests/unit/desk_core/desk_fixture.h"

namespace madoguchi::desk::test {

inline UserId person(const char* login)
{
    return {uuidForName(QString::fromLatin1(login))};
}

inline Criterion criterionOf(const char* title, int weight = 1, int points = 5)
{
    Criterion criterion;
    criterion.id = {uuidForName(QString::fromLatin1(title))};
    criterion.title = QString::fromLatin1(title);
    criterion.weight = weight;
    criterion.points = points;
    return criterion;
}

/// Of a contact and a reviewer, on a form of two criteria. A null score: it did not apply.
inline Review reviewOf(const char* contact, const char* reviewer, std::optional<int> manner,
                       std::optional<int> right, Timestamp at = {1'700'000'000'000})
{
    Review review;
    review.contact = {uuidForName(QString::fromLatin1(contact))};
    review.reviewer = person(reviewer);
    review.id = idOfReview(review.contact, review.reviewer);
    review.operatorId = person("kim");
    review.reviewedAt = at;
    review.criteria = {criterionOf("manner", 1), criterionOf("right", 3)};
    if (manner)
        review.scores.push_back({review.criteria[0].id, *manner});
    if (right)
        review.scores.push_back({review.criteria[1].id, *right});
    review.version = 1;
    return review;
}

/// The one signed in changes; what they do goes the way of the program.
struct QualityDesk : Desk
{
    QualitySession quality{*commands, random};
    ReviewFormModel form{*commands, quality};
    ReviewEditSession edit{*commands};
    ReviewTalk talk{*commands};

    QualityDesk()
    {
        signIn("sato", Role::Supervisor);
        REQUIRE(waitFor([this] { return quality.isLoaded(); }));
    }
    void signIn(const char* login, Role role)
    {
        commands->setUser(SignedInUser{
            QString::fromLatin1(login), QString::fromLatin1(login), {person(login), role, {}}, true});
    }
    /// As its operator would have logged it.
    ContactId contact(const char* login, const char* category)
    {
        Contact contact;
        contact.id = ids.make<ContactId>();
        contact.operatorId = person(login);
        contact.startedAt = clock.now().plusMs(-60'000);
        contact.endedAt = clock.now();
        contact.original.inquiry = QStringLiteral("inquiry");
        contact.original.category = QString::fromLatin1(category);
        const auto before = commands->user();
        signIn(login, Role::Operator);
        REQUIRE(perform(LogContact{contact}));
        commands->setUser(before);
        clock.advance(1000);
        return contact.id;
    }
    void makeForm()
    {
        ReviewForm made;
        made.criteria = {criterionOf("manner", 1), criterionOf("right", 3)};
        REQUIRE(perform(SaveReviewForm{made, 0}));
        load();
    }
    void load()
    {
        QSignalSpy changed(&quality, &QualitySession::changed);
        quality.refresh();
        (void)waitFor([&] { return changed.count() > 0; }, 300);
    }
    void open(const ContactId& contact)
    {
        edit.open(contact);
        REQUIRE(waitFor([&] { return edit.isOpen() && edit.contact().id == contact; }));
    }
    /// What the store keeps of a review being written.
    std::optional<QByteArray> draftOf(const ReviewId& id)
    {
        const auto draft = run([&](db::Connection& connection) {
            return store::DraftRepository(connection).load(QStringLiteral("review:") + id.toString());
        });
        REQUIRE(draft);
        return *draft ? std::optional<QByteArray>((*draft)->body) : std::nullopt;
    }
    /// Reviews it with these points, as the one signed in.
    void review(const ContactId& contact, int manner, int right)
    {
        open(contact);
        edit.judge(criterionOf("manner").id, manner);
        edit.judge(criterionOf("right").id, right);
        edit.save();
        REQUIRE(waitFor([&] { return !edit.isOpen(); }));
        load();
    }
};

} // namespace madoguchi::desk::test
