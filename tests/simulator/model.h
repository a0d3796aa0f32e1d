// SPDX-License-Identifier: GPL-3.0-or-later
// What ought to be, kept apart from everything that is tested: who saved what, and what the hubs said of it.
#pragma once

#include "kb/domain/command.h"
#include "kb/domain/feed.h"
#include "kb/wire/pushed.h"
#include "tests/simulator/violation.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>

namespace madoguchi::sim {

class SimDesk;

/// A command a person was told is saved.
struct Given
{
    Command command;
    int desk = 0;
    int install = 0;
    bool wiped = false;     ///< its desk was set up anew since
    bool doubtful = false;  ///< the desk died while saving it: nobody was told anything
    bool hidden = false;    ///< a hub took it into a feed its desk's reader may not see
    bool dismissed = false; ///< a person has seen that it was refused, and has dealt with it …
    bool outlived = false;  ///< … in a life of the hubs' database that is over: another backup may hold it
};

/// Where a command was applied.
struct Place
{
    FeedId feed;
    qint64 revision = 0;
};

/// What is true of one life of the hubs' database. A backup keeps a copy.
struct Lineage
{
    std::map<FeedId, qint64> heads;
    std::map<FeedId, std::set<qint64>> own; ///< revisions of the hubs' own doing: staff, lessons
    std::map<CommandId, Place> applied;     ///< as the hubs have said
};

class Model
{
public:
    void given(const SimDesk& desk, const Command& command);
    void doubtful(const SimDesk& desk, const Command& command);
    void dismissed(const CommandId& command);
    void wiped(int desk, int install);
    /// The hubs' database was put back to `state`.
    void wasRestored(const Lineage& state);

    /// What a hub answered to a push.
    [[nodiscard]] std::optional<Violation> answered(const wire::Pushed& answer);
    /// The hubs changed something themselves.
    void hubChanged(const std::map<FeedId, qint64>& before, const std::map<FeedId, qint64>& after);
    [[nodiscard]] const Given* find(const CommandId& id) const;
    /// "contact 3" for what is told.
    [[nodiscard]] QString nameOf(const EntityRef& ref);
    [[nodiscard]] QString nameOf(const CommandId& id) const;

    std::vector<Given> all;
    Lineage lineage;
    bool restored = false;
    // What there is to act on. @{
    std::vector<ContactId> contacts;
    std::vector<ArticleId> articles;
    std::vector<SynonymGroupId> synonyms;
    std::vector<HandId> hands;
    std::vector<EscalationId> escalations;
    std::vector<ReviewId> reviews;
    /// @}

private:
    [[nodiscard]] std::optional<Violation> answered(const wire::PushResult& result);

    QHash<CommandId, size_t> m_index;
    std::map<QUuid, int> m_names;
};

} // namespace madoguchi::sim
