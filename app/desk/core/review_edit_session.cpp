// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/review_edit_session.h"

#include "kb/domain/quality_rulebook.h"
#include "kb/store/contact_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/quality_repository.h"

namespace madoguchi::desk {

namespace {

// Of contact and reviewer: two leaders at one desk do not meet each other's drafts.
QString slotOf(const ReviewId& id)
{
    return QStringLiteral("review:") + id.toString();
}

} // namespace

ReviewEditSession::ReviewEditSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&m_keeper, &DraftKeeper::failed, this, &ReviewEditSession::saveFailed);
    connect(&commands, &CommandRunner::userChanged, this, &ReviewEditSession::close);
}

Result<ReviewEditSession::Found> ReviewEditSession::read(db::Connection& connection, const ContactId& contact,
                                                         const UserId& self, const QString& slot)
{
    Found found;
    MADOGUCHI_TRY_ASSIGN(there, store::ContactRepository(connection).byId(contact));
    if (!there)
        return failure(ErrorCode::NotFound, QStringLiteral("review.contact"));
    found.contact = *there;
    store::QualityRepository quality(connection);
    MADOGUCHI_TRY_ASSIGN(reviews, quality.reviewsOf(contact));
    for (const Review& review : reviews) {
        if (review.reviewer == self)
            found.mine = review;
        else
            found.reviewed = found.reviewed || !review.calibration;
    }
    MADOGUCHI_TRY_ASSIGN(form, quality.form());
    found.form = std::move(form);
    MADOGUCHI_TRY_ASSIGN(draft, store::DraftRepository(connection).load(slot));
    if (draft)
        found.draft = draft->body;
    return found;
}

void ReviewEditSession::open(const ContactId& contact, const ReviewSampleId& sample)
{
    const auto& user = m_commands.user();
    if (!user || (isOpen() && m_contact.id == contact))
        return;
    close();
    m_asked = contact;
    const UserId self = user->actor.user;
    m_keeper.setSlot(slotOf(idOfReview(contact, self)));
    m_commands.store().writes().submit(
        [contact, self, slot = m_keeper.slot()](db::Connection& connection) {
            return read(connection, contact, self, slot);
        },
        this,
        [this, contact, sample](const Result<Found>& found) {
            if (contact != m_asked)
                return; // another one was opened meanwhile
            if (found)
                take(*found, sample);
            else
                Q_EMIT openFailed(found.error());
        });
}

void ReviewEditSession::take(const Found& found, const ReviewSampleId& sample)
{
    const auto& user = m_commands.user();
    if (!user)
        return;
    if (found.contact.operatorId == user->actor.user) {
        Q_EMIT openFailed({ErrorCode::Refused, QStringLiteral("review.own"), {}});
        return;
    }
    Review review;
    if (found.mine) {
        review = *found.mine;
    } else {
        if (!found.form) {
            Q_EMIT openFailed({ErrorCode::NotFound, QStringLiteral("review-form.missing"), {}});
            return;
        }
        review.id = idOfReview(found.contact.id, user->actor.user);
        review.contact = found.contact.id;
        review.operatorId = found.contact.operatorId;
        review.sample = sample;
        review.criteria = found.form->criteria;
        // The operator has one already: this is a second opinion unless one says otherwise.
        review.calibration = found.reviewed;
    }
    m_contact = found.contact;
    m_original = found.mine ? ReviewDraft::of(review) : ReviewDraft{review, {}};
    m_draft = m_original;
    m_theirs.reset();
    if (found.draft) {
        const auto draft = decodeReviewDraft(*found.draft);
        if (draft && draft->review.id == review.id)
            m_draft = *draft;
    }
    Q_EMIT opened();
    storeChanged(); // what was judged may be about an older version
}

void ReviewEditSession::close()
{
    m_asked = {};
    if (!isOpen())
        return;
    m_keeper.flush();
    m_contact = {};
    m_draft = m_original = {};
    m_theirs.reset();
    Q_EMIT closed();
}

bool ReviewEditSession::isChanged() const
{
    return isOpen() && !m_draft.saysTheSame(m_original);
}

void ReviewEditSession::judge(const CriterionId& criterion, std::optional<int> points)
{
    m_draft.judge(criterion, points);
    keep();
}

void ReviewEditSession::setComment(const QString& comment)
{
    if (comment == m_draft.review.comment)
        return;
    m_draft.review.comment = comment;
    keep();
}

void ReviewEditSession::setCalibration(bool calibration)
{
    if (!isNew() || calibration == m_draft.review.calibration)
        return;
    m_draft.review.calibration = calibration;
    keep();
}

void ReviewEditSession::keep()
{
    m_keeper.put(isChanged() ? encode(m_draft) : QByteArray());
    Q_EMIT edited();
}

void ReviewEditSession::save()
{
    if (!isOpen())
        return;
    if (const auto open = m_draft.firstOpen()) {
        Q_EMIT saveFailed({ErrorCode::InvalidInput, QStringLiteral("review.open"), open->toString()});
        return;
    }
    Review review = m_draft.review;
    review.comment = review.comment.trimmed();
    if (const auto checked = checkReview(review); !checked) {
        Q_EMIT saveFailed(checked.error());
        return;
    }
    m_keeper.flush();
    m_keeper.forget();
    const auto clearDraft = [slot = m_keeper.slot()](db::Connection& connection) {
        return DraftKeeper::clearWithin(connection, slot);
    };
    m_commands.perform(
        SaveReview{review, review.version}, this,
        [this, id = review.id](const Result<void>& result) {
            if (id != m_draft.review.id)
                return;
            if (result) {
                Q_EMIT saved(id);
                close();
            } else if (result.error().code == ErrorCode::Conflict) {
                storeChanged();
            } else {
                Q_EMIT saveFailed(result.error());
            }
        },
        clearDraft);
}

void ReviewEditSession::discard()
{
    if (!isOpen())
        return;
    m_keeper.put({});
    close();
}

void ReviewEditSession::storeChanged()
{
    const auto& user = m_commands.user();
    if (!isOpen() || !user)
        return;
    m_commands.store().writes().submit(
        [contact = m_contact.id, self = user->actor.user, slot = m_keeper.slot()](
            db::Connection& connection) { return read(connection, contact, self, slot); },
        this,
        [this, contact = m_contact.id](const Result<Found>& found) {
            if (contact != m_contact.id || !found || !found->mine ||
                found->mine->version == m_draft.review.version)
                return;
            if (isChanged()) {
                m_theirs = found->mine;
                Q_EMIT conflicted(*found->mine);
                return;
            }
            m_draft = m_original = ReviewDraft::of(*found->mine);
            Q_EMIT opened();
        });
}

void ReviewEditSession::keepMine()
{
    if (!m_theirs)
        return;
    m_original = ReviewDraft::of(*std::exchange(m_theirs, std::nullopt));
    m_draft.review.version = m_original.review.version;
    m_draft.review.calibration = m_original.review.calibration;
    keep();
    Q_EMIT opened();
}

void ReviewEditSession::takeTheirs()
{
    if (!m_theirs)
        return;
    m_draft = m_original = ReviewDraft::of(*std::exchange(m_theirs, std::nullopt));
    keep();
    Q_EMIT opened();
}

} // namespace madoguchi::desk
