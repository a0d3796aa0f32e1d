// SPDX-License-Identifier: GPL-3.0-or-later
// A real madoguchid on the loopback, with a data directory of its own.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace madoguchi::hub {

class HubProcess
{
public:
    /// @param store where it keeps the truth: a URL; empty = a file in its data directory
    /// @param connections how many desks it takes
    explicit HubProcess(const QString& store = {}, int connections = 20);
    ~HubProcess();
    HubProcess(const HubProcess&) = delete;
    HubProcess& operator=(const HubProcess&) = delete;

    /// Starts it and waits until it listens; the port is a new one each time.
    void start();
    /// SIGTERM. @return its exit status, or -1 if it did not end within ten seconds.
    int stop();
    /// SIGKILL: as a power cut, for the process.
    void kill();

    struct Ran
    {
        int status = -1;
        QString out;
        QString error;
    };
    /// Runs a command on the same configuration, beside the daemon.
    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {}) const;

    /// False once it ended by itself, or was never started.
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] qint64 pid() const { return m_process->processId(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString dataFile(const QString& name) const
    {
        return m_directory.filePath(QStringLiteral("data/") + name);
    }
    [[nodiscard]] QByteArray authority() const;
    /// What it said in this life, as far as it was read: when it ended, or by readLog().
    [[nodiscard]] QString log() const { return m_log; }
    void readLog() { m_log += QString::fromUtf8(m_process->readAll()); }
    /// A code that enrols one desk.
    [[nodiscard]] QString enrolCode() const;
    /// The password of whoever addUser() added.
    [[nodiscard]] static QString passwordOf(const QString& login) { return login + u" of the tests"; }
    void addUser(const QString& login, const QString& role) const;

private:
    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_process;
    QString m_log;
    quint16 m_port = 0;
};

} // namespace madoguchi::hub
