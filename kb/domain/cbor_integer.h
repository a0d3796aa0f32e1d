// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborValue>

namespace madoguchi {

/// What came as an integer. QCborValue::toInteger() casts what came as a floating-point number, and so does
/// Qt with an integer of more than 63 bits: such a cast may do anything.
[[nodiscard]] inline qint64 integerIn(const QCborValue& value, qint64 otherwise = 0)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

} // namespace madoguchi
