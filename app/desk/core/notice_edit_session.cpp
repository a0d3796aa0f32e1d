// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/notice_edit_session.h"

#include "kb/domain/room_rulebook.h"
#include "kb/store/notice_repository.h"

namespace madoguchi::desk {

namespace {

const QString newSlot = QStringLiteral("notice:new");

QString slotOf(const NoticeId& id)
{
    return QStringLiteral("notice:") + id.toString();
}

} // namespace

NoticeEditSession::NoticeEditSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&m_keeper, &DraftKeeper::failed, this, &NoticeEditSession::saveFailed);
}

void NoticeEditSession::create()
{
    m_keeper.setSlot(newSlot);
    Notice blank;
    blank.id = m_commands.ids().make<NoticeId>();
    begin(blank);
}

void NoticeEditSession::open(const Notice& notice)
{
    m_keeper.setSlot(slotOf(notice.id));
    begin(notice);
}

void NoticeEditSession::begin(const Notice& notice)
{
    m_notice = notice;
    m_original = notice;
    m_theirs.reset();
    m_keeper.load([this, id = notice.id](const Result<std::optional<QByteArray>>& body) {
        if (m_notice.id != id || isChanged())
            return; // somebody has begun to type, or opened another one
        const auto draft = body && *body ? decodeNotice(**body) : Result<Notice>(Notice());
        if (draft && !draft->id.isNull()) {
            m_notice = *draft;
            if (m_notice.version == 0)
                m_original.id = m_notice.id;
        }
        Q_EMIT opened();
        storeChanged(); // what was typed may be about an older version
    });
}

void NoticeEditSession::close()
{
    if (!isOpen())
        return;
    m_keeper.flush();
    m_notice = m_original = {};
    m_theirs.reset();
    Q_EMIT closed();
}

bool NoticeEditSession::isChanged() const
{
    return isOpen() && !(m_notice == m_original);
}

void NoticeEditSession::edit(const Notice& notice)
{
    Q_ASSERT(notice.id == m_notice.id);
    if (notice == m_notice)
        return;
    m_notice = notice;
    keep();
}

void NoticeEditSession::keep()
{
    m_keeper.put(isChanged() ? encode(m_notice) : QByteArray());
}

void NoticeEditSession::save()
{
    const auto& user = m_commands.user();
    if (!user || !isOpen())
        return;
    if (const auto checked = checkNotice(m_notice); !checked) {
        Q_EMIT saveFailed(checked.error());
        return;
    }
    Notice notice = m_notice;
    notice.state = mayLeadRoom(user->actor) ? NoticeState::Pinned : NoticeState::Proposed;
    m_keeper.flush();
    m_keeper.forget();
    const auto clearDraft = [slot = m_keeper.slot()](db::Connection& connection) {
        return DraftKeeper::clearWithin(connection, slot);
    };
    m_commands.perform(
        SaveNotice{notice, notice.version}, this,
        [this, id = notice.id](const Result<void>& result) {
            if (id != m_notice.id)
                return;
            if (result) {
                Q_EMIT saved();
                close();
            } else if (result.error().code == ErrorCode::Conflict) {
                storeChanged();
            } else {
                Q_EMIT saveFailed(result.error());
            }
        },
        clearDraft);
}

void NoticeEditSession::discard()
{
    if (!isOpen())
        return;
    m_keeper.put({});
    close();
}

void NoticeEditSession::readThen(std::function<void(const std::optional<Notice>&)> then)
{
    m_commands.store().writes().submit(
        [id = m_notice.id](db::Connection& connection) {
            return store::NoticeRepository(connection).byId(id);
        },
        this,
        [this, id = m_notice.id, then = std::move(then)](const Result<std::optional<Notice>>& read) {
            if (id != m_notice.id)
                return;
            if (read)
                then(*read);
            else
                Q_EMIT saveFailed(read.error());
        });
}

void NoticeEditSession::complete(const QString& prefix)
{
    constexpr int most = 20;
    m_commands.store().lists().submitLatest(
        QStringLiteral("notice-articles"),
        [prefix](db::Connection& connection) { return store::numbersBeginning(connection, prefix, most); },
        this,
        [this, prefix](const Result<QList<store::NumberedTitle>>& found) {
            if (found)
                Q_EMIT completed(prefix, *found);
        });
}

void NoticeEditSession::storeChanged()
{
    if (!isOpen())
        return;
    readThen([this](const std::optional<Notice>& present) {
        if (!present || present->version == m_notice.version)
            return;
        if (isChanged()) {
            m_theirs = present;
            Q_EMIT conflicted(*present);
            return;
        }
        m_notice = m_original = *present;
        Q_EMIT opened();
    });
}

void NoticeEditSession::keepMine()
{
    if (!m_theirs)
        return;
    m_original = *std::exchange(m_theirs, std::nullopt);
    m_notice.version = m_original.version;
    keep();
    Q_EMIT opened();
}

void NoticeEditSession::takeTheirs()
{
    if (!m_theirs)
        return;
    m_notice = m_original = *std::exchange(m_theirs, std::nullopt);
    keep();
    Q_EMIT opened();
}

} // namespace madoguchi::desk
