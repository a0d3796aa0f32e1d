// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/deputy.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, Absent, StandsIn, From, Until, Removed, GivenBy };
}

QList<UserId> absentFor(const std::vector<Deputy>& deputies, const UserId& user, QDate day)
{
    QList<UserId> absent;
    for (const Deputy& each : deputies) {
        if (each.deputy == user && each.holdsOn(day) && !absent.contains(each.absent))
            absent.append(each.absent);
    }
    return absent;
}

QByteArray encode(const Deputy& deputy)
{
    FieldWriter out;
    out.uuid(IdKey, deputy.id.value);
    out.uuid(Absent, deputy.absent.value);
    out.uuid(StandsIn, deputy.deputy.value);
    out.date(From, deputy.from);
    out.date(Until, deputy.until);
    out.integer(Removed, deputy.removed ? 1 : 0);
    out.uuid(GivenBy, deputy.givenBy.value);
    out.unknown(deputy.unknown);
    return out.bytes();
}

Result<Deputy> decodeDeputy(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("deputy")));
    FieldReader in(map);
    Deputy deputy;
    deputy.id = {in.uuid(IdKey)};
    deputy.absent = {in.uuid(Absent)};
    deputy.deputy = {in.uuid(StandsIn)};
    deputy.from = in.date(From);
    deputy.until = in.date(Until);
    deputy.removed = in.integer(Removed) != 0;
    deputy.givenBy = {in.uuid(GivenBy)};
    deputy.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("deputy")));
    if (deputy.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("deputy"));
    return deputy;
}

} // namespace madoguchi
