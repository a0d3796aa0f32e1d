// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/hub.h"

#include "kb/wire/protocol.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>

#include <unistd.h>

namespace madoguchi::bench {

namespace {
// A store of ten million contacts opens in less, or something is wrong.
constexpr int patienceMs = 120'000;

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

Hub::Hub(QString program, QString directory, int connections, const QString& store)
    : m_program(std::move(program))
    , m_directory(std::move(directory))
{
    QDir(m_directory).mkpath(QStringLiteral("data"));
    QFile config(m_directory + QStringLiteral("/hub.conf"));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(config.fileName()));
    config.write(
        QStringLiteral("[hub]\nmunicipality = 990019\nname_ja = 葉月市\nlisten = 127.0.0.1\nport = 0\n"
                       "names = 127.0.0.1\nconnections = %1\ndata = %2/data\n")
            .arg(connections)
            .arg(m_directory)
            .toUtf8());
    if (!store.isEmpty())
        config.write("store = " + store.toUtf8() + "\n");
}

Hub::~Hub()
{
    if (m_process)
        kill();
}

void Hub::start()
{
    m_process = std::make_unique<QProcess>();
    // The log costs what it costs: into a file, as journald would have it.
    const QString log = m_directory + QStringLiteral("/hub.log");
    QFile::remove(log);
    m_process->setStandardErrorFile(log);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->start(m_program, {QStringLiteral("--config"), m_directory + QStringLiteral("/hub.conf")});
    static const QRegularExpression listening(QStringLiteral("listening on port (\\d+)"));
    for (int waited = 0; waited < patienceMs; waited += 10) {
        const auto match = listening.match(QString::fromUtf8(readAll(log)));
        if (match.hasMatch()) {
            m_port = static_cast<quint16>(match.captured(1).toInt());
            return;
        }
        ::usleep(10'000);
    }
    qFatal("the hub does not start: %s", readAll(log).constData());
}

void Hub::kill()
{
    m_process->kill();
    m_process->waitForFinished(patienceMs);
    m_process.reset();
}

QSslConfiguration Hub::tls() const
{
    QSslConfiguration configuration;
    configuration.setCaCertificates(
        QSslCertificate::fromData(readAll(m_directory + QStringLiteral("/data/tls/ca.pem")), QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({wire::alpnName()});
    return configuration;
}

qint64 Hub::residentKiB() const
{
    const QString path = QStringLiteral("/proc/%1/statm").arg(m_process->processId());
    return readAll(path).split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

double Hub::cpuSeconds() const
{
    // Behind the name, which may hold blanks: user and system time are the 12th and 13th field.
    const QByteArray stat = readAll(QStringLiteral("/proc/%1/stat").arg(m_process->processId()));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return static_cast<double>(fields.value(11).toLongLong() + fields.value(12).toLongLong()) /
           static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double Hub::waitedSeconds() const
{
    const QByteArray stat = readAll(QStringLiteral("/proc/%1/schedstat").arg(m_process->processId()));
    return static_cast<double>(stat.split(' ').value(1).toLongLong()) / 1e9;
}

} // namespace madoguchi::bench
