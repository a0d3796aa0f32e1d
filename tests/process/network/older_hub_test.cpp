// SPDX-License-Identifier: GPL-3.0-or-later
// A desk newer than its hub: what the hub does not know waits, in sight, and goes once the hub is updated.
#include "tests/process/network/frame_proxy.h"
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include "kb/domain/command.h"
#include "kb/wire/limits.h"
#include "kb/wire/message.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// Makes the hub one that does not know these contacts' commands, as kb/hub/command_intake answers then.
class OlderHub
{
public:
    explicit OlderHub(QSet<QUuid> unknown)
        : m_unknown(std::move(unknown))
    {
    }

    Frames operator()(int, Way way, const QByteArray& payload)
    {
        auto message = wire::decodeMessage(payload);
        REQUIRE(message);
        if (auto* push = std::get_if<wire::Push>(&*message); push != nullptr && way == Way::ToHub) {
            leaveOut(*push);
            if (push->commands.isEmpty())
                return {{}, {wire::encodeMessage(wire::Pushed{push->request, m_answers[push->request]})}};
        } else if (auto* pushed = std::get_if<wire::Pushed>(&*message))
            pushed->results.insert(pushed->results.end(), m_answers[pushed->request].begin(),
                                   m_answers[pushed->request].end());
        else
            return {{payload}};
        return {{wire::encodeMessage(*message)}};
    }

private:
    void leaveOut(wire::Push& push)
    {
        QList<QByteArray> known;
        for (const QByteArray& body : push.commands) {
            const auto command = decodeCommand(body);
            REQUIRE(command);
            if (!m_unknown.contains(targetOf(*command).id)) {
                known.append(body);
                continue;
            }
            wire::PushResult answer;
            answer.command = command->id;
            answer.status = wire::PushStatus::Retry;
            answer.error = {ErrorCode::TooNew, QStringLiteral("command.type"), {}};
            m_answers[push.request].push_back(answer);
        }
        push.commands = known;
    }

    const QSet<QUuid> m_unknown;
    std::map<qint64, std::vector<wire::PushResult>> m_answers;
};

} // namespace

TEST_CASE("I3 I15 an older hub: more unknown commands than a batch holds do not block the rest, and all "
          "arrive later")
{
    Lan lan;
    FrameProxy proxy(*hub::serverTls(lan.identity), lan.identity.authority);
    proxy.leadTo(lan.port());
    sync::Timing timing = hasty(20);
    timing.connectWithinMs = timing.silentMs = timing.pongMs = timing.answerMs = 10'000;
    LanDesk& desk = lan.addDesk(timing, proxy.serverPort());
    const quint16 port = proxy.serverPort();
    proxy.close(); // saved without the hub
    proxy.cut();
    QSet<QUuid> unknown;
    for (int i = 0; i < wire::limits::commandsPerPush + 10; ++i)
        unknown.insert(desk.save().value);
    const ContactId known = desk.save();
    OlderHub older(unknown);
    proxy.set([&older](int connection, Way way, const QByteArray& payload) {
        return older(connection, way, payload);
    });
    REQUIRE(proxy.listen(QHostAddress::LocalHost, port));
    REQUIRE(waitFor([&] { return lan.hubHas(known); }));
    CHECK(waitFor([&] { return desk.pending() == unknown.size(); }));
    CHECK(desk.troubles().contains(QStringLiteral("hub.older")));

    proxy.set({}); // the hub is updated
    proxy.cut();
    REQUIRE(waitFor([&] { return desk.isEqualToHub(); }));
    CHECK(lan.lost() == 0);
    CHECK(lan.doubled() == 0);
}
