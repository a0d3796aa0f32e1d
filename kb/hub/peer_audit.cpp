// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator's desk asks of the audit.
#include "kb/hub/peer.h"
#include "kb/hub/rights.h"
#include "kb/wire/limits.h"

#include <utility>

namespace madoguchi::hub {

namespace {

constexpr qint64 longestReadMs =
    5'000; // then the desk is told what was found: it takes a silent hub for one that is gone

} // namespace

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
    m_auditReading.reset();
    if (!mayReadAudit())
        return fault(list.request, {ErrorCode::Refused, QStringLiteral("audit.read"), {}});
    if (list.after == 0) {
        const auto filter = filterOf(list);
        if (!filter)
            return fault(list.request, filter.error());
        m_auditPlace = {m_auditPlace.number, 0, *filter};
    } else if (list.after != m_auditPlace.number || m_auditPlace.before == 0) {
        return fault(list.request, {ErrorCode::NotFound, QStringLiteral("audit.page"), {}});
    }
    m_auditReading = {
        list.request, m_service.clock.steadyMs(),
        AuditReading(m_auditPlace.filter, m_auditPlace.before, wire::limits::linesPerAuditPage)};
    readAudit();
}

bool Peer::mayReadAudit() const
{
    return Rights(m_actor, m_service.store.municipality()).mayReadAudit();
}

void Peer::readAudit()
{
    if (!m_auditReading)
        return;
    const qint64 request = m_auditReading->request;
    if (!mayReadAudit()) {
        m_auditReading.reset();
        return fault(request, {ErrorCode::Refused, QStringLiteral("audit.read"), {}});
    }
    const qint64 since = m_service.clock.steadyMs();
    for (qint64 now = since; now - m_auditReading->since < longestReadMs; now = m_service.clock.steadyMs()) {
        if (now - since >= sliceMs)
            return m_auditNext.start(0);
        const auto more = m_auditReading->reading.step(m_service.store, m_actor);
        if (!more) {
            m_auditReading.reset();
            return fault(request, more.error());
        }
        if (!*more)
            break;
    }
    answerAudit();
}

void Peer::answerAudit()
{
    AuditRequest done = std::move(*std::exchange(m_auditReading, std::nullopt));
    auto part = std::move(done.reading).part(m_service.store);
    if (!part)
        return fault(done.request, part.error());
    tell({.act = AuditAct::AuditRead, .count = 1});
    m_auditPlace.before = part->before;
    ++m_auditPlace.number;
    const AuditVerdict verdict = m_service.auditWatch.verdict();
    log("audit", QStringLiteral("rows=%1").arg(part->lines.size()), done.since);
    Q_EMIT send(wire::AuditPage{done.request, std::move(part->lines),
                                part->before == 0 ? 0 : m_auditPlace.number, verdict.chain, verdict.at});
}

} // namespace madoguchi::hub
