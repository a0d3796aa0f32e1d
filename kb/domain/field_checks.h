// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace madoguchi {

// What the rules ask of fields, in one place. `field` is the field's key: "notice.title".

/// InvalidInput "<field>.too-long" if it has more than `limit` UTF-16 units.
[[nodiscard]] Result<void> checkLength(const QString& text, int limit, const QString& field);
/// InvalidInput "<field>.missing" if there is nothing in it but blanks.
[[nodiscard]] Result<void> checkFilled(const QString& text, const QString& field);
/// InvalidInput "<field>.too-many" or "<field>.too-long"; for lists of Q&A numbers.
[[nodiscard]] Result<void> checkNumbers(const QStringList& numbers, int limit, const QString& field);

/// True if the history holds this line already.
template <typename Entry>
[[nodiscard]] bool hasEntry(const std::vector<Entry>& entries, const EntryId& id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
}

} // namespace madoguchi
