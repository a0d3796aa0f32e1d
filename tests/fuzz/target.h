// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzz target is: one input in, an end by abort() if a promise is broken. libFuzzer calls it with
// the inputs it makes up (preset fuzz), replay.cpp with the corpus and what is near it.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size);

namespace madoguchi::fuzz {

/// Ends the program with a word if `kept` is false.
void promise(bool kept, const char* what);

/// The input, cut into what steers the target and what is read.
class Input
{
public:
    Input(const uint8_t* bytes, size_t size)
        : m_bytes(reinterpret_cast<const char*>(bytes), qsizetype(size))
    {
    }

    /// The next byte; 0 when there is none.
    [[nodiscard]] uint8_t choice();
    /// Whether there is anything left.
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray& rest() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace madoguchi::fuzz
