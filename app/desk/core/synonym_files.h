// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/export_job.h"
#include "kb/exchange/format.h"

namespace madoguchi::desk {

/// Brings synonyms in from a CSV file and writes them to one, in the form of `madoguchictl import synonyms`.
/// UI thread.
class SynonymFiles final : public QObject
{
    Q_OBJECT
public:
    explicit SynonymFiles(CommandRunner& commands, QObject* parent = nullptr);

    /// Takes the good rows in, in one transaction, and names the bad ones. imported() or failed() follows.
    void importFrom(const QString& file);
    /// exported() or failed() follows; what is there is replaced only once all is written.
    void exportTo(const QString& file);
    [[nodiscard]] bool isRunning() const { return m_running || m_export.isRunning(); }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void imported(int added, int changed, const std::vector<madoguchi::exchange::BadLine>& bad);
    void exported(int groups);
    void failed(const madoguchi::Error& error);

private:
    CommandRunner& m_commands;
    ExportJob m_export;
    bool m_running = false;
};

} // namespace madoguchi::desk
