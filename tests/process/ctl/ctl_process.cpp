// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/ctl/ctl_process.h"

#include "tests/support/printers.h"

#include <QFile>

namespace madoguchi::ctl {

void CtlProcess::prepare(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("share")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_directory.path());
}

void CtlProcess::start(QProcess& process, const QStringList& arguments) const
{
    prepare(process);
    process.start(QStringLiteral(MADOGUCHICTL), arguments);
    REQUIRE(process.waitForStarted());
}

CtlProcess::Ran CtlProcess::runPlain(const QStringList& arguments) const
{
    QProcess process;
    start(process, arguments);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString CtlProcess::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return name;
}

QByteArray CtlProcess::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace madoguchi::ctl
