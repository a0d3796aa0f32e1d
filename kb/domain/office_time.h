// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/service_hours.h"

namespace madoguchi {

/// How long the departments worked between two moments: what ServiceHours says of each day, laid out once, so
/// that very many stretches are measured quickly. Immutable; any thread.
class OfficeTime
{
public:
    /// Knows the days from `first` to `last`; outside of them nobody works.
    OfficeTime(const ServiceHours& hours, QDate first, QDate last);

    /// In ms; 0 if `until` does not come after `from`.
    [[nodiscard]] qint64 between(Timestamp from, Timestamp until) const;

private:
    [[nodiscard]] qint64 upTo(Timestamp at) const;

    std::vector<OpenSpan> m_spans;
    std::vector<qint64> m_before; ///< office time before each of the spans
};

} // namespace madoguchi
