// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/network/cable.h"

#include "tests/support/printers.h"

namespace madoguchi::test {

Strand::Strand(std::shared_ptr<const CableCondition> condition, QTcpSocket* desk, quint16 hubPort,
               QObject* parent)
    : QObject(parent)
    , m_condition(std::move(condition))
    , m_desk(desk)
    , m_hub(new QTcpSocket(this))
    , m_toHub(new Lane(m_condition->toHub, m_desk, m_hub, this))
    , m_toDesk(new Lane(m_condition->toDesk, m_hub, m_desk, this))
{
    m_desk->setParent(this);
    for (QTcpSocket* socket : {m_desk, m_hub})
        watch(socket);
    for (Lane* lane : {m_toHub, m_toDesk})
        connect(lane, &Lane::full, this, &Strand::end, Qt::QueuedConnection);
    m_hub->connectToHost(QStringLiteral("127.0.0.1"), hubPort);
    m_hub->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_desk->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Strand::watch(QTcpSocket* socket)
{
    const auto ended = [this] {
        look();
        end();
    };
    connect(socket, &QTcpSocket::disconnected, this, ended, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, ended, Qt::QueuedConnection);
}

void Strand::deaden(bool toHub, bool toDesk)
{
    if (toHub)
        m_toHub->deaden();
    if (toDesk)
        m_toDesk->deaden();
}

void Strand::look()
{
    m_toHub->look();
    m_toDesk->look();
}

// What was carried arrives before the end does.
void Strand::end()
{
    for (QTcpSocket* socket : {m_desk, m_hub}) {
        socket->disconnect(this);
        socket->flush();
        socket->disconnectFromHost();
    }
    deleteLater();
}

void Strand::cut()
{
    for (QTcpSocket* socket : {m_desk, m_hub}) {
        socket->disconnect(this);
        socket->abort();
    }
    m_cut = true;
    deleteLater();
}

Cable::Cable()
{
    connect(&m_server, &QTcpServer::newConnection, this, &Cable::accept);
    plug();
    m_port = m_server.serverPort();
}

QList<Strand*> Cable::strands() const
{
    QList<Strand*> list;
    for (auto* child : findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (auto* strand = dynamic_cast<Strand*>(child); strand && !strand->isCut())
            list.append(strand);
    }
    return list;
}

void Cable::set(const CableCondition& condition)
{
    *m_condition = condition;
    for (Strand* strand : strands())
        strand->look();
}

void Cable::deaden(bool toHub, bool toDesk)
{
    for (Strand* strand : strands())
        strand->deaden(toHub, toDesk);
}

void Cable::cut()
{
    for (Strand* strand : strands())
        strand->cut();
}

void Cable::pull()
{
    m_server.close();
    cut();
}

void Cable::plug()
{
    if (!m_server.isListening())
        REQUIRE(m_server.listen(QHostAddress::LocalHost, m_port));
}

Cable::Carried Cable::carried() const
{
    Carried most;
    for (const Strand* strand : strands()) {
        most.toHub = std::max(most.toHub, strand->carriedToHub());
        most.toDesk = std::max(most.toDesk, strand->carriedToDesk());
    }
    return most;
}

void Cable::accept()
{
    while (QTcpSocket* desk = m_server.nextPendingConnection()) {
        ++m_accepted;
        auto condition = m_next ? std::make_shared<CableCondition>(*m_next) : m_condition;
        m_next.reset();
        new Strand(std::move(condition), desk, m_hubPort, this);
    }
}

} // namespace madoguchi::test
