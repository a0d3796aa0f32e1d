// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/outage/desk_process.h"

#include "tests/support/printers.h"

namespace madoguchi::test {

namespace {
constexpr int patienceMs = 300'000; // a busy machine
}

DeskProcess::DeskProcess(Place place, QString login, quint64 seed)
    : m_place(std::move(place))
    , m_login(std::move(login))
    , m_seed(seed)
{
}

DeskProcess::~DeskProcess()
{
    if (m_process)
        kill();
}

void DeskProcess::start(const QString& code, int total, int pauseMs)
{
    m_done = false;
    m_failed.clear();
    m_state = sync::SyncState::Offline;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, [this] { read(); });
    const int left = std::max(0, total - static_cast<int>(m_saved.size()));
    QStringList arguments{QStringLiteral("--store"), m_place.store,
                          QStringLiteral("--port"),  QString::number(m_place.port),
                          QStringLiteral("--ca"),    m_place.authorityFile,
                          QStringLiteral("--user"),  m_login,
                          QStringLiteral("--count"), QString::number(left),
                          QStringLiteral("--pause"), QString::number(pauseMs),
                          QStringLiteral("--seed"),  QString::number(++m_seed),
                          QStringLiteral("--hasty"), QString::number(m_place.hasty)};
    if (!code.isEmpty())
        arguments += {QStringLiteral("--enrol"), code};
    m_process->start(QStringLiteral(DESK_WRITER), arguments);
    REQUIRE(m_process->waitForStarted(patienceMs));
}

void DeskProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished(patienceMs);
    read();
    m_process.reset();
    m_state = sync::SyncState::Offline;
}

bool DeskProcess::quit()
{
    m_process->closeWriteChannel();
    const bool ended = m_process->waitForFinished(patienceMs);
    read();
    const bool well = ended && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    m_process.reset();
    m_state = sync::SyncState::Offline;
    return well;
}

void DeskProcess::saveOne()
{
    m_process->write("save\n");
}

void DeskProcess::raiseOne()
{
    m_process->write("raise\n");
}

void DeskProcess::stopSaving()
{
    m_process->write("enough\n");
}

void DeskProcess::read()
{
    // A line the kill tore is no line: what it would have said was not shown.
    while (m_process->canReadLine())
        hear(QString::fromUtf8(m_process->readLine()).trimmed());
}

void DeskProcess::hear(const QString& line)
{
    const QStringList words = line.split(u' ');
    const QString what = words.value(0);
    if (what == u"saved")
        m_saved.insert(ContactId::fromString(words.value(1)), words.value(2).toLongLong());
    else if (what == u"seen" && !m_seen.contains(ContactId::fromString(words.value(1))))
        m_seen.insert(ContactId::fromString(words.value(1)), words.value(2).toLongLong());
    else if (what == u"raised")
        m_raised.insert(HandId::fromString(words.value(1)), words.value(2).toLongLong());
    else if (what == u"hand" && !m_seenHands.contains(HandId::fromString(words.value(1))))
        m_seenHands.insert(HandId::fromString(words.value(1)), words.value(2).toLongLong());
    else if (what == u"state")
        m_state = static_cast<sync::SyncState>(words.value(1).toInt());
    else if (what == u"pending")
        m_pending = words.value(1).toInt();
    else if (what == u"refused")
        m_refused.append(words.value(1));
    else if (what == u"failed")
        m_failed.append(words.value(1));
    else if (what == u"done")
        m_done = true;
}

} // namespace madoguchi::test
