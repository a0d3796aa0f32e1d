// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/case_times_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

using db::Statement;

Result<std::vector<CaseMark>> CaseTimesRepository::marks(Timestamp from, Timestamp until)
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT row, received_at, changed_at, length(body) FROM case_file "
                                  "WHERE received_at >= ? AND received_at < ? AND restricted = 0"));
    rows.bind(from).bind(until);
    MADOGUCHI_TRY(rows.exec());
    std::vector<CaseMark> marks;
    while (rows.next())
        marks.push_back({rows.integer(0), rows.time(1), rows.time(2), rows.integer(3)});
    MADOGUCHI_TRY(rows.finish());
    return marks;
}

Result<std::vector<std::pair<qint64, CaseTimes>>>
CaseTimesRepository::times(const std::vector<qint64>& wanted)
{
    std::vector<std::pair<qint64, CaseTimes>> all;
    if (wanted.empty())
        return all;
    Statement rows(m_connection,
                   QStringLiteral("SELECT row, body FROM case_file WHERE restricted = 0 AND row IN (%1)")
                       .arg(QStringList(qsizetype(wanted.size()), QStringLiteral("?")).join(u',')));
    for (const qint64 row : wanted)
        rows.bind(row);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(file, decodeCase(rows.bytes(1)));
        all.emplace_back(rows.integer(0), timesOf(file));
    }
    MADOGUCHI_TRY(rows.finish());
    return all;
}

} // namespace madoguchi::store
