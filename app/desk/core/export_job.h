// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/outgoing_file.h"

namespace madoguchi::desk {

/// Something that writes records to a file beside the window: how far it is, and that it can be stopped. What
/// is there is replaced only once all is written, and the audit was told. UI thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    using Progress = std::function<void(int done, int total)>;
    /// On the lists' thread; holds what it needs. @return how many records it wrote
    using Write =
        std::function<Result<int>(db::Connection& connection, OutgoingFile& file, const Progress& progress)>;
    /// What the audit is told of it, besides by whom, when and how many.
    struct What
    {
        EntityKind kind; ///< of the records
        QString code;    ///< in what form: "csv" …
    };

    /// `commands` outlives it; `channel` names what it does among the lists: one at a time, the latest wins.
    ExportJob(CommandRunner& commands, const QString& channel, QObject* parent = nullptr);

    /// finished() or failed() follows.
    void run(const QString& path, const What& what, Write write);
    /// Stops what runs; failed() with Cancelled follows at once, and the file stays as it was. Once all is
    /// written it is too late.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total);
    void finished(int records);
    /// Cancelled "export.cancelled", Io "export.file", SignedOut "desk.signed-out", or what `write` said.
    void failed(const madoguchi::Error& error);

protected:
    [[nodiscard]] CommandRunner& commands() const { return m_commands; }

private:
    void letOut(const std::shared_ptr<OutgoingFile>& file, const Command& telling, int records);
    void end(const Result<int>& records);

    CommandRunner& m_commands;
    QString m_channel;
    bool m_running = false;
    bool m_writing = false; ///< it can still be stopped
};

} // namespace madoguchi::desk
