// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/contact.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"

#include <QMetaType>

#include <optional>

namespace madoguchi::desk {

/// A Q&A that goes with a line of the room's pane.
struct RoomArticle
{
    QString number;
    QString title;        ///< in Japanese if it is there; empty if there is no such Q&A (any more)
    QString owner;        ///< id of the unit; may be empty
    Timestamp verifiedAt; ///< not set = never

    bool operator==(const RoomArticle&) const = default;
};

/// Everything the middle of the room shows of one line: a hand or an escalation, one of the two.
struct RoomDetail
{
    std::optional<Hand> hand;
    std::optional<Escalation> escalation;
    QString seat; ///< name of the seat it comes from; may be empty
    QList<RoomArticle> articles;
    std::optional<Contact> origin;  ///< the contact in which it arose, if it is saved already
    std::optional<Contact> outcome; ///< the contact in which it ended

    bool operator==(const RoomDetail&) const = default;
};

/// Since when a Q&A has been so old that an answer read from it is checked again first.
inline constexpr qint64 staleAfterDays = 180;

[[nodiscard]] inline bool isStale(const RoomArticle& article, Timestamp now)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    return !article.title.isEmpty() && now.ms - article.verifiedAt.ms > staleAfterDays * dayMs;
}

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::RoomDetail)
