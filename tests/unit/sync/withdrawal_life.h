// SPDX-License-Identifier: GPL-3.0-or-later
// One desk, its files, and a hub that takes something away from it at some moment.
#pragma once

#include "kb/db/transaction.h"
#include "kb/hub/devices.h"
#include "kb/search/indexer.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/unit/sync/wired_engine.h"
#include "tests/unit/sync/withdrawal_city.h"

namespace madoguchi::test {

/// How the desk looks after its files; each is seen red without one of them.
struct Habits
{
    bool wipes = true;      ///< StoreRunner::wipe() is called
    bool overwrites = true; ///< secure_delete
    bool keepsIndex = true; ///< wipe() knows the index
};

class WithdrawalLife : public WithdrawalCity, private WiredEngine
{
public:
    WithdrawalLife(quint64 seed, Habits habits);
    ~WithdrawalLife() override;

    /// Everything up to rest, with the withdrawal at a moment of the seed's choosing.
    void live();
    /// What of the withdrawn is in a file of the desk: "FILE: WORD".
    [[nodiscard]] QStringList left() const;
    /// What is still this desk's is in its files: a search that finds nothing proves nothing otherwise.
    [[nodiscard]] bool holdsTheRest() const;
    /// What travelled in the moment of the withdrawal.
    [[nodiscard]] const QString& moment() const { return m_moment; }

private:
    [[nodiscard]] bool chance(quint32 one) { return m_luck.below(one) == 0; }
    void withdraw();
    void openFiles();
    void start();
    void die();
    void told() override;
    void wipe();
    void work();
    void step();
    void settle();
    void dismissRefused();

    const Habits m_habits;
    SeededRandom m_luck;
    hub::Devices m_devices{*store, clock, random};

    QTemporaryDir m_folder;
    QString m_path;
    SeatId m_seat;
    QByteArray m_secret;
    std::unique_ptr<db::Connection> m_connection; ///< of what travels
    std::unique_ptr<db::Connection> m_windows;    ///< saves, and keeps the index
    std::unique_ptr<db::Connection> m_reader;     ///< reads now and then, longer than one likes
    std::unique_ptr<db::Snapshot> m_reading;
    std::unique_ptr<sync::StoreRunner> m_runner;
    bool m_withdrawn = false;
    QString m_moment;
};

} // namespace madoguchi::test
