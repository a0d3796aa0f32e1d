// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <QList>

namespace madoguchi::store {

/// A Q&A's number with what it is about, in Japanese where it is there.
struct NumberedTitle
{
    QString number;
    QString title;
    bool operator==(const NumberedTitle&) const = default;
};

/// The Q&As whose number begins with `prefix`, in the order of numbers, `limit` at most. By the index on
/// numbers: as quick among a hundred thousand.
[[nodiscard]] Result<QList<NumberedTitle>> numbersBeginning(db::Connection& connection, const QString& prefix,
                                                            int limit);

} // namespace madoguchi::store
