// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/keeper.h"

#include "kb/db/log_file.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/case_rights.h"
#include "kb/hub/revision_writer.h"

namespace madoguchi::hub {

namespace {

// How many there were is told of what administrators may know to exist: a restricted case has a row of its
// own, which they are not shown.
std::vector<AuditEntry> told(EntityKind kind, const std::vector<StoredRow>& going)
{
    std::vector<AuditEntry> entries;
    AuditEntry all{.act = AuditAct::AgedOut, .kind = static_cast<int>(kind)};
    for (const StoredRow& row : going) {
        const auto file = kind == EntityKind::Case ? std::optional(decodeCase(row.row.body)) : std::nullopt;
        if (file && (!*file || (*file)->isRestricted()))
            entries.push_back({.act = AuditAct::AgedOut, .kind = all.kind, .target = row.row.id});
        else
            ++all.count;
    }
    if (all.count > 0)
        entries.push_back(all);
    return entries;
}

} // namespace

Result<Keeper::Slice> Keeper::slice(const KeptKind& kind, const QUuid& after)
{
    db::Statement select(
        m_store.connection(),
        QStringLiteral("SELECT id, rev, body FROM entity WHERE municipality = ? AND kind = ? AND "
                       "id > ? AND deleted = 0 ORDER BY id LIMIT ?"));
    select.bind(m_store.municipality()).bind(static_cast<int>(kind.kind)).bind(after).bind(rowsPerStep);
    MADOGUCHI_TRY(select.exec());
    Slice found;
    while (select.next())
        found.rows.push_back({{kind.kind, select.uuid(0), select.bytes(2)}, select.integer(1), false});
    MADOGUCHI_TRY(select.finish());
    for (const StoredRow& row : found.rows) {
        // What cannot be read is kept; the check of the store names it.
        const auto ageing = ageingOf(row.row);
        if (ageing && isOver(m_retention, kind.of, *ageing, m_clock.now()))
            found.over.push_back(row);
    }
    return found;
}

Result<void> Keeper::removeWithCase(const StoredRow& row, RevisionWriter& writer)
{
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(row.row.body));
    for (const CaseCopy& copy : copiesOf(file, m_store.municipality()))
        (void)writer.remove(copy.feed, {EntityKind::CaseShare, rowIdOfCaseShare(file.id, copy.feed)});
    for (const char* table : {"blob_piece", "blob", "outgoing_message"})
        MADOGUCHI_TRY(db::execute(
            m_store.connection(),
            QStringLiteral("DELETE FROM %1 WHERE municipality = ? AND case_id = ?").arg(QLatin1String(table)),
            m_store.municipality(), file.id.value));
    return {};
}

// Somebody may amend it in this moment: then it is not what was looked at, and the transaction is done anew.
Result<void> Keeper::remove(const StoredRow& row, RevisionWriter& writer)
{
    if (row.row.kind == EntityKind::Case)
        MADOGUCHI_TRY(removeWithCase(row, writer));
    (void)writer.remove(feedOf(row.row, m_store.municipality()), {row.row.kind, row.row.id}, row.revision);
    return {};
}

Result<qsizetype> Keeper::removeSome(const KeptKind& kind)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY_ASSIGN(found, slice(kind, m_after));
    MADOGUCHI_TRY_ASSIGN(held, Holds(m_store).held());
    RevisionWriter writer(m_store);
    std::vector<StoredRow> going;
    for (const StoredRow& row : found.over) {
        if (held.contains(keyOf(row.row)))
            continue;
        MADOGUCHI_TRY(remove(row, writer));
        going.push_back(row);
    }
    const auto gone = static_cast<qint64>(going.size());
    if (gone > 0) {
        MADOGUCHI_TRY(writer.number());
        MADOGUCHI_TRY(m_store.audit().add(told(kind.kind, going), m_clock.now()));
        MADOGUCHI_TRY(transaction.commit());
        m_store.noteHeads(writer.moved());
        m_gone += gone;
    }
    if (!found.rows.empty())
        m_after = found.rows.back().row.id;
    return static_cast<qsizetype>(found.rows.size());
}

Result<bool> Keeper::step()
{
    if (m_kind == 0 && m_after.isNull())
        m_gone = 0;
    if (m_retention.isForEver())
        return false;
    const KeptKind& kind = keptKinds()[m_kind];
    if (!m_retention.isForEver(kind.of)) {
        MADOGUCHI_TRY_ASSIGN(looked, db::repeatOnConflict([&] { return removeSome(kind); }));
        if (looked == rowsPerStep)
            return true;
    }
    m_after = {};
    if (++m_kind < keptKinds().size())
        return true;
    m_kind = 0;
    if (m_gone > 0)
        MADOGUCHI_TRY(overwrite());
    return false;
}

// On a server the rows are gone with its own cleaning (autovacuum).
Result<void> Keeper::overwrite()
{
    if (m_store.connection().engine() != db::Engine::Sqlite)
        return {};
    // Who reads just now keeps the log; it is emptied with the next round, or when the hub stops.
    MADOGUCHI_TRY(db::emptyLog(m_store.connection()));
    return {};
}

Result<void> Keeper::finish()
{
    m_kind = 0;
    m_after = {};
    for (;;) {
        MADOGUCHI_TRY_ASSIGN(more, step());
        if (!more)
            return {};
    }
}

Result<std::map<KeptClass, Tally>> Keeper::check()
{
    MADOGUCHI_TRY_ASSIGN(held, Holds(m_store).held());
    std::map<KeptClass, Tally> tallies;
    for (const KeptKind& kind : keptKinds()) {
        Tally& tally = tallies[kind.of];
        QUuid after;
        for (bool more = true; more;) {
            MADOGUCHI_TRY_ASSIGN(found, slice(kind, after));
            for (const StoredRow& row : found.over) {
                ++tally.over;
                tally.held += held.contains(keyOf(row.row)) ? 1 : 0;
            }
            more = found.rows.size() == static_cast<size_t>(rowsPerStep);
            if (more)
                after = found.rows.back().row.id;
        }
    }
    return tallies;
}

} // namespace madoguchi::hub
