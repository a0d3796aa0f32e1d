// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/fields.h"

#include "kb/wire/limits.h"

namespace madoguchi::wire {

namespace {
enum RowKey { Kind = 1, RowId, Body };
}

void writeFeeds(FieldWriter& out, int key, const QList<FeedId>& feeds)
{
    QStringList names;
    for (const FeedId& feed : feeds)
        names.append(feed.value);
    out.texts(key, names);
}

QList<FeedId> readFeeds(FieldReader& in, int key)
{
    QList<FeedId> feeds;
    const QStringList names = in.texts(key);
    if (names.size() > limits::feedsPerReader || names.contains(QString()))
        in.markInvalid();
    for (const QString& name : names)
        feeds.append({name});
    return feeds;
}

QByteArray readAuthorities(FieldReader& in, int key)
{
    const QByteArray pem = in.blob(key);
    return pem.size() > limits::authoritiesBytes ? QByteArray() : pem;
}

EntityKind readKind(FieldReader& in, int key)
{
    const qint64 kind = in.integer(key);
    if (kind < 1 || kind > 0xffff) {
        in.markInvalid();
        return EntityKind::Article;
    }
    return static_cast<EntityKind>(kind);
}

ErrorCode readErrorCode(FieldReader& in, int key)
{
    const qint64 code = in.integer(key);
    if (code < static_cast<int>(ErrorCode::InvalidInput) || code > static_cast<int>(ErrorCode::Internal))
        return ErrorCode::Internal;
    return static_cast<ErrorCode>(code);
}

QCborMap toCbor(const EntityRow& row)
{
    FieldWriter out;
    out.integer(Kind, static_cast<int>(row.kind));
    out.uuid(RowId, row.id);
    out.blob(Body, row.body);
    return out.map();
}

EntityRow entityRowFrom(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    EntityRow row;
    row.kind = readKind(in, Kind);
    row.id = in.uuid(RowId);
    row.body = in.blob(Body);
    valid = in.isValid() && !row.id.isNull();
    return row;
}

} // namespace madoguchi::wire
