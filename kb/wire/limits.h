// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace madoguchi::wire::limits {

// Frames, in bytes without the four of the length. Checked before anything is allocated.
inline constexpr qint64 frameOfStranger = 8 * 1024;    ///< desk to hub, until SignedIn
inline constexpr qint64 frameBeforeSignIn = 64 * 1024; ///< hub to desk, until SignedIn
inline constexpr qint64 frameToHub = 2 * 1024 * 1024;  ///< signed in, desk to hub
inline constexpr qint64 frameToDesk = 8 * 1024 * 1024; ///< signed in, hub to desk

// Contents. Whoever fills a page or a push stops at whichever comes first, but always takes one row or
// command.
inline constexpr int rowsPerPage = 500;
inline constexpr qint64 bytesPerPage = 1024 * 1024; ///< sum of the rows' bodies
inline constexpr int commandsPerPush = 200;
inline constexpr qint64 bytesPerPush = 1024 * 1024;          ///< sum of the commands
inline constexpr qint64 bytesPerCommand = frameToHub - 4096; ///< a larger one cannot travel
inline constexpr qint64 bytesPerPushed = 4 * 1024 * 1024; ///< sum of the current rows in the answer to a push
inline constexpr int feedsPerReader = 1000;               ///< granted to one reader
inline constexpr int linesPerAuditPage = 100;
inline constexpr int authoritiesTold = 3;             ///< the present one, the next, the former
inline constexpr qint64 authoritiesBytes = 16 * 1024; ///< of these
inline constexpr int trustedAuthorities = 16;         ///< a desk says of so many that it trusts them

// Time, in milliseconds.
inline constexpr int pingAfterMs = 10'000; ///< a desk that heard or said nothing for so long sends a Ping
inline constexpr int hubSilentAfterMs = 30'000; ///< a desk drops a hub that was silent for so long
inline constexpr int silentAfterMs = 60'000;    ///< the hub drops a desk that was silent for so long
inline constexpr int signInWithinMs = 30'000;   ///< … or is connected for so long and not signed in

} // namespace madoguchi::wire::limits
