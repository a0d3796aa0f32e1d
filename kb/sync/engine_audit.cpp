// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/engine.h"

namespace madoguchi::sync {

void Engine::on(const AuditRequested& event)
{
    m_audit.reset();
    if (m_link != Link::Online)
        return auditRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    if (!m_hubTellsAudit)
        return auditRefused({ErrorCode::TooNew, QStringLiteral("audit.older-hub"), {}});
    m_audit = newRequest();
    wire::ListAudit list = event.list;
    list.request = m_audit->number;
    send(list);
}

void Engine::receive(const wire::AuditPage& message)
{
    if (!m_audit || m_audit->number != message.request)
        return;
    m_audit.reset();
    m_effects.push_back(ReportAudit{message});
}

void Engine::auditRefused(const Error& error)
{
    m_audit.reset();
    m_effects.push_back(ReportAuditRefused{error});
}

} // namespace madoguchi::sync
