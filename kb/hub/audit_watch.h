// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/audit_check.h"
#include "kb/hub/hub_store.h"
#include "kb/wire/audit_page.h"

namespace madoguchi::hub {

/// What was found when all of it was looked at last, or as soon as something was wrong.
struct AuditVerdict
{
    wire::AuditChain chain = wire::AuditChain::Unknown;
    Timestamp at = {};
};

/// Looks over the audit beside the hub's work, a part at a time and from the first row again each day, so
/// that what was changed behind its back is noticed without anybody asking.
class AuditWatch
{
public:
    static constexpr int rowsAtOnce = 2'000;
    static constexpr qint64 againAfterMs = 24LL * 3600 * 1000;
    /// How often it says that something is wrong.
    static constexpr qint64 pauseMs = 3600 * 1000;

    AuditWatch(HubStore& store, const Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// Looks at the next rows. @return the first thing that is wrong
    [[nodiscard]] Result<std::optional<AuditProblem>> step();
    /// Up to which row it was whole when it was looked at last; 0: not yet.
    [[nodiscard]] qint64 wholeUpTo() const { return m_whole; }
    [[nodiscard]] const AuditVerdict& verdict() const { return m_verdict; }

private:
    void startOver();

    HubStore& m_store;
    const Clock& m_clock;
    AuditHead m_last{0, auditBeginning()};
    qint64 m_whole = 0;
    AuditVerdict m_verdict;
    qint64 m_begunAt = 0;
    qint64 m_pausedUntil = 0;
    bool m_atEnd = false;
};

} // namespace madoguchi::hub
