// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/localized_name.h"

#include <QStringList>
#include <QUuid>

#include <vector>

namespace madoguchi {

/// A node of the organisation tree (部署).
struct Unit
{
    QString id;     ///< short name in Latin letters, e.g. "citizens/registry"
    QString parent; ///< id of the unit above; empty at the root
    LocalizedName name;
    QString telephone;
    QString extension;
    int position = 0;       ///< order among its siblings
    QString successor = {}; ///< id of the unit this one went into; empty while it works

    bool operator==(const Unit&) const = default;
};

/// The ids of units that went into `unit`, or into one that did, in whatever many steps; in the order of
/// `units`.
[[nodiscard]] QStringList unitsThatWentInto(const std::vector<Unit>& units, const QString& unit);

/// The id of a unit's row.
[[nodiscard]] QUuid rowIdOfUnit(const QString& unitId);
[[nodiscard]] QByteArray encode(const Unit& unit);
[[nodiscard]] Result<Unit> decodeUnit(const QByteArray& body);

} // namespace madoguchi
