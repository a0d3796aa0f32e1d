// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/hand_over_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<std::vector<HandOver>> HandOverRepository::all(Timestamp from)
{
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT body FROM hand_over WHERE received_at = 0 OR written_at >= ? "
                                      "ORDER BY written_at DESC, id"));
    rows.bind(from);
    MADOGUCHI_TRY(rows.exec());
    std::vector<HandOver> handOvers;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(handOver, decodeHandOver(rows.bytes(0)));
        handOvers.push_back(handOver);
    }
    MADOGUCHI_TRY(rows.finish());
    return handOvers;
}

} // namespace madoguchi::store
