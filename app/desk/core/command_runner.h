// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_store.h"
#include "app/desk/core/signed_in_user.h"
#include "kb/domain/command.h"

#include <functional>
#include <optional>

namespace madoguchi::desk {

/// Gives the commands of whoever is signed in: applied to the store and put into the outbox in one
/// transaction, on the write queue. UI thread.
class CommandRunner final : public QObject
{
    Q_OBJECT
public:
    CommandRunner(DeskStore& store, const Clock& clock, IdMaker& ids, QObject* parent = nullptr);

    void setUser(const std::optional<SignedInUser>& user);
    [[nodiscard]] const std::optional<SignedInUser>& user() const { return m_user; }
    /// For whom the one signed in stands in, and which units went into theirs.
    void setStanding(const QStringList& formerUnits, const QList<UserId>& standsInFor);
    [[nodiscard]] DeskStore& store() const { return m_store; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] IdMaker& ids() const { return m_ids; }

    /// What else belongs into the same transaction. Runs on the write queue.
    using Alongside = std::function<Result<void>(db::Connection&)>;
    using Done = std::function<void(const Result<void>&)>;

    /// The command the one signed in gives; nothing if nobody is.
    [[nodiscard]] std::optional<Command> make(CommandPayload payload) const;
    /// `done` runs here: success means it is on the disk. Errors: SignedOut "desk.signed-out", those of the
    /// rulebook, of `alongside`, of the database; then nothing changed. Io "desk.emergency" while the store
    /// is away.
    void perform(CommandPayload payload, QObject* context, Done done, Alongside alongside = {});
    /// The same for a command made before: given again with the same ids, it is applied once.
    void give(Command command, QObject* context, Done done, Alongside alongside = {});

    /// Something else has put commands into the outbox.
    void noteQueued() { Q_EMIT performed(); }

Q_SIGNALS:
    /// Another person, other rights, or with and without the store; not merely with and without the hub.
    void userChanged();
    /// The same person may do more, or less.
    void standingChanged();
    /// A command was saved: there is something to send and to index.
    void performed();

private:
    DeskStore& m_store;
    const Clock& m_clock;
    IdMaker& m_ids;
    std::optional<SignedInUser> m_user;
};

} // namespace madoguchi::desk
