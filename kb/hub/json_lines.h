// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace madoguchi::hub {

/// What is wrong in which line, the first being 1: "unit.id.missing".
struct LineError
{
    int line = 0;
    QString key;

    bool operator==(const LineError&) const = default;
};

/// Reads one JSON object a line (UTF-8, a BOM is skipped, empty lines too). `take` returns an error's key, or
/// nothing.
/// @return the bad lines; NotFound "file.missing" if there is no such file.
[[nodiscard]] Result<std::vector<LineError>>
readJsonLines(const QString& path, const std::function<QString(const QJsonObject&)>& take);

} // namespace madoguchi::hub
