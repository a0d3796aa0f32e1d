// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/decoder_process.h"

#include <QPointer>

namespace madoguchi::desk {

/// A picture's points: red, green, blue, opacity, a byte each, line by line from the top.
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray points; ///< width * height * 4 bytes
};

/// Has pictures decoded by madoguchi-preview. What comes back are points, which nothing has to decode. One at
/// a time; a newer one ends the former. UI thread.
class PictureReader final : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestSide = 2000;
    static constexpr qsizetype headBytes = 8; ///< width and height

    /// @param program what decodes; empty = the one beside this program
    explicit PictureReader(QString program = {}, int patience = DecoderProcess::patienceMs,
                           QObject* parent = nullptr);

    using Done = std::function<void(const Result<Picture>&)>;
    /// Errors: InvalidInput "picture.none" if it is no picture, or not one of those that are shown (PNG,
    /// JPEG, GIF, BMP), or too large; Busy "picture.time" if it took too long; Internal "picture.program" if
    /// the program cannot be run; Cancelled "picture.stopped" if a newer one came.
    void read(const QByteArray& file, QObject* context, Done done);
    void stop() { m_process.stop(); }

    /// What the program says of a picture: four bytes of width, four of height, big end first, then points,
    /// and nothing else. InvalidInput "picture.none" if a side is longer than `longest`.
    [[nodiscard]] static Result<Picture> pictureOf(const QByteArray& bytes, int longest);

private:
    DecoderProcess m_process;
};

} // namespace madoguchi::desk
