// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_message.h"
#include "kb/hub/accounts.h"

#include <optional>

namespace madoguchi::hub {

/// Puts into the queue what there is to tell of a case as it is `now`, and takes out what was to be told of
/// it as it was `before` and is no longer true. Within the transaction that changes the case, so that none is
/// lost and none told twice. What a ledger brings in is no news: of it only what comes due after `at`.
[[nodiscard]] Result<void> queueMessages(HubStore& store, const std::optional<Case>& before, const Case& now,
                                         Timestamp at);

/// A message as it goes out: without a word of what the citizen wrote or who they are, since it leaves the
/// city's own rooms.
struct OutgoingMessage
{
    CaseId file;
    QString number;
    CaseMessage message;
    Timestamp dueAt;
    std::vector<Account> to; ///< active, and not against being told this by e-mail; may be empty
};

/// The queue that a gateway to e-mail empties: it reads, sends, and says what it has sent. What it was about
/// to send when it died is read again.
class Outgoing
{
public:
    /// `store` outlives it.
    explicit Outgoing(HubStore& store)
        : m_store(store)
    {
    }

    /// Those that are to be sent by `now`, earliest first, at most so many. One for an absent person goes to
    /// those who stand in for them today as well.
    [[nodiscard]] Result<std::vector<OutgoingMessage>> waiting(Timestamp now, int most);
    /// Takes them out of the queue. One that is not there any more is nothing to complain of.
    [[nodiscard]] Result<void> sent(const CaseId& file, const CaseMessage& message);

private:
    struct People;
    [[nodiscard]] Result<People> people(Timestamp now);
    [[nodiscard]] Result<std::optional<OutgoingMessage>> read(const CaseId& file, const CaseMessage& message,
                                                              const People& people);

    HubStore& m_store;
};

} // namespace madoguchi::hub
