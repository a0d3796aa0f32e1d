// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/password.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace madoguchi::hub {

/// Checks passwords, which takes 100 ms and 64 MiB each.
class PasswordChecker
{
public:
    PasswordChecker() = default;
    PasswordChecker(const PasswordChecker&) = delete;
    PasswordChecker& operator=(const PasswordChecker&) = delete;
    virtual ~PasswordChecker() = default;

    /// Calls `done` on the caller's thread, once, with whether they match.
    /// @return false if too many are waiting; `done` is then never called.
    [[nodiscard]] virtual bool check(const QByteArray& verifier, const QString& password,
                                     std::function<void(bool)> done) = 0;
    /// Makes a verifier, likewise; here at once.
    [[nodiscard]] virtual bool hash(const QString& password,
                                    std::function<void(const Result<QByteArray>&)> done);
};

/// At most two at once, on threads of their own: the only work of the hub outside its one thread.
class PasswordPool final : public QObject, public PasswordChecker
{
    Q_OBJECT
public:
    using Matches = std::function<bool(const QByteArray& verifier, const QString& password)>;

    /// @param matches says whether they do, on any of the threads
    explicit PasswordPool(Matches matches = &passwordMatches);
    /// Waits for the checks under way; their callers hear nothing more.
    ~PasswordPool() override;

    [[nodiscard]] bool check(const QByteArray& verifier, const QString& password,
                             std::function<void(bool)> done) override;
    [[nodiscard]] bool hash(const QString& password,
                            std::function<void(const Result<QByteArray>&)> done) override;

private:
    /// Does `work` on a thread, and what it gives back here.
    [[nodiscard]] bool start(std::function<std::function<void()>()> work);

    const Matches m_matches;
    QThreadPool m_threads;
    int m_waiting = 0;
};

} // namespace madoguchi::hub
