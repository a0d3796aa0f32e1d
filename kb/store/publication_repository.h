// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/publication.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// A publication as a list shows it.
struct PublicationLine
{
    CaseId file;
    QString number; ///< of the case; empty until the hub gave it
    PublicationState state = PublicationState::None;
    QString title;
    QString category;
    QString unit; ///< id of the unit that answered
    QDate date;   ///< shown with it
    Timestamp publishedAt;
    Timestamp changedAt;

    bool operator==(const PublicationLine&) const = default;
};

/// What of cases the public is to read, reads, or has read, as far as this desk may read the cases. One
/// thread: that of its connection.
class PublicationRepository
{
public:
    explicit PublicationRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// In this state, or in any; what waits first, then what is published, last what was withdrawn; the
    /// latest day first among equals.
    [[nodiscard]] Result<std::vector<PublicationLine>> list(std::optional<PublicationState> state,
                                                            qint64 limit, qint64 offset = 0);
    /// With its texts; nothing if there is none of this case here.
    [[nodiscard]] Result<std::optional<Publication>> byCase(const CaseId& file);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
