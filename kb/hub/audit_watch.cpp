// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_watch.h"

#include "kb/db/transaction.h"
#include "kb/hub/audit_rows.h"

namespace madoguchi::hub {

void AuditWatch::startOver()
{
    m_last = {0, auditBeginning()};
    m_begunAt = m_clock.steadyMs();
    m_atEnd = false;
}

Result<std::optional<AuditProblem>> AuditWatch::step()
{
    if (m_clock.steadyMs() < m_pausedUntil)
        return std::optional<AuditProblem>();
    if (m_atEnd && m_clock.steadyMs() - m_begunAt >= againAfterMs)
        startOver();
    MADOGUCHI_TRY_ASSIGN(moment, db::Snapshot::begin(m_store.connection()));
    MADOGUCHI_TRY_ASSIGN(head, m_store.audit().head());
    db::Statement rows(
        m_store.connection(),
        QStringLiteral("SELECT ") + auditColumns +
            QStringLiteral(" FROM audit WHERE municipality = ? AND seq > ? ORDER BY seq LIMIT ?"));
    rows.bind(m_store.municipality()).bind(m_last.seq).bind(rowsAtOnce);
    MADOGUCHI_TRY(rows.exec());
    int seen = 0;
    std::optional<AuditProblem> problem;
    for (; !problem && rows.next(); ++seen) {
        const AuditRow row = auditRowAt(rows);
        const QByteArray hash = auditHashAt(rows);
        if (row.seq != m_last.seq + 1)
            problem = AuditProblem{m_last.seq + 1, QStringLiteral("audit.missing")};
        else if (auditHash(m_last.hash, row, m_store.municipality()) != hash)
            problem = AuditProblem{row.seq, QStringLiteral("audit.changed")};
        m_last = {row.seq, hash};
    }
    MADOGUCHI_TRY(rows.finish());
    m_atEnd = seen < rowsAtOnce;
    // A store put back to an earlier moment, or an end that was cut off while the hub ran.
    if (!problem && m_atEnd && !(m_last == head))
        problem = AuditProblem{std::min(m_last.seq, head.seq) + 1, QStringLiteral("audit.head")};
    if (problem) {
        startOver();
        m_verdict = {wire::AuditChain::Broken, m_clock.now()};
        m_pausedUntil = m_clock.steadyMs() + pauseMs;
    } else if (m_atEnd) {
        m_whole = m_last.seq;
        m_verdict = {wire::AuditChain::Whole, m_clock.now()};
    }
    return problem;
}

} // namespace madoguchi::hub
