// SPDX-License-Identifier: GPL-3.0-or-later
// Stores as they are at the beginning of every life, made once for each process and then copied.
#pragma once

#include "kb/hub/accounts.h"
#include "kb/hub/devices.h"

namespace madoguchi::sim {

inline const QString city = QStringLiteral("990019");
/// Every seat that a life may begin with.
inline constexpr int seatCount = 4;

/// A value that must be there: the simulator's own work does not fail.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("simulator: %s", qUtf8Printable(describe(result.error())));
    return std::move(*result);
}
inline void must(const Result<void>& result)
{
    if (!result)
        qFatal("simulator: %s", qUtf8Printable(describe(result.error())));
}

struct Templates
{
    QByteArray hubFile; ///< the whole database file
    std::vector<hub::Account> accounts;
    std::vector<hub::Enrolment> seats;
    std::unique_ptr<db::Connection> desk; ///< an empty desk's store

    static const Templates& get();
};

/// A folder of this process in memory; gone when it ends.
[[nodiscard]] QString workFolder();

/// Connections to desks' stores, lent out and taken back: opening one costs more than a whole life's writes.
class DeskStores
{
public:
    /// An empty store. @param alone not one that was lent out before: for whom remembers things beside it
    [[nodiscard]] static std::unique_ptr<db::Connection> take(bool alone = false);
    static void giveBack(std::unique_ptr<db::Connection> connection);
    /// A copy of `from`, whatever was in `to`.
    static void copy(db::Connection& from, db::Connection& to);
};

} // namespace madoguchi::sim
