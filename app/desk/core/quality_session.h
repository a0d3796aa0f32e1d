// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/calibration.h"
#include "app/desk/core/command_runner.h"
#include "kb/base/random.h"

#include <QSet>

namespace madoguchi::desk {

/// What the store holds about quality, as far as whoever is signed in may read it.
struct QualityContent
{
    std::optional<ReviewForm> form;
    std::vector<Review> reviews;        ///< newest first
    std::vector<ReviewSample> samples;  ///< newest first
    QHash<ContactId, Contact> contacts; ///< of the reviews and of the sample shown, as far as they are here

    QHash<QString, QString> questions; ///< of the Q&As these used, by their numbers

    bool operator==(const QualityContent&) const = default;
};

/// Reviews, samples and the form, read whenever something has come; draws samples, and tells of reviews and
/// answers that came for the one signed in. UI thread.
class QualitySession final : public QObject
{
    Q_OBJECT
public:
    QualitySession(CommandRunner& commands, RandomSource& random, QObject* parent = nullptr);

    /// Reads the store again; changed() follows if something differs.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QualityContent& content() const { return m_content; }
    /// Null if nobody is signed in.
    [[nodiscard]] UserId self() const;
    [[nodiscard]] bool mayReview() const;
    [[nodiscard]] bool mayReview(const Contact& contact) const;
    [[nodiscard]] bool mayEditForm() const;
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }

    /// Those given by the one signed in, and those about their contacts. Newest first. @{
    [[nodiscard]] std::vector<Review> given() const;
    [[nodiscard]] std::vector<Review> received() const;
    /// @}
    [[nodiscard]] const Review* review(const ReviewId& id) const;
    [[nodiscard]] const Contact* contact(const ContactId& id) const;
    /// "0877 How is a stamp registered?": numbers alone say little. What is not here keeps its number.
    [[nodiscard]] QStringList titlesOf(const QStringList& numbers) const;
    /// Who has reviewed it, whatever they gave.
    [[nodiscard]] std::vector<UserId> reviewersOf(const ContactId& id) const;

    /// A number nobody chose.
    [[nodiscard]] qint64 proposeSeed();
    /// Draws from what ended from `from` to before `until`, without one's own contacts, and keeps it for all
    /// who review. drawn() or drawFailed() follows.
    void draw(Timestamp from, Timestamp until, int perOperator, qint64 seed);
    /// The sample that is looked at; the newest unless another was chosen.
    [[nodiscard]] const ReviewSample* sample() const;
    void showSample(const ReviewSampleId& id);

Q_SIGNALS:
    void changed();
    /// Somebody else is signed in.
    void userChanged();
    void drawn(const madoguchi::ReviewSampleId& id);
    void drawFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);
    /// A review for the one signed in that they have not seen yet: new, changed, or there at sign-in.
    void arrived(const madoguchi::Review& review);
    /// It is seen, or taken back.
    void left(const madoguchi::ReviewId& id);
    /// The last word under a review is somebody else's, and new.
    void answered(const madoguchi::Review& review);

private:
    [[nodiscard]] static Result<QualityContent> read(db::Connection& connection, const Actor& actor,
                                                     const ReviewSampleId& shown);
    void take(QualityContent content);
    void announceArrivals();
    void announceAnswers(bool first);
    void keepSample(ReviewSample sample);

    CommandRunner& m_commands;
    RandomSource& m_random;
    std::optional<Actor> m_actor;
    QualityContent m_content;
    ReviewSampleId m_shown;
    bool m_loaded = false;
    QHash<ReviewId, qint64> m_announced; ///< unseen reviews, by the version told of
    QSet<EntryId> m_told;                ///< replies
};

} // namespace madoguchi::desk
