// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/wire/audit_page.h"
#include "kb/wire/blob_lacks.h"
#include "kb/wire/blob_piece.h"
#include "kb/wire/change_password.h"
#include "kb/wire/compare.h"
#include "kb/wire/compared.h"
#include "kb/wire/enroll.h"
#include "kb/wire/enrolled.h"
#include "kb/wire/fault.h"
#include "kb/wire/feed_moved.h"
#include "kb/wire/get_piece.h"
#include "kb/wire/granted.h"
#include "kb/wire/hello.h"
#include "kb/wire/list_audit.h"
#include "kb/wire/offer_blob.h"
#include "kb/wire/page.h"
#include "kb/wire/password_changed.h"
#include "kb/wire/piece_taken.h"
#include "kb/wire/ping.h"
#include "kb/wire/pong.h"
#include "kb/wire/pull.h"
#include "kb/wire/push.h"
#include "kb/wire/pushed.h"
#include "kb/wire/put_piece.h"
#include "kb/wire/report_seat.h"
#include "kb/wire/report_trust.h"
#include "kb/wire/resume.h"
#include "kb/wire/sign_in.h"
#include "kb/wire/sign_out.h"
#include "kb/wire/signed_in.h"
#include "kb/wire/welcome.h"

#include <variant>

namespace madoguchi::wire {

/// Every message there is. The alternatives stand in the order of their type numbers, which are frozen: 1
/// to 31.
using Message = std::variant<Hello, Welcome, Enroll, Enrolled, SignIn, SignedIn, Resume, SignOut, Pull, Page,
                             Push, Pushed, Compare, Compared, FeedMoved, Granted, Ping, Pong, Fault,
                             ReportSeat, OfferBlob, BlobLacks, PutPiece, PieceTaken, GetPiece, BlobPiece,
                             ChangePassword, PasswordChanged, ListAudit, AuditPage, ReportTrust>;

/// The number of the message's type: its place in Message, from 1.
[[nodiscard]] int typeOf(const Message& message);

/// The payload of one frame: a CBOR map {0: type, then the message's own keys from 1}.
[[nodiscard]] QByteArray encodeMessage(const Message& message);

/// @return Corrupt if the bytes are not a message; TooNew "wire.type" if they are one of a type not known
/// here, which the receiver skips. Fields not known here are skipped as well. Allocates no more than a few
/// times the payload.
[[nodiscard]] Result<Message> decodeMessage(const QByteArray& payload);

} // namespace madoguchi::wire
