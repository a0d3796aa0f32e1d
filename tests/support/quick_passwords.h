// SPDX-License-Identifier: GPL-3.0-or-later
// Checkers of passwords for tests about something else. The real check is 100 ms of a processor: with a
// hundred other tests beside it, longer than the answers of a fast world may take.
#pragma once

#include "kb/hub/password_pool.h"

#include <QCoreApplication>
#include <QTimer>

namespace madoguchi::test {

/// Everybody's password is "right"; answers at once.
class OneWord final : public hub::PasswordChecker
{
public:
    [[nodiscard]] bool check(const QByteArray&, const QString& password,
                             std::function<void(bool)> done) override
    {
        done(password == QStringLiteral("right"));
        return true;
    }
};

/// The verifier is the password itself; answers at the event loop's next turn, as the real one does later.
class QuickPasswords final : public hub::PasswordChecker
{
public:
    [[nodiscard]] bool check(const QByteArray& verifier, const QString& password,
                             std::function<void(bool)> done) override
    {
        QTimer::singleShot(
            0, qApp, [done = std::move(done), matches = verifier == password.toUtf8()] { done(matches); });
        return true;
    }

    [[nodiscard]] bool hash(const QString& password,
                            std::function<void(const Result<QByteArray>&)> done) override
    {
        QTimer::singleShot(0, qApp, [done = std::move(done), password] { done(password.toUtf8()); });
        return true;
    }
};

} // namespace madoguchi::test
