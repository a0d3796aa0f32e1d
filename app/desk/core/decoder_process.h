// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace madoguchi::desk {

/// How a run of madoguchi-preview ended, and what it had said until then.
struct DecoderEnd
{
    Result<int> status; ///< what it ended with; 2, "not confined", never
    QByteArray said;
};

/// Runs madoguchi-preview, which decodes what comes from outside: it has no network, little memory and little
/// time, so that what a hostile file does it does there, and the window goes on. One run at a time; a newer
/// one ends the former. UI thread.
class DecoderProcess final : public QObject
{
    Q_OBJECT
public:
    static constexpr int patienceMs = 15'000;

    /// @param program what decodes; empty = the one beside this program
    explicit DecoderProcess(QString program, int patience, QObject* parent);
    ~DecoderProcess() override;

    using Done = std::function<void(const DecoderEnd&)>;
    /// Gives it `file`, and hears `most` bytes at most. Errors of the end: InvalidInput "picture.none" if it
    /// said more; InvalidInput "picture.limits" if it met its limits or crashed; Busy "picture.time" if it
    /// took too long; Internal "picture.program" if it cannot be run; Cancelled "picture.stopped" by stop()
    /// or a newer run.
    void run(const QStringList& arguments, const QByteArray& file, qsizetype most, Done done);
    void stop();

private:
    void collect();
    void finished(int status, QProcess::ExitStatus how);
    void answer(const Result<int>& status);
    void end();

    const QString m_program;
    QTimer m_patience;
    QProcess* m_process = nullptr;
    qsizetype m_most = 0;
    QByteArray m_collected;
    Done m_done;
};

} // namespace madoguchi::desk
