// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/script_record.h"

#include "kb/domain/room_rulebook.h"
#include "kb/exchange/record_fields.h"

namespace madoguchi::exchange {

namespace {

const QLatin1StringView categoryField("category");
const QLatin1StringView positionField("position");

} // namespace

TalkScript ScriptRecord::appliedTo(const std::optional<TalkScript>& current) const
{
    TalkScript next = current.value_or(TalkScript());
    next.key = script.key;
    next.language = script.language;
    next.title = script.title;
    next.text = script.text;
    next.category = category.value_or(next.category);
    next.position = position.value_or(next.position);
    return next;
}

QString nameOf(const TalkScript& script)
{
    return script.key.isEmpty() ? script.title : script.key;
}

Result<ScriptRecord> readScript(const Fields& fields, std::optional<Language> defaultLanguage)
{
    ScriptRecord record;
    TalkScript& script = record.script;
    MADOGUCHI_TRY_ASSIGN(key, requiredText(fields, QLatin1StringView("key")));
    script.key = key.simplified();
    MADOGUCHI_TRY_ASSIGN(language, readLanguage(fields, defaultLanguage));
    script.language = language;
    MADOGUCHI_TRY_ASSIGN(title, requiredText(fields, QLatin1StringView("title")));
    script.title = title.simplified();
    MADOGUCHI_TRY_ASSIGN(text, requiredText(fields, QLatin1StringView("text")));
    script.text = text.trimmed();
    if (fields.has(categoryField)) {
        MADOGUCHI_TRY_ASSIGN(category, fields.text(categoryField));
        script.category = category.simplified();
        record.category = script.category;
    }
    MADOGUCHI_TRY_ASSIGN(position, fields.integer(positionField));
    record.position = position;
    MADOGUCHI_TRY(checkTalkScript(script));
    return record;
}

} // namespace madoguchi::exchange
