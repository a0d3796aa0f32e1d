// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/password_pool.h"

namespace madoguchi::hub {

namespace {
constexpr int atOnce = 2;
// A whole shift signing in within seconds; what comes on top is turned away and comes again.
constexpr int mostWaiting = 100;
} // namespace

PasswordPool::PasswordPool(Matches matches)
    : m_matches(std::move(matches))
{
    m_threads.setMaxThreadCount(atOnce);
}

PasswordPool::~PasswordPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

bool PasswordChecker::hash(const QString& password, std::function<void(const Result<QByteArray>&)> done)
{
    done(hashPassword(password));
    return true;
}

bool PasswordPool::check(const QByteArray& verifier, const QString& password, std::function<void(bool)> done)
{
    return start([matchesOf = m_matches, verifier, password, done = std::move(done)] {
        const bool matches = matchesOf(verifier, password);
        return [done, matches] { done(matches); };
    });
}

bool PasswordPool::hash(const QString& password, std::function<void(const Result<QByteArray>&)> done)
{
    return start([password, done = std::move(done)] {
        const Result<QByteArray> verifier = hashPassword(password);
        return [done, verifier] { done(verifier); };
    });
}

bool PasswordPool::start(std::function<std::function<void()>()> work)
{
    if (m_waiting >= mostWaiting)
        return false;
    ++m_waiting;
    m_threads.start([this, work = std::move(work)] {
        const std::function<void()> rest = work();
        QMetaObject::invokeMethod(
            this,
            [this, rest] {
                --m_waiting;
                rest();
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace madoguchi::hub
