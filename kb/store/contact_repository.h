// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/contact.h"

#include <functional>
#include <optional>
#include <vector>

namespace madoguchi::store {

/// Which contacts a history shows. What is not set does not restrict.
struct ContactFilter
{
    Timestamp from;  ///< ended at or after
    Timestamp until; ///< ended before
    UserId operatorId;
    QString category; ///< this category and those below it
    std::optional<Outcome> outcome;
    std::optional<Channel> channel;
    std::optional<Language> language;
    std::optional<std::vector<qint64>> rows; ///< only these, as a text search found them
};

/// A contact and the store's own number of it.
struct ContactEntry
{
    qint64 row = 0;
    Contact contact;
};

/// The contacts of all seats, as far as this desk holds them. One thread: that of its connection.
class ContactRepository
{
public:
    explicit ContactRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<Contact>> byId(const ContactId& id);
    /// Newest first. `before` is the last entry of the page above, nothing for the first page.
    [[nodiscard]] Result<std::vector<ContactEntry>> page(const ContactFilter& filter, int limit,
                                                         const std::optional<ContactEntry>& before = {});
    /// Those of the rows that are still there, in the order of the rows.
    [[nodiscard]] Result<std::vector<ContactEntry>> byRows(const std::vector<qint64>& rows);
    [[nodiscard]] Result<int> count(const ContactFilter& filter);
    /// Calls `visit` with each contact that fits, oldest first, until it returns false.
    [[nodiscard]] Result<void> forEach(const ContactFilter& filter,
                                       const std::function<bool(const Contact&)>& visit);
    /// How many contacts used this Q&A and were answered on the spot.
    [[nodiscard]] Result<int> answeredWith(const QString& articleNumber);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
