// SPDX-License-Identifier: GPL-3.0-or-later
// Which key opens which database file, for the whole process: every thread opens connections of its own, and
// a key is handed from nobody to nobody.
#pragma once

#include "kb/base/result.h"
#include "kb/base/secret_key.h"

#include <functional>
#include <optional>

namespace madoguchi::db {

/// From now on connections to this file are opened with this key; the same for a link or another spelling of
/// its folder. Any thread, as all here.
void giveKey(const QString& path, const SecretKey& key);
/// The one that was given, or that the finder finds. Nothing: nobody knows one. Errors: the finder's.
[[nodiscard]] Result<std::optional<SecretKey>> keyOf(const QString& path);
/// A copy of a file opens with the key of what it is a copy of, if that has one.
[[nodiscard]] Result<void> shareKey(const QString& from, const QString& to);
void forgetKey(const QString& path);

/// Asked for the key of a file none was given for; what it answers is remembered. May be asked on any thread,
/// on several at once. Nothing: that file is none of its own.
using KeyFinder = std::function<Result<std::optional<SecretKey>>(const QString& path)>;
void setKeyFinder(KeyFinder finder);

} // namespace madoguchi::db
