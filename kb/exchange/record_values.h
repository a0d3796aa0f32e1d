// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/domain/contact.h"
#include "kb/domain/talk_script.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace madoguchi::exchange {

/// One field on its way into a file.
struct RecordValue
{
    QLatin1StringView key;
    std::variant<QString, QStringList, int> value;
    /// Written by JSONL even if it is empty, because readers require it.
    bool always = false;

    [[nodiscard]] bool isEmpty() const;
};

/// The fields of a record in the order of keysOf().
using RecordValues = std::vector<RecordValue>;

[[nodiscard]] RecordValues valuesOf(const Article& article);
/// What holds of the contact now; its amendments are not told apart. The caller's name and telephone stay
/// out.
[[nodiscard]] RecordValues valuesOf(const Contact& contact);
[[nodiscard]] RecordValues valuesOf(const TalkScript& script);

} // namespace madoguchi::exchange
