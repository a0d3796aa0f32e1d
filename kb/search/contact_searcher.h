// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/contact_repository.h"

namespace madoguchi::search {

/// What of the history is asked for.
struct ContactQuestion
{
    QString text;                ///< all its words must be there, parts of words count; blank finds nothing
    store::ContactFilter filter; ///< `rows` is not looked at
};

/// A part of the contacts found, newest first.
struct ContactsFound
{
    std::vector<qint64> rows;
    /// How many fit, whatever the limit. Of words of three characters and more where very many fit: how many
    /// hold all their pairs, which may be a few more.
    int total = 0;
};

/// Contacts whose inquiry, wish or note holds all the words, as far as they are indexed. Its work grows with
/// the number of contacts, slowly, and not with what is asked: lists of pairs are met in memory, filters are
/// columns in memory, and only contacts of the page are read. Keeps sixteen bytes a contact with the
/// connection.
/// @param before go on behind this contact, the last of the page above
[[nodiscard]] Result<ContactsFound> findContacts(db::Connection& connection, const ContactQuestion& question,
                                                 int limit,
                                                 const std::optional<store::ContactEntry>& before = {});

} // namespace madoguchi::search
