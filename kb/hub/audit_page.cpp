// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_page.h"

#include "kb/domain/case.h"
#include "kb/hub/audit_sight.h"
#include "kb/hub/entity_table.h"

namespace madoguchi::hub {

namespace {

constexpr qint64 stretch = 1'000; // rows, a millisecond or two

wire::AuditLine lineOf(const AuditRow& row, const Rights& rights)
{
    const AuditEntry& entry = row.entry;
    wire::AuditLine line;
    line.at = row.at;
    line.act = static_cast<int>(entry.act);
    line.actor = entry.actor;
    line.giver = entry.giver;
    line.seat = entry.seat;
    line.kind = entry.kind;
    line.target = entry.target;
    line.feed = entry.feed;
    line.command = entry.command;
    if (isOfDesk(entry.act))
        line.done = {entry.since};
    // How much of a feed was read says how much is in it.
    if (entry.feed.value.isEmpty() || rights.mayRead(entry.feed))
        line.count = entry.count;
    line.code = entry.code;
    return line;
}

Result<void> addNumbers(HubStore& store, std::vector<wire::AuditLine>& lines)
{
    std::set<EntityKey> wanted;
    const auto isCase = [](const wire::AuditLine& line) {
        return line.kind == static_cast<int>(EntityKind::Case) && !line.target.isNull();
    };
    for (const wire::AuditLine& line : lines) {
        if (isCase(line))
            wanted.insert({EntityKind::Case, line.target});
    }
    MADOGUCHI_TRY_ASSIGN(cases, findRows(store, wanted));
    for (wire::AuditLine& line : lines) {
        const auto found = isCase(line) ? cases.find({EntityKind::Case, line.target}) : cases.end();
        if (found == cases.end() || found->second.deleted)
            continue;
        if (const auto file = decodeCase(found->second.row.body))
            line.number = file->number;
    }
    return {};
}

} // namespace

Result<bool> AuditReading::step(HubStore& store, const Actor& reader)
{
    if (m_next == 0) {
        MADOGUCHI_TRY_ASSIGN(head, store.audit().head());
        m_next = head.seq + 1;
    }
    const qint64 from = std::max<qint64>(m_next - stretch, 1);
    MADOGUCHI_TRY_ASSIGN(rows, store.audit().before(m_next, static_cast<int>(stretch), m_filter, from));
    MADOGUCHI_TRY_ASSIGN(hidden, hiddenOf(store, rows, reader));
    add(rows, hidden, Rights(reader, store.municipality()));
    if (!m_found)
        m_next = from;
    return !m_found && m_next > 1;
}

void AuditReading::add(const std::vector<AuditRow>& rows, const std::vector<bool>& hidden,
                       const Rights& rights)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (hidden[i])
            continue;
        // Only one that is theirs to see makes another page.
        if (m_part.lines.size() == m_most) {
            m_found = true;
            return;
        }
        m_part.lines.push_back(lineOf(rows[i], rights));
        m_next = rows[i].seq;
    }
}

Result<AuditPart> AuditReading::part(HubStore& store) &&
{
    m_part.before = m_next > 1 ? m_next : 0;
    MADOGUCHI_TRY(addNumbers(store, m_part.lines));
    return std::move(m_part);
}

} // namespace madoguchi::hub
