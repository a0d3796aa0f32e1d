// SPDX-License-Identifier: GPL-3.0-or-later
// Two stores and a real hub on the loopback.
#include "tests/process/ctl/ctl_process.h"
#include "tests/process/hub/hub_process.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

QStringList syncing(const hub::HubProcess& hub, const CtlProcess& ctl, const QStringList& more = {})
{
    ctl.write(QStringLiteral("ca.pem"), hub.authority());
    ctl.write(QStringLiteral("password"), hub::HubProcess::passwordOf(QStringLiteral("aoki")).toUtf8());
    return QStringList{QStringLiteral("--user"),
                       QStringLiteral("aoki"),
                       QStringLiteral("sync"),
                       QStringLiteral("--hub"),
                       QStringLiteral("madoguchi://127.0.0.1:%1").arg(hub.port()),
                       QStringLiteral("--ca"),
                       QStringLiteral("ca.pem"),
                       QStringLiteral("--password-file"),
                       QStringLiteral("password")} +
           more;
}

} // namespace

TEST_CASE("what one store imports another one has after both have synchronised")
{
    hub::HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("administrator"));
    const CtlProcess first, second;
    const auto enrolled = first.run(syncing(hub, first, {QStringLiteral("--enrol"), hub.enrolCode()}));
    INFO(enrolled.err.toStdString());
    REQUIRE(enrolled.status == 0);
    CHECK(enrolled.out.startsWith(QStringLiteral("enrolled as seat ")));

    first.write(QStringLiteral("a.jsonl"),
                R"({"number":"0142","lang":"ja","question":"印鑑登録の手続き","answer":"窓口で。"})");
    REQUIRE(
        first.run({QStringLiteral("import"), QStringLiteral("articles"), QStringLiteral("a.jsonl")}).status ==
        0);
    const auto sent = first.run(syncing(hub, first));
    INFO(sent.err.toStdString());
    REQUIRE(sent.status == 0);
    CHECK(sent.err == QString());

    REQUIRE(second.run(syncing(hub, second, {QStringLiteral("--enrol"), hub.enrolCode()})).status == 0);
    CHECK(
        second.run({QStringLiteral("search"), QStringLiteral("印鑑")}).out.contains(QStringLiteral("0142")));
    CHECK(second.run({QStringLiteral("verify")}).status == 0);
    CHECK(first.run({QStringLiteral("verify")}).status == 0);
}

TEST_CASE("a wrong password, an unknown seat and an absent hub end with 3")
{
    hub::HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    const CtlProcess ctl;
    CHECK(ctl.run(syncing(hub, ctl)).status == 3);
    REQUIRE(ctl.run(syncing(hub, ctl, {QStringLiteral("--enrol"), hub.enrolCode()})).status == 0);
    const QStringList call = syncing(hub, ctl);
    ctl.write(QStringLiteral("password"), "wrong\n");
    CHECK(ctl.run(call).status == 3);
    hub.stop();
    CHECK(ctl.run(call).status == 3);
}
