// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_times_report.h"

#include <QDate>

namespace madoguchi::desk {

/// What the page of times shows. Days are days in Japan, where the counter stands.
struct CaseTimesQuery
{
    QDate from;  ///< cases that came in on this day or later …
    QDate until; ///< … up to the end of this one
    QDate split; ///< before, and from this day on; invalid = nothing is compared
    TimesMeasure measure = TimesMeasure::FirstReply;
    TimesGrouping grouping = TimesGrouping::Kind;
    bool foldUnits = false;
    TimesClock clock = TimesClock::Office;

    bool operator==(const CaseTimesQuery&) const = default;

    [[nodiscard]] TimesQuestion question() const;
    /// This fiscal year and the one before it.
    [[nodiscard]] static CaseTimesQuery usual(Timestamp now);
};

} // namespace madoguchi::desk
