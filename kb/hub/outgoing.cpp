// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/outgoing.h"

#include "kb/db/statement.h"
#include "kb/domain/message_choice.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/entity_table.h"
#include "kb/hub/standing.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

Result<void> remove(HubStore& store, const CaseId& file, const CaseMessage& message)
{
    return db::execute(
        store.connection(),
        QStringLiteral("DELETE FROM outgoing_message WHERE municipality = ? AND case_id = ? AND "
                       "kind = ? AND duty = ? AND part = ? AND not_before = ?"),
        store.municipality(), file.value, static_cast<int>(message.kind), static_cast<int>(message.duty),
        message.part.value, message.at);
}

Result<void> add(HubStore& store, const CaseId& file, const CaseMessage& message)
{
    return db::execute(
        store.connection(),
        QStringLiteral("INSERT INTO outgoing_message (municipality, case_id, kind, duty, part, "
                       "not_before) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        store.municipality(), file.value, static_cast<int>(message.kind), static_cast<int>(message.duty),
        message.part.value, message.at);
}

bool contains(const std::vector<CaseMessage>& messages, const CaseMessage& message)
{
    return std::find(messages.begin(), messages.end(), message) != messages.end();
}

} // namespace

Result<void> queueMessages(HubStore& store, const std::optional<Case>& before, const Case& now, Timestamp at)
{
    const std::vector<CaseMessage> told = before ? messagesOf(*before) : std::vector<CaseMessage>();
    std::vector<CaseMessage> wanted = messagesOf(now);
    // Whoever brings a ledger in knows what it holds; what comes due later is told like anything else.
    if (!before && !now.ledgerNumber.isEmpty())
        std::erase_if(wanted, [&](const CaseMessage& message) { return message.at <= at; });
    for (const CaseMessage& message : told) {
        if (!contains(wanted, message))
            MADOGUCHI_TRY(remove(store, now.id, message));
    }
    for (const CaseMessage& message : wanted) {
        if (!contains(told, message))
            MADOGUCHI_TRY(add(store, now.id, message));
    }
    return {};
}

/// Everybody who may be told something, and who they are today.
struct Outgoing::People
{
    std::vector<std::pair<Account, Actor>> active;
    std::map<UserId, MessageChoice> choices;

    [[nodiscard]] bool wants(const UserId& user, CaseMessageKind kind) const
    {
        const auto choice = choices.find(user);
        return choice == choices.end() || !choice->second.notByMail.contains(kind);
    }
};

Result<Outgoing::People> Outgoing::people(Timestamp now)
{
    People people;
    MADOGUCHI_TRY_ASSIGN(accounts, Accounts(m_store).all());
    MADOGUCHI_TRY_ASSIGN(standings, Standings::read(m_store));
    for (const Account& account : accounts) {
        if (account.staff.active)
            people.active.emplace_back(account, standings.actorOf(account, centreDay(now)));
    }
    MADOGUCHI_TRY_ASSIGN(choices, allOf(m_store, EntityKind::MessageChoice, decodeMessageChoice));
    for (const MessageChoice& choice : choices)
        people.choices[choice.user] = choice;
    return people;
}

Result<std::vector<OutgoingMessage>> Outgoing::waiting(Timestamp now, int most)
{
    db::Statement rows(
        m_store.connection(),
        QStringLiteral("SELECT case_id, kind, duty, part, not_before FROM outgoing_message WHERE "
                       "municipality = ? AND not_before <= ? ORDER BY not_before LIMIT ?"));
    rows.bind(m_store.municipality()).bind(now).bind(most);
    MADOGUCHI_TRY(rows.exec());
    std::vector<std::pair<CaseId, CaseMessage>> queued;
    while (rows.next())
        queued.push_back(
            {{rows.uuid(0)},
             {static_cast<CaseMessageKind>(rows.integer(1)), static_cast<DutyKind>(rows.integer(2)),
              PartId{rows.uuid(3)}, Timestamp{rows.integer(4)}}});
    MADOGUCHI_TRY(rows.finish());
    MADOGUCHI_TRY_ASSIGN(everybody, people(now));
    std::vector<OutgoingMessage> messages;
    for (const auto& [file, message] : queued) {
        MADOGUCHI_TRY_ASSIGN(read, this->read(file, message, everybody));
        if (read)
            messages.push_back(std::move(*read));
    }
    return messages;
}

Result<std::optional<OutgoingMessage>> Outgoing::read(const CaseId& file, const CaseMessage& message,
                                                      const People& people)
{
    const EntityKey key{EntityKind::Case, file.value};
    MADOGUCHI_TRY_ASSIGN(rows, findRows(m_store, {key}));
    const auto row = rows.find(key);
    if (row == rows.end() || row->second.deleted)
        return std::optional<OutgoingMessage>();
    MADOGUCHI_TRY_ASSIGN(present, decodeCase(row->second.row.body));
    const std::optional<Duty> duty = dutyOf(present, message);
    if (!duty)
        return std::optional<OutgoingMessage>();
    OutgoingMessage outgoing{file, present.number, message, duty->dueAt, {}};
    for (const auto& [account, actor] : people.active) {
        if (isDutyOf(actor, *duty) && people.wants(actor.user, message.kind))
            outgoing.to.push_back(account);
    }
    return std::optional(std::move(outgoing));
}

Result<void> Outgoing::sent(const CaseId& file, const CaseMessage& message)
{
    return remove(m_store, file, message);
}

} // namespace madoguchi::hub
