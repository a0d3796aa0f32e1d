// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>
#include <QDate>

namespace madoguchi {

/// A Q&A the centre holds up to every operator for a season: shown before anything is typed. One per number.
struct Pin
{
    QString number;   ///< of the Q&A
    QString note;     ///< why, in a few words; may be empty
    QDate from;       ///< first day it is shown; invalid = at once
    QDate until;      ///< last day it is shown; invalid = until it is taken down
    int position = 0; ///< smaller ones first; equal ones by number
    bool removed = false;
    Timestamp changedAt;   ///< set by the rulebook
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const Pin&) const = default;
};

/// The id of the row a number's pin travels in.
[[nodiscard]] QUuid rowIdOfPin(const QString& number);
/// True if it is to be shown on `today`.
[[nodiscard]] bool isShown(const Pin& pin, QDate today);

[[nodiscard]] QByteArray encode(const Pin& pin);
/// @return Corrupt if the bytes are not a pin.
[[nodiscard]] Result<Pin> decodePin(const QByteArray& body);

} // namespace madoguchi
