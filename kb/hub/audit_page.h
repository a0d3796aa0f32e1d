// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/hub/hub_store.h"
#include "kb/hub/rights.h"
#include "kb/wire/audit_page.h"

namespace madoguchi::hub {

/// What somebody is shown of the audit at once.
struct AuditPart
{
    std::vector<wire::AuditLine> lines; ///< the latest first
    qint64 before = 0;                  ///< where the next begins; 0: nothing else is theirs to see
};

/// Looks for what somebody is shown of the audit at once: up to `most` rows below `before` (0: from the end)
/// that they may know of (hiddenOf()). As if what they may not know of were not there: a page is as full, the
/// last one ends as soon, and of feeds that are not theirs it is not told how far and how much was read.
/// Stretch by stretch: years of a city are millions of rows, and what is rare is nowhere among them.
class AuditReading
{
public:
    AuditReading(AuditFilter filter, qint64 before, int most)
        : m_filter(std::move(filter))
        , m_next(before)
        , m_most(static_cast<size_t>(most))
    {
    }

    /// The next stretch. @return false once the part is found
    [[nodiscard]] Result<bool> step(HubStore& store, const Actor& reader);
    /// What was found so far; where it stopped before the end, the next part goes on from there.
    [[nodiscard]] Result<AuditPart> part(HubStore& store) &&;

private:
    void add(const std::vector<AuditRow>& rows, const std::vector<bool>& hidden, const Rights& rights);

    AuditFilter m_filter;
    qint64 m_next; ///< rows below it were not looked at; 0: not begun
    size_t m_most;
    AuditPart m_part;
    bool m_found = false;
};

} // namespace madoguchi::hub
