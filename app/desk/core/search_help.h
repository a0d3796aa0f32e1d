// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace madoguchi::desk {

/// A query offered in the place of the one that stands in the field.
struct OfferedQuery
{
    QString query;  ///< the whole of it
    QString phrase; ///< what of it is shown

    bool operator==(const OfferedQuery&) const = default;
};

/// What helps with the query that is being typed.
struct SearchHelp
{
    QString query;                     ///< that it is for
    QList<OfferedQuery> completions;   ///< how it may go on, best first
    std::optional<OfferedQuery> meant; ///< what it may have been meant to be, where a word of it is unknown

    [[nodiscard]] bool isEmpty() const { return completions.isEmpty() && !meant; }
    bool operator==(const SearchHelp&) const = default;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::SearchHelp)
