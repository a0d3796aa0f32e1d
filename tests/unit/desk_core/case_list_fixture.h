// SPDX-License-Identifier: GPL-3.0-or-later
// A desk of the hearing section with cases in it.
#pragma once

#include "kb/db/transaction.h"
#include "tests/unit/desk_core/desk_fixture.h"

namespace madoguchi::desk::test {

inline constexpr qint64 hourMs = 3'600'000;

struct CaseListsDesk : Desk
{
    SignedInUser hearing{QStringLiteral("kocho"),
                         QStringLiteral("広聴 花子"),
                         {{uuidForName(QStringLiteral("kocho"))}, Role::HearingSection, QStringLiteral("pr")},
                         true};
    SignedInUser clerk{QStringLiteral("roads"),
                       QStringLiteral("道路 太郎"),
                       {{uuidForName(QStringLiteral("roads"))}, Role::Department, QStringLiteral("roads")},
                       true};

    CaseListsDesk() { commands->setUser(hearing); }

    [[nodiscard]] Case file(int number)
    {
        Case made;
        made.id = ids.make<CaseId>();
        made.fields.kind = static_cast<CaseKind>(1 + number % 5);
        made.fields.subject = QStringLiteral("件名 %1").arg(number, 5, 10, QChar(u'0'));
        made.fields.text = QStringLiteral("本文");
        made.receivedAt = clock.now().plusMs(-number * hourMs);
        made.dueAt = clock.now().plusMs((number - 2) * hourMs);
        CaseEntry line;
        line.id = ids.make<EntryId>();
        line.act = CaseAct::Open;
        made.entries = {line};
        return made;
    }
    /// Cases 0 to count - 1, in one go.
    void fill(int count)
    {
        const Actor actor = commands->user()->actor;
        REQUIRE(run([&](db::Connection& connection) -> Result<void> {
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
            store::OutboxRepository outbox(connection);
            for (int number = 0; number < count; ++number) {
                const Command command{ids.make<CommandId>(), actor.user, clock.now(), OpenCase{file(number)}};
                MADOGUCHI_TRY(outbox.performWithin(command, actor));
            }
            return transaction.commit();
        }));
    }
    /// Hands the case to a unit.
    void divide(const CaseId& id, const QString& unit)
    {
        CaseEntry entry;
        entry.id = ids.make<EntryId>();
        entry.act = CaseAct::Divide;
        entry.part = ids.make<PartId>();
        entry.unit = unit;
        entry.text = QStringLiteral("ご回答ください");
        REQUIRE(perform(ActOnCase{id, entry}));
    }
};

} // namespace madoguchi::desk::test
