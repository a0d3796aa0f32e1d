// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/blob_state.h"

#include <map>
#include <optional>
#include <vector>

namespace madoguchi::sync {

/// What the engine knows of attachments' bytes that have to travel. One piece at most is on its way.
///
/// | step     | then                                                                              |
/// |----------|-----------------------------------------------------------------------------------|
/// | Next     | to the hub: OfferBlob → Offered, or a piece is read → Reading; from it: GetPiece → Asked |
/// | Offered  | BlobLacks → Next; nothing lacking → Marking                                       |
/// | Reading  | PutPiece → Sent                                                                   |
/// | Sent     | PieceTaken → Next; complete → Marking                                             |
/// | Asked    | BlobPiece → Storing                                                               |
/// | Storing  | stored → Next; complete → done                                                    |
/// | Marking  | noted → done                                                                      |
struct BlobWork
{
    enum class Step { Next, Offered, Reading, Sent, Asked, Storing, Marking };
    struct Moving
    {
        store::BlobTask task;
        Step step = Step::Next;
        QList<int> lacking = {}; ///< where it is going
        bool offered = false;    ///< to the hub: lacking is what it said
        int offers = 0;
        qint64 number = 0; ///< of the request on its way
        qint64 sentAt = 0;

        [[nodiscard]] bool isWaiting() const
        {
            return step == Step::Offered || step == Step::Sent || step == Step::Asked;
        }
    };
    struct PutOff
    {
        qint64 until = 0;
        int times = 0;
    };

    bool stale = true; ///< what has to travel is to be read anew
    bool reading = false;
    std::vector<store::BlobTask> tasks;
    std::optional<Moving> moving;
    std::map<BlobKey, PutOff> putOff;
    qint64 busyUntil = 0; ///< the hub, or the store, asked to wait

    /// The connection is gone: what was on its way is asked for anew.
    void cut()
    {
        moving.reset();
        reading = false;
        stale = true;
    }
};

} // namespace madoguchi::sync
