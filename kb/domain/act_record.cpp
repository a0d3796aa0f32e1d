// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/act_record.h"

#include "kb/domain/cbor_fields.h"
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

enum Key { IdKey = 1, Records };
enum RecordKey { Act = 1, At, Kind, Target, Count, Code, Mark };

QCborMap toCbor(const ActRecord& record)
{
    FieldWriter out;
    out.integer(Act, static_cast<int>(record.act));
    out.time(At, record.at);
    out.integer(Kind, record.kind);
    out.uuid(Target, record.target);
    out.integer(Count, record.count);
    out.text(Code, record.code);
    out.blob(Mark, record.mark);
    return out.map();
}

ActRecord recordFrom(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    ActRecord record;
    record.act = static_cast<AuditAct>(in.integer(Act));
    record.at = in.time(At);
    record.kind = static_cast<int>(in.integer(Kind));
    record.target = in.uuid(Target);
    record.count = in.integer(Count);
    record.code = in.text(Code);
    record.mark = in.blob(Mark);
    valid = valid && in.isValid();
    return record;
}

// A code is one of the program's own: there is no sentence to be written with it.
bool isCode(const QString& code)
{
    return code.size() <= limits::actCode && std::all_of(code.begin(), code.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
           });
}

Result<void> checkRecord(const ActRecord& record)
{
    constexpr int mostKind = 1000; // a newer desk knows more of them
    if (!isOfDesk(record.act))
        return failure(ErrorCode::InvalidInput, QStringLiteral("acts.record.act"));
    if (record.kind < 0 || record.kind > mostKind || record.count < 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("acts.record.number"));
    if (!isCode(record.code) || record.mark.size() > limits::actMark)
        return failure(ErrorCode::InvalidInput, QStringLiteral("acts.record.code"));
    return {};
}

} // namespace

QByteArray encode(const ActBatch& batch)
{
    FieldWriter out;
    out.uuid(IdKey, batch.id.value);
    QCborArray records;
    for (const ActRecord& record : batch.records)
        records.append(toCbor(record));
    out.value(Records, records);
    out.unknown(batch.unknown);
    return out.bytes();
}

Result<ActBatch> decodeActBatch(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("acts")));
    FieldReader in(map);
    ActBatch batch;
    batch.id = {in.uuid(IdKey)};
    bool valid = true;
    const QCborArray records = in.array(Records);
    for (const QCborValue& record : records) {
        valid = valid && record.isMap();
        batch.records.push_back(recordFrom(record.toMap(), valid));
    }
    batch.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("acts")));
    if (!valid || batch.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("acts"));
    return batch;
}

QByteArray auditMarkOf(const QByteArray& sha256)
{
    return sha256.left(limits::actMark);
}

Result<ActBatch> apply(const std::optional<ActBatch>& current, const RecordActs& command, const Actor&,
                       Timestamp)
{
    if (current)
        return failure(ErrorCode::InvalidInput, QStringLiteral("acts.id.other"));
    if (command.batch.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("acts.id.missing"));
    if (command.batch.records.empty() || command.batch.records.size() > limits::actsPerBatch)
        return failure(ErrorCode::InvalidInput, QStringLiteral("acts.count"));
    for (const ActRecord& record : command.batch.records)
        MADOGUCHI_TRY(checkRecord(record));
    return command.batch;
}

} // namespace madoguchi
