// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_buffer.h"

#include "kb/db/transaction.h"
#include "kb/hub/accounts.h"

namespace madoguchi::hub {

QByteArray AuditBuffer::keyOf(const AuditEntry& entry)
{
    AuditRow same{0, {}, entry};
    same.entry.since = same.entry.until = same.entry.count = 0;
    return canonical(same, QString());
}

void AuditBuffer::fold(const AuditEntry& entry, qint64 togetherMs)
{
    const qint64 now = m_clock.steadyMs();
    const auto [place, isNew] = m_folded.try_emplace(keyOf(entry));
    Folded& folded = place->second;
    if (isNew) {
        folded.due = now;
        folded.together = togetherMs;
    }
    if (!folded.counted) {
        folded.entry = entry;
        folded.counted = true;
    } else {
        folded.entry.since = std::min(folded.entry.since, entry.since);
        folded.entry.until = std::max(folded.entry.until, entry.until);
        // As many feeds, however often they are granted.
        const bool isSize = entry.act == AuditAct::FeedsGranted;
        folded.entry.count = isSize ? entry.count : folded.entry.count + entry.count;
    }
    m_nextDue = std::min(m_nextDue.value_or(folded.due), folded.due);
    if (m_folded.size() > most)
        m_nextDue = now;
}

void AuditBuffer::ended(const UserId& user, const SeatId& seat)
{
    const qint64 now = m_clock.steadyMs();
    for (auto& [key, folded] : m_folded) {
        if (folded.counted && folded.entry.actor == user && folded.entry.seat == seat) {
            folded.due = now;
            m_nextDue = now;
        }
    }
}

QByteArray AuditBuffer::digestOf(const QString& login)
{
    if (m_key.isEmpty())
        m_key = m_store.auditKey().value_or(QByteArray());
    return m_key.isEmpty() ? QByteArray() : loginDigest(login, m_key);
}

Result<void> AuditBuffer::flush()
{
    const bool due = m_nextDue && *m_nextDue <= m_clock.steadyMs();
    if (m_single.empty() && !due)
        return {};
    return write(m_folded.size() > most);
}

Result<void> AuditBuffer::flushAll()
{
    return write(true);
}

Result<void> AuditBuffer::write(bool all)
{
    const qint64 now = m_clock.steadyMs();
    std::vector<AuditEntry> entries = m_single;
    for (const auto& [key, folded] : m_folded) {
        if (folded.counted && (all || folded.due <= now))
            entries.push_back(folded.entry);
    }
    if (!entries.empty()) {
        const auto written = db::repeatOnConflict([&]() -> Result<void> {
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
            MADOGUCHI_TRY(m_store.audit().add(entries, m_clock.now()));
            return transaction.commit();
        });
        MADOGUCHI_TRY(written);
    }
    m_single.clear();
    m_nextDue.reset();
    for (auto place = m_folded.begin(); place != m_folded.end();) {
        Folded& folded = place->second;
        if (folded.counted && (all || folded.due <= now)) {
            folded.counted = false;
            folded.due = now + folded.together;
        } else if (!folded.counted && folded.due <= now) {
            // Nothing more of it in all that time.
            place = m_folded.erase(place);
            continue;
        }
        if (folded.counted)
            m_nextDue = std::min(m_nextDue.value_or(folded.due), folded.due);
        ++place;
    }
    if (all)
        m_folded.clear();
    return {};
}

} // namespace madoguchi::hub
