// SPDX-License-Identifier: GPL-3.0-or-later
// One hub among several: threads that push contacts as fast as they can, over and over until the hub's store
// has taken them.
#pragma once

#include <QString>

namespace madoguchi::ordering {

inline const QString city = QStringLiteral("990019");

struct WriterPlan
{
    QString url;
    int writers = 8;
    qint64 rows = 0; ///< of all writers of this hub
    int perPush = 50;
    /// All writers but the first write so many rows a transaction, by the hub's RevisionWriter and without
    /// the rest of a push, which takes six times as long. 0: all push as desks do.
    int bulk = 0;
    bool plain = false; ///< the control: rows numbered by a serial column, as many stores do
};

/// Runs them and waits for the last. Prints how many pushes had to be sent again. @return the exit status
int runWriters(const WriterPlan& plan);

} // namespace madoguchi::ordering
