// SPDX-License-Identifier: GPL-3.0-or-later
// Who follows a feed, or the control's table, while others write into it; and who ends their sessions.
#pragma once

#include "kb/domain/feed.h"

#include <QString>

#include <atomic>

namespace madoguchi::ordering {

/// Pulls a feed by a cursor until `done` and nothing more comes. @return how many revisions were not there
/// when those behind them were
qint64 followFeed(const QString& url, const FeedId& feed, const std::atomic<bool>& done, qint64& seen);

/// The same with "id > the greatest seen" on the table `plain`. @return how many of its rows were never seen
qint64 followPlain(const QString& url, const std::atomic<bool>& done, qint64& seen);

/// Ends a session of the database now and then. @return how many
qint64 cutSessions(const QString& url, const std::atomic<bool>& done, int everyMs);

/// Makes the store, what delays commits in it, and the control's table. @return false if that failed
bool prepare(const QString& url, bool plain);

} // namespace madoguchi::ordering
