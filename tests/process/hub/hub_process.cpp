// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/hub_process.h"

#include "tests/support/printers.h"

#include <QFile>
#include <QRegularExpression>

namespace madoguchi::hub {

namespace {

constexpr int patienceMs = 300'000; // a busy machine starts it slowly
constexpr int stopWithinMs = 10'000;
const QString program = QStringLiteral(MADOGUCHID);

} // namespace

HubProcess::HubProcess(const QString& store, int connections)
{
    QFile config(m_directory.filePath(QStringLiteral("hub.conf")));
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write("[hub]\nmunicipality = 990019\nname_ja = 葉月市\nlisten = 127.0.0.1\nport = 0\n"
                 "names = 127.0.0.1, hub.example\ndata = ");
    config.write((m_directory.filePath(QStringLiteral("data")) + u'\n').toUtf8());
    config.write(QByteArrayLiteral("connections = ") + QByteArray::number(connections) + '\n');
    if (!store.isEmpty())
        config.write((QStringLiteral("store = ") + store + u'\n').toUtf8());
}

HubProcess::~HubProcess()
{
    if (m_process)
        kill();
}

void HubProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(program, {QStringLiteral("--config"), m_directory.filePath(QStringLiteral("hub.conf"))});
    REQUIRE(m_process->waitForStarted(patienceMs));
    static const QRegularExpression listening(QStringLiteral("listening on port (\\d+)"));
    m_log.clear();
    while (!listening.match(m_log).hasMatch()) {
        const bool ready = m_process->waitForReadyRead(patienceMs);
        m_log += QString::fromUtf8(m_process->readAll());
        INFO(m_log.toStdString());
        REQUIRE(ready);
    }
    m_port = static_cast<quint16>(listening.match(m_log).captured(1).toInt());
}

int HubProcess::stop()
{
    m_process->terminate();
    const bool ended = m_process->waitForFinished(stopWithinMs);
    m_log += QString::fromUtf8(m_process->readAll());
    const int status = ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process.reset();
    return status;
}

void HubProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished(patienceMs);
    m_log += QString::fromUtf8(m_process->readAll());
    m_process.reset();
}

HubProcess::Ran HubProcess::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.start(program, arguments + QStringList{QStringLiteral("--config"),
                                                   m_directory.filePath(QStringLiteral("hub.conf"))});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray HubProcess::authority() const
{
    QFile file(dataFile(QStringLiteral("tls/ca.pem")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString HubProcess::enrolCode() const
{
    const Ran ran = run({QStringLiteral("enrol-code")});
    REQUIRE(ran.status == 0);
    return ran.out.trimmed();
}

void HubProcess::addUser(const QString& login, const QString& role) const
{
    const Ran ran =
        run({QStringLiteral("user"), QStringLiteral("add"), login, QStringLiteral("--name"), login,
             QStringLiteral("--role"), role, QStringLiteral("--password-file"), QStringLiteral("-")},
            passwordOf(login).toUtf8() + '\n');
    INFO(ran.error.toStdString());
    REQUIRE(ran.status == 0);
}

} // namespace madoguchi::hub
