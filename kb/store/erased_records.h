// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/row.h"

namespace madoguchi::store {

// A record that comes without a person's words (kb/domain/erasure.h) is a row like any other; what this desk
// has of them elsewhere goes here. All of it within the caller's transaction, and noted as a withdrawal, so
// that it is overwritten in the files as well.

/// Of the record `ref`: commands that were acknowledged, drafts, attachments' bytes, also those the hub never
/// got. Commands that wait or were refused stay for a person to see, without their words, as refused with
/// `key`; only that a publication be withdrawn goes on waiting.
[[nodiscard]] Result<void> forgetErased(db::Connection& connection, const EntityRef& ref, const QString& key);
/// The same, if the row says that it was erased.
[[nodiscard]] Result<void> forgetIfErased(db::Connection& connection, const EntityRow& row);

} // namespace madoguchi::store
