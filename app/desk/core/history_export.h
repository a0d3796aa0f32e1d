// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/export_job.h"
#include "app/desk/core/history_model.h"

namespace madoguchi::desk {

/// Writes the contacts of a query to a file, oldest first: JSON Lines if its name ends in .jsonl, CSV with a
/// BOM otherwise (for spreadsheets), in the form `madoguchictl import contacts` reads. What is there is
/// replaced only once all is written. UI thread.
class HistoryExport final : public ExportJob
{
    Q_OBJECT
public:
    explicit HistoryExport(CommandRunner& commands, QObject* parent = nullptr);

    /// failed() says Io "export.file", too, or the store's error.
    void start(const HistoryQuery& query, const QString& file);
};

} // namespace madoguchi::desk
