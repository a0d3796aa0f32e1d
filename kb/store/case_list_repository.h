// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/case_repository.h"

namespace madoguchi::store {

/// What stands together in a list.
enum class CaseGrouping : int { None = 0, State = 1, Unit = 2, Kind = 3, DueWeek = 4 };

/// All cases that fit, in order, without what stands in them: some bytes each.
struct CaseIndex
{
    struct Group
    {
        /// State and kind: their number; unit: ids, one a line, empty = the hearing section; week due: the
        /// day (ISO 8601) it begins on, empty = nothing is due.
        QString key;
        qint64 count = 0;

        bool operator==(const Group&) const = default;
    };

    std::vector<qint64> rows;  ///< CaseLine::row
    std::vector<Group> groups; ///< of consecutive rows; one without a key if nothing is grouped

    bool operator==(const CaseIndex&) const = default;
};

/// How many there are of which.
struct CaseCounts
{
    qint64 all = 0;
    qint64 open = 0;
    qint64 waiting = 0; ///< for whoever asks
    qint64 dueSoon = 0;
    qint64 overdue = 0;

    bool operator==(const CaseCounts&) const = default;
};

/// Lists of very many cases: which there are at once, what stands in them where somebody looks. One thread:
/// that of its connection.
class CaseListRepository
{
public:
    explicit CaseListRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Only what waits for somebody if `waitsFor` is given. Weeks begin on Monday where `utcOffsetMs` holds.
    [[nodiscard]] Result<CaseIndex> index(const CaseFilter& filter, const std::optional<Actor>& waitsFor,
                                          CaseOrder order, bool reversed, CaseGrouping grouping,
                                          qint64 utcOffsetMs);
    /// Those of `rows` that are there (still), in any order; CaseLine::waitsForViewer is set.
    [[nodiscard]] Result<std::vector<CaseLine>> lines(const std::vector<qint64>& rows, const Actor& viewer);
    /// Due soon: from `now` to before `soon`.
    [[nodiscard]] Result<CaseCounts> counts(const CaseFilter& filter, const Actor& viewer, Timestamp now,
                                            Timestamp soon);
    /// Where a case stands among the rows; nothing if it is not here.
    [[nodiscard]] Result<std::optional<qint64>> rowOf(const CaseId& id);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
