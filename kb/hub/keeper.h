// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/holds.h"
#include "kb/hub/retention.h"

namespace madoguchi::hub {

class RevisionWriter;

/// What a look at everything that ages has found.
struct Tally
{
    qint64 over = 0; ///< rows whose days are over, those that are held among them
    qint64 held = 0;

    bool operator==(const Tally&) const = default;
};

/// Deletes what was kept for as long as the configuration says: a tombstone without a word of it goes to all
/// who read it, a case's copies, attachments and messages go with it, and what was deleted is overwritten in
/// the file and its log. Of what is held (Holds) nothing goes. What contacts taught fades with them. How many
/// of which kind went is in the audit, in the same transaction.
class Keeper
{
public:
    /// So many rows are looked at in a piece.
    static constexpr int rowsPerStep = 200;

    Keeper(HubStore& store, const Clock& clock, Retention retention)
        : m_store(store)
        , m_clock(clock)
        , m_retention(std::move(retention))
    {
    }

    /// A short piece of a round, in one transaction. @return false: the round is over, and the next call
    /// begins another
    [[nodiscard]] Result<bool> step();
    /// A round from its beginning to its end.
    [[nodiscard]] Result<void> finish();
    /// How many went in this round, or, once it is over, in all of it.
    [[nodiscard]] qint64 gone() const { return m_gone; }

    /// What a round would find; changes nothing.
    [[nodiscard]] Result<std::map<KeptClass, Tally>> check();

private:
    struct Slice
    {
        std::vector<StoredRow> rows;
        std::vector<StoredRow> over;
    };
    [[nodiscard]] Result<Slice> slice(const KeptKind& kind, const QUuid& after);
    [[nodiscard]] Result<void> remove(const StoredRow& row, RevisionWriter& writer);
    [[nodiscard]] Result<void> removeWithCase(const StoredRow& row, RevisionWriter& writer);
    [[nodiscard]] Result<qsizetype> removeSome(const KeptKind& kind);
    [[nodiscard]] Result<void> overwrite();

    HubStore& m_store;
    const Clock& m_clock;
    const Retention m_retention;
    qsizetype m_kind = 0; ///< of keptKinds(), the one under way …
    QUuid m_after;        ///< … and the last row looked at
    qint64 m_gone = 0;
};

} // namespace madoguchi::hub
