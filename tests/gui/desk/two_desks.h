// SPDX-License-Identifier: GPL-3.0-or-later
// Two whole desks with their windows and a real hub in one process, each desk at a cable of its own.
#pragma once

#include "kb/hub/accounts.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/server.h"
#include "tests/gui/desk/real_desk.h"
#include "tests/process/network/cable.h"
#include "tests/support/quick_passwords.h"

#include <QFile>

namespace madoguchi::desk::test {

struct RealHub
{
    RealHub()
    {
        auto opened =
            hub::HubStore::open(directory.filePath(QStringLiteral("hub.db")), QStringLiteral("990019"), ids);
        REQUIRE(opened);
        store = std::move(*opened);
        service = std::make_unique<hub::Service>(*store, clock, random, ids, passwords, nullptr,
                                                 hub::GlossesOf(), hub::blobRightsOfCases(*store));
        const auto made = hub::ensureTlsIdentity(directory.path(), {QStringLiteral("127.0.0.1")},
                                                 QStringLiteral("Test"), clock.now());
        REQUIRE(made);
        QFile ca(authority());
        REQUIRE(ca.open(QIODevice::WriteOnly));
        ca.write(made->authority);
        hub::Config config;
        config.listen = {QStringLiteral("127.0.0.1")};
        config.port = 0;
        config.data = directory.path();
        server = std::make_unique<hub::Server>(*service, config);
        REQUIRE(server->start(*made));
    }
    [[nodiscard]] QString authority() const { return directory.filePath(QStringLiteral("ca.pem")); }
    UserId hire(const QString& login, const QString& name, Role role)
    {
        hub::Account account;
        account.login = login;
        account.verifier = login.toUtf8();
        account.staff = {ids.make<UserId>(), name, role, {}, {Language::Ja, Language::Ko}, true};
        REQUIRE(hub::Accounts(*store).save({account}));
        return account.staff.id;
    }
    [[nodiscard]] QString code()
    {
        const auto made = hub::Devices(*store, clock, random).makeCode(600'000);
        REQUIRE(made);
        return *made;
    }

    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    std::unique_ptr<hub::HubStore> store;
    madoguchi::test::QuickPasswords passwords;
    std::unique_ptr<hub::Service> service;
    std::unique_ptr<hub::Server> server;
};

/// A desk enrolled at the hub, with this person signed in.
struct HubDesk
{
    HubDesk(RealHub& hub, const QString& login, const QString& seatName)
        : settings(directory.filePath(QStringLiteral("desk.conf")), QStringLiteral("/nonexistent"))
    {
        cable.leadTo(hub.server->port());
        settings.setHub({QStringLiteral("127.0.0.1:%1").arg(cable.port()), hub.authority()});
        Options options;
        options.user = login;
        options.password = login;
        options.enrolCode = hub.code();
        options.language = Language::En;
        core = std::make_unique<DeskCore>(directory.filePath(QStringLiteral("desk.db")), settings);
        desk = std::make_unique<DeskWindow>(*core, options);
        desk->show();
        REQUIRE(waitFor([this] { return core->commands.user().has_value() && !window().isGateShown(); }));
        settings.setSeatName(seatName);
        core->seat.setName(seatName);
        REQUIRE(waitFor([this] { return core->sync.state() == HubState::Connected; }));
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
        REQUIRE(widget);
        return widget;
    }
    TextBox* inquiry()
    {
        return desk->window().findChild<ContactPanel*>()->form()->findChild<TextBox*>(
            QStringLiteral("inquiry"));
    }

    QTemporaryDir directory;
    madoguchi::test::Cable cable;
    Settings settings;
    std::unique_ptr<DeskCore> core;
    std::unique_ptr<DeskWindow> desk;
};

} // namespace madoguchi::desk::test
