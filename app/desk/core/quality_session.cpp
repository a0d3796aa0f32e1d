// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/quality_session.h"

#include "kb/domain/quality_rulebook.h"
#include "kb/store/article_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/quality_repository.h"

namespace madoguchi::desk {

namespace {

constexpr quint32 seedsProposed = 1'000'000; ///< six digits can be read out and typed
/// An answer that nobody reacted to is told of again at sign-in for so long.
constexpr qint64 rememberedMs = qint64(7) * 24 * 60 * 60 * 1000;

const ReviewSample* sampleOf(const std::vector<ReviewSample>& samples, const ReviewSampleId& id)
{
    const auto found = std::find_if(samples.begin(), samples.end(),
                                    [&id](const ReviewSample& sample) { return sample.id == id; });
    if (found != samples.end())
        return &*found;
    return samples.empty() ? nullptr : &samples.front();
}

Result<void> readContact(store::ContactRepository& repository, const ContactId& id,
                         QHash<ContactId, Contact>& contacts)
{
    if (contacts.contains(id))
        return {};
    MADOGUCHI_TRY_ASSIGN(contact, repository.byId(id));
    if (contact)
        contacts.insert(id, *contact);
    return {};
}

/// The questions of the Q&As used, in the language each was asked in first.
Result<void> readQuestions(db::Connection& connection, QualityContent& content)
{
    store::ArticleRepository articles(connection);
    for (const Contact& contact : std::as_const(content.contacts)) {
        for (const QString& number : contact.current().articles) {
            if (content.questions.contains(number))
                continue;
            MADOGUCHI_TRY_ASSIGN(versions, articles.translations(number));
            if (!versions.empty())
                content.questions.insert(number, versions.front().question);
        }
    }
    return {};
}

} // namespace

QualitySession::QualitySession(CommandRunner& commands, RandomSource& random, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_random(random)
{
    connect(&commands.store(), &DeskStore::opened, this, &QualitySession::refresh);
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        const auto& user = m_commands.user();
        const auto actor = user && !user->emergency ? std::optional(user->actor) : std::nullopt;
        if (actor == m_actor)
            return;
        m_actor = actor;
        m_content = {};
        m_shown = {};
        m_loaded = false;
        m_announced.clear();
        m_told.clear();
        Q_EMIT userChanged();
        Q_EMIT changed();
        refresh();
    });
}

UserId QualitySession::self() const
{
    return m_actor ? m_actor->user : UserId();
}

bool QualitySession::mayReview() const
{
    return m_actor && madoguchi::mayReview(*m_actor);
}

bool QualitySession::mayReview(const Contact& contact) const
{
    return mayReview() && !contact.id.isNull() && !contact.operatorId.isNull() &&
           contact.operatorId != m_actor->user;
}

bool QualitySession::mayEditForm() const
{
    return m_actor && mayEditReviewForm(*m_actor);
}

Result<QualityContent> QualitySession::read(db::Connection& connection, const Actor& actor,
                                            const ReviewSampleId& shown)
{
    store::QualityRepository repository(connection);
    store::ContactRepository contacts(connection);
    QualityContent content;
    MADOGUCHI_TRY_ASSIGN(form, repository.form());
    content.form = std::move(form);
    MADOGUCHI_TRY_ASSIGN(reviews, repository.reviews({}));
    for (Review& review : reviews) {
        if (!mayReadReview(actor, review))
            continue;
        MADOGUCHI_TRY(readContact(contacts, review.contact, content.contacts));
        content.reviews.push_back(std::move(review));
    }
    if (madoguchi::mayReview(actor)) {
        MADOGUCHI_TRY_ASSIGN(samples, repository.samples());
        content.samples = std::move(samples);
        if (const ReviewSample* sample = sampleOf(content.samples, shown)) {
            for (const SampledContact& drawn : sample->contacts)
                MADOGUCHI_TRY(readContact(contacts, drawn.contact, content.contacts));
        }
    }
    MADOGUCHI_TRY(readQuestions(connection, content));
    return content;
}

void QualitySession::refresh()
{
    if (!m_actor || !m_commands.store().isOpen())
        return;
    m_commands.store().lists().submitLatest(
        QStringLiteral("quality"),
        [actor = *m_actor, shown = m_shown](db::Connection& connection) {
            return read(connection, actor, shown);
        },
        this,
        [this, actor = *m_actor](Result<QualityContent> content) {
            if (m_actor != actor)
                return;
            if (content)
                take(std::move(*content));
            else if (content.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(content.error());
        });
}

void QualitySession::take(QualityContent content)
{
    const bool first = !std::exchange(m_loaded, true);
    if (!first && content == m_content)
        return;
    m_content = std::move(content);
    Q_EMIT changed();
    announceArrivals();
    announceAnswers(first);
}

void QualitySession::announceArrivals()
{
    QHash<ReviewId, qint64> before = std::exchange(m_announced, {});
    std::vector<Review> fresh;
    for (const Review& review : received()) {
        if (review.seenAt.isSet())
            continue;
        m_announced.insert(review.id, review.version);
        if (before.take(review.id) != review.version)
            fresh.push_back(review);
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone)
        Q_EMIT left(gone.key());
    for (const Review& review : fresh)
        Q_EMIT arrived(review);
}

void QualitySession::announceAnswers(bool first)
{
    std::vector<Review> fresh;
    for (const Review& review : m_content.reviews) {
        const bool mine = review.reviewer == self() || review.operatorId == self();
        if (!mine || review.replies.empty())
            continue;
        const ReviewReply& last = review.replies.back();
        if (m_told.contains(last.id))
            continue;
        m_told.insert(last.id);
        const bool old = first && last.at.ms + rememberedMs < now().ms;
        if (last.by != self() && !old)
            fresh.push_back(review);
    }
    for (const Review& review : fresh)
        Q_EMIT answered(review);
}

std::vector<Review> QualitySession::given() const
{
    std::vector<Review> mine;
    std::copy_if(m_content.reviews.begin(), m_content.reviews.end(), std::back_inserter(mine),
                 [this](const Review& review) { return review.reviewer == self(); });
    return mine;
}

std::vector<Review> QualitySession::received() const
{
    std::vector<Review> mine;
    std::copy_if(m_content.reviews.begin(), m_content.reviews.end(), std::back_inserter(mine),
                 [this](const Review& review) { return review.operatorId == self() && !review.calibration; });
    return mine;
}

const Review* QualitySession::review(const ReviewId& id) const
{
    const auto found = std::find_if(m_content.reviews.begin(), m_content.reviews.end(),
                                    [&id](const Review& review) { return review.id == id; });
    return found == m_content.reviews.end() ? nullptr : &*found;
}

const Contact* QualitySession::contact(const ContactId& id) const
{
    const auto found = m_content.contacts.constFind(id);
    return found == m_content.contacts.constEnd() ? nullptr : &*found;
}

QStringList QualitySession::titlesOf(const QStringList& numbers) const
{
    QStringList titles;
    for (const QString& number : numbers) {
        const QString question = m_content.questions.value(number).simplified();
        titles += question.isEmpty() ? number : number + u' ' + question;
    }
    return titles;
}

std::vector<UserId> QualitySession::reviewersOf(const ContactId& id) const
{
    std::vector<UserId> reviewers;
    for (const Review& review : m_content.reviews) {
        if (review.contact == id)
            reviewers.push_back(review.reviewer);
    }
    return reviewers;
}

qint64 QualitySession::proposeSeed()
{
    return m_random.below(seedsProposed);
}

const ReviewSample* QualitySession::sample() const
{
    return sampleOf(m_content.samples, m_shown);
}

void QualitySession::showSample(const ReviewSampleId& id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    refresh();
}

void QualitySession::draw(Timestamp from, Timestamp until, int perOperator, qint64 seed)
{
    ReviewSample sample;
    sample.id = m_commands.ids().make<ReviewSampleId>();
    sample.from = from;
    sample.until = until;
    sample.perOperator = perOperator;
    sample.seed = seed;
    // Drawn on the write queue: what was saved a moment ago is among the candidates.
    m_commands.store().writes().submit(
        [sample, self = self()](db::Connection& connection) -> Result<ReviewSample> {
            MADOGUCHI_TRY_ASSIGN(
                candidates, store::QualityRepository(connection).candidates(sample.from, sample.until, self));
            ReviewSample drawn = sample;
            drawn.contacts = drawSample(std::move(candidates), sample.perOperator, sample.seed);
            return drawn;
        },
        this,
        [this](Result<ReviewSample> drawn) {
            if (drawn)
                keepSample(std::move(*drawn));
            else
                Q_EMIT drawFailed(drawn.error());
        });
}

void QualitySession::keepSample(ReviewSample sample)
{
    const ReviewSampleId id = sample.id;
    m_commands.perform(SaveReviewSample{std::move(sample)}, this, [this, id](const Result<void>& result) {
        if (!result) {
            Q_EMIT drawFailed(result.error());
            return;
        }
        m_shown = id;
        refresh();
        Q_EMIT drawn(id);
    });
}

} // namespace madoguchi::desk
