// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/cbor_shape.h"

namespace madoguchi {

namespace {

class Walker
{
public:
    Walker(const QByteArray& bytes, const CborBounds& bounds)
        : m_bounds(bounds)
        , m_itemsLeft(bounds.items)
        , m_next(reinterpret_cast<const uchar*>(bytes.constData()))
        , m_end(m_next + bytes.size())
    {
    }

    bool atEnd() const { return m_next == m_end; }

    bool item(int depth)
    {
        if (depth < 0 || atEnd() || --m_itemsLeft < 0)
            return false;
        const int head = *m_next++;
        quint64 argument = 0;
        if (!readArgument(head & 0x1f, argument))
            return false;
        switch (head >> 5) {
        case 0: // integers
        case 1:
        case 7: // simple values and floats
            return true;
        case 2: // strings
        case 3:
            return skip(argument);
        case 4:
            return items(argument, 1, depth);
        case 5:
            return argument <= m_bounds.pairs && items(argument, 2, depth);
        default: // a tag
            return item(depth - 1);
        }
    }

private:
    bool readArgument(int info, quint64& argument)
    {
        if (info < 24) {
            argument = static_cast<quint64>(info);
            return true;
        }
        if (info > 27) // reserved, or an indefinite length: we write none
            return false;
        const int width = 1 << (info - 24);
        if (m_end - m_next < width)
            return false;
        for (int i = 0; i < width; ++i)
            argument = (argument << 8) | *m_next++;
        return true;
    }

    quint64 left() const { return static_cast<quint64>(m_end - m_next); }

    bool skip(quint64 count)
    {
        if (count > left())
            return false;
        m_next += count;
        return true;
    }

    bool items(quint64 count, quint64 each, int depth)
    {
        if (count > left() / each) // each takes a byte at least
            return false;
        for (quint64 i = 0; i < count * each; ++i) {
            if (!item(depth - 1))
                return false;
        }
        return true;
    }

    const CborBounds m_bounds;
    qint64 m_itemsLeft;
    const uchar* m_next;
    const uchar* m_end;
};

} // namespace

bool isOneCborItem(const QByteArray& bytes, const CborBounds& bounds)
{
    Walker walker(bytes, bounds);
    return walker.item(bounds.depth) && walker.atEnd();
}

} // namespace madoguchi
