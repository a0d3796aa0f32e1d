// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/entity_table.h"

namespace madoguchi::hub {

/// That a record's words were taken out of it, and are not to come back.
struct ErasedMark
{
    EntityRef about;
    Timestamp at;
    QString reason = {}; ///< a file number, in a few words; nobody's name. Not in the list

    bool operator==(const ErasedMark&) const = default;
};

/// Which records were erased, whether there is anything left of them or not. Kept in the store.
class ErasedMarks
{
public:
    explicit ErasedMarks(HubStore& store)
        : m_store(store)
    {
    }

    /// Within the caller's transaction. One that is there stays as it is.
    [[nodiscard]] Result<void> add(const std::vector<ErasedMark>& marks);
    [[nodiscard]] Result<std::vector<ErasedMark>> all();
    /// Those of `wanted` that were erased.
    [[nodiscard]] Result<std::set<EntityKey>> among(const std::set<EntityKey>& wanted);

private:
    HubStore& m_store;
};

/// The list of what was erased, beside the store: one that is put back to an earlier moment by whatever means
/// still holds the words, and this says whose. Ids and times alone, a line of JSON each.
class ErasedList
{
public:
    explicit ErasedList(QString path)
        : m_path(std::move(path))
    {
    }

    /// On the disk when it returns. Io "erasure.list" if it cannot be written.
    [[nodiscard]] Result<void> append(const std::vector<ErasedMark>& marks, const QString& municipality);
    /// None if there is no list. Corrupt "erasure.list.line" if a line is none of ours.
    [[nodiscard]] Result<std::vector<ErasedMark>> read(const QString& municipality);

private:
    QString m_path;
};

/// Its place in the data directory.
inline const QString erasedListName = QStringLiteral("erased.jsonl");

} // namespace madoguchi::hub
