// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/sync/backoff.h"
#include "kb/wire/limits.h"

namespace madoguchi::sync {

/// How long the desk waits for what, in milliseconds. The values are those of production; tests give shorter
/// ones.
///
/// They are chosen so that the outbox is empty within 60 s once a network works again, whatever was wrong
/// with it: at worst a connection that died unnoticed has to be found out (silentMs, or connectWithinMs), and
/// then the longest delay (Backoff::capMs) passes before the attempt that succeeds.
struct Timing
{
    qint64 connectWithinMs = 15'000;                  ///< TCP and TLS, until both sides are encrypted
    qint64 pingMs = wire::limits::pingAfterMs;        ///< nothing heard, or nothing said, for so long: Ping
    qint64 silentMs = wire::limits::hubSilentAfterMs; ///< no byte from the hub for so long: it is not there
    qint64 pongMs = 20'000;    ///< the hub speaks for so long and does not answer a Ping: it does not hear us
    qint64 answerMs = 120'000; ///< the hub lives, but a request is not answered
    qint64 goodConnectionMs = 60'000; ///< a connection that lived so long: the next delay starts small again
    qint64 nudgeMs = 2'000; ///< a new command is worth an attempt before its time, so long after the last one
    qint64 backoffBaseMs = Backoff::baseMs;
    qint64 backoffCapMs = Backoff::capMs;
};

} // namespace madoguchi::sync
