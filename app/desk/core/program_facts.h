// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::desk {

/// What IT asks for when something is wrong: which parts this desk is made of, and whether its store is
/// encrypted.
struct ProgramFacts
{
    QString version;
    QString commit; ///< of the sources; empty if the build did not know
    QString hub;    ///< its name and version; empty before it was reached
    QString qt;
    QString sqlite;
    QString cipher; ///< SQLite3 Multiple Ciphers
    QString icu;
    QString system; ///< operating system and processor
    QString store;  ///< the file
    bool encrypted = false;

    bool operator==(const ProgramFacts&) const = default;
};

/// @param store the open store's file, whose first bytes say whether it is encrypted
[[nodiscard]] ProgramFacts programFacts(const QString& store, const QString& hubProgram);

/// The version in `hubProgram` ("madoguchid 1.2.0") if it is newer than `own`: hubs are brought up to date
/// first, and a desk one version behind goes on working. Empty if it is not, or cannot be read.
[[nodiscard]] QString newerVersion(const QString& hubProgram, const QString& own);

} // namespace madoguchi::desk
