// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/outage/cable.h"

#include "tests/support/printers.h"

#include <QTimer>

namespace madoguchi::test {

Strand::Strand(const CableCondition& condition, QTcpSocket* desk, quint16 hubPort, QObject* parent)
    : QObject(parent)
    , m_condition(condition)
    , m_desk(desk)
    , m_hub(new QTcpSocket(this))
{
    m_desk->setParent(this);
    for (QTcpSocket* socket : {m_desk, m_hub})
        watch(socket);
    connect(m_desk, &QTcpSocket::readyRead, this, [this] {
        if (m_hub->state() == QAbstractSocket::ConnectedState)
            carry(m_desk, m_hub, m_condition.swallowsToHub);
    });
    connect(m_hub, &QTcpSocket::connected, this, [this] { carry(m_desk, m_hub, m_condition.swallowsToHub); });
    connect(m_hub, &QTcpSocket::readyRead, this,
            [this] { carry(m_hub, m_desk, m_condition.swallowsToDesk); });
    m_hub->connectToHost(QStringLiteral("127.0.0.1"), hubPort);
    m_hub->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_desk->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Strand::watch(QTcpSocket* socket)
{
    connect(socket, &QTcpSocket::disconnected, this, &Strand::cut, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, &Strand::cut, Qt::QueuedConnection);
}

void Strand::carry(QTcpSocket* from, QTcpSocket* to, bool swallow)
{
    const QByteArray bytes = from->readAll();
    if (bytes.isEmpty() || swallow)
        return;
    if (m_condition.delayMs > 0)
        QTimer::singleShot(m_condition.delayMs, Qt::PreciseTimer, to, [to, bytes] {
            if (to->state() == QAbstractSocket::ConnectedState)
                to->write(bytes);
        });
    else
        to->write(bytes);
}

void Strand::cut()
{
    for (QTcpSocket* socket : {m_desk, m_hub}) {
        socket->disconnect(this);
        socket->abort();
    }
    deleteLater();
}

Cable::Cable()
{
    connect(&m_server, &QTcpServer::newConnection, this, &Cable::accept);
    plug();
    m_port = m_server.serverPort();
}

void Cable::pull()
{
    m_server.close();
    for (auto* strand : findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (auto* one = dynamic_cast<Strand*>(strand))
            one->cut();
    }
}

void Cable::plug()
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost, m_port));
}

void Cable::accept()
{
    while (QTcpSocket* desk = m_server.nextPendingConnection())
        new Strand(m_condition, desk, m_hubPort, this);
}

} // namespace madoguchi::test
