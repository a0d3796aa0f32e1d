// SPDX-License-Identifier: GPL-3.0-or-later
// The network cable between desks and hub: a TCP proxy on the loopback that can do whatever networks do.
#pragma once

#include "tests/process/network/lane.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace madoguchi::test {

/// What happens to bytes on their way, in each direction.
struct CableCondition
{
    LaneCondition toHub = {};
    LaneCondition toDesk = {};
};

/// Both directions swallow: whoever connects is accepted and hears nothing.
[[nodiscard]] inline CableCondition silence()
{
    return {.toHub = {.swallows = true}, .toDesk = {.swallows = true}};
}

/// One connection through the cable.
class Strand final : public QObject
{
public:
    Strand(std::shared_ptr<const CableCondition> condition, QTcpSocket* desk, quint16 hubPort,
           QObject* parent);
    void cut();
    /// Waits for its deletion alone, and that may be a while where no event loop is left.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// The condition may be another: what was held back may go on.
    void look();
    /// Half open from now on, whatever the condition says: a firewall forgot this connection.
    void deaden(bool toHub, bool toDesk);
    [[nodiscard]] qint64 carriedToHub() const { return m_toHub->carried(); }
    [[nodiscard]] qint64 carriedToDesk() const { return m_toDesk->carried(); }

private:
    void watch(QTcpSocket* socket);
    void end();

    const std::shared_ptr<const CableCondition> m_condition;
    QTcpSocket* m_desk;
    QTcpSocket* m_hub;
    Lane* m_toHub;
    Lane* m_toDesk;
    bool m_cut = false;
};

/// Needs the event loop of its thread. A connection that lost or damaged bytes never carries any again in
/// that direction: a stream with a hole is nothing TCP would give.
class Cable final : public QObject
{
public:
    Cable();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where the other end is plugged in; for connections made from now on.
    void leadTo(quint16 hubPort) { m_hubPort = hubPort; }
    /// For the connections there are and those to come.
    void set(const CableCondition& condition);
    /// For the next connection alone.
    void setForNext(const CableCondition& condition) { m_next = condition; }
    /// Cuts every connection and refuses new ones.
    void pull();
    void plug();
    /// The connections there are carry nothing any more in these directions; new ones do.
    void deaden(bool toHub, bool toDesk);
    /// Cuts every connection; new ones are welcome.
    void cut();
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// The bytes of the longest connection there is.
    struct Carried
    {
        qint64 toHub = 0;
        qint64 toDesk = 0;
    };
    [[nodiscard]] Carried carried() const;

private:
    void accept();
    [[nodiscard]] QList<Strand*> strands() const;

    QTcpServer m_server;
    std::shared_ptr<CableCondition> m_condition = std::make_shared<CableCondition>();
    std::optional<CableCondition> m_next;
    quint16 m_port = 0;
    quint16 m_hubPort = 0;
    int m_accepted = 0;
};

} // namespace madoguchi::test
