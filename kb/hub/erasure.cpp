// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/erasure.h"

#include "kb/db/log_file.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/erasure.h"
#include "kb/hub/case_copies.h"
#include "kb/hub/holds.h"
#include "kb/hub/retention.h"
#include "kb/hub/revision_writer.h"

namespace madoguchi::hub {

namespace {

// Whoever reads the store has done so after a moment.
constexpr int patience = 60;

using Keys = std::set<EntityKey>;

QString wordsFor(const std::vector<EntityRef>& refs)
{
    QStringList words;
    for (const EntityRef& ref : refs)
        words += ref.id.toString(QUuid::WithoutBraces);
    return words.join(u' ');
}

} // namespace

/// Which records tell of the same matter.
struct Erasure::Links
{
    /// One of them, and the others it names.
    struct Knot
    {
        EntityKey self;
        Keys others;
        bool draws = true;   ///< what it names is of the same person …
        bool follows = true; ///< … and it is, if one of those is
    };
    std::vector<Knot> knots;
    Keys restricted;

    void tie(const EntityKey& self, const std::vector<EntityKey>& others, bool draws, bool follows = true)
    {
        Knot knot{self, {}, draws, follows};
        for (const EntityKey& other : others) {
            if (!other.second.isNull())
                knot.others.insert(other);
        }
        knots.push_back(std::move(knot));
    }
    [[nodiscard]] static bool meet(const Keys& a, const Keys& b)
    {
        return std::any_of(a.begin(), a.end(), [&](const EntityKey& key) { return b.contains(key); });
    }
    void follow(Keys& matter) const
    {
        for (bool grew = true; grew;) {
            const size_t before = matter.size();
            for (const Knot& knot : knots) {
                if (knot.follows && meet(knot.others, matter))
                    matter.insert(knot.self);
                if (knot.draws && matter.contains(knot.self))
                    matter.insert(knot.others.begin(), knot.others.end());
            }
            grew = matter.size() > before;
        }
    }
};

Result<Erasure::Links> Erasure::links()
{
    using enum EntityKind;
    Links links;
    MADOGUCHI_TRY_ASSIGN(hands, allOf(m_store, Hand, decodeHand));
    for (const auto& hand : hands)
        links.tie({Hand, hand.id.value}, {{Contact, hand.contact.value}}, true);
    MADOGUCHI_TRY_ASSIGN(escalations, allOf(m_store, Escalation, decodeEscalation));
    for (const auto& each : escalations)
        links.tie({Escalation, each.id.value},
                  {{Contact, each.contact.value}, {Contact, each.outcome.value}, {Hand, each.hand.value}},
                  true);
    MADOGUCHI_TRY_ASSIGN(files, allOf(m_store, Case, decodeCase));
    for (const auto& file : files) {
        links.tie({Case, file.id.value}, {{Contact, file.contact.value}, {Escalation, file.escalation.value}},
                  true, !file.isRestricted());
        if (file.isRestricted())
            links.restricted.insert({Case, file.id.value});
    }
    MADOGUCHI_TRY_ASSIGN(reviews, allOf(m_store, Review, decodeReview));
    for (const auto& review : reviews)
        links.tie({Review, review.id.value}, {{Contact, review.contact.value}}, false);
    MADOGUCHI_TRY_ASSIGN(handOvers, allOf(m_store, HandOver, decodeHandOver));
    for (const auto& handOver : handOvers) {
        std::vector<EntityKey> open;
        for (const EscalationId& id : handOver.open)
            open.push_back({Escalation, id.value});
        links.tie({HandOver, handOver.id.value}, open, false);
    }
    return links;
}

Result<ErasurePlan> Erasure::plan(const std::vector<EntityRef>& asked)
{
    Keys matter;
    for (const EntityRef& ref : asked) {
        if (!isErasable(ref.kind) || ref.kind == EntityKind::CaseShare)
            return failure(ErrorCode::InvalidInput, QStringLiteral("erasure.kind"));
        MADOGUCHI_TRY_ASSIGN(row, m_store.row(ref));
        if (!row || row->deleted)
            return failure(ErrorCode::NotFound, QStringLiteral("erasure.absent"),
                           ref.id.toString(QUuid::WithoutBraces));
        matter.insert(keyOf(ref));
    }
    MADOGUCHI_TRY_ASSIGN(tied, links());
    tied.follow(matter);
    ErasurePlan plan;
    for (const Links::Knot& knot : tied.knots)
        plan.restricted += !knot.follows && !matter.contains(knot.self) && Links::meet(knot.others, matter);
    MADOGUCHI_TRY_ASSIGN(kept, Holds(m_store).held());
    MADOGUCHI_TRY_ASSIGN(rows, findRows(m_store, matter));
    for (const auto& [key, row] : rows) {
        if (row.deleted)
            continue;
        if (erasedAt(row.row).isSet()) {
            ++plan.before;
            continue;
        }
        const EntityRef ref{key.first, key.second};
        const auto ageing = ageingOf(row.row);
        const bool isShift = key.first == EntityKind::HandOver || key.first == EntityKind::Review;
        if (kept.contains(key))
            plan.held.push_back(ref);
        if (ageing && ageing->isOpen && !isShift)
            plan.open.push_back(ref);
        plan.rows.push_back(row);
    }
    return plan;
}

Result<int> Erasure::removeBlobs(const QUuid& file)
{
    MADOGUCHI_TRY_ASSIGN(
        count,
        db::selectInteger(m_store.connection(),
                          QStringLiteral("SELECT count(*) FROM blob WHERE municipality = ? AND case_id = ?"),
                          m_store.municipality(), file));
    for (const char* table : {"blob_piece", "blob", "outgoing_message"})
        MADOGUCHI_TRY(db::execute(
            m_store.connection(),
            QStringLiteral("DELETE FROM %1 WHERE municipality = ? AND case_id = ?").arg(QLatin1String(table)),
            m_store.municipality(), file));
    return static_cast<int>(count);
}

// Somebody may amend it in this moment: then it is not what was looked at, and the transaction is done anew.
Result<void> Erasure::put(const StoredRow& row, Timestamp at, RevisionWriter& writer)
{
    MADOGUCHI_TRY_ASSIGN(without, withoutPerson(row.row, at));
    (void)writer.put(without, row.revision);
    if (row.row.kind != EntityKind::Case)
        return {};
    MADOGUCHI_TRY_ASSIGN(before, decodeCase(row.row.body));
    MADOGUCHI_TRY_ASSIGN(after, decodeCase(without.body));
    (void)putCaseCopies(writer, before, after, m_store.municipality());
    return {};
}

// The last of the transaction.
Result<Erased> Erasure::write(const std::vector<StoredRow>& rows, const std::vector<ErasedMark>& marks,
                              const QString& code)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    const Timestamp now = m_clock.now();
    RevisionWriter writer(m_store);
    std::vector<AuditEntry> told;
    Erased erased;
    for (const StoredRow& row : rows) {
        MADOGUCHI_TRY(put(row, now, writer));
        int attachments = 0;
        if (row.row.kind == EntityKind::Case) {
            MADOGUCHI_TRY_ASSIGN(removed, removeBlobs(row.row.id));
            attachments = removed;
        }
        told.push_back({.act = AuditAct::Erased,
                        .kind = static_cast<int>(row.row.kind),
                        .target = row.row.id,
                        .count = attachments,
                        .code = code});
        erased.records.push_back({row.row.kind, row.row.id});
        erased.attachments += attachments;
    }
    MADOGUCHI_TRY(ErasedMarks(m_store).add(marks));
    MADOGUCHI_TRY(writer.number());
    MADOGUCHI_TRY(m_store.audit().add(told, now));
    MADOGUCHI_TRY(transaction.commit());
    m_store.noteHeads(writer.moved());
    return erased;
}

// Rows are written only if they are still what was looked at; a hold that comes in between comes too late.
Result<Erased> Erasure::eraseOnce(const std::vector<EntityRef>& asked, const QString& reason)
{
    MADOGUCHI_TRY_ASSIGN(found, plan(asked));
    if (!found.held.empty())
        return failure(ErrorCode::Refused, QStringLiteral("erasure.held"), wordsFor(found.held));
    if (!found.open.empty())
        return failure(ErrorCode::Refused, QStringLiteral("erasure.open"), wordsFor(found.open));
    std::vector<ErasedMark> marks;
    for (const StoredRow& row : found.rows)
        marks.push_back({{row.row.kind, row.row.id}, m_clock.now(), reason});
    MADOGUCHI_TRY_ASSIGN(erased, write(found.rows, marks, QString()));
    erased.restricted = found.restricted;
    return erased;
}

Result<Erased> Erasure::erase(const std::vector<EntityRef>& asked, const QString& reason)
{
    MADOGUCHI_TRY_ASSIGN(erased, db::repeatOnConflict([&] { return eraseOnce(asked, reason); }));
    MADOGUCHI_TRY(completeList());
    MADOGUCHI_TRY_ASSIGN(overwritten, overwrite());
    erased.overwritten = overwritten;
    return erased;
}

Result<Erased> Erasure::catchUpOnce()
{
    MADOGUCHI_TRY_ASSIGN(listed, m_list.read(m_store.municipality()));
    Keys wanted;
    for (const ErasedMark& mark : listed)
        wanted.insert(keyOf(mark.about));
    MADOGUCHI_TRY_ASSIGN(known, ErasedMarks(m_store).among(wanted));
    std::vector<ErasedMark> lacking;
    Keys todo;
    for (const ErasedMark& mark : listed) {
        if (!known.contains(keyOf(mark.about)) && todo.insert(keyOf(mark.about)).second)
            lacking.push_back(mark);
    }
    if (lacking.empty())
        return Erased();
    MADOGUCHI_TRY_ASSIGN(rows, findRows(m_store, todo));
    std::vector<StoredRow> present;
    for (const auto& [key, row] : rows) {
        if (!row.deleted && !erasedAt(row.row).isSet())
            present.push_back(row);
    }
    return write(present, lacking, QStringLiteral("again"));
}

Result<Erased> Erasure::catchUp()
{
    MADOGUCHI_TRY_ASSIGN(erased, db::repeatOnConflict([&] { return catchUpOnce(); }));
    MADOGUCHI_TRY(completeList());
    if (erased.records.empty())
        return erased;
    MADOGUCHI_TRY_ASSIGN(overwritten, overwrite());
    erased.overwritten = overwritten;
    return erased;
}

// A program that died after the commit has left it behind.
Result<void> Erasure::completeList()
{
    MADOGUCHI_TRY_ASSIGN(listed, m_list.read(m_store.municipality()));
    Keys there;
    for (const ErasedMark& mark : listed)
        there.insert(keyOf(mark.about));
    MADOGUCHI_TRY_ASSIGN(marks, ErasedMarks(m_store).all());
    std::erase_if(marks, [&](const ErasedMark& mark) { return there.contains(keyOf(mark.about)); });
    return m_list.append(marks, m_store.municipality());
}

// A server keeps old rows until they are cleaned away; what its disk and its own log hold is its
// administrator's affair.
Result<bool> Erasure::overwrite()
{
    if (m_store.connection().engine() != db::Engine::Sqlite) {
        for (const char* table : {"entity", "blob", "blob_piece", "outgoing_message"})
            MADOGUCHI_TRY(
                m_store.connection().runScript(QByteArray("VACUUM ") + table, QStringLiteral("vacuum")));
        return true;
    }
    for (int attempt = 0; attempt < patience; ++attempt) {
        MADOGUCHI_TRY_ASSIGN(done, db::emptyLog(m_store.connection()));
        if (done)
            return true;
    }
    return false;
}

} // namespace madoguchi::hub
