// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"
#include "kb/domain/row.h"

#include <vector>

namespace madoguchi::wire {

/// A row of a feed as it stands at its latest revision.
struct PageRow
{
    EntityRow row; ///< the kind may be one of a newer version; keep it
    qint64 revision = 0;
    bool deleted = false; ///< the body is then empty

    bool operator==(const PageRow&) const = default;
};

/// Hub to desk, answers Pull: rows with a revision above `since`, ascending, whatever their kind.
struct Page
{
    static constexpr int type = 10;

    qint64 request = 0;
    FeedId feed;
    QUuid epoch;
    qint64 since = 0;  ///< as asked, or 0 if the desk's epoch was another
    qint64 until = 0;  ///< the revision the reader has reached with this page
    qint64 head = 0;   ///< the feed's revision at this moment
    bool more = false; ///< pull again, from `until`
    std::vector<PageRow> rows;
    QByteArray rowsBytes; ///< rowsAsTheyTravel(rows), if whoever sends it has them; never read

    bool operator==(const Page&) const = default;
    void write(FieldWriter& out) const;
    /// Corrupt unless since < each revision <= until <= head, ascending, and at most limits::rowsPerPage.
    [[nodiscard]] static Result<Page> read(FieldReader& in);
};

/// A page's rows encoded: made once, they go out with any number of pages that hold the same.
[[nodiscard]] QByteArray rowsAsTheyTravel(const std::vector<PageRow>& rows);
/// The payload of a page with rowsBytes, given that of its other fields: the rows are the last of its map.
[[nodiscard]] QByteArray withRows(QByteArray payload, const QByteArray& rowsBytes);

} // namespace madoguchi::wire
