// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QByteArray>

#include <optional>

namespace madoguchi::wire {

/// `payload` as it travels: its length as u32, big endian, then itself. Not empty, below 4 GiB.
[[nodiscard]] QByteArray frameOf(const QByteArray& payload);

/// Cuts a stream of bytes back into payloads. One thread. After an error the stream is lost: close the
/// connection.
class FrameReader
{
public:
    /// @param limit longest payload accepted, in bytes; see kb/wire/limits.h.
    explicit FrameReader(qint64 limit)
        : m_limit(limit)
    {
    }

    /// Holds from the next frame whose length has not been looked at yet.
    void setLimit(qint64 limit) { m_limit = limit; }
    /// Takes bytes as they came; any cut is right.
    void feed(const QByteArray& bytes);
    /// The next whole payload, or nothing yet.
    /// @return InvalidInput "wire.frame.too-large" or "wire.frame.empty" as soon as the length is seen.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    /// Bytes held back for frames that are not whole.
    [[nodiscard]] qint64 buffered() const { return m_buffer.size() - m_offset; }

private:
    QByteArray m_buffer;
    qsizetype m_offset = 0;
    qint64 m_limit;
};

} // namespace madoguchi::wire
