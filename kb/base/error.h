// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// What kind of failure it is: what the caller can do about it, not where it arose.
/// The values are sent over the wire and are frozen.
enum class ErrorCode : int {
    InvalidInput = 1, ///< the data is wrong; `key` and `where` say what and where
    NotFound = 2,     ///< absent, or not permitted: the two are not told apart
    Refused = 3,      ///< signed in, but the rule forbids it
    SignedOut = 4,    ///< wrong password, expired session, unknown device
    Conflict = 5,     ///< based on a version that is no longer the current one
    Busy = 6,         ///< try again later
    Unreachable = 7,  ///< no connection
    Cancelled = 8,    ///< the person, or a newer job, stopped it
    Corrupt = 9,      ///< stored or received bytes do not hold what they must
    TooNew = 10,      ///< made by a newer version of Madoguchi
    Io = 11,          ///< file or disk
    Internal = 12     ///< a bug of ours
};

/// A failure. Carries no text for people: `app/desk/ui` and the command line turn `code` and `key` into
/// words.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// Machine-readable reason, dotted and stable, e.g. "article.number.missing".
    QString key;
    /// Where: a file and line, a field's name, an SQL statement's name. Never a citizen's data.
    QString where;

    bool operator==(const Error&) const = default;
};

/// For logs: "code key where".
[[nodiscard]] QString describe(const Error& error);

} // namespace madoguchi
