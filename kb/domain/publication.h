// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/case_kinds.h"

#include <QCborMap>
#include <QDate>

namespace madoguchi {

/// What the public may read of a case: texts in which names and places were blacked out. What was blacked out
/// is not in them, nor anywhere in here; where it stood is in the timeline (Redaction).
struct Publication
{
    PublicationState state = PublicationState::None;
    QString title = {};
    QString opinion = {}; ///< the citizen's, redacted
    QString answer = {};  ///< the city's, redacted
    QString category = {};
    QString unit = {}; ///< id of the unit that answered
    QDate date = {};   ///< shown with it
    UserId proposedBy = {};
    UserId approvedBy = {};
    Timestamp publishedAt = {};
    Timestamp changedAt = {}; ///< its state, the last time
    qint64 version = 0;       ///< grows with each proposal
    QCborMap unknown = {};    ///< fields of a newer version, kept and handed on

    bool operator==(const Publication&) const = default;
};

[[nodiscard]] QCborMap toCbor(const Publication& publication);
[[nodiscard]] Result<Publication> publicationFromCbor(const QCborMap& map);

} // namespace madoguchi
