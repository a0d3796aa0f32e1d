// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/feed.h"
#include "kb/domain/row.h"

#include <optional>

namespace madoguchi::store {

// The part of projection.h for cases, deputies and reply templates.

/// The fullest and newest of the copies this desk holds.
[[nodiscard]] Result<std::optional<EntityRow>> caseFromCopies(db::Connection& connection, const QUuid& file);
/// Which case a copy is of; a null id if it is not held.
[[nodiscard]] Result<QUuid> caseOfCopy(db::Connection& connection, const QUuid& share);

/// Notes a copy, or that it is gone. With the last copy goes what this desk had handed in about the case: who
/// may no longer read it keeps none of it (I10). @return the case, for reproject()
/// @{
[[nodiscard]] Result<QUuid> noteCopy(db::Connection& connection, const EntityRow& row);
[[nodiscard]] Result<QUuid> forgetCopy(db::Connection& connection, const QUuid& share);
/// @}

/// The same for a copy this desk may never have held: it handed the case in, and before it heard of its copy
/// the case was taken from it.
[[nodiscard]] Result<void> forgetHandedIn(db::Connection& connection, const FeedId& feed, const QUuid& share);

[[nodiscard]] Result<void> projectOfCases(db::Connection& connection, const EntityRow& row);
[[nodiscard]] Result<void> unprojectOfCases(db::Connection& connection, const EntityRef& ref);

} // namespace madoguchi::store
