// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

class QMimeData;

namespace madoguchi::desk {

/// What was pasted or dropped, as something that can be attached.
struct PastedFile
{
    QByteArray bytes;
    QString ending; ///< "png"

    /// True if there is a file or a picture in it. Decodes nothing.
    [[nodiscard]] static bool isTaken(const QMimeData& data);
    /// Files of this machine; never a page of the web.
    [[nodiscard]] static QStringList pathsIn(const QMimeData& data);
    /// A picture as another program wrote it, untouched; else as PNG.
    [[nodiscard]] static std::optional<PastedFile> pictureIn(const QMimeData& data);
};

} // namespace madoguchi::desk
