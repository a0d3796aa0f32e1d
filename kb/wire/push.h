// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

#include <QList>

namespace madoguchi::wire {

/// Desk to hub: commands in the order they were given. Answered by Pushed, after COMMIT.
struct Push
{
    static constexpr int type = 11;

    qint64 request = 0;
    QList<QByteArray> commands; ///< encode(Command) of each; at most limits::commandsPerPush

    bool operator==(const Push&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Push> read(FieldReader& in);
};

} // namespace madoguchi::wire
