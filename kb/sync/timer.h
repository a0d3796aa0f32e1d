// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::sync {

/// The engine's timers; each exists once, and setting it anew replaces what was set.
enum class Timer : int {
    Reconnect, ///< try to reach the hub again
    Answer,    ///< an answer is overdue: the hub lives but does not work
    Ping,      ///< nothing heard for a while
    PullPause, ///< the hub or the store asked pulls to wait
    PushPause, ///< the hub or the store asked pushes to wait
    Compare,   ///< a feed may be compared again
    BlobPause  ///< attachments' bytes wait
};

inline constexpr Timer allTimers[] = {Timer::Reconnect, Timer::Answer,  Timer::Ping,     Timer::PullPause,
                                      Timer::PushPause, Timer::Compare, Timer::BlobPause};

} // namespace madoguchi::sync
