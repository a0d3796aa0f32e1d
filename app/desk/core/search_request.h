// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"

#include <QString>

#include <optional>

namespace madoguchi::desk {

/// Which Q&As are asked for. The default is what may be told to a caller, in any language.
struct SearchFilter
{
    /// Current = published and within its validity.
    enum class Standing { Current, Drafts, Retired, All };

    QString category; ///< path or its first levels; empty = all
    std::optional<Language> language;
    Standing standing = Standing::Current;

    bool operator==(const SearchFilter&) const = default;
};

/// What the search field asks for: committed text and the IME's preedit as one string.
struct SearchRequest
{
    QString text;
    SearchFilter filter;

    bool operator==(const SearchRequest&) const = default;
};

} // namespace madoguchi::desk
