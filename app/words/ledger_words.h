// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

namespace madoguchi {

/// What is wrong with a row of a ledger of cases and what to do about it, in plain English; empty for any
/// other error. Used by madoguchictl and madoguchid.
[[nodiscard]] QString caseImportMessage(const Error& error);

} // namespace madoguchi
