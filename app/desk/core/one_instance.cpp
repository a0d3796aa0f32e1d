// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/one_instance.h"

#include "app/desk/core/desk_link.h"
#include "kb/base/blake2b.h"

#include <QLocalSocket>
#include <QTimer>

namespace madoguchi::desk {

namespace {

constexpr int waitMs = 2'000;
constexpr int longestBytes = 4 * DeskLink::longest;

} // namespace

OneInstance::OneInstance(const QString& store, QObject* parent)
    : QObject(parent)
    , m_name(QStringLiteral("madoguchi-") + QString::fromLatin1(blake2b(store.toUtf8()).left(8).toHex()))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::receive);
}

bool OneInstance::listen()
{
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void OneInstance::handOver(const QString& link)
{
    auto* socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [socket, link] { socket->write(link.toUtf8() + '\n'); });
    const auto end = [this, socket](bool taken) {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT handedOver(taken);
    };
    // The first closes the line once it has read it.
    connect(socket, &QLocalSocket::disconnected, this, [end] { end(true); });
    // Queued: that nobody listens is said before anything waits for it.
    connect(
        socket, &QLocalSocket::errorOccurred, this,
        [end](QLocalSocket::LocalSocketError error) {
            if (error != QLocalSocket::PeerClosedError)
                end(false);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(waitMs, socket, [end] { end(false); });
    socket->connectToServer(m_name);
}

void OneInstance::receive()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(waitMs, socket, &QLocalSocket::abort);
        const auto take = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestBytes)
                    socket->abort();
                return;
            }
            const QString link = QString::fromUtf8(socket->readLine(longestBytes)).trimmed();
            socket->disconnect(this);
            socket->disconnectFromServer();
            Q_EMIT startedAgain(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        take();
    }
}

} // namespace madoguchi::desk
