// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madoguchi::desk {

/// A link into the desk, from another program: madoguchi://qa/0142 opens the Q&A of that number,
/// madoguchi://search/住民票 searches (percent-encoded or not). It shows what whoever is signed in may see,
/// and does nothing else.
struct DeskLink
{
    enum class What { Article, Search };

    static constexpr int longest = 500; ///< characters of the whole link

    What what = What::Search;
    QString text; ///< number or question, one line

    bool operator==(const DeskLink&) const = default;
};

/// Nothing: it is none, too long, or asks for something this version does not know.
[[nodiscard]] std::optional<DeskLink> deskLink(const QString& text);

} // namespace madoguchi::desk
