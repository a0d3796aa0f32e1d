// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"

#include <QElapsedTimer>
#include <QSslConfiguration>

namespace madoguchi::hub {

namespace {
constexpr int patienceMs = 60'000; // a busy machine
} // namespace

bool TestDesk::connectTo(quint16 port, const QByteArray& authority, const QByteArrayList& protocols)
{
    m_socket = std::make_unique<QSslSocket>();
    m_frames = wire::FrameReader(8 << 20);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(authority)});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols(protocols);
    m_socket->setSslConfiguration(tls);
    if (!m_ownAddress.isEmpty())
        m_socket->bind(QHostAddress(m_ownAddress));
    m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return m_socket->waitForEncrypted(patienceMs);
}

void TestDesk::send(const wire::Message& message)
{
    sendRaw(wire::frameOf(wire::encodeMessage(message)));
}

void TestDesk::sendRaw(const QByteArray& bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

std::optional<wire::Message> TestDesk::receive(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const auto frame = m_frames.next();
        if (!frame)
            return std::nullopt;
        if (*frame) {
            const auto message = wire::decodeMessage(**frame);
            return message ? std::optional(*message) : std::nullopt;
        }
        const int left = ms - static_cast<int>(timer.elapsed());
        if (m_socket->bytesAvailable() == 0 && (left <= 0 || !m_socket->waitForReadyRead(left)))
            return std::nullopt;
        m_frames.feed(m_socket->readAll());
    }
}

bool TestDesk::isCut(int ms)
{
    return m_socket->state() == QAbstractSocket::UnconnectedState || m_socket->waitForDisconnected(ms);
}

wire::SignedIn TestDesk::enter(const HubProcess& hub, const QString& login)
{
    REQUIRE(connectTo(hub.port(), hub.authority()));
    REQUIRE(ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")}, patienceMs));
    const auto seat = ask<wire::Enrolled>(wire::Enroll{hub.enrolCode(), QStringLiteral("席")}, patienceMs);
    REQUIRE(seat);
    m_seat = *seat;
    const auto me = ask<wire::SignedIn>(
        wire::SignIn{m_seat.seat, m_seat.deviceSecret, login, HubProcess::passwordOf(login)}, patienceMs);
    REQUIRE(me);
    m_user = me->user;
    return *me;
}

bool TestDesk::enterAgain(const HubProcess& hub, const QString& login)
{
    return connectTo(hub.port(), hub.authority()) &&
           ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")}, patienceMs) &&
           ask<wire::SignedIn>(
               wire::SignIn{m_seat.seat, m_seat.deviceSecret, login, HubProcess::passwordOf(login)},
               patienceMs);
}

bool TestDesk::resume(const HubProcess& hub, const TestDesk& other, const QByteArray& token)
{
    m_seat = other.m_seat;
    m_user = other.m_user;
    return connectTo(hub.port(), hub.authority()) &&
           ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")}, patienceMs) &&
           ask<wire::SignedIn>(wire::Resume{m_seat.seat, m_seat.deviceSecret, token}, patienceMs);
}

Command TestDesk::logContact()
{
    Contact contact;
    contact.id = m_ids.make<ContactId>();
    contact.operatorId = m_user;
    contact.original.inquiry = QStringLiteral("粗大ごみはいつ出すのか");
    return {m_ids.make<CommandId>(), m_user, m_clock.now(), LogContact{contact}};
}

} // namespace madoguchi::hub
