// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <optional>

namespace madoguchi::sync {

/// A feed that is being loaded from its start, beside the rows that are in sight.
struct Staging
{
    QUuid epoch;
    qint64 reached = 0; ///< 0: nothing has come yet
};

/// What the engine knows of one feed.
struct FeedState
{
    bool granted = false;
    bool hasCursor = false;
    QUuid epoch;             ///< with hasCursor
    qint64 cursor = 0;       ///< with hasCursor
    qint64 hinted = 0;       ///< highest revision heard of, in the hub's present epoch
    bool asked = false;      ///< pulled to its head since sign-in
    bool compareDue = false; ///< became current and was not compared since
    std::optional<qint64> comparedAt;
    std::optional<Staging> staging;

    /// True while the desk knows of something it has not pulled.
    [[nodiscard]] bool isBehind() const
    {
        return granted && (!asked || !hasCursor || staging || hinted > cursor);
    }
};

} // namespace madoguchi::sync
