// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/ledger_import.h"
#include "kb/base/random.h"
#include "kb/exchange/reader.h"

namespace madoguchi::desk {

/// What a run through a ledger needs. Away from the UI thread.
struct LedgerTask
{
    QString path;
    exchange::ReadOptions options;
    LedgerChoices choices;
    Actor actor;
    Timestamp now;
    const Clock* clock = nullptr;
    RandomSource* random = nullptr;
    bool keep = false; ///< else it is only checked
    StopSign stop;
    FileProgress progress;
};

/// Goes through a ledger row by row; cases are kept some at a time, each row's commands together. Errors: Io
/// "import.file.read", those of the reader and of the database.
[[nodiscard]] Result<LedgerOutcome> runLedger(db::Connection& connection, const LedgerTask& task);

} // namespace madoguchi::desk
