// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <vector>

namespace madoguchi::search {

/// What filters ask of all contacts at once, by row. Lives in Connection::kept().
struct ContactColumns
{
    std::vector<quint32> time; ///< seconds since 1970; 0 = no such contact
    std::vector<quint32> traits;
    std::vector<quint32> user;     ///< labels
    std::vector<quint32> category; ///< labels
    qint64 generation = -1;

    /// Read anew only if contacts were indexed since. @param keep false: what stands there may never be
    /// committed
    [[nodiscard]] static Result<const ContactColumns*> of(db::Connection& connection, bool keep);
};

} // namespace madoguchi::search
