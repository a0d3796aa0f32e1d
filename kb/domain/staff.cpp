// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/staff.h"

#include "kb/domain/cbor_fields.h"
#include "kb/domain/cbor_integer.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, DisplayName, Role_, Unit_, Languages, Inactive };
}

QByteArray encode(const Staff& staff)
{
    FieldWriter out;
    out.uuid(IdKey, staff.id.value);
    out.text(DisplayName, staff.displayName);
    out.integer(Role_, static_cast<int>(staff.role));
    out.text(Unit_, staff.unit);
    QCborArray languages;
    for (const Language language : staff.languages)
        languages.append(static_cast<int>(language));
    out.value(Languages, languages);
    out.integer(Inactive, staff.active ? 0 : 1);
    return out.bytes();
}

Result<Staff> decodeStaff(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("staff")));
    FieldReader in(map);
    Staff staff;
    staff.id = {in.uuid(IdKey)};
    staff.displayName = in.text(DisplayName);
    staff.role = in.enumeration(Role_, Role::Operator, Role::Administrator, Role::Operator);
    staff.unit = in.text(Unit_);
    for (const QCborValue& value : in.array(Languages)) {
        const qint64 language = integerIn(value);
        if (language >= static_cast<int>(Language::Ja) && language <= static_cast<int>(Language::Ko))
            staff.languages.append(static_cast<Language>(language));
    }
    staff.active = in.integer(Inactive) == 0;
    MADOGUCHI_TRY(in.check(QStringLiteral("staff")));
    if (staff.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("staff"));
    return staff;
}

} // namespace madoguchi
