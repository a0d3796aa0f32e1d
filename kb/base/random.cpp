// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/random.h"

#include <sodium.h>

namespace madoguchi {

QByteArray SystemRandom::bytes(int count)
{
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(count));
    return out;
}

quint32 SystemRandom::below(quint32 bound)
{
    [[maybe_unused]] static const int ready = sodium_init();
    return randombytes_uniform(bound);
}

quint64 SeededRandom::next()
{
    // SplitMix64 (Steele, Lea, Flood 2014).
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QByteArray SeededRandom::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (char& byte : out)
        byte = static_cast<char>(next() & 0xff);
    return out;
}

quint32 SeededRandom::below(quint32 bound)
{
    return static_cast<quint32>(next() % bound);
}

} // namespace madoguchi
