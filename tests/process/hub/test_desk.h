// SPDX-License-Identifier: GPL-3.0-or-later
// A desk reduced to its connection: blocking, one message at a time, over kb/wire.
#pragma once

#include "kb/base/ids.h"
#include "kb/base/random.h"
#include "kb/domain/command.h"
#include "kb/wire/frame.h"
#include "kb/wire/message.h"
#include "tests/process/hub/hub_process.h"
#include "tests/support/printers.h"

#include <QSslSocket>

namespace madoguchi::hub {

class TestDesk
{
public:
    /// Connects and trusts this CA alone. @return false if the handshake failed.
    bool connectTo(quint16 port, const QByteArray& authority,
                   const QByteArrayList& protocols = {"madoguchi/1"});

    void send(const wire::Message& message);
    void sendRaw(const QByteArray& bytes);
    /// The next message, or nothing if the connection ended or nobody spoke for `ms`.
    std::optional<wire::Message> receive(int ms = 5'000);
    /// Sends, then skips hints until a T comes.
    template <typename T>
    std::optional<T> ask(const wire::Message& message, int ms = 5'000)
    {
        send(message);
        return next<T>(ms);
    }
    template <typename T>
    std::optional<T> next(int ms = 5'000)
    {
        while (auto message = receive(ms)) {
            if (auto* found = std::get_if<T>(&*message))
                return *found;
            if (!std::holds_alternative<wire::FeedMoved>(*message))
                return std::nullopt;
        }
        return std::nullopt;
    }
    /// True once the hub has closed the connection.
    bool isCut(int ms = 5'000);

    /// Hello, enrolment with a code, sign-in with the password addUser() gave. The seat is kept for the next
    /// time.
    wire::SignedIn enter(const HubProcess& hub, const QString& login);
    /// Connects anew and signs in from the seat that was enrolled.
    bool enterAgain(const HubProcess& hub, const QString& login);

    /// Connects with the session of `other`, which may be this desk, and from its seat.
    bool resume(const HubProcess& hub, const TestDesk& other, const QByteArray& token);
    /// The address to connect from; empty = the system's choice.
    void setOwnAddress(const QString& address) { m_ownAddress = address; }

    [[nodiscard]] Command logContact();
    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] SeatId seat() const { return m_seat.seat; }
    [[nodiscard]] QByteArray secret() const { return m_seat.deviceSecret; }

private:
    QString m_ownAddress;
    std::unique_ptr<QSslSocket> m_socket;
    wire::FrameReader m_frames{8 << 20};
    wire::Enrolled m_seat;
    UserId m_user;
    SystemClock m_clock;
    SystemRandom m_random;
    IdMaker m_ids{m_clock, m_random};
};

} // namespace madoguchi::hub
