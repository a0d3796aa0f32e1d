// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/unit.h"

#include <QHash>

#include <vector>

namespace madoguchi::exchange {

/// Finds the unit a ledger means: by id, by its name in any of the four languages, or by its path of names
/// (環境部/ごみ減量課, 環境部 ごみ減量課). What went into another unit is that other one. Any thread.
class UnitFinder
{
public:
    explicit UnitFinder(std::vector<Unit> units);

    /// The unit's id. InvalidInput "import.unit.unknown", "import.unit.ambiguous"; `where` is `label` with
    /// what was written, and the paths there are.
    [[nodiscard]] Result<QString> find(const QString& written, const QString& label) const;

private:
    void learn(const QString& spelling, const QString& unit);
    [[nodiscard]] QString pathOf(const QString& unit) const;
    [[nodiscard]] QString successorOf(const QString& unit) const;

    QHash<QString, Unit> m_units;        ///< by id
    QHash<QString, QStringList> m_known; ///< by spelling, the ids it may mean
};

} // namespace madoguchi::exchange
