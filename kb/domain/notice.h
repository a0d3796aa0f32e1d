// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>
#include <QStringList>

namespace madoguchi {

// Enums here are stored and sent; their values are frozen.

enum class NoticeState : int {
    Proposed = 1, ///< by a department; seen by those who may pin it
    Pinned = 2,   ///< shown to the booths it is for, between its times
    TakenDown = 3 ///< over, or declined
};

enum class Importance : int {
    Normal = 1,
    Important = 2, ///< stays in sight until it is acknowledged
    Urgent = 3     ///< also makes itself heard
};

/// Something every booth, or some, must know: a typhoon, a closed counter, a letter that went out.
struct Notice
{
    NoticeId id;
    QString title;        ///< a line
    QString text;         ///< may be empty
    QStringList articles; ///< numbers of the Q&As it is about
    Timestamp from;       ///< shown from then on; unset = at once
    Timestamp until;      ///< not shown from then on; unset = until it is taken down
    Importance importance = Importance::Normal;
    QList<SeatId> seats; ///< whom it is for; empty = all
    NoticeState state = NoticeState::Pinned;
    QString unit;        ///< of the department that proposed it; else empty
    UserId proposedBy;   ///< set by the rulebook, of a proposal
    UserId changedBy;    ///< set by the rulebook
    Timestamp changedAt; ///< set by the rulebook
    qint64 version = 0;  ///< set by the rulebook; 0 = new
    /// The version from which on it must be acknowledged anew; set by the rulebook when what it says changes.
    qint64 saidVersion = 0;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const Notice&) const = default;
};

/// True if `seat` is to see it at `now`.
[[nodiscard]] bool isShown(const Notice& notice, const SeatId& seat, Timestamp now);

/// That someone has seen a notice.
struct NoticeReceipt
{
    NoticeId notice;
    UserId user;
    qint64 version = 0;    ///< of the notice as it was seen
    Timestamp at;          ///< set by the rulebook
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const NoticeReceipt&) const = default;
};

/// True if it acknowledges what the notice says now.
[[nodiscard]] bool acknowledges(const NoticeReceipt& receipt, const Notice& notice);
/// The id of the row in which this user's receipt of this notice travels.
[[nodiscard]] QUuid rowIdOfReceipt(const NoticeId& notice, const UserId& user);

[[nodiscard]] QByteArray encode(const Notice& notice);
/// @return Corrupt if the bytes are not a notice.
[[nodiscard]] Result<Notice> decodeNotice(const QByteArray& body);

[[nodiscard]] QByteArray encode(const NoticeReceipt& receipt);
/// @return Corrupt if the bytes are not a receipt.
[[nodiscard]] Result<NoticeReceipt> decodeNoticeReceipt(const QByteArray& body);

} // namespace madoguchi
