// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

constexpr qint64 tellsAudit = static_cast<qint64>(wire::Feature::Audit);

AuditRequested list(qint64 after = 0)
{
    wire::ListAudit asked;
    asked.after = after;
    return {asked};
}

wire::AuditPage page(qint64 request)
{
    wire::AuditPage page;
    page.request = request;
    page.lines.resize(3);
    return page;
}

void starts(Script& desk, qint64 features)
{
    desk.features = features;
    desk.resumes({});
}

} // namespace

TEST_CASE(
    "a page of the audit is asked for and told once, and of a question that was replaced nothing is told")
{
    Script desk;
    starts(desk, tellsAudit);
    CHECK(desk.tell(list()) == said("> ListAudit 0"));
    const qint64 former = desk.lastAuditRequest;
    CHECK(desk.tell(list(2)) == said("> ListAudit 2"));
    CHECK(desk.hears(page(former)).isEmpty());
    CHECK(desk.hears(page(desk.lastAuditRequest)) == said("audit of 3"));
    CHECK(desk.hears(page(desk.lastAuditRequest)).isEmpty());
}

TEST_CASE("the hub's reason against showing the audit is told, and the connection goes on")
{
    Script desk;
    starts(desk, tellsAudit);
    desk.tell(list());
    const Error error{ErrorCode::Refused, QStringLiteral("audit.read"), {}};
    CHECK(desk.hears(wire::Fault{desk.lastAuditRequest, error, 0}) == said("audit refused audit.read"));
    CHECK(desk.engine().state() == SyncState::Current);
}

TEST_CASE(
    "I15: the audit needs the hub, and one that shows it, and whoever waits is told when the line breaks")
{
    Script older;
    starts(older, 0);
    CHECK(older.tell(list()) == said("audit refused audit.older-hub"));
    older.tell(Disconnected{});
    CHECK(older.tell(list()) == said("audit refused hub.unreachable"));
    Script desk;
    starts(desk, tellsAudit);
    desk.tell(list());
    CHECK(desk.tell(Disconnected{}).contains(QStringLiteral("audit refused hub.unreachable")));
}
