// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/language.h"

#include <QCborMap>

namespace madoguchi {

/// Words the centre gives its operators to say or to write, put in by a key. Placeholders stand in braces:
/// {operator}, {centre}, {caller}, {inquiry}, {unit}, {date}, {time}.
struct TalkScript
{
    TalkScriptId id;
    QString title;
    QString category; ///< path in the category tree; empty = fits everywhere
    Language language = Language::Ja;
    QString text; ///< empty: the script was deleted
    QString key;  ///< what an operator types to get it; may be empty
    int position = 0;
    qint64 version = 0;    ///< set by the rulebook; 0 = new
    Timestamp changedAt;   ///< set by the rulebook
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const TalkScript&) const = default;
};

[[nodiscard]] QByteArray encode(const TalkScript& script);
/// @return Corrupt if the bytes are not a script.
[[nodiscard]] Result<TalkScript> decodeTalkScript(const QByteArray& body);

} // namespace madoguchi
