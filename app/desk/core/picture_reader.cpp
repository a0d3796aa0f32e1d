// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/picture_reader.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QtEndian>

namespace madoguchi::desk {

namespace {

constexpr qsizetype headBytes = 8;
constexpr qsizetype mostBytes = headBytes + 4LL * PictureReader::longestSide * PictureReader::longestSide;

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

Result<Picture> pictureOf(const QByteArray& bytes)
{
    const auto none = failure(ErrorCode::InvalidInput, QStringLiteral("picture.none"));
    if (bytes.size() < headBytes)
        return none;
    const quint32 width = qFromBigEndian<quint32>(bytes.constData());
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + 4);
    constexpr quint32 most = PictureReader::longestSide;
    if (width < 1 || height < 1 || width > most || height > most)
        return none;
    if (bytes.size() != headBytes + 4LL * width * height)
        return none;
    return Picture{static_cast<int>(width), static_cast<int>(height), bytes.mid(headBytes)};
}

} // namespace

PictureReader::PictureReader(QString program, int patience, QObject* parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? programBeside() : std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { answer(failure(ErrorCode::Busy, QStringLiteral("picture.time"))); });
}

PictureReader::~PictureReader()
{
    end();
}

void PictureReader::read(const QByteArray& file, QObject* context, Done done)
{
    stop();
    m_context = context;
    m_done = std::move(done);
    m_collected.clear();
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PictureReader::collect);
    connect(m_process, &QProcess::finished, this, &PictureReader::finished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // What else may go wrong ends it, and finished() tells.
        if (error == QProcess::FailedToStart)
            answer(failure(ErrorCode::Internal, QStringLiteral("picture.program"), m_program));
    });
    m_patience.start();
    m_process->start(m_program, QStringList());
    m_process->write(file);
    m_process->closeWriteChannel();
}

void PictureReader::stop()
{
    if (m_process != nullptr)
        answer(failure(ErrorCode::Cancelled, QStringLiteral("picture.stopped")));
}

void PictureReader::collect()
{
    m_collected += m_process->readAllStandardOutput();
    if (m_collected.size() > mostBytes)
        answer(failure(ErrorCode::InvalidInput, QStringLiteral("picture.none")));
}

void PictureReader::finished(int status, QProcess::ExitStatus how)
{
    m_collected += m_process->readAllStandardOutput();
    // 2: it could not be confined, and so decoded nothing.
    if (how == QProcess::NormalExit && status == 2)
        answer(failure(ErrorCode::Internal, QStringLiteral("picture.program"), m_program));
    else if (how != QProcess::NormalExit || status != 0)
        answer(failure(ErrorCode::InvalidInput, QStringLiteral("picture.none")));
    else
        answer(pictureOf(m_collected));
}

void PictureReader::answer(const Result<Picture>& picture)
{
    end();
    const Done done = std::exchange(m_done, {});
    if (m_context && done)
        done(picture);
}

// Not waited for: it is killed, and goes once the system says that it is gone.
void PictureReader::end()
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
