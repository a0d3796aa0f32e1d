// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_sight.h"

#include "kb/hub/entity_table.h"
#include "kb/hub/rights.h"

namespace madoguchi::hub {

namespace {

bool isAboutCase(const AuditRow& row)
{
    return row.entry.kind == static_cast<int>(EntityKind::Case) && !row.entry.target.isNull();
}

// What a desk tells is what it says: an id under another kind's name is looked for among the cases, too.
bool mayBeAboutCase(const AuditRow& row)
{
    return isAboutCase(row) || (isOfDesk(row.entry.act) && !row.entry.target.isNull());
}

bool isOthersConfidential(const FeedId& feed, const std::optional<Actor>& reader, const QString& municipality)
{
    if (ownedFeed(feed, municipality) != OwnedFeed::Confidential)
        return false;
    return !reader || !Rights(*reader, municipality).mayRead(feed);
}

bool mayKnow(const StoredRow& row, const std::optional<Actor>& reader, const QString& municipality)
{
    const auto file =
        row.deleted ? Result<Case>(failure(ErrorCode::NotFound, QString())) : decodeCase(row.row.body);
    return file && (!file->isRestricted() || (reader && Rights(*reader, municipality).mayRead(*file)));
}

} // namespace

Result<std::vector<bool>> hiddenOf(HubStore& store, const std::vector<AuditRow>& rows,
                                   const std::optional<Actor>& reader)
{
    std::set<EntityKey> wanted;
    for (const AuditRow& row : rows) {
        if (mayBeAboutCase(row))
            wanted.insert(keyOf(EntityRef{EntityKind::Case, row.entry.target}));
    }
    MADOGUCHI_TRY_ASSIGN(cases, findRows(store, wanted));
    std::vector<bool> hidden;
    for (const AuditRow& row : rows) {
        bool hide = isOthersConfidential(row.entry.feed, reader, store.municipality());
        if (mayBeAboutCase(row)) {
            const auto file = cases.find(keyOf(EntityRef{EntityKind::Case, row.entry.target}));
            hide = hide || (file == cases.end() ? isAboutCase(row)
                                                : !mayKnow(file->second, reader, store.municipality()));
        }
        hidden.push_back(hide);
    }
    return hidden;
}

} // namespace madoguchi::hub
