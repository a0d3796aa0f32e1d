// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real madoguchictl in a directory of its own.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi::ctl {

class CtlProcess
{
public:
    struct Ran
    {
        int status = -1;
        QString out;
        QString err;
    };

    /// On the store "desk.db" of the directory. The environment holds no home of the person who runs the
    /// tests.
    [[nodiscard]] Ran run(const QStringList& arguments) const
    {
        return runPlain(QStringList{QStringLiteral("--store"), path(QStringLiteral("desk.db"))} + arguments);
    }
    /// With these arguments alone.
    [[nodiscard]] Ran runPlain(const QStringList& arguments) const;
    /// Starts it, and leaves the rest to the test.
    void start(QProcess& process, const QStringList& arguments) const;

    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

private:
    void prepare(QProcess& process) const;

    QTemporaryDir m_directory;
};

} // namespace madoguchi::ctl
