// SPDX-License-Identifier: GPL-3.0-or-later
// The network cable between desks and hub, as a proxy on the loopback that can be pulled.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace madoguchi::test {

/// What happens to bytes on their way.
struct CableCondition
{
    bool swallowsToHub = false; ///< half open: the sender is not told
    bool swallowsToDesk = false;
    int delayMs = 0;
};

/// One connection through the cable.
class Strand final : public QObject
{
public:
    Strand(const CableCondition& condition, QTcpSocket* desk, quint16 hubPort, QObject* parent);
    void cut();

private:
    void carry(QTcpSocket* from, QTcpSocket* to, bool swallow);
    void watch(QTcpSocket* socket);

    const CableCondition& m_condition;
    QTcpSocket* m_desk;
    QTcpSocket* m_hub;
};

/// Needs the event loop of its thread. Once bytes were swallowed or delayed, pull() before set()ting it
/// right: a stream with a hole, or out of order, is nothing TCP would give.
class Cable final : public QObject
{
public:
    Cable();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where the other end is plugged in; for connections made from now on.
    void leadTo(quint16 hubPort) { m_hubPort = hubPort; }
    void set(const CableCondition& condition) { m_condition = condition; }
    /// Cuts every connection and refuses new ones.
    void pull();
    void plug();

private:
    void accept();

    QTcpServer m_server;
    CableCondition m_condition;
    quint16 m_port = 0;
    quint16 m_hubPort = 0;
};

} // namespace madoguchi::test
