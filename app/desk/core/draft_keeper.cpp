// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/draft_keeper.h"

#include "kb/store/draft_repository.h"

namespace madoguchi::desk {

DraftKeeper::DraftKeeper(DeskStore& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::write);
}

void DraftKeeper::setSlot(const QString& slot)
{
    flush();
    m_slot = slot;
}

void DraftKeeper::load(Loaded loaded)
{
    m_store.writes().submit(
        [slot = m_slot](db::Connection& connection) -> Result<std::optional<QByteArray>> {
            MADOGUCHI_TRY_ASSIGN(draft, store::DraftRepository(connection).load(slot));
            return draft ? std::optional<QByteArray>(draft->body) : std::nullopt;
        },
        this, std::move(loaded));
}

void DraftKeeper::put(const QByteArray& body)
{
    m_body = body;
    m_dirty = true;
    // Not restarted by further changes: someone who types without a pause is saved all the same.
    if (!m_delay.isActive() && !m_writing)
        m_delay.start();
}

void DraftKeeper::flush()
{
    if (m_dirty)
        write();
}

void DraftKeeper::forget()
{
    m_delay.stop();
    m_dirty = false;
}

Result<void> DraftKeeper::clearWithin(db::Connection& connection, const QString& slot)
{
    return store::DraftRepository(connection).clear(slot);
}

void DraftKeeper::write()
{
    m_delay.stop();
    m_dirty = false;
    m_writing = true;
    const Timestamp now = m_clock.now();
    m_store.writes().submit(
        [slot = m_slot, body = m_body, now](db::Connection& connection) {
            store::DraftRepository drafts(connection);
            return body.isEmpty() ? drafts.clear(slot) : drafts.save(slot, body, now);
        },
        this,
        [this, now](const Result<void>& result) {
            m_writing = false;
            if (m_dirty)
                m_delay.start();
            if (result)
                Q_EMIT saved(now);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace madoguchi::desk
