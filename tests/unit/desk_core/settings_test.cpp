// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

struct Machine
{
    QTemporaryDir folder;
    QString machineFile = folder.filePath(QStringLiteral("machine.conf"));
    QString userFile = folder.filePath(QStringLiteral("user.conf"));

    explicit Machine(const QByteArray& text)
    {
        QFile file(machineFile);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void choose(const Machine& machine, Language language)
{
    Settings settings(machine.userFile, machine.machineFile);
    Appearance appearance = settings.appearance();
    appearance.language = language;
    settings.setAppearance(appearance);
}

} // namespace

TEST_CASE("what IT set for the machine counts until the user chooses otherwise")
{
    const Machine machine("[hub]\naddress=hub.example.lg.jp:24894\n[appearance]\nlanguage=ko\n");
    CHECK(Settings(machine.userFile, machine.machineFile).appearance().language == Language::Ko);
    choose(machine, Language::Zh);
    const Settings settings(machine.userFile, machine.machineFile);
    CHECK(settings.appearance().language == Language::Zh);
    CHECK(settings.hub().address == QStringLiteral("hub.example.lg.jp:24894"));
}

TEST_CASE("a choice that is the machine's again follows the machine from then on")
{
    const Machine machine("[appearance]\nlanguage=ko\n");
    choose(machine, Language::Zh);
    choose(machine, Language::Ko);
    const Machine changed("[appearance]\nlanguage=en\n");
    CHECK(Settings(machine.userFile, changed.machineFile).appearance().language == Language::En);
}

TEST_CASE("shortcuts of the machine and of the user are joined, the user's before")
{
    const Machine machine("[shortcuts]\nsearch=F3\nsave=F12\n");
    {
        QFile user(machine.userFile);
        REQUIRE(user.open(QIODevice::WriteOnly));
        user.write("[shortcuts]\nsave=F9\nhold=F8\n");
    }
    const QMap<QString, QString> shortcuts = Settings(machine.userFile, machine.machineFile).shortcuts();
    CHECK(shortcuts == QMap<QString, QString>{{QStringLiteral("hold"), QStringLiteral("F8")},
                                              {QStringLiteral("save"), QStringLiteral("F9")},
                                              {QStringLiteral("search"), QStringLiteral("F3")}});
}
