// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator's desk asks of the audit.
#include "kb/hub/audit_page.h"
#include "kb/hub/peer.h"
#include "kb/hub/rights.h"
#include "kb/wire/limits.h"

namespace madoguchi::hub {

Result<AuditFilter> Peer::filterOf(const wire::ListAudit& list)
{
    AuditFilter filter;
    filter.from = list.from;
    filter.to = list.to;
    filter.user = list.user;
    if (list.act > 0)
        filter.act = static_cast<AuditAct>(list.act);
    if (!list.user.isNull()) {
        MADOGUCHI_TRY_ASSIGN(account, Accounts(m_service.store).byId(list.user));
        if (account)
            filter.login = m_service.audit.digestOf(account->login);
    }
    return filter;
}

void Peer::on(const wire::ListAudit& list)
{
    if (!expect(State::SignedIn))
        return;
    if (!Rights(m_actor, m_service.store.municipality()).mayReadAudit())
        return fault(list.request, {ErrorCode::Refused, QStringLiteral("audit.read"), {}});
    const qint64 start = m_service.clock.steadyMs();
    if (list.after == 0) {
        const auto filter = filterOf(list);
        if (!filter)
            return fault(list.request, filter.error());
        m_auditPlace = {m_auditPlace.number, 0, *filter};
    } else if (list.after != m_auditPlace.number || m_auditPlace.before == 0) {
        return fault(list.request, {ErrorCode::NotFound, QStringLiteral("audit.page"), {}});
    }
    auto part = readAudit(m_service.store, m_actor, m_auditPlace.filter, m_auditPlace.before,
                          wire::limits::linesPerAuditPage);
    if (!part)
        return fault(list.request, part.error());
    tell({.act = AuditAct::AuditRead, .count = 1});
    m_auditPlace.before = part->before;
    ++m_auditPlace.number;
    const AuditVerdict verdict = m_service.auditWatch.verdict();
    log("audit", QStringLiteral("rows=%1").arg(part->lines.size()), start);
    Q_EMIT send(wire::AuditPage{list.request, std::move(part->lines),
                                part->before == 0 ? 0 : m_auditPlace.number, verdict.chain, verdict.at});
}

} // namespace madoguchi::hub
