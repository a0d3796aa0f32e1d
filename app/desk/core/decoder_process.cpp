// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/decoder_process.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace madoguchi::desk {

namespace {

constexpr int notConfined = 2;

QString programBeside()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QStringLiteral("/madoguchi-preview.exe");
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/madoguchi-preview");
#endif
}

// It is told nothing it does not need: the environment may hold a passphrase.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString& name : {QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("QT_PLUGIN_PATH"),
                                QStringLiteral("SystemRoot"), QStringLiteral("PATH")}) {
        if (own.contains(name))
            bare.insert(name, own.value(name));
    }
    return bare;
}

} // namespace

DecoderProcess::DecoderProcess(QString program, int patience, QObject* parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? programBeside() : std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { answer(failure(ErrorCode::Busy, QStringLiteral("picture.time"))); });
}

DecoderProcess::~DecoderProcess()
{
    end();
}

void DecoderProcess::run(const QStringList& arguments, const QByteArray& file, qsizetype most, Done done)
{
    stop();
    m_most = most;
    m_done = std::move(done);
    m_collected.clear();
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DecoderProcess::collect);
    connect(m_process, &QProcess::finished, this, &DecoderProcess::finished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // What else may go wrong ends it, and finished() tells.
        if (error == QProcess::FailedToStart)
            answer(failure(ErrorCode::Internal, QStringLiteral("picture.program"), m_program));
    });
    m_patience.start();
    m_process->start(m_program, arguments);
    m_process->write(file);
    m_process->closeWriteChannel();
}

void DecoderProcess::stop()
{
    if (m_process != nullptr)
        answer(failure(ErrorCode::Cancelled, QStringLiteral("picture.stopped")));
}

void DecoderProcess::collect()
{
    m_collected += m_process->readAllStandardOutput();
    if (m_collected.size() > m_most)
        answer(failure(ErrorCode::InvalidInput, QStringLiteral("picture.none")));
}

void DecoderProcess::finished(int status, QProcess::ExitStatus how)
{
    m_collected += m_process->readAllStandardOutput();
    if (how != QProcess::NormalExit)
        answer(failure(ErrorCode::InvalidInput, QStringLiteral("picture.limits")));
    else if (status == notConfined)
        answer(failure(ErrorCode::Internal, QStringLiteral("picture.program"), m_program));
    else if (m_collected.size() > m_most)
        answer(failure(ErrorCode::InvalidInput, QStringLiteral("picture.none")));
    else
        answer(status);
}

void DecoderProcess::answer(const Result<int>& status)
{
    end();
    const Done done = std::exchange(m_done, {});
    if (done)
        done({status, std::exchange(m_collected, {})});
}

// Not waited for: it is killed, and goes once the system says that it is gone.
void DecoderProcess::end()
{
    m_patience.stop();
    if (m_process == nullptr)
        return;
    QProcess* const process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace madoguchi::desk
