// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/job_queue.h"

#include <QTimer>

#include <atomic>

namespace madoguchi::desk {

/// The desk's store with a queue for each kind of work, so that none waits for another: writes and drafts;
/// the search that follows the keys; lists that may take longer (history, Q&A tree, export). The last two
/// only read.
class DeskStore final : public QObject
{
    Q_OBJECT
public:
    static constexpr int retryMs = 3'000;

    explicit DeskStore(const QString& path, QObject* parent = nullptr);
    ~DeskStore() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] JobQueue& writes() { return *m_writes; }
    [[nodiscard]] JobQueue& search() { return *m_search; }
    [[nodiscard]] JobQueue& lists() { return *m_lists; }

    /// In the shade lists and searches find nothing but Q&As (kb/store/shade.h); writes are as ever. What is
    /// asked afterwards is answered so.
    void setShaded(bool shaded);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Finishes the writes and closes the file.
    void close();

Q_SIGNALS:
    /// The store is there and its schema is up to date.
    void opened();
    /// Said once for each reason; it is tried again every retryMs. Errors: those of store::openStore().
    void openFailed(const madoguchi::Error& error);

private:
    void tryToOpen();

    QString m_path;
    bool m_isOpen = false;
    std::shared_ptr<std::atomic_bool> m_shaded = std::make_shared<std::atomic_bool>(false);
    QString m_complaint; ///< key of the error last said
    QTimer m_retry;
    std::unique_ptr<JobQueue> m_writes;
    std::unique_ptr<JobQueue> m_search;
    std::unique_ptr<JobQueue> m_lists;
};

} // namespace madoguchi::desk
