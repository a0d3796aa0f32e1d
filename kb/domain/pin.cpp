// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/pin.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { Number = 1, Note, From, Until, Position, Removed, ChangedAt };
}

QUuid rowIdOfPin(const QString& number)
{
    return uuidForName(QStringLiteral("pin:") + number);
}

bool isShown(const Pin& pin, QDate today)
{
    return !pin.removed && (!pin.from.isValid() || pin.from <= today) &&
           (!pin.until.isValid() || pin.until >= today);
}

QByteArray encode(const Pin& pin)
{
    FieldWriter out;
    out.text(Number, pin.number);
    out.text(Note, pin.note);
    out.date(From, pin.from);
    out.date(Until, pin.until);
    out.integer(Position, pin.position);
    out.integer(Removed, pin.removed ? 1 : 0);
    out.time(ChangedAt, pin.changedAt);
    out.unknown(pin.unknown);
    return out.bytes();
}

Result<Pin> decodePin(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("pin")));
    FieldReader in(map);
    Pin pin;
    pin.number = in.text(Number);
    pin.note = in.text(Note);
    pin.from = in.date(From);
    pin.until = in.date(Until);
    pin.position = static_cast<int>(in.integer(Position));
    pin.removed = in.integer(Removed) != 0;
    pin.changedAt = in.time(ChangedAt);
    pin.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("pin")));
    if (pin.number.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("pin"));
    return pin;
}

} // namespace madoguchi
