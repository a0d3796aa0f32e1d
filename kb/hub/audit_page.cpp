// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_page.h"

#include "kb/domain/case.h"
#include "kb/hub/audit_sight.h"
#include "kb/hub/entity_table.h"
#include "kb/hub/rights.h"

namespace madoguchi::hub {

namespace {

constexpr int rowsAtOnce = 500;

bool isOfDesk(AuditAct act)
{
    return act >= AuditAct::Viewed && act <= AuditAct::Printed;
}

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

Result<AuditPart> readAudit(HubStore& store, const Actor& reader, const AuditFilter& filter, qint64 before,
                            int most)
{
    const Rights rights(reader, store.municipality());
    AuditPart part;
    for (bool isEnd = false; !isEnd;) {
        MADOGUCHI_TRY_ASSIGN(rows, store.audit().before(before, rowsAtOnce, filter));
        MADOGUCHI_TRY_ASSIGN(hidden, hiddenOf(store, rows, reader));
        for (size_t i = 0; i < rows.size(); ++i) {
            if (hidden[i])
                continue;
            // Only one that is theirs to see makes another page.
            if (static_cast<int>(part.lines.size()) == most) {
                part.before = before;
                isEnd = true;
                break;
            }
            part.lines.push_back(lineOf(rows[i], rights));
            before = rows[i].seq;
        }
        if (isEnd)
            break;
        isEnd = static_cast<int>(rows.size()) < rowsAtOnce;
        if (!rows.empty())
            before = rows.back().seq;
        isEnd = isEnd || before <= 1;
    }
    MADOGUCHI_TRY(addNumbers(store, part.lines));
    return part;
}

} // namespace madoguchi::hub
