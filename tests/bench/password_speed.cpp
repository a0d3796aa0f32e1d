// SPDX-License-Identifier: GPL-3.0-or-later
// What checking a password takes: alone, and a shift of forty that signs in at once (PasswordPool).
#include "kb/hub/password_pool.h"
#include "tests/bench/times.h"

#include <QCoreApplication>

using namespace madoguchi;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString password = QStringLiteral("ことばの森 七つの扉");
    const QByteArray verifier = hashPassword(password).value_or(QByteArray());
    bench::Times alone;
    for (int i = 0; i < 40; ++i) {
        bool matches = false;
        alone.measure([&] { matches = passwordMatches(verifier, password); });
        if (!matches)
            return 1;
    }
    alone.print("one password");

    constexpr int shift = 40;
    hub::PasswordPool pool;
    bench::Times together;
    int left = shift;
    together.begin();
    for (int i = 0; i < shift; ++i) {
        if (!pool.check(verifier, password, [&](bool) { --left; }))
            return 1;
    }
    while (left > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    together.end();
    together.print("forty at once, all");
    return 0;
}
