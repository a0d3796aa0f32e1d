// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/case_copies.h"

#include "kb/db/statement.h"
#include "kb/domain/service_hours.h"

#include <algorithm>

namespace madoguchi::hub {

std::vector<CopyChange> putCaseCopies(RevisionWriter& writer, const std::optional<Case>& before,
                                      const Case& now, const QString& municipality)
{
    std::vector<CopyChange> changes;
    const QByteArray whole = encode(now);
    const std::vector<CaseCopy> copies = copiesOf(now, municipality);
    for (const CaseCopy& copy : copies) {
        const EntityRow row{EntityKind::CaseShare, rowIdOfCaseShare(now.id, copy.feed),
                            copy.summary ? encode(summaryOf(now)) : whole};
        changes.push_back({copy.feed, writer.putInto(copy.feed, row), copy.summary});
    }
    if (!before)
        return changes;
    for (const CaseCopy& former : copiesOf(*before, municipality)) {
        const auto isThere = [&](const CaseCopy& copy) { return copy.feed == former.feed; };
        if (std::any_of(copies.begin(), copies.end(), isThere))
            continue;
        const EntityRef ref{EntityKind::CaseShare, rowIdOfCaseShare(now.id, former.feed)};
        changes.push_back({former.feed, writer.remove(former.feed, ref), false});
    }
    return changes;
}

const CopyChange* seenBy(const Rights& giver, const std::vector<CopyChange>& changes)
{
    const CopyChange* seen = nullptr;
    for (const CopyChange& change : changes) {
        if (giver.mayRead(change.feed) && (!seen || (seen->summary && !change.summary)))
            seen = &change;
    }
    return seen;
}

Result<QString> nextCaseNumber(HubStore& store, bool restricted, Timestamp now)
{
    const QString series =
        (restricted ? QStringLiteral("P") : QString()) + QString::number(centreDay(now).year());
    db::Statement next(store.connection(),
                       QStringLiteral("INSERT INTO case_number (municipality, series, last) VALUES (?, ?, 1) "
                                      "ON CONFLICT (municipality, series) DO UPDATE SET last = "
                                      "case_number.last + 1 RETURNING last"));
    next.bind(store.municipality()).bind(series);
    MADOGUCHI_TRY(next.exec());
    if (!next.next())
        return failure(ErrorCode::Internal, QStringLiteral("hub.case-number"));
    const qint64 last = next.integer(0);
    MADOGUCHI_TRY(next.finish());
    return QStringLiteral("%1-%2").arg(series).arg(last, restricted ? 5 : 6, 10, QLatin1Char('0'));
}

} // namespace madoguchi::hub
