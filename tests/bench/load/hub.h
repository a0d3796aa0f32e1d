// SPDX-License-Identifier: GPL-3.0-or-later
// A real madoguchid on the loopback, and what it uses of the machine.
#pragma once

#include <QProcess>
#include <QSslConfiguration>

#include <memory>

namespace madoguchi::bench {

class Hub
{
public:
    /// @param store a URL of PostgreSQL, or empty: a file of its own
    Hub(QString program, QString directory, int connections, const QString& store = {});
    ~Hub();
    Hub(const Hub&) = delete;
    Hub& operator=(const Hub&) = delete;

    [[nodiscard]] QString store() const { return m_directory + QStringLiteral("/data/hub.db"); }
    /// Waits until it listens.
    void start();
    void kill();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// As a desk's (kb/sync).
    [[nodiscard]] QSslConfiguration tls() const;
    [[nodiscard]] qint64 residentKiB() const;
    [[nodiscard]] double cpuSeconds() const;
    /// How long it was ready to run and others had the processors: what a figure on the clock owes to them.
    [[nodiscard]] double waitedSeconds() const;

private:
    const QString m_program;
    const QString m_directory;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace madoguchi::bench
