// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// The longest password that is set, in characters. The shortest: kb/base/password_fold.h.
inline constexpr int longestPassword = 1024;

/// Asked of every password that is to be set, whoever sets it. `names`: the login and name of its owner.
/// Length is what counts; kinds of characters are not asked for (NIST SP 800-63B, OWASP ASVS 6.2).
///
/// Errors, all InvalidInput: "password.short"; "password.long"; "password.repeated" (one piece over and
/// over); "password.run" (along the keyboard, the alphabet or the digits); "password.name" (a name and little
/// else); "password.known" (known_passwords.h). None has the password in it.
[[nodiscard]] Result<void> checkNewPassword(const QString& password, const QStringList& names);

} // namespace madoguchi
