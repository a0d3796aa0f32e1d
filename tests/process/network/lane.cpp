// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/network/lane.h"

namespace madoguchi::test {

Lane::Lane(const LaneCondition& condition, QTcpSocket* from, QTcpSocket* to, QObject* parent)
    : QObject(parent)
    , m_condition(condition)
    , m_from(from)
    , m_to(to)
{
    m_clock.start();
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &Lane::look);
    connect(m_from, &QTcpSocket::readyRead, this, &Lane::look);
    connect(m_to, &QTcpSocket::connected, this, &Lane::look);
}

void Lane::take()
{
    QByteArray bytes = m_from->readAll();
    if (bytes.isEmpty())
        return;
    m_dead = m_dead || m_condition.swallows;
    if (!m_dead)
        m_chunks.enqueue({m_clock.elapsed() + m_condition.delayMs, damaged(bytes)});
    m_taken += bytes.size();
}

QByteArray Lane::damaged(QByteArray bytes) const
{
    const qint64 at = m_condition.damageAt - m_taken;
    if (m_condition.damageAt < 0 || at < 0 || at >= bytes.size())
        return bytes;
    const char byte = bytes.at(at);
    switch (m_condition.damage) {
    case LaneCondition::Damage::Flip:
        bytes[at] = static_cast<char>(byte ^ 0x20);
        break;
    case LaneCondition::Damage::Drop:
        bytes.remove(at, 1);
        break;
    case LaneCondition::Damage::Double:
        bytes.insert(at, byte);
        break;
    }
    return bytes;
}

void Lane::look()
{
    if (m_to->state() != QAbstractSocket::ConnectedState)
        return;
    take();
    if (m_condition.swallows || m_dead)
        m_chunks.clear(); // what is under way is lost with the rest
    const int rate = m_condition.bytesPerSecond;
    while (!m_chunks.isEmpty() && !m_condition.holds && !m_dead) {
        const qint64 now = m_clock.elapsed();
        const qint64 due = std::max(m_chunks.head().due, rate > 0 ? m_dripAt : 0);
        if (due > now)
            return m_next.start(static_cast<int>(due - now));
        if (rate == 0) {
            deliver(m_chunks.dequeue().bytes);
            continue;
        }
        m_dripAt = now + 1000 / rate;
        const QByteArray byte = m_chunks.head().bytes.left(1);
        m_chunks.head().bytes.remove(0, 1);
        deliver(byte);
        if (m_chunks.head().bytes.isEmpty())
            m_chunks.dequeue();
    }
}

void Lane::deliver(QByteArray bytes)
{
    const bool last = m_condition.cutAfter >= 0 && m_carried + bytes.size() >= m_condition.cutAfter;
    if (last)
        bytes.truncate(m_condition.cutAfter - m_carried);
    m_carried += bytes.size();
    m_to->write(bytes);
    if (!last)
        return;
    m_to->flush();
    m_dead = true;
    Q_EMIT full();
}

} // namespace madoguchi::test
