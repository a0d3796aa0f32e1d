// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/unit.h"

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, Parent, Name, Telephone, Extension, Position, Successor };
}

QStringList unitsThatWentInto(const std::vector<Unit>& units, const QString& unit)
{
    QStringList found;
    // Each round finds those one step further; a ring of successors ends with the first it meets again.
    for (bool grew = !unit.isEmpty(); grew;) {
        grew = false;
        for (const Unit& each : units) {
            const bool goesInto = each.successor == unit || found.contains(each.successor);
            if (each.successor.isEmpty() || !goesInto || each.id == unit || found.contains(each.id))
                continue;
            found.append(each.id);
            grew = true;
        }
    }
    return found;
}

QUuid rowIdOfUnit(const QString& unitId)
{
    return uuidForName(QStringLiteral("unit:") + unitId);
}

QByteArray encode(const Unit& unit)
{
    FieldWriter out;
    out.text(IdKey, unit.id);
    out.text(Parent, unit.parent);
    out.name(Name, unit.name);
    out.text(Telephone, unit.telephone);
    out.text(Extension, unit.extension);
    out.integer(Position, unit.position);
    out.text(Successor, unit.successor);
    return out.bytes();
}

Result<Unit> decodeUnit(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("unit")));
    FieldReader in(map);
    Unit unit;
    unit.id = in.text(IdKey);
    unit.parent = in.text(Parent);
    unit.name = in.name(Name);
    unit.telephone = in.text(Telephone);
    unit.extension = in.text(Extension);
    unit.position = static_cast<int>(in.integer(Position));
    unit.successor = in.text(Successor);
    MADOGUCHI_TRY(in.check(QStringLiteral("unit")));
    return unit;
}

} // namespace madoguchi
