// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/hand_over.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, WrittenBy, WrittenAt, Text, Open, ReceivedBy, ReceivedAt };
}

QByteArray encode(const HandOver& handOver)
{
    FieldWriter out;
    out.uuid(IdKey, handOver.id.value);
    out.uuid(WrittenBy, handOver.writtenBy.value);
    out.time(WrittenAt, handOver.writtenAt);
    out.text(Text, handOver.text);
    if (!handOver.open.isEmpty()) {
        QCborArray open;
        for (const EscalationId& escalation : handOver.open)
            open.append(escalation.toBytes());
        out.value(Open, open);
    }
    out.uuid(ReceivedBy, handOver.receivedBy.value);
    out.time(ReceivedAt, handOver.receivedAt);
    out.time(erasedAtKey, handOver.erasedAt);
    out.unknown(handOver.unknown);
    return out.bytes();
}

Result<HandOver> decodeHandOver(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("hand-over")));
    FieldReader in(map);
    HandOver handOver;
    handOver.id = {in.uuid(IdKey)};
    handOver.writtenBy = {in.uuid(WrittenBy)};
    handOver.writtenAt = in.time(WrittenAt);
    handOver.text = in.text(Text);
    for (const QCborValue& value : in.array(Open)) {
        handOver.open.append(EscalationId::fromBytes(value.toByteArray()));
        if (handOver.open.last().isNull())
            in.markInvalid();
    }
    handOver.receivedBy = {in.uuid(ReceivedBy)};
    handOver.receivedAt = in.time(ReceivedAt);
    handOver.erasedAt = in.time(erasedAtKey);
    handOver.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("hand-over")));
    if (handOver.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("hand-over"));
    return handOver;
}

} // namespace madoguchi
