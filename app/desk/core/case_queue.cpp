// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_queue.h"

namespace madoguchi::desk {

namespace {

const QString channelName = QStringLiteral("case-queue");

} // namespace

CaseQueue::CaseQueue(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    // What waited for somebody else is nobody's business here.
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_commands.store().lists().cancel(channelName);
        m_content = {};
        m_loaded = false;
        Q_EMIT changed();
        refresh();
    });
}

Result<CaseQueue::Content> CaseQueue::read(db::Connection& connection, const Actor& actor)
{
    store::CaseRepository cases(connection);
    Content content;
    MADOGUCHI_TRY_ASSIGN(duties, cases.dutiesOf(actor, most));
    MADOGUCHI_TRY_ASSIGN(waiting, cases.waitingForOthers(actor, most));
    content.dutyCount = qint64(duties.size());
    if (content.dutyCount == most) {
        MADOGUCHI_TRY_ASSIGN(count, cases.dutyCount(actor));
        content.dutyCount = count;
    }
    content.duties = std::move(duties);
    content.waiting = std::move(waiting);
    return content;
}

void CaseQueue::refresh()
{
    const auto& user = m_commands.user();
    if (!user)
        return;
    m_commands.store().lists().submitLatest(
        channelName, [actor = user->actor](db::Connection& connection) { return read(connection, actor); },
        this,
        [this](Result<Content> content) {
            if (!content) {
                if (content.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(content.error());
                return;
            }
            if (std::exchange(m_loaded, true) && *content == m_content)
                return;
            m_content = std::move(*content);
            Q_EMIT changed();
        });
}

} // namespace madoguchi::desk
