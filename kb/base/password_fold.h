// SPDX-License-Identifier: GPL-3.0-or-later
// How passwords are compared with the ones everybody knows; the build's compile_passwords and the rules agree
// here.
#pragma once

#include <QString>

namespace madoguchi {

/// NFKC, without case.
[[nodiscard]] QString foldedPassword(const QString& password);
/// The word a folded password is built on: without the digits and signs around it, letters for the digits and
/// signs that are written for them (p@ssw0rd). Empty if there is no letter.
[[nodiscard]] QString passwordCore(const QString& folded);
/// What of a known password is kept: 64 bits of its BLAKE2b.
[[nodiscard]] quint64 passwordDigest(const QString& folded);

/// The shortest password and the shortest core that are looked for.
inline constexpr int shortestPassword = 12;
inline constexpr int shortestCore = 4;

} // namespace madoguchi
