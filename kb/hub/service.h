// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/audit_buffer.h"
#include "kb/hub/audit_watch.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/device_trust.h"
#include "kb/hub/feed_reader.h"
#include "kb/hub/page_cache.h"
#include "kb/hub/request_budget.h"
#include "kb/hub/seat_board.h"
#include "kb/hub/sign_in.h"
#include "kb/wire/limits.h"

namespace madoguchi::hub {

/// How long one connection is served at a stretch, in milliseconds; then it is others' turn.
inline constexpr qint64 sliceMs = 10;

/// What every connection of the hub shares. One thread.
struct Service
{
    Service(HubStore& hubStore, const Clock& hubClock, RandomSource& random, IdMaker& idMaker,
            PasswordChecker& checker, ReadingOf readingOf, GlossesOf glossesOf = {},
            BlobRights blobRights = {}, qint64 blobQuota = BlobStore::defaultQuota)
        : store(hubStore)
        , clock(hubClock)
        , ids(idMaker)
        , reader(hubStore)
        , intake(hubStore, hubClock, std::move(readingOf), std::move(glossesOf))
        , audit(hubStore, hubClock)
        , auditWatch(hubStore, hubClock)
        , signIn(hubStore, hubClock, random, checker, audit)
        , sessions(hubStore, hubClock, random)
        , trust(hubStore, hubClock)
        , seats(hubStore, hubClock, idMaker.makeUuid())
        , blobs(hubStore, hubClock, std::move(blobRights), blobQuota)
        , budget(hubClock)
    {
    }

    HubStore& store;
    const Clock& clock;
    IdMaker& ids;
    FeedReader reader;
    CommandIntake intake;
    AuditBuffer audit;
    AuditWatch auditWatch;
    SignIn signIn;
    Sessions sessions;
    DeviceTrust trust;
    SeatBoard seats;
    BlobStore blobs;
    RequestBudget budget;
    PageCache pageCache;
    QByteArray authorities; ///< desks are to trust (TlsIdentity::trusted)
    PageLimits pages{.rows = wire::limits::rowsPerPage, .bytes = wire::limits::bytesPerPage};
};

} // namespace madoguchi::hub
