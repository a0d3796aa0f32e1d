// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

namespace madoguchi::test {

/// What happens to the bytes of one direction.
struct LaneCondition
{
    enum class Damage : int { Flip, Drop, Double };

    bool swallows = false;        ///< half open: the sender is not told
    bool holds = false;           ///< kept back, and carried once it is not so any more, as TCP would
    int delayMs = 0;              ///< latency
    int bytesPerSecond = 0;       ///< slow drip; 0 = as fast as it goes
    qint64 cutAfter = -1;         ///< the connection is cut after so many bytes of this direction
    qint64 damageAt = -1;         ///< this byte of the connection …
    Damage damage = Damage::Flip; ///< … suffers so
};

/// One direction of one connection.
class Lane final : public QObject
{
    Q_OBJECT
public:
    Lane(const LaneCondition& condition, QTcpSocket* from, QTcpSocket* to, QObject* parent);

    /// Takes what has come, and carries what may be.
    void look();
    /// Nothing passes any more, and nobody is told.
    void deaden() { m_dead = true; }
    /// Bytes that arrived at the other end.
    [[nodiscard]] qint64 carried() const { return m_carried; }

Q_SIGNALS:
    /// So many bytes were over as the condition allows.
    void full();

private:
    struct Chunk
    {
        qint64 due = 0;
        QByteArray bytes;
    };

    void take();
    void deliver(QByteArray bytes);
    [[nodiscard]] QByteArray damaged(QByteArray bytes) const;

    const LaneCondition& m_condition;
    QTcpSocket* m_from;
    QTcpSocket* m_to;
    QQueue<Chunk> m_chunks;
    QElapsedTimer m_clock;
    QTimer m_next;
    qint64 m_dripAt = 0;
    qint64 m_taken = 0;
    qint64 m_carried = 0;
    bool m_dead = false;
};

} // namespace madoguchi::test
