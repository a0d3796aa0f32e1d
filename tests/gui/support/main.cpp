// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "kb/base/plain_stores.h"

#include <catch2/catch.hpp>

#include <QApplication>

int main(int argc, char** argv)
{
    // What a test makes by itself it wants to look into; the programs it starts encrypt.
    madoguchi::allowPlainStores();
    // Also while the build asks for the names of the tests, where there may be no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return Catch::Session().run(argc, argv);
}
