// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/ids.h"

namespace madoguchi {

QUuid IdMaker::makeUuid()
{
    QByteArray bytes = m_random.bytes(16);
    const auto ms = static_cast<quint64>(m_clock.now().ms);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (8 * (5 - i))) & 0xff);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return QUuid::fromRfc4122(bytes);
}

QUuid uuidForName(const QString& name)
{
    static const QUuid space(0x6d616467, 0x7563, 0x5869, 0x80, 0x6e, 0x61, 0x6d, 0x65, 0x73, 0x70, 0x63);
    return QUuid::createUuidV5(space, name);
}

} // namespace madoguchi
