// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>

namespace madoguchi {

/// A moment, in milliseconds since 1970-01-01T00:00:00Z. The default value means "not set".
struct Timestamp
{
    qint64 ms = 0;

    [[nodiscard]] bool isSet() const { return ms != 0; }
    [[nodiscard]] QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    [[nodiscard]] QDateTime toLocal() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::LocalTime); }
    [[nodiscard]] static Timestamp from(const QDateTime& at)
    {
        return {at.isValid() ? at.toMSecsSinceEpoch() : 0};
    }
    [[nodiscard]] Timestamp plusMs(qint64 delta) const { return {ms + delta}; }

    auto operator<=>(const Timestamp&) const = default;
};

/// The seam through which time comes in. Nothing else may ask the system for the time.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Wall-clock time. May jump; decides no order and no right.
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Milliseconds since some fixed moment; never goes back. For durations and timeouts.
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
};

/// The machine's clock. Any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] qint64 steadyMs() const override;
};

/// A clock that stands still until it is moved. For tests and the simulator.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start = {1'700'000'000'000})
        : m_now(start)
    {
    }

    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] qint64 steadyMs() const override { return m_steady; }
    void advance(qint64 ms)
    {
        m_now.ms += ms;
        m_steady += ms;
    }
    /// Sets the wall clock alone, as a person or NTP does.
    void setWall(Timestamp now) { m_now = now; }

private:
    Timestamp m_now;
    qint64 m_steady = 0;
};

} // namespace madoguchi
