// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_store.h"

namespace madoguchi::desk {

/// Keeps the search index in step with the store, on the write queue but never in the way of a write: it
/// works in slices and steps aside when something waits. UI thread.
class IndexKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit IndexKeeper(DeskStore& store, QObject* parent = nullptr);

    /// Rows have changed.
    void schedule();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    /// The index holds everything that was there when schedule() was called last.
    void upToDate();
    void failed(const madoguchi::Error& error);

private:
    void runSlice();

    DeskStore& m_store;
    bool m_running = false;
    bool m_again = false;
};

} // namespace madoguchi::desk
