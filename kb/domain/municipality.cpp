// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/municipality.h"

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { Code = 1, Name, Wards };
}

QUuid rowIdOfMunicipality(const QString& code)
{
    return uuidForName(QStringLiteral("municipality:") + code);
}

QByteArray encode(const Municipality& municipality)
{
    FieldWriter out;
    out.text(Code, municipality.code);
    out.name(Name, municipality.name);
    QStringList wards;
    for (const LocalizedName& ward : municipality.wards)
        wards << ward.ja << ward.en << ward.zh << ward.ko;
    out.texts(Wards, wards);
    return out.bytes();
}

Result<Municipality> decodeMunicipality(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("municipality")));
    FieldReader in(map);
    Municipality municipality;
    municipality.code = in.text(Code);
    municipality.name = in.name(Name);
    const QStringList wards = in.texts(Wards);
    for (int i = 0; i + 3 < wards.size(); i += 4)
        municipality.wards.append({wards[i], wards[i + 1], wards[i + 2], wards[i + 3]});
    MADOGUCHI_TRY(in.check(QStringLiteral("municipality")));
    return municipality;
}

} // namespace madoguchi
