// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_store.h"
#include "kb/base/clock.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace madoguchi::desk {

/// Keeps what is being typed on the disk: every change is there 150 ms later (plus the write itself), however
/// fast the changes come; a slow disk is asked for the newest only. UI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int delayMs = 150;

    DraftKeeper(DeskStore& store, const Clock& clock, QObject* parent = nullptr);

    /// Names the slot of the draft table; what was put into the one before is written first.
    void setSlot(const QString& slot);
    [[nodiscard]] QString slot() const { return m_slot; }

    using Loaded = std::function<void(const Result<std::optional<QByteArray>>&)>;
    /// `loaded` runs here, unless the keeper is gone by then.
    void load(Loaded loaded);
    /// The newest state; empty bytes take the draft away.
    void put(const QByteArray& body);
    /// Writes at once what waits for its time.
    void flush();
    /// Forgets what waits to be written; for when the slot is cleared by a command's transaction.
    void forget();
    /// Clears a slot as part of a transaction; runs on the write queue.
    [[nodiscard]] static Result<void> clearWithin(db::Connection& connection, const QString& slot);

Q_SIGNALS:
    void saved(madoguchi::Timestamp at);
    void failed(const madoguchi::Error& error);

private:
    void write();

    DeskStore& m_store;
    const Clock& m_clock;
    QString m_slot;
    QTimer m_delay;
    QByteArray m_body;
    bool m_dirty = false;
    bool m_writing = false;
};

} // namespace madoguchi::desk
