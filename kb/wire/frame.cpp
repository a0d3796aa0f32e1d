// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/frame.h"

#include <QtEndian>

namespace madoguchi::wire {

namespace {
constexpr qsizetype headerBytes = 4;
}

QByteArray frameOf(const QByteArray& payload)
{
    QByteArray frame(headerBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame + payload;
}

void FrameReader::feed(const QByteArray& bytes)
{
    // What was handed out is dropped here, once per read and not once per frame.
    if (m_offset > 0) {
        m_buffer.remove(0, m_offset);
        m_offset = 0;
    }
    m_buffer += bytes;
}

Result<std::optional<QByteArray>> FrameReader::next()
{
    if (buffered() < headerBytes)
        return std::optional<QByteArray>();
    const qint64 length = qFromBigEndian<quint32>(m_buffer.constData() + m_offset);
    if (length == 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("wire.frame.empty"));
    if (length > m_limit)
        return failure(ErrorCode::InvalidInput, QStringLiteral("wire.frame.too-large"));
    if (buffered() < headerBytes + length)
        return std::optional<QByteArray>();
    const QByteArray payload = m_buffer.mid(m_offset + headerBytes, length);
    m_offset += headerBytes + length;
    return std::optional<QByteArray>(payload);
}

} // namespace madoguchi::wire
