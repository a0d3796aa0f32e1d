// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/notice_session.h"

#include "kb/store/notice_repository.h"

namespace madoguchi::desk {

namespace {
// A notice's hour may begin while nothing else happens.
constexpr int lookEveryMs = 5'000;

bool comesFirst(const Notice& a, const Notice& b)
{
    return a.importance != b.importance ? a.importance > b.importance : a.changedAt > b.changedAt;
}
} // namespace

NoticeSession::NoticeSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_time.setInterval(lookEveryMs);
    connect(&m_time, &QTimer::timeout, this, &NoticeSession::look);
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        const auto& user = m_commands.user();
        const UserId id = user ? user->actor.user : UserId();
        if (id == m_user)
            return;
        m_user = id;
        m_aside.clear();
        m_announced.clear();
        m_content = {};
        look();
        refresh();
    });
}

void NoticeSession::setSeat(const SeatId& seat)
{
    m_seat = seat;
    look();
}

bool NoticeSession::isBooth() const
{
    const auto& user = m_commands.user();
    return user && !user->emergency && user->actor.role != Role::Department;
}

Result<NoticeSession::Content> NoticeSession::read(db::Connection& connection, const UserId& user)
{
    store::NoticeRepository repository(connection);
    Content content;
    constexpr Timestamp never{std::numeric_limits<qint64>::max()};
    MADOGUCHI_TRY_ASSIGN(notices, repository.all(never));
    content.notices = std::move(notices);
    MADOGUCHI_TRY_ASSIGN(receipts, repository.receipts());
    for (const NoticeReceipt& receipt : receipts) {
        if (receipt.user == user)
            content.mine.insert(receipt.notice, receipt);
    }
    return content;
}

void NoticeSession::refresh()
{
    if (!isBooth()) {
        m_time.stop();
        return;
    }
    m_time.start();
    m_commands.store().lists().submitLatest(
        QStringLiteral("notices"),
        [user = m_user](db::Connection& connection) { return read(connection, user); }, this,
        [this, user = m_user](Result<Content> content) {
            if (user != m_user)
                return;
            if (!content) {
                if (content.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(content.error());
                return;
            }
            m_content = std::move(*content);
            look();
        });
}

bool NoticeSession::isAcknowledged(const Notice& notice) const
{
    // Whoever pinned it knows what it says.
    if (notice.changedBy == m_user)
        return true;
    const auto receipt = m_content.mine.constFind(notice.id);
    return receipt != m_content.mine.constEnd() && acknowledges(*receipt, notice);
}

void NoticeSession::look()
{
    std::vector<Notice> current;
    const Timestamp now = m_commands.clock().now();
    for (const Notice& notice : m_content.notices) {
        if (isBooth() && isShown(notice, m_seat, now))
            current.push_back(notice);
    }
    std::stable_sort(current.begin(), current.end(), comesFirst);
    std::vector<Notice> waiting;
    for (const Notice& notice : current) {
        if (!isAcknowledged(notice) && m_aside.value(notice.id, -1) != notice.saidVersion)
            waiting.push_back(notice);
    }
    const bool differs = current != m_current || waiting != m_waiting;
    m_current = std::move(current);
    m_waiting = std::move(waiting);
    QHash<NoticeId, qint64> gone = std::exchange(m_announced, {});
    std::vector<Notice> fresh;
    for (const Notice& notice : m_waiting) {
        if (gone.take(notice.id) != notice.saidVersion)
            fresh.push_back(notice);
        m_announced.insert(notice.id, notice.saidVersion);
    }
    if (differs)
        Q_EMIT changed();
    for (const NoticeId& id : gone.keys())
        Q_EMIT left(id);
    for (const Notice& notice : fresh)
        Q_EMIT arrived(notice);
}

void NoticeSession::acknowledge(const NoticeId& id)
{
    const auto found = std::find_if(m_current.begin(), m_current.end(),
                                    [&id](const Notice& notice) { return notice.id == id; });
    if (found == m_current.end() || isAcknowledged(*found))
        return;
    m_commands.perform(AcknowledgeNotice{id, found->version}, this, [this](const Result<void>& result) {
        if (!result)
            Q_EMIT failed(result.error());
        refresh();
    });
}

void NoticeSession::putAside(const NoticeId& id)
{
    for (const Notice& notice : m_waiting) {
        if (notice.id == id && notice.importance == Importance::Normal)
            m_aside.insert(id, notice.saidVersion);
    }
    look();
}

} // namespace madoguchi::desk
