// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "kb/base/plain_stores.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>

int main(int argc, char** argv)
{
    // What a test makes by itself it wants to look into; the programs it starts encrypt.
    madoguchi::allowPlainStores();
    // Timers, sockets and Qt Sql want an application object; GUI tests bring their own runner.
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
