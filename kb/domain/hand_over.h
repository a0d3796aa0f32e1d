// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>
#include <QList>

namespace madoguchi {

/// What one shift leaves to the next: what stood open, and what one has to know about it. What was open stays
/// in the pane all the same; this says that somebody told somebody.
struct HandOver
{
    HandOverId id;
    UserId writtenBy;    ///< set by the rulebook
    Timestamp writtenAt; ///< set by the rulebook
    QString text;        ///< may be empty if something is left open
    QList<EscalationId> open;
    UserId receivedBy;       ///< set by the rulebook; null = nobody yet
    Timestamp receivedAt;    ///< set by the rulebook
    Timestamp erasedAt = {}; ///< when a citizen's words were taken out of it (erasure.h)
    QCborMap unknown = {};   ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool isReceived() const { return !receivedBy.isNull(); }
    bool operator==(const HandOver&) const = default;
};

[[nodiscard]] QByteArray encode(const HandOver& handOver);
/// @return Corrupt if the bytes are not a hand-over.
[[nodiscard]] Result<HandOver> decodeHandOver(const QByteArray& body);

} // namespace madoguchi
