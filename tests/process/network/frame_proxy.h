// SPDX-License-Identifier: GPL-3.0-or-later
// An attacker inside the TLS stream: desks trust its certificate, the hub takes it for a desk, and what
// passes are whole frames of the protocol.
#pragma once

#include "kb/wire/frame.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace madoguchi::test {

enum class Way : int { ToHub, ToDesk };

/// What an attack makes of one payload.
struct Frames
{
    QList<QByteArray> sent;          ///< in this direction, in this order
    QList<QByteArray> sentBack = {}; ///< to where it came from
    bool cut = false;                ///< then the connection ends
};

/// @param connection counts from 1; 0 … of the oldest
using Attack = std::function<Frames(int connection, Way way, const QByteArray& payload)>;

/// Needs the event loop of its thread.
class FrameProxy final : public QTcpServer
{
public:
    /// @param identity of the hub: certificate and key, as its own server has them
    /// @param authority PEM, to check the hub by
    FrameProxy(QSslConfiguration identity, const QByteArray& authority);

    void leadTo(quint16 hubPort) { m_hubPort = hubPort; }
    /// Empty: everything passes as it is.
    void set(Attack attack) { m_attack = std::move(attack); }
    /// Sends something of its own to every desk.
    void inject(const QByteArray& payload);
    void cut();
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qint64 passed() const { return m_passed; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Line;
    void pass(const std::shared_ptr<Line>& line, Way way);
    void watch(const std::shared_ptr<Line>& line, QSslSocket* socket, Way way);
    void end(const std::shared_ptr<Line>& line);

    QSslConfiguration m_identity;
    QSslConfiguration m_trust;
    Attack m_attack;
    QList<std::shared_ptr<Line>> m_lines;
    quint16 m_hubPort = 0;
    int m_connections = 0;
    qint64 m_passed = 0;
};

} // namespace madoguchi::test
