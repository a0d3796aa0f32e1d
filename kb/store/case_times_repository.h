// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/case_times.h"

namespace madoguchi::store {

/// What shows that a case has changed since its times were worked out.
struct CaseMark
{
    qint64 row = 0; ///< CaseLine::row
    Timestamp receivedAt;
    Timestamp changedAt;
    qint64 size = 0; ///< of its body

    bool operator==(const CaseMark&) const = default;
};

/// The times of the cases this desk holds: which there are at once, each of them from its whole timeline.
/// Those visible to named persons alone are not among them, whoever asks. One thread: that of its connection.
class CaseTimesRepository
{
public:
    explicit CaseTimesRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of cases that came in from `from` to before `until`.
    [[nodiscard]] Result<std::vector<CaseMark>> marks(Timestamp from, Timestamp until);
    /// Those of `rows` that are there (still), with their rows, in any order; a few hundred at once.
    [[nodiscard]] Result<std::vector<std::pair<qint64, CaseTimes>>> times(const std::vector<qint64>& rows);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
