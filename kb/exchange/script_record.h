// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/talk_script.h"
#include "kb/exchange/fields.h"

#include <optional>

namespace madoguchi::exchange {

/// What a file's record says about a talk script. A field it does not mention keeps what it was.
struct ScriptRecord
{
    TalkScript script;               ///< key, language, title and text always
    std::optional<QString> category; ///< nothing: not mentioned
    std::optional<int> position;     ///< nothing: not mentioned

    /// `current` as it is to be after the record; a new script, without id, if there is none.
    [[nodiscard]] TalkScript appliedTo(const std::optional<TalkScript>& current) const;
};

/// What tells a script from the others of its language: its key, or its title where it has none.
[[nodiscard]] QString nameOf(const TalkScript& script);

/// Reads a record: key (which may be empty), lang, title and text are required, category and position are
/// optional. `defaultLanguage` is taken where the record names none. Errors: "import.field.…", and those of
/// checkTalkScript().
[[nodiscard]] Result<ScriptRecord> readScript(const Fields& fields,
                                              std::optional<Language> defaultLanguage = {});

} // namespace madoguchi::exchange
