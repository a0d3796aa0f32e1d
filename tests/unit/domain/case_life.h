// SPDX-License-Identifier: GPL-3.0-or-later
// A case that lives through its acts at the times one says.
#pragma once

#include "kb/domain/service_hours.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/case_people.h"

namespace madoguchi::test {

/// A moment in Japan.
inline Timestamp japan(const char* text)
{
    const QDateTime at = QDateTime::fromString(QLatin1StringView(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    REQUIRE(at.isValid());
    return Timestamp::from(QDateTime(at.date(), at.time(), japanTime()));
}

/// Every act is the rulebook's, and must succeed.
struct CaseLife
{
    Case file;

    CaseLife(const char* received, const char* opened, CaseFlow flow = CaseFlow::Centralised,
             const QString& unit = {}, const Actor& by = hearing)
    {
        Case handed = handedIn(flow, unit);
        handed.receivedAt = japan(received);
        take(apply(std::nullopt, OpenCase{handed}, by, japan(opened)));
    }
    void take(const Result<Case>& next)
    {
        INFO(keyOf(next).toStdString());
        REQUIRE(next);
        file = *next;
    }
    void act(const char* at, const Actor& by, const CaseEntry& entry)
    {
        take(apply(std::optional(file), ActOnCase{file.id, entry}, by, japan(at)));
    }
    PartId divide(const char* at, const QString& unit)
    {
        CaseEntry entry = entryOf(CaseAct::Divide);
        entry.part = nextPart();
        entry.unit = unit;
        act(at, hearing, entry);
        return entry.part;
    }
    void draft(const char* at, const Actor& by, const PartId& part)
    {
        take(apply(std::optional(file),
                   SaveCaseDraft{
                       file.id, part, QStringLiteral("案"), {}, file.part(part)->draftVersion, nextEntry()},
                   by, japan(at)));
    }
    void submit(const char* at, const Actor& by, const PartId& part, const ApprovalRoute& route)
    {
        CaseEntry entry = ofPart(CaseAct::Submit, part);
        entry.route = route;
        act(at, by, entry);
    }
    [[nodiscard]] CaseEntry ofPart(CaseAct what, const PartId& part) const
    {
        CaseEntry entry = entryOf(what);
        entry.part = part;
        entry.baseVersion = file.part(part)->draftVersion;
        return entry;
    }
    void join(const char* at)
    {
        CaseEntry entry = entryOf(CaseAct::Join, QStringLiteral("回答"));
        entry.baseVersion = file.reply.version;
        act(at, hearing, entry);
    }
    void send(const char* at, const Actor& by = hearing)
    {
        CaseEntry entry = entryOf(CaseAct::MarkSent);
        entry.channel = ReplyChannel::Letter;
        act(at, by, entry);
    }
};

} // namespace madoguchi::test
