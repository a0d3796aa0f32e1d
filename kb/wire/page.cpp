// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/page.h"

#include "kb/wire/fields.h"
#include "kb/wire/limits.h"

namespace madoguchi::wire {

namespace {

enum Key { Request = 1, Feed, Epoch, Since, Until, Head, More, Rows };
enum RowKey { Kind = 1, RowId, Revision, Body, Deleted };

QCborMap toCbor(const PageRow& row)
{
    FieldWriter out;
    out.integer(Kind, static_cast<int>(row.row.kind));
    out.uuid(RowId, row.row.id);
    out.integer(Revision, row.revision);
    out.blob(Body, row.row.body);
    out.integer(Deleted, row.deleted ? 1 : 0);
    return out.map();
}

PageRow pageRowFrom(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    PageRow row;
    row.row.kind = readKind(in, Kind);
    row.row.id = in.uuid(RowId);
    row.revision = in.integer(Revision);
    row.row.body = in.blob(Body);
    row.deleted = in.integer(Deleted) != 0;
    valid = in.isValid() && !row.row.id.isNull();
    return row;
}

QCborArray listOf(const std::vector<PageRow>& rows)
{
    QCborArray list;
    for (const PageRow& row : rows)
        list.append(toCbor(row));
    return list;
}

bool isInOrder(const Page& page)
{
    qint64 last = page.since;
    for (const PageRow& row : page.rows) {
        if (row.revision <= last)
            return false;
        last = row.revision;
    }
    return page.since >= 0 && last <= page.until && page.until <= page.head;
}

} // namespace

void Page::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.text(Feed, feed.value);
    out.uuid(Epoch, epoch);
    out.integer(Since, since);
    out.integer(Until, until);
    out.integer(Head, head);
    out.integer(More, more ? 1 : 0);
    if (rowsBytes.isEmpty())
        out.value(Rows, listOf(rows));
}

QByteArray rowsAsTheyTravel(const std::vector<PageRow>& rows)
{
    return QCborValue(listOf(rows)).toCbor();
}

QByteArray withRows(QByteArray payload, const QByteArray& rowsBytes)
{
    // A map of fewer than 23 fields says how many there are in its first byte; a small key is a byte.
    payload[0] = static_cast<char>(payload[0] + 1);
    payload.append(static_cast<char>(Rows));
    return payload.append(rowsBytes);
}

Result<Page> Page::read(FieldReader& in)
{
    Page page;
    page.request = in.integer(Request);
    page.feed = {in.text(Feed)};
    page.epoch = in.uuid(Epoch);
    page.since = in.integer(Since);
    page.until = in.integer(Until);
    page.head = in.integer(Head);
    page.more = in.integer(More) != 0;
    const QCborArray list = in.array(Rows);
    if (page.request < 1 || page.feed.value.isEmpty() || page.epoch.isNull() ||
        list.size() > limits::rowsPerPage)
        return failure(ErrorCode::Corrupt, QStringLiteral("wire.fields"), QStringLiteral("page"));
    page.rows.reserve(static_cast<size_t>(list.size()));
    for (const QCborValue& value : list) {
        bool valid = false;
        page.rows.push_back(pageRowFrom(value.toMap(), valid));
        if (!valid)
            in.markInvalid();
    }
    // A page that says "more" and brings nothing would be pulled for ever.
    if (!isInOrder(page) || (page.more && page.until == page.since))
        in.markInvalid();
    return checked(in, std::move(page), QStringLiteral("page"));
}

} // namespace madoguchi::wire
