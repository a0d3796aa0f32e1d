// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"
#include "app/desk/core/review_draft.h"
#include "app/desk/core/review_total.h"

namespace madoguchi::desk {

/// One contact being reviewed by the one signed in. Every judgement is kept on the disk as it is made; a
/// version saved at another desk in between is shown beside one's own. UI thread.
class ReviewEditSession final : public QObject
{
    Q_OBJECT
public:
    explicit ReviewEditSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Opens one's review of this contact, or begins one; what was begun earlier is there again. opened() or
    /// openFailed() follows: Refused "review.own", NotFound "review.contact", "review-form.missing".
    /// @param sample the draw it comes from; null = picked by hand
    void open(const ContactId& contact, const ReviewSampleId& sample = {});
    void close();

    [[nodiscard]] bool isOpen() const { return !m_contact.id.isNull(); }
    [[nodiscard]] bool isNew() const { return m_draft.review.version == 0; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const Contact& contact() const { return m_contact; }
    [[nodiscard]] const ReviewDraft& draft() const { return m_draft; }
    [[nodiscard]] ReviewTotal total() const { return totalWithShare(m_draft.review); }

    /// Nothing: does not apply. edited() follows.
    void judge(const CriterionId& criterion, std::optional<int> points);
    void setComment(const QString& comment);
    /// Of a new one alone: who reads it hangs on this.
    void setCalibration(bool calibration);
    /// saved(), conflicted() or saveFailed() follows: InvalidInput "review.open" with the criterion's id
    /// while one is not judged, else errors of the rulebook.
    void save();
    /// Throws away what was not saved.
    void discard();
    /// The store may hold a newer version now.
    void storeChanged();
    /// After a conflict: one's own judgement stands, on top of theirs.
    void keepMine();
    /// After a conflict: theirs is taken over.
    void takeTheirs();
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    /// Show draft().
    void opened();
    void openFailed(const madoguchi::Error& error);
    void edited();
    void closed();
    void saved(const madoguchi::ReviewId& id);
    void conflicted(const madoguchi::Review& theirs);
    void saveFailed(const madoguchi::Error& error);

private:
    struct Found
    {
        Contact contact;
        std::optional<Review> mine;
        bool reviewed = false; ///< for the operator, by somebody else
        std::optional<ReviewForm> form;
        std::optional<QByteArray> draft;
    };
    [[nodiscard]] static Result<Found> read(db::Connection& connection, const ContactId& contact,
                                            const UserId& self, const QString& slot);
    void take(const Found& found, const ReviewSampleId& sample);
    void keep();

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    ContactId m_asked;
    Contact m_contact;
    ReviewDraft m_draft;
    ReviewDraft m_original; ///< as it was opened
    std::optional<Review> m_theirs;
};

} // namespace madoguchi::desk
