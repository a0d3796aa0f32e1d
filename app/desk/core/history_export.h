// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/history_model.h"

namespace madoguchi::desk {

/// Writes the contacts of a query to a file, oldest first: JSON Lines if its name ends in .jsonl, CSV with a
/// BOM otherwise (for spreadsheets), in the form `madoguchictl import contacts` reads. What is there is
/// replaced only once all is written. UI thread.
class HistoryExport final : public QObject
{
    Q_OBJECT
public:
    explicit HistoryExport(DeskStore& store, QObject* parent = nullptr);

    void start(const HistoryQuery& query, const QString& file);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total);
    void finished(int contacts);
    /// Cancelled, Io "export.file", or the store's error.
    void failed(const madoguchi::Error& error);

private:
    DeskStore& m_store;
    bool m_running = false;
};

} // namespace madoguchi::desk
