// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/municipality.h"
#include "kb/domain/unit.h"
#include "kb/hub/accounts.h"
#include "kb/hub/json_lines.h"

namespace madoguchi::hub {

/// What a file held, good and bad.
template <typename T>
struct FileContent
{
    std::vector<T> items;
    std::vector<LineError> errors;
};

/// JSONL {"id", "parent", "ja", "en", "zh", "ko", "phone", "extension", "successor"}; siblings keep the order
/// of their lines. Line errors: json.syntax, unit.id.missing, unit.id.doubled, unit.name.missing,
/// unit.parent.unknown.
[[nodiscard]] Result<FileContent<Unit>> readUnits(const QString& path);

/// Somebody in a staff file; the password, if given, is still to be hashed.
struct StaffEntry
{
    Account account;
    QString password;
};

/// JSONL {"login", "name", "role", "unit", "languages": ["ja"], "password", "active"}; only login, name and
/// role must be there. Line errors: json.syntax, staff.login.missing, staff.login.doubled,
/// staff.name.missing, staff.role.unknown, staff.language.unknown, password.… of checkNewPassword().
[[nodiscard]] Result<FileContent<StaffEntry>> readStaff(const QString& path, IdMaker& ids);

/// Writes what differs from what is there, in one transaction. @return how many rows changed. @{
[[nodiscard]] Result<int> saveUnits(HubStore& store, const std::vector<Unit>& units);
[[nodiscard]] Result<int> saveMunicipality(HubStore& store, const Municipality& municipality);
/// @}

} // namespace madoguchi::hub
