// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/case_message.h"

#include <QCborMap>

#include <set>

namespace madoguchi {

/// What of cases somebody does not want to be told, and where. What they say nothing of, they are told: a
/// kind that a newer version adds is not missed. Travels in their inbox, and so to every desk they sign in
/// at; its id is theirs.
struct MessageChoice
{
    UserId user;
    std::set<CaseMessageKind> notInWindow;
    std::set<CaseMessageKind> notByMail;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const MessageChoice&) const = default;
};

[[nodiscard]] QByteArray encode(const MessageChoice& choice);
/// @return Corrupt if the bytes are not a choice.
[[nodiscard]] Result<MessageChoice> decodeMessageChoice(const QByteArray& body);

} // namespace madoguchi
