// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/postings.h"

#include <map>
#include <vector>

namespace madoguchi::search {

/// Small numbers by document that ranking needs of every document at once. Stored.
enum class Column {
    ArticleNumber = 1,    ///< by article row: the id of its number; 0 = no such article
    ArticleTraits = 2,    ///< by article row: traitsOf()
    Taught = 3,           ///< by number id: units of the contacts that taught about it
    Answered = 4,         ///< by number id: contacts answered on the spot with it
    ContactTime = 50,     ///< by contact row: when it ended, seconds since 1970; 0 = no such contact
    ContactTraits = 51,   ///< by contact row: outcome, channel and language, eight bits each
    ContactOperator = 52, ///< by contact row: the label of its operator
    ContactCategory = 53, ///< by contact row: the label of its category; 0 = none
    Length = 100,         ///< plus a PostingKind, by article row: terms of that kind
};

/// Where the lengths of one kind stand.
[[nodiscard]] constexpr Column lengthColumn(PostingKind kind)
{
    return static_cast<Column>(static_cast<int>(Column::Length) + static_cast<int>(kind));
}

/// A column of 32-bit numbers, packed a block to a row: read whole in one go, written block by block.
class PackedColumn
{
public:
    PackedColumn(db::Connection& connection, Column column)
        : m_connection(connection)
        , m_column(column)
    {
    }

    /// By index; what was never written is 0.
    [[nodiscard]] Result<std::vector<quint32>> read();

    // To be flushed inside the caller's transaction. An addition never goes below 0. @{
    void set(quint32 index, quint32 value) { m_changes[index] = {false, value}; }
    void add(quint32 index, int delta);
    [[nodiscard]] Result<void> flush();
    /// @}

private:
    struct Change
    {
        bool relative = false;
        qint64 value = 0;
    };
    [[nodiscard]] Result<QByteArray> block(quint32 number);

    db::Connection& m_connection;
    Column m_column;
    std::map<quint32, Change> m_changes;
};

} // namespace madoguchi::search
