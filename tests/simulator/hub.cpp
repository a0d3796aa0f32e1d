// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/hub.h"

#include "tests/simulator/templates.h"

namespace madoguchi::sim {

SimHub::SimHub(int hubNumber, quint64 seed, int rowsPerPage)
    : number(hubNumber)
    , machine(seed)
    , m_rowsPerPage(rowsPerPage)
{
}

void SimHub::start(const QString& path)
{
    fault.disarm();
    m_store = must(hub::HubStore::open(path, city, machine.ids));
    // Whoever waits for the other daemon would wait for ever here: both are this one thread.
    must(m_store->connection().runScript("PRAGMA busy_timeout=0", QStringLiteral("busy timeout")));
    m_service = std::make_unique<hub::Service>(*m_store, machine.clock, machine.random, machine.ids,
                                               m_passwords, nullptr);
    m_service->pages.rows = m_rowsPerPage;
    m_heads = must(m_store->heads());
    m_access = must(m_store->accessGeneration());
    fault.watch(m_store->connection());
}

void SimHub::die()
{
    fault.release();
    m_service.reset();
    m_store.reset();
    fault.disarm();
}

SimHub::News SimHub::look()
{
    News news;
    if (const auto access = m_store->accessGeneration(); access && *access != m_access) {
        m_seenAccess = *access;
        news.rights = true;
    }
    const auto heads = m_store->heads();
    if (!heads)
        return news;
    for (const auto& [feed, revision] : *heads) {
        if (m_heads[feed] != revision)
            news.moved[feed] = revision;
    }
    know(news.moved);
    return news;
}

void SimHub::know(const std::map<FeedId, qint64>& heads)
{
    for (const auto& [feed, revision] : heads)
        m_heads[feed] = revision;
}

} // namespace madoguchi::sim
