// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/feed.h"

#include <optional>

namespace madoguchi {

// The audit: who saw, changed and was refused what. It holds ids, codes and counts, and nothing that a
// citizen or a clerk has written, so that it may be kept, exported and shown longer than what it is about.
// Searches are not in it: their records are nobody's (SearchRecord).

/// What was done. Stored, hashed and sent; frozen.
enum class AuditAct : int {
    SignedIn = 1,      ///< code: the role's word
    SignInRefused = 2, ///< mark: keyed digest of the login; count: how often in a row
    SignedOut = 3,
    SessionEnded = 4, ///< code: why
    Resumed = 5,
    ResumeRefused = 6,
    EnrolCodeMade = 7,
    Enrolled = 8,
    EnrolRefused = 9,
    DeviceRevoked = 10,
    UserAdded = 11, ///< code: the role's word, as of the next three
    RoleChanged = 12,
    UserDisabled = 13,
    UserEnabled = 14,
    UserChanged = 15,
    PasswordSet = 16,
    FeedsGranted = 17, ///< count of feeds, mark: digest of their names; a confidential one by itself
    Pulled = 18,       ///< since, until: revisions of the feed; count: rows
    Applied = 19,      ///< command, target
    Rejected = 20,     ///< command, target, code
    InConflict = 21,   ///< command, target: whose present row was handed out, if it may be read
    BlobBrought = 22,  ///< target: the case; mark: the beginning of the SHA-256
    BlobRead = 23,     ///< the same; count: pieces
    Imported = 24,     ///< kind, count
    BackedUp = 25,
    Restored = 26, ///< since: when the backup was made
    Moved = 27,
    EpochBegun = 28,
    AuditRead = 29, ///< count: pages
    // What only the desk knows, told by RecordActs; since: when, by the desk's clock.
    Viewed = 30,    ///< a contact or a case was opened
    BlobShown = 31, ///< mark: the beginning of the SHA-256
    BlobSaved = 32,
    Exported = 33,  ///< kind, count
    Printed = 34,   ///< kind, count
    Erased = 35,    ///< a citizen's words were taken out of the target; count: attachments; code: why again
    HoldAdded = 36, ///< the target is kept whatever its age
    HoldRemoved = 37,
    AgedOut = 38,       ///< kind, count: its days were over; of a restricted case the target instead
    LoginUnlocked = 39, ///< target: whose it is, if anybody's; mark: keyed digest of the login
    // mark: the fingerprint of the CA that is meant; count: desks it was done in spite of.
    AuthorityMade = 40,     ///< the next one
    AuthoritySwitched = 41, ///< the next one took the present one's place
    AuthorityForgotten = 42 ///< the former is trusted no longer
};

/// "signed-in", "pulled", … Part of the command-line contract; frozen.
[[nodiscard]] QString toWord(AuditAct act);
[[nodiscard]] std::optional<AuditAct> auditActFromWord(QStringView word);
/// Whether only a desk knows that it was done, and tells (RecordActs).
[[nodiscard]] bool isOfDesk(AuditAct act);

/// One thing that was done. What does not apply is left as it is.
struct AuditEntry
{
    AuditAct act = AuditAct::SignedIn;
    UserId actor = {}; ///< who is signed in; null: nobody, or a command on the hub's machine
    UserId giver = {}; ///< whose command it was, if another's
    SeatId seat = {};
    int kind = 0; ///< EntityKind of the target; 0: none
    QUuid target = {};
    FeedId feed = {};
    int command = 0; ///< CommandType; 0: none
    qint64 since = 0;
    qint64 until = 0;
    qint64 count = 0;
    QString code = {};
    QByteArray mark = {};

    bool operator==(const AuditEntry&) const = default;
};

/// An entry in its place.
struct AuditRow
{
    qint64 seq = 0; ///< from 1, without gaps
    Timestamp at;   ///< by the hub's clock, when it was written down
    AuditEntry entry;

    bool operator==(const AuditRow&) const = default;
};

/// What is hashed of a row: CBOR (RFC 8949 §4.2, deterministic) of an array of the municipality and every
/// field, in this order. The same for ever.
[[nodiscard]] QByteArray canonical(const AuditRow& row, const QString& municipality);
/// The hash of a row whose predecessor has that one: BLAKE2b-256 of the previous hash and the canonical row.
[[nodiscard]] QByteArray auditHash(const QByteArray& previous, const AuditRow& row,
                                   const QString& municipality);
/// What stands before the first row.
[[nodiscard]] QByteArray auditBeginning();

} // namespace madoguchi
