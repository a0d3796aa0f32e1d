// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"
#include "kb/domain/talk_script.h"

#include <QHash>
#include <QString>

#include <vector>

namespace madoguchi::desk {

/// What stands in a talk script's braces: "caller" → "Ms Mori".
using ScriptValues = QHash<QString, QString>;

/// The placeholders that mean something, in the order they are explained.
[[nodiscard]] QStringList scriptPlaceholders();

/// The text with its placeholders filled. What has no value stays in its braces, so that a person sees that
/// something is to be put there; "{{" is a brace.
[[nodiscard]] QString filledScript(const QString& text, const ScriptValues& values);

/// The words in braces that mean nothing here: misspelt ones.
[[nodiscard]] QStringList unknownPlaceholders(const QString& text);

/// The scripts that fit `typed` in this order: whose key it is; whose key, title or text has all its words. A
/// script of `language` before others, one of `category` (or a level above it) before those of elsewhere.
[[nodiscard]] std::vector<TalkScript> fittingScripts(const std::vector<TalkScript>& scripts,
                                                     const QString& typed, Language language,
                                                     const QString& category);

} // namespace madoguchi::desk
