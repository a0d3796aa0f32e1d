// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/route_memory.h"

#include "kb/store/draft_repository.h"

#include <QCborValue>

namespace madoguchi::desk {

namespace {

QString slotOf(const CommandRunner& commands, const QString& unit)
{
    return QStringLiteral("case-route:%1:%2").arg(commands.user()->actor.user.toString(), unit);
}

} // namespace

void rememberRoute(CommandRunner& commands, const QString& unit, const ApprovalRoute& route)
{
    if (!commands.user())
        return;
    commands.store().writes().submit(
        [slot = slotOf(commands, unit), body = QCborValue(toCbor(route)).toCbor(),
         now = commands.clock().now()](db::Connection& connection) {
            return store::DraftRepository(connection).save(slot, body, now);
        },
        &commands, [](const Result<void>&) {});
}

void recallRoute(CommandRunner& commands, const QString& unit, QObject* context,
                 std::function<void(const ApprovalRoute&)> then)
{
    if (!commands.user())
        return;
    commands.store().writes().submit(
        [slot = slotOf(commands, unit)](db::Connection& connection) -> Result<ApprovalRoute> {
            MADOGUCHI_TRY_ASSIGN(kept, store::DraftRepository(connection).load(slot));
            return kept ? approvalRouteFromCbor(QCborValue::fromCbor(kept->body).toArray()) : ApprovalRoute();
        },
        context,
        [then = std::move(then)](const Result<ApprovalRoute>& route) {
            then(route.value_or(ApprovalRoute()));
        });
}

} // namespace madoguchi::desk
