// SPDX-License-Identifier: GPL-3.0-or-later
// A room with a raised hand and a promised call in the store of a leader's desk. There is no hub: what is
// sent waits in the outbox.
#pragma once

#include "kb/store/projection.h"
#include "kb/store/room_repository.h"
#include "tests/support/sample.h"
#include "tests/unit/desk_core/desk_fixture.h"

namespace madoguchi::desk::test {

using madoguchi::test::idOf;

struct RoomDesk : Desk
{
    const Actor leader{idOf<UserId>(QStringLiteral("takahashi")), Role::Leader, {}};
    const UserId asker = idOf<UserId>(QStringLiteral("sato"));
    const SeatId booth = idOf<SeatId>(QStringLiteral("3番席"));
    const HandId handId = idOf<HandId>(QStringLiteral("hand"));
    const EscalationId callBackId = idOf<EscalationId>(QStringLiteral("call-back"));
    const ContactId contact = idOf<ContactId>(QStringLiteral("contact"));

    RoomDesk()
    {
        signIn(leader);
        put({EntityKind::Hand, handId.value, encode(raised())});
        put({EntityKind::Escalation, callBackId.value, encode(promised())});
    }
    void signIn(const Actor& actor)
    {
        commands->setUser(SignedInUser{QStringLiteral("takahashi"), QStringLiteral("高橋 誠"), actor, true});
    }
    /// As a pull brings it.
    void put(const EntityRow& row)
    {
        REQUIRE(run([&](db::Connection& connection) { return store::project(connection, row); }));
    }
    [[nodiscard]] Hand raised() const
    {
        Hand hand;
        hand.id = handId;
        hand.raisedBy = asker;
        hand.seat = booth;
        hand.contact = contact;
        hand.raisedAt = clock.now().plusMs(-90'000);
        hand.callStartedAt = clock.now().plusMs(-200'000);
        hand.inquiry = QStringLiteral("自宅が火災で半焼した");
        hand.language = Language::Ko;
        hand.articles = {QStringLiteral("0877")};
        HandEntry ask;
        ask.id = idOf<EntryId>(QStringLiteral("ask"));
        ask.by = asker;
        ask.at = hand.raisedAt;
        ask.text = QStringLiteral("半焼でも\n対象か");
        hand.entries = {ask};
        return hand;
    }
    [[nodiscard]] Escalation promised() const
    {
        Escalation escalation;
        escalation.id = callBackId;
        escalation.kind = EscalationKind::CallBack;
        escalation.contact = contact;
        escalation.openedBy = asker;
        escalation.seat = booth;
        escalation.openedAt = clock.now().plusMs(-3'600'000);
        escalation.dueAt = clock.now().plusMs(600'000);
        escalation.subject = QStringLiteral("国保の減額申請");
        escalation.callerName = QStringLiteral("山田 花子");
        EscalationEntry open;
        open.id = idOf<EntryId>(QStringLiteral("open"));
        open.by = asker;
        open.at = escalation.openedAt;
        escalation.entries = {open};
        return escalation;
    }
    [[nodiscard]] Hand hand()
    {
        const auto found =
            run([&](db::Connection& connection) { return store::RoomRepository(connection).hand(handId); });
        REQUIRE((found && *found));
        return **found;
    }
    [[nodiscard]] Escalation escalation(const EscalationId& id)
    {
        const auto found =
            run([&](db::Connection& connection) { return store::RoomRepository(connection).escalation(id); });
        REQUIRE((found && *found));
        return **found;
    }
    /// What waits for the hub, oldest first.
    [[nodiscard]] std::vector<Command> sent()
    {
        const auto entries = run([](db::Connection& connection) {
            return store::OutboxRepository(connection).nextBatch(100, 1 << 20);
        });
        REQUIRE(entries);
        std::vector<Command> sent;
        for (const store::OutboxEntry& entry : *entries) {
            auto command = decodeCommand(entry.body);
            REQUIRE(command);
            sent.push_back(std::move(*command));
        }
        return sent;
    }
};

} // namespace madoguchi::desk::test
