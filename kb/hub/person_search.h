// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/entity_table.h"

namespace madoguchi::hub {

/// Whom one looks for. What is given need not be written as it stands there: width, case, kana, blanks and
/// hyphens do not matter.
struct PersonQuery
{
    QString telephone = {}; ///< or a FAX number; at least six digits
    QString name = {};      ///< at least two characters
    QString email = {};     ///< with its @
};

/// A record in which they are named. Nothing of what it says.
struct PersonFound
{
    EntityRef about;
    Timestamp at;            ///< when what happened last in it did
    bool restricted = false; ///< a case that named persons alone may know of

    bool operator==(const PersonFound&) const = default;
};

/// Every record, of all kinds that can be erased, any of whose texts holds one of those. InvalidInput
/// "person.telephone.short", "person.name.short", "person.email", "person.missing".
[[nodiscard]] Result<std::vector<PersonFound>> findPerson(HubStore& store, const PersonQuery& query);

/// Whether any of these texts names them; for findPerson() and its tests.
[[nodiscard]] bool namesPerson(const QStringList& texts, const PersonQuery& query);

} // namespace madoguchi::hub
