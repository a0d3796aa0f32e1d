// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Hub to desk, answers Hello.
struct Welcome
{
    static constexpr int type = 2;

    qint64 protocol = 0;  ///< the version this connection uses
    QString program;      ///< name and version
    QString municipality; ///< local government code; the first part of every feed's name
    Timestamp hubTime;    ///< shown beside a clock that is wrong; decides nothing

    bool operator==(const Welcome&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Welcome> read(FieldReader& in);
};

} // namespace madoguchi::wire
