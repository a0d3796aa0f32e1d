// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/network/frame_proxy.h"

#include "kb/wire/limits.h"
#include "kb/wire/protocol.h"
#include "tests/support/printers.h"

#include <QSslCertificate>

namespace madoguchi::test {

struct FrameProxy::Line
{
    int number = 0;
    QSslSocket* desk = nullptr;
    QSslSocket* hub = nullptr;
    wire::FrameReader fromDesk{wire::limits::frameToDesk};
    wire::FrameReader fromHub{wire::limits::frameToDesk};
    bool ended = false;
};

FrameProxy::FrameProxy(QSslConfiguration identity, const QByteArray& authority)
    : m_identity(std::move(identity))
{
    m_trust.setCaCertificates({QSslCertificate(authority)});
    m_trust.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_trust.setAllowedNextProtocols({wire::alpnName()});
    REQUIRE(listen(QHostAddress::LocalHost));
}

void FrameProxy::incomingConnection(qintptr descriptor)
{
    auto line = std::make_shared<Line>();
    line->number = ++m_connections;
    line->desk = new QSslSocket(this);
    line->hub = new QSslSocket(this);
    REQUIRE(line->desk->setSocketDescriptor(descriptor));
    line->desk->setSslConfiguration(m_identity);
    line->hub->setSslConfiguration(m_trust);
    m_lines.append(line);
    watch(line, line->desk, Way::ToHub);
    watch(line, line->hub, Way::ToDesk);
    line->desk->startServerEncryption();
    line->hub->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_hubPort);
}

void FrameProxy::watch(const std::shared_ptr<Line>& line, QSslSocket* socket, Way way)
{
    connect(socket, &QSslSocket::readyRead, this, [=, this] { pass(line, way); });
    // Not from within the signal: Qt 6.4 goes on with what an end amid the handshake has freed.
    connect(
        socket, &QSslSocket::errorOccurred, this, [=, this] { end(line); }, Qt::QueuedConnection);
    connect(
        socket, &QSslSocket::disconnected, this,
        [=, this] {
            pass(line, way);
            end(line);
        },
        Qt::QueuedConnection);
    // What came before the other side was ready waits until it is.
    connect(socket, &QSslSocket::encrypted, this,
            [=, this] { pass(line, way == Way::ToHub ? Way::ToDesk : Way::ToHub); });
}

void FrameProxy::pass(const std::shared_ptr<Line>& line, Way way)
{
    QSslSocket* const from = way == Way::ToHub ? line->desk : line->hub;
    QSslSocket* const to = way == Way::ToHub ? line->hub : line->desk;
    wire::FrameReader& frames = way == Way::ToHub ? line->fromDesk : line->fromHub;
    if (line->ended || !to->isEncrypted())
        return;
    frames.feed(from->readAll());
    while (!line->ended) {
        const auto payload = frames.next();
        REQUIRE(payload);
        if (!*payload)
            return;
        ++m_passed;
        const Frames made = m_attack ? m_attack(line->number, way, **payload) : Frames{{**payload}};
        for (const QByteArray& frame : made.sent)
            to->write(wire::frameOf(frame));
        for (const QByteArray& frame : made.sentBack)
            from->write(wire::frameOf(frame));
        if (made.cut)
            end(line);
    }
}

void FrameProxy::inject(const QByteArray& payload)
{
    for (const auto& line : m_lines) {
        if (line->desk->isEncrypted())
            line->desk->write(wire::frameOf(payload));
    }
}

void FrameProxy::end(const std::shared_ptr<Line>& line)
{
    if (std::exchange(line->ended, true))
        return;
    for (QSslSocket* socket : {line->desk, line->hub}) {
        socket->disconnect(this);
        socket->flush();
        socket->disconnectFromHost();
        socket->deleteLater();
    }
    m_lines.removeOne(line);
}

void FrameProxy::cut()
{
    for (const auto& line : QList<std::shared_ptr<Line>>(m_lines))
        end(line);
}

} // namespace madoguchi::test
