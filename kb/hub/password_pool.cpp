// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/password_pool.h"

#include "kb/base/password.h"

namespace madoguchi::hub {

namespace {
constexpr int atOnce = 2;
// A whole shift signing in within seconds; what comes on top is turned away and comes again.
constexpr int mostWaiting = 100;
} // namespace

PasswordPool::PasswordPool()
{
    m_threads.setMaxThreadCount(atOnce);
}

PasswordPool::~PasswordPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

bool PasswordPool::check(const QByteArray& verifier, const QString& password, std::function<void(bool)> done)
{
    if (m_waiting >= mostWaiting)
        return false;
    ++m_waiting;
    m_threads.start([this, verifier, password, done = std::move(done)] {
        const bool matches = passwordMatches(verifier, password);
        QMetaObject::invokeMethod(
            this,
            [this, done, matches] {
                --m_waiting;
                done(matches);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace madoguchi::hub
