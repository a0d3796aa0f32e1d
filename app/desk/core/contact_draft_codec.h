// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/base/result.h"

namespace madoguchi::desk {

/// What of contacts is not logged yet, as it is kept in the draft table.
struct KeptContacts
{
    ContactDraft current;        ///< in the form
    QList<ContactDraft> waiting; ///< could not be logged while the next one was already being written

    [[nodiscard]] bool isEmpty() const { return current.isEmpty() && waiting.isEmpty(); }
    bool operator==(const KeptContacts&) const = default;
};

[[nodiscard]] QByteArray encode(const KeptContacts& kept);
/// @return Corrupt if the bytes are no such thing.
[[nodiscard]] Result<KeptContacts> decodeKeptContacts(const QByteArray& body);

} // namespace madoguchi::desk
