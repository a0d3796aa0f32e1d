// SPDX-License-Identifier: GPL-3.0-or-later
// One hub among several: threads that push contacts as fast as they can, over and over until the hub's store
// has taken them.
#pragma once

#include "kb/domain/feed.h"

#include <QString>

#include <vector>

namespace madoguchi::ordering {

inline const QString city = QStringLiteral("990019");

/// The feeds written into, and followed: contacts go into one, records of searches into the other.
[[nodiscard]] inline std::vector<FeedId> feeds()
{
    return {centreFeed(city), insightFeed(city)};
}

struct WriterPlan
{
    QString url;
    int writers = 8;
    qint64 rows = 0;      ///< of all writers of this hub
    int perPush = 200;    ///< a push of a desk holds one to so many commands …
    int perImport = 1000; ///< … and one of an import; every other writer imports
    bool plain = false;   ///< the control: rows numbered by a serial column, as many stores do
};

/// Runs them and waits for the last. Prints how many pushes had to be sent again. @return the exit status
int runWriters(const WriterPlan& plan);

} // namespace madoguchi::ordering
