// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/review_talk.h"

#include "kb/domain/quality_rulebook.h"

namespace madoguchi::desk {

namespace {

// Of the person too: at a shared desk nobody finds what another one has begun to say.
QString slotOf(const UserId& user, const ReviewId& review)
{
    return QStringLiteral("review-reply:%1:%2").arg(user.toString(), review.toString());
}

} // namespace

ReviewTalk::ReviewTalk(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&m_keeper, &DraftKeeper::failed, this, &ReviewTalk::failed);
    connect(&commands, &CommandRunner::userChanged, this, &ReviewTalk::close);
}

void ReviewTalk::open(const ReviewId& review)
{
    const auto& user = m_commands.user();
    if (!user || review == m_review)
        return;
    m_keeper.setSlot(slotOf(user->actor.user, review));
    m_review = review;
    m_text.clear();
    Q_EMIT opened();
    m_keeper.load([this, review](const Result<std::optional<QByteArray>>& body) {
        if (review != m_review || !m_text.isEmpty() || !body || !*body)
            return; // another one was opened, or somebody has begun to type
        m_text = QString::fromUtf8(**body);
        Q_EMIT opened();
    });
}

void ReviewTalk::close()
{
    if (m_review.isNull())
        return;
    m_keeper.flush();
    m_review = {};
    m_text.clear();
    Q_EMIT opened();
}

void ReviewTalk::edit(const QString& text)
{
    if (m_review.isNull() || text == m_text)
        return;
    m_text = text;
    m_keeper.put(text.toUtf8());
}

void ReviewTalk::send()
{
    const QString text = m_text.trimmed();
    if (text.isEmpty()) {
        Q_EMIT failed({ErrorCode::InvalidInput, QStringLiteral("review.reply.missing"), {}});
        return;
    }
    if (const auto checked = checkReply(text); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    m_keeper.flush();
    m_keeper.forget();
    say(
        text,
        [this] {
            m_text.clear();
            Q_EMIT sent();
            Q_EMIT opened();
        },
        [slot = m_keeper.slot()](db::Connection& connection) {
            return DraftKeeper::clearWithin(connection, slot);
        });
}

void ReviewTalk::markSeen()
{
    say({}, [this] { Q_EMIT seen(); }, {});
}

void ReviewTalk::say(const QString& text, std::function<void()> done, CommandRunner::Alongside alongside)
{
    if (m_review.isNull())
        return;
    ReviewReply reply;
    reply.id = m_commands.ids().make<EntryId>();
    reply.text = text;
    m_commands.perform(
        ReplyToReview{m_review, reply}, this,
        [this, review = m_review, done = std::move(done)](const Result<void>& result) {
            if (review != m_review)
                return;
            if (result)
                done();
            else
                Q_EMIT failed(result.error());
        },
        std::move(alongside));
}

} // namespace madoguchi::desk
