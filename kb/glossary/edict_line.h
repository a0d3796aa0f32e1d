// SPDX-License-Identifier: GPL-3.0-or-later
// One line of EDICT: `HEADWORD [READING] /(tags) gloss/gloss/(P)/`.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace madoguchi::glossary {

struct EdictLine
{
    QStringView headword;
    QStringView reading;     ///< empty where the headword is kana already
    QStringList glosses;     ///< short ones only, without remarks in brackets, each once
    bool common = false;     ///< marked as a common word
    bool mostlyKana = false; ///< usually written in kana
};

/// @return nothing for a line that is no entry, or without a gloss that is short enough to be searched
[[nodiscard]] std::optional<EdictLine> parseEdictLine(QStringView line);

} // namespace madoguchi::glossary
