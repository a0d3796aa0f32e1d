// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace madoguchi::desk {

/// A picture's points: red, green, blue, opacity, a byte each, line by line from the top.
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray points; ///< width * height * 4 bytes
};

/// Has pictures decoded by a program of its own (madoguchi-preview), which has no network, little memory and
/// little time: what a hostile picture does it does there, and the window goes on. What comes back are
/// points, which nothing has to decode. One at a time; a newer one ends the former. UI thread.
class PictureReader final : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestSide = 2000;
    static constexpr int patienceMs = 15'000;

    /// @param program what decodes; empty = the one beside this program
    explicit PictureReader(QString program = {}, int patience = patienceMs, QObject* parent = nullptr);
    ~PictureReader() override;

    using Done = std::function<void(const Result<Picture>&)>;
    /// Errors: InvalidInput "picture.none" if it is no picture, or not one of those that are shown (PNG,
    /// JPEG, GIF, BMP), or too large; Busy "picture.time" if it took too long; Internal "picture.program" if
    /// the program cannot be run; Cancelled "picture.stopped" if a newer one came.
    void read(const QByteArray& file, QObject* context, Done done);
    void stop();

private:
    void collect();
    void finished(int status, QProcess::ExitStatus how);
    void answer(const Result<Picture>& picture);
    void end();

    const QString m_program;
    QTimer m_patience;
    QProcess* m_process = nullptr;
    QByteArray m_collected;
    QPointer<QObject> m_context;
    Done m_done;
};

} // namespace madoguchi::desk
