// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the real desk, types half an inquiry and says so, for a test that kills it: typist STORE SETTINGS
#include "kb/base/plain_stores.h"
#include "tests/gui/desk/real_desk.h"

#include <QApplication>

#include <cstdio>

using namespace madoguchi::desk;

int main(int argc, char** argv)
{
    madoguchi::allowPlainStores();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    test::RealDesk desk(arguments.at(1), arguments.at(2));
    if (!desk.enter())
        return 1;
    auto* inquiry = desk.inquiry();
    test::type(inquiry, QStringLiteral("先月引っ越してきた。はんこの"));
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}
