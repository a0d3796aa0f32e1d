// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <map>

namespace madoguchi::hub {

/// What goes into the audit without a change of the store beside it: reads, refusals. Kept until the next
/// flush(), a moment later; of what happens again and again the first goes in then, and what follows is
/// counted together, so that neither an office's pulls nor somebody who guesses passwords fills the disk. A
/// daemon that is killed loses the counts since, at most of that long. One thread.
class AuditBuffer
{
public:
    static constexpr qint64 readsTogetherMs = 3'600'000;
    static constexpr qint64 refusalsTogetherMs = 300'000;
    /// So many different things are held at most; then all are written.
    static constexpr size_t most = 100'000;

    AuditBuffer(HubStore& store, const Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// Goes in with the next flush, by itself.
    void add(const AuditEntry& entry) { m_single.push_back(entry); }
    /// Counted together with what differs by since, until and count alone, `togetherMs` long.
    void fold(const AuditEntry& entry, qint64 togetherMs);
    /// A session is over: what was counted for it goes in with the next flush.
    void ended(const UserId& user, const SeatId& seat);
    /// The digest under which a login stands in the audit. Empty if the store does not say.
    [[nodiscard]] QByteArray digestOf(const QString& login);

    /// Writes what is due. What cannot be written stays for the next time.
    [[nodiscard]] Result<void> flush();
    /// Writes everything: the daemon stops.
    [[nodiscard]] Result<void> flushAll();

private:
    struct Folded
    {
        AuditEntry entry;
        bool counted = false; ///< something since it was written last
        qint64 due = 0;       ///< when that is written
        qint64 together = 0;
    };
    [[nodiscard]] static QByteArray keyOf(const AuditEntry& entry);
    [[nodiscard]] Result<void> write(bool all);

    HubStore& m_store;
    const Clock& m_clock;
    QByteArray m_key;
    std::vector<AuditEntry> m_single;
    std::map<QByteArray, Folded> m_folded;
    std::optional<qint64> m_nextDue; ///< of what is counted nothing is due before
};

} // namespace madoguchi::hub
