// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// True if the password, or the word it is built on (P@ssw0rd2026! on password), is one that was found in
/// breaches often. Never, if the program was built without the list. Any thread.
[[nodiscard]] bool isKnownPassword(const QString& password);
/// How many digests the list holds; 0: the program was built without it.
[[nodiscard]] qsizetype knownPasswordCount();

} // namespace madoguchi
