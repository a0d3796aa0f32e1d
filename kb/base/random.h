// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace madoguchi {

/// The seam through which randomness comes in.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource&) = delete;
    RandomSource& operator=(const RandomSource&) = delete;
    virtual ~RandomSource() = default;

    /// `count` random bytes.
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
    /// Uniform in [0, bound); bound > 0.
    [[nodiscard]] virtual quint32 below(quint32 bound) = 0;
};

/// Cryptographically strong (libsodium's randombytes). Any thread.
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
    [[nodiscard]] quint32 below(quint32 bound) override;
};

/// Repeatable from its seed; never for secrets. One thread.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }
    [[nodiscard]] QByteArray bytes(int count) override;
    [[nodiscard]] quint32 below(quint32 bound) override;

private:
    [[nodiscard]] quint64 next();
    quint64 m_state;
};

} // namespace madoguchi
