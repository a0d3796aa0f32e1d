// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

namespace madoguchi::desk {

class FactList;

// What one reads of a case, in the window's language. @{
/// Who asks, what was said, where it belongs.
void readCaseFields(FactList& facts, const CaseSession& session, const CaseNames& names);
/// What was done, by whom and when, on whose behalf; the latest on top.
void readCaseTimeline(FactList& facts, const CaseSession& session, const CaseNames& names);
/// Two versions of the fields, as text: what differs only, by the fields' names.
[[nodiscard]] QString differencesOf(const CaseFields& fields, const CaseFields& from);
// @}

} // namespace madoguchi::desk
