// SPDX-License-Identifier: GPL-3.0-or-later
// A hub, a booth and the supervisor's desk: the programs' own cores and windows, signed in at a real
// madoguchid. The booth's cable can be pulled.
#pragma once

#include "kb/store/room_repository.h"
#include "tests/gui/desk/real_desk.h"
#include "tests/process/hub/hub_process.h"
#include "tests/process/network/cable.h"

#include <QFile>

namespace madoguchi::desk::test {

/// A desk with windows, enrolled and signed in at a hub.
struct HubDesk
{
    HubDesk(const QString& folder, const QString& login, const QString& code, quint16 port,
            const QString& authorityFile)
        : settings(folder + login + QStringLiteral(".ini"), QStringLiteral("/nonexistent"))
    {
        settings.setHub({QStringLiteral("127.0.0.1:%1").arg(port), authorityFile});
        Options options;
        options.user = login;
        options.password = hub::HubProcess::passwordOf(login);
        options.enrolCode = code;
        options.language = Language::En;
        core = std::make_unique<DeskCore>(folder + login + QStringLiteral(".db"), settings);
        desk = std::make_unique<DeskWindow>(*core, options);
        desk->window().resize(1440, 900); // the screen of the tests is a small one
        desk->show();
    }
    ~HubDesk()
    {
        desk.reset();
        core.reset();
    }

    MainWindow& window() { return desk->window(); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = desk->window().findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT_X(widget, "HubDesk::find", name);
        return widget;
    }
    TextBox* inquiry()
    {
        return desk->window().findChild<ContactPanel*>()->form()->findChild<TextBox*>(
            QStringLiteral("inquiry"));
    }
    void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().activateWindow();
        REQUIRE(waitFor([this] { return window().isActiveWindow(); }));
        QTest::keyClick(widget, key, modifiers);
    }
    [[nodiscard]] bool isCurrent() const
    {
        return core->commands.user() && core->sync.state() == HubState::Connected &&
               core->sync.pending() == 0 && core->sync.articlesAsOf().isSet();
    }
    /// Runs a job on the list queue and waits for it.
    template <typename Job>
    [[nodiscard]] auto read(Job job)
    {
        using Answer = std::invoke_result_t<Job, db::Connection&>;
        std::optional<Answer> answer;
        QObject context;
        core->store.writes().submit(job, &context, [&](Answer got) { answer = std::move(got); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return std::move(*answer);
    }
    [[nodiscard]] std::vector<Hand> hands()
    {
        const auto all =
            read([](db::Connection& connection) { return store::RoomRepository(connection).hands({}); });
        REQUIRE(all);
        return *all;
    }
    [[nodiscard]] std::vector<Escalation> escalations()
    {
        const auto all = read(
            [](db::Connection& connection) { return store::RoomRepository(connection).escalations({}); });
        REQUIRE(all);
        return *all;
    }
    /// As whoever is signed in here does it, by whatever window.
    [[nodiscard]] Result<void> perform(const CommandPayload& payload)
    {
        std::optional<Result<void>> answer;
        core->commands.perform(payload, core.get(), [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }

    Settings settings;
    std::unique_ptr<DeskCore> core;
    std::unique_ptr<DeskWindow> desk;
};

struct RoomWorld
{
    QTemporaryDir folder;
    hub::HubProcess hub;
    madoguchi::test::Cable cable;
    std::unique_ptr<HubDesk> booth;
    std::unique_ptr<HubDesk> leader;

    RoomWorld()
    {
        hub.start();
        cable.leadTo(hub.port());
        hub.addUser(QStringLiteral("sato"), QStringLiteral("operator"));
        hub.addUser(QStringLiteral("takahashi"), QStringLiteral("supervisor"));
        const QString authority = folder.filePath(QStringLiteral("ca.pem"));
        QFile file(authority);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(hub.authority());
        file.close();
        const QString place = folder.path() + u'/';
        booth = std::make_unique<HubDesk>(place, QStringLiteral("sato"), hub.enrolCode(), cable.port(),
                                          authority);
        leader = std::make_unique<HubDesk>(place, QStringLiteral("takahashi"), hub.enrolCode(), hub.port(),
                                           authority);
        REQUIRE(waitFor([this] { return booth->isCurrent() && leader->isCurrent(); }, patienceMs));
    }

    static constexpr int patienceMs = 120'000; // a busy machine

    /// The leader's desk has the only hand in this state.
    [[nodiscard]] bool leaderSees(HandState state)
    {
        return waitFor(
            [&] {
                const auto hands = leader->hands();
                return hands.size() == 1 && hands.front().state == state;
            },
            patienceMs);
    }
    void lead(HandAct act, const QString& text = {})
    {
        HandEntry entry;
        entry.id = leader->core->ids.make<EntryId>();
        entry.act = act;
        entry.text = text;
        REQUIRE(leader->perform(ActOnHand{leader->hands().front().id, entry}));
    }
    [[nodiscard]] bool boothSees(HandState state)
    {
        return waitFor(
            [&] {
                const auto& hand = booth->core->hand.hand();
                return hand && hand->state == state;
            },
            patienceMs);
    }
};

} // namespace madoguchi::desk::test
