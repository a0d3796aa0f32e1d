// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/erased_marks.h"

namespace madoguchi::hub {

class RevisionWriter;

/// What an erasure is about: what was named, and what tells of the same matter. A contact's raised hands,
/// escalations, reviews and cases, what those go back to, and the hand-overs that name its escalations.
struct ErasurePlan
{
    std::vector<StoredRow> rows; ///< to be written anew without the words
    std::vector<EntityRef> held; ///< of them, what a hold keeps …
    std::vector<EntityRef> open; ///< … and where something is still to be done
    int restricted = 0;          ///< cases named persons alone may know of, which go back to it and stay
    int before = 0;              ///< what was erased before
};

/// What an erasure has done.
struct Erased
{
    std::vector<EntityRef> records;
    int attachments = 0;
    int restricted = 0;      ///< as in the plan
    bool overwritten = true; ///< false: somebody reads, and the store's log still holds what was; once more
};

/// Takes a citizen's words out of the hub's records (kb/domain/erasure.h): a new revision of each, which the
/// desks take as any other, the bytes of attachments, what waits to be told of a case. What was there is
/// overwritten in the file and its log. A restricted case is erased if it is named, and not for hanging
/// together with something.
class Erasure
{
public:
    Erasure(HubStore& store, const Clock& clock, ErasedList list)
        : m_store(store)
        , m_clock(clock)
        , m_list(std::move(list))
    {
    }

    /// NotFound "erasure.absent" naming what there is not; InvalidInput "erasure.kind".
    [[nodiscard]] Result<ErasurePlan> plan(const std::vector<EntityRef>& asked);
    /// All or nothing. Refused "erasure.held", "erasure.open", naming it. Done again, it finds nothing to do,
    /// and completes what a crash left of it.
    [[nodiscard]] Result<Erased> erase(const std::vector<EntityRef>& asked, const QString& reason);
    /// Brings store and list together: erases what the list names and this store does not know to be erased,
    /// because it was put back to a time before, and adds to the list what the store alone knows.
    [[nodiscard]] Result<Erased> catchUp();

private:
    struct Links;
    [[nodiscard]] Result<Links> links();
    [[nodiscard]] Result<Erased> eraseOnce(const std::vector<EntityRef>& asked, const QString& reason);
    [[nodiscard]] Result<Erased> catchUpOnce();
    [[nodiscard]] Result<Erased> write(const std::vector<StoredRow>& rows,
                                       const std::vector<ErasedMark>& marks, const QString& code);
    [[nodiscard]] Result<void> put(const StoredRow& row, Timestamp at, RevisionWriter& writer);
    [[nodiscard]] Result<int> removeBlobs(const QUuid& file);
    [[nodiscard]] Result<bool> overwrite();
    [[nodiscard]] Result<void> completeList();

    HubStore& m_store;
    const Clock& m_clock;
    ErasedList m_list;
};

} // namespace madoguchi::hub
