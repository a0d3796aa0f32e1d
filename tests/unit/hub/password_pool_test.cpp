// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/password_pool.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QThread>

#include <atomic>

using namespace madoguchi;
using namespace madoguchi::hub;

TEST_CASE("a whole shift that signs in at once is checked two at a time, and what is too much is turned away")
{
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    std::atomic_int done = 0;
    PasswordPool pool([&](const QByteArray&, const QString&) {
        const int now = ++running;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
        }
        QThread::msleep(5);
        --running;
        return true;
    });
    int accepted = 0;
    for (int i = 0; i < 200; ++i)
        accepted +=
            pool.check("verifier", QStringLiteral("password"), [&](bool matches) { done += matches; });
    CHECK(accepted == 100);
    CHECK(test::waitFor([&] { return done == accepted; }));
    CHECK(most == 2);
}
