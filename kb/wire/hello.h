// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub, first on every connection.
struct Hello
{
    static constexpr int type = 1;

    qint64 protocol = 0; ///< highest version the desk speaks
    QString program;     ///< name and version, for the hub's log

    bool operator==(const Hello&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Hello> read(FieldReader& in);
};

} // namespace madoguchi::wire
