// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/search_record.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key { IdKey = 1, Records };
enum RecordKey { At = 1, Lang, Terms, Results, Opened, Closed };

QCborMap toCbor(const SearchRecord& record)
{
    FieldWriter out;
    out.time(At, record.at);
    out.integer(Lang, static_cast<int>(record.language));
    out.texts(Terms, record.terms);
    out.integer(Results, record.results);
    out.texts(Opened, record.opened);
    out.texts(Closed, record.closed);
    return out.map();
}

SearchRecord recordFrom(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    SearchRecord record;
    record.at = in.time(At);
    record.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    record.terms = in.texts(Terms);
    record.results = static_cast<int>(in.integer(Results));
    record.opened = in.texts(Opened);
    record.closed = in.texts(Closed);
    valid = valid && in.isValid();
    return record;
}

} // namespace

Timestamp fullHour(Timestamp at)
{
    constexpr qint64 hour = 3'600'000;
    return {at.ms - at.ms % hour};
}

QByteArray encode(const SearchBatch& batch)
{
    FieldWriter out;
    out.uuid(IdKey, batch.id.value);
    QCborArray records;
    for (const SearchRecord& record : batch.records)
        records.append(toCbor(record));
    out.value(Records, records);
    out.unknown(batch.unknown);
    return out.bytes();
}

Result<SearchBatch> decodeSearchBatch(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("searches")));
    FieldReader in(map);
    SearchBatch batch;
    batch.id = {in.uuid(IdKey)};
    bool valid = true;
    const QCborArray records = in.array(Records);
    for (const QCborValue& record : records) {
        valid = valid && record.isMap();
        batch.records.push_back(recordFrom(record.toMap(), valid));
    }
    batch.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("searches")));
    if (!valid || batch.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("searches"));
    return batch;
}

} // namespace madoguchi
