// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::store {

// What was withdrawn leaves its rows with one transaction (I10). Its words are then still in the search
// index, and the pages as they were in the log beside the file. A note in the store says so until they are
// gone, so that a program that dies in between does it when it starts again (StoreRunner::wipe()).

/// Notes it, within the transaction that takes the rows away.
[[nodiscard]] Result<void> noteWithdrawal(db::Connection& connection);
[[nodiscard]] Result<bool> isWithdrawalNoted(db::Connection& connection);
/// True while the index has not taken in, or taken out, what has changed in the rows.
[[nodiscard]] Result<bool> isIndexBehind(db::Connection& connection);
/// db::emptyLog(), and takes the note back. @return false: somebody reads or writes; once more later
[[nodiscard]] Result<bool> emptyLog(db::Connection& connection);

} // namespace madoguchi::store
