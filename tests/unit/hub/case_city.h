// SPDX-License-Identifier: GPL-3.0-or-later
// A hub with the people of both flows of cases.
#pragma once

#include "kb/domain/case_rights.h"
#include "kb/hub/rights.h"
#include "tests/unit/hub/hub_fixture.h"

namespace madoguchi::test {

using namespace hub;

/// What no one may find where it is not to be.
inline const QString canary = QStringLiteral("カナリア第四号");

struct City : TestHub
{
    Actor hearing{ids.make<UserId>(), Role::HearingSection, QStringLiteral("pr")};
    Actor clerk{ids.make<UserId>(), Role::Department, QStringLiteral("roads")};
    Actor chief{ids.make<UserId>(), Role::Department, QStringLiteral("roads")};
    Actor parks{ids.make<UserId>(), Role::Department, QStringLiteral("parks")};
    Actor administrator{ids.make<UserId>(), Role::Administrator, QStringLiteral("it")};

    wire::PushResult give(const Actor& actor, const CommandPayload& payload)
    {
        return push(actor, {Command{ids.make<CommandId>(), actor.user, clock.now(), payload}}).results[0];
    }
    Case handedIn()
    {
        Case file;
        file.id = ids.make<CaseId>();
        file.fields.subject = QStringLiteral("明かり");
        file.fields.text = canary;
        CaseEntry line;
        line.id = ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        return file;
    }
    CaseEntry entry(CaseAct act, const QString& unit = {})
    {
        CaseEntry made;
        made.id = ids.make<EntryId>();
        made.act = act;
        made.unit = unit;
        made.text = QStringLiteral("理由");
        return made;
    }
    /// @return what those who may read `feed` hold of cases there
    std::vector<Case> held(const Actor& actor, const FeedId& feed)
    {
        std::vector<Case> files;
        for (const StoredRow& row : pullAll(actor, feed)) {
            if (row.row.kind == EntityKind::CaseShare && !row.deleted)
                files.push_back(decodeCase(row.row.body).value());
        }
        return files;
    }
    QList<FeedId> feedsOf(const Actor& actor)
    {
        return Rights(actor, testCity).feeds(store->ownedFeeds(actor).value());
    }
};

} // namespace madoguchi::test
