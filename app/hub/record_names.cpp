// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/record_names.h"

#include "kb/domain/case.h"
#include "kb/hub/entity_table.h"

#include <QHash>

namespace madoguchi::hub {

namespace {

const QHash<QString, EntityKind>& kinds()
{
    static const QHash<QString, EntityKind> kinds{{QStringLiteral("contact"), EntityKind::Contact},
                                                  {QStringLiteral("case"), EntityKind::Case},
                                                  {QStringLiteral("escalation"), EntityKind::Escalation},
                                                  {QStringLiteral("hand"), EntityKind::Hand},
                                                  {QStringLiteral("hand-over"), EntityKind::HandOver},
                                                  {QStringLiteral("review"), EntityKind::Review}};
    return kinds;
}

} // namespace

QString wordOfKind(EntityKind kind)
{
    return kinds().key(kind);
}

Result<EntityRef> recordOf(HubStore& store, const QString& kind, const QString& name)
{
    const auto known = kinds().find(kind);
    if (known == kinds().end())
        return failure(ErrorCode::InvalidInput, QStringLiteral("record.kind"), kind);
    const QUuid id(name);
    if (!id.isNull() || *known != EntityKind::Case)
        return EntityRef{*known, id};
    MADOGUCHI_TRY_ASSIGN(files, allOf(store, EntityKind::Case, decodeCase));
    for (const Case& file : files) {
        if (file.number == name)
            return EntityRef{*known, file.id.value};
    }
    return failure(ErrorCode::NotFound, QStringLiteral("record.absent"), name);
}

} // namespace madoguchi::hub
