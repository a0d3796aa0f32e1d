// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/publication_repository.h"

#include "kb/db/statement.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::store {

using db::Statement;

Result<std::vector<PublicationLine>> PublicationRepository::list(std::optional<PublicationState> state,
                                                                 qint64 limit, qint64 offset)
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT case_id, number, state, title, category, unit, day, published_at, "
                                  "changed_at FROM publication %1 "
                                  "ORDER BY state = %2, state = %3, day DESC, changed_at DESC, case_id "
                                  "LIMIT ? OFFSET ?")
                       .arg(state ? QStringLiteral("WHERE state = ?") : QString())
                       .arg(static_cast<int>(PublicationState::Withdrawn))
                       .arg(static_cast<int>(PublicationState::Published)));
    if (state)
        rows.bind(static_cast<int>(*state));
    rows.bind(limit).bind(offset);
    MADOGUCHI_TRY(rows.exec());
    std::vector<PublicationLine> lines;
    while (rows.next()) {
        PublicationLine line;
        line.file = {rows.uuid(0)};
        line.number = rows.text(1);
        line.state = static_cast<PublicationState>(rows.integer(2));
        line.title = rows.text(3);
        line.category = rows.text(4);
        line.unit = rows.text(5);
        line.date = rows.date(6);
        line.publishedAt = rows.time(7);
        line.changedAt = rows.time(8);
        lines.push_back(std::move(line));
    }
    MADOGUCHI_TRY(rows.finish());
    return lines;
}

Result<std::optional<Publication>> PublicationRepository::byCase(const CaseId& file)
{
    Statement row(m_connection, QStringLiteral("SELECT body FROM publication WHERE case_id = ?"));
    row.bind(file.value);
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<Publication>();
    }
    MADOGUCHI_TRY_ASSIGN(map, parseMap(row.bytes(0), QStringLiteral("publication")));
    MADOGUCHI_TRY_ASSIGN(publication, publicationFromCbor(map));
    return std::optional(std::move(publication));
}

} // namespace madoguchi::store
