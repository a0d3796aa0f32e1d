// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/office_time.h"

#include <algorithm>

namespace madoguchi {

OfficeTime::OfficeTime(const ServiceHours& hours, QDate first, QDate last)
{
    qint64 sum = 0;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        const std::optional<OpenSpan> span = hours.officeHoursOn(day);
        if (!span || span->until <= span->from)
            continue;
        m_spans.push_back(*span);
        m_before.push_back(sum);
        sum += span->until.ms - span->from.ms;
    }
}

qint64 OfficeTime::upTo(Timestamp at) const
{
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), at,
                                        [](Timestamp t, const OpenSpan& span) { return t < span.from; });
    if (after == m_spans.begin())
        return 0;
    const auto place = static_cast<size_t>(after - m_spans.begin()) - 1;
    return m_before[place] + std::min(at, m_spans[place].until).ms - m_spans[place].from.ms;
}

qint64 OfficeTime::between(Timestamp from, Timestamp until) const
{
    return from < until ? upTo(until) - upTo(from) : 0;
}

} // namespace madoguchi
