// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/emergency_journal.h"
#include "kb/db/transaction.h"
#include "kb/search/indexer.h"
#include "kb/store/contact_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "kb/store/store_check.h"
#include "tests/durability/failing_files.h"
#include "tests/durability/failing_memory.h"
#include "tests/durability/store_template.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <cstdio>
#include <functional>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QString slotName = QStringLiteral("contact");
constexpr int callsPerShift = 3;

struct Call
{
    Contact contact;
    Command command;
    Result<void> answer = failure(ErrorCode::Io, QStringLiteral("test.not-reached"));
};

Call callNumber(int i)
{
    Call call;
    call.contact = contactAbout(QStringLiteral("%1件目 はんこの登録").arg(i));
    call.command = commandOf(LogContact{call.contact}, operatorSato, call.contact.original.inquiry);
    return call;
}

Result<void> log(db::Connection& connection, const Call& call)
{
    store::DraftRepository drafts(connection);
    // A draft that cannot be kept does not keep the contact from being logged.
    (void)drafts.save(slotName, call.contact.original.inquiry.toUtf8(), call.contact.startedAt);
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY(store::OutboxRepository(connection).performWithin(call.command, operatorSato));
    MADOGUCHI_TRY(drafts.clear(slotName));
    return transaction.commit();
}

/// A shift in which something may fail; what each call was answered is what the operator is told.
/// @param opened runs once the store is open
std::vector<Call> shift(
    const QString& path, const std::function<void()>& opened = [] {})
{
    std::vector<Call> calls;
    for (int i = 0; i < callsPerShift; ++i)
        calls.push_back(callNumber(100 + i));
    const auto connection = store::openStore(path);
    opened();
    for (Call& call : calls) {
        call.answer = connection ? log(**connection, call) : failure(connection);
        if (connection)
            (void)search::Indexer(**connection).bringUpToDate();
    }
    if (connection)
        (void)(*connection)->runScript("PRAGMA wal_checkpoint(TRUNCATE)", QStringLiteral("checkpoint"));
    return calls;
}

/// The next start, with nothing failing: what was shown as saved is there, what was not can be given again,
/// once.
void recover(const QString& path, const std::vector<Call>& calls, int before)
{
    const auto connection = store::openStore(path);
    REQUIRE(connection);
    REQUIRE(store::StoreCheck(**connection).integrity());
    REQUIRE(store::StoreCheck(**connection).records());
    REQUIRE(store::StoreCheck(**connection).outbox());
    for (const Call& call : calls) {
        const auto present = store::ContactRepository(**connection).byId(call.contact.id);
        REQUIRE(present);
        if (call.answer) {
            REQUIRE(*present == call.contact);
            continue;
        }
        INFO(describe(call.answer.error()).toStdString());
        REQUIRE_FALSE(call.answer.error().key.isEmpty());
        // Told, and kept: every such error sends the contact into the emergency journal.
        REQUIRE(desk::EmergencyJournal::isForEmergency(call.answer.error()));
        if (!*present)
            REQUIRE(log(**connection, call));
    }
    REQUIRE(store::ContactRepository(**connection).count({}) == before + callsPerShift);
    REQUIRE(store::OutboxRepository(**connection).pendingCount() == before + callsPerShift);
    REQUIRE(search::Indexer(**connection).bringUpToDate());
    REQUIRE(search::Indexer(**connection).check());
}

constexpr int contactsBefore = 5;

/// A desk's store with some contacts in it.
void fill(const QString& path)
{
    const auto connection = store::openStore(path);
    REQUIRE(connection);
    for (int i = 0; i < contactsBefore; ++i)
        REQUIRE(log(**connection, callNumber(i)));
    REQUIRE(search::Indexer(**connection).bringUpToDate());
}

int refusedOf(const std::vector<Call>& calls)
{
    return int(std::count_if(calls.begin(), calls.end(), [](const Call& call) { return !call.answer; }));
}

} // namespace

TEST_CASE("I1: whatever call of the disk fails, what is shown as saved is there, the rest is told and can be "
          "given again")
{
    const StoreTemplate store(fill);
    FailingFiles files;
    const WatchedFiles watched(files);
    for (const FailingFiles::Fault& fault : diskFaults()) {
        store.copy();
        files.arm(&fault, 0);
        CHECK(refusedOf(shift(store.path())) == 0);
        const int places = files.count();
        int runs = 0;
        int refused = 0;
        for (qint64 at = 1; at <= places; at += strideFor(places, 25)) {
            INFO(fault.name << " at " << at << " of " << places);
            store.copy();
            files.arm(&fault, int(at));
            const auto calls = shift(store.path());
            files.arm(nullptr, 0);
            recover(store.path(), calls, contactsBefore);
            ++runs;
            refused += refusedOf(calls);
        }
        std::printf("%s: %d places, %d runs, %d of %d contacts refused and told, none lost\n", fault.name,
                    places, runs, refused, runs * callsPerShift);
    }
}

TEST_CASE(
    "I1: wherever memory runs out, what is shown as saved is there, the rest is told and can be given again")
{
    const FailingMemory memory;
    const StoreTemplate store(fill);
    for (const qint64 more : {0LL, 1LL << 40}) {
        store.copy();
        // SQLite3 Multiple Ciphers (of npm 13.0.3) crashes if memory runs out while it opens a connection:
        // nothing has been saved by then, and nothing is lost.
        CHECK(refusedOf(shift(store.path(), [] { FailingMemory::failAt(0); })) == 0);
        const qint64 places = FailingMemory::requests();
        int runs = 0;
        int refused = 0;
        for (qint64 at = 1; at <= places; at += strideFor(places, 120)) {
            INFO("request " << at << " of " << places << ", and " << more << " more");
            store.copy();
            const auto calls = shift(store.path(), [&] { FailingMemory::failAt(at, more); });
            FailingMemory::failAt(0);
            recover(store.path(), calls, contactsBefore);
            ++runs;
            refused += refusedOf(calls);
        }
        std::printf("out of memory%s: %lld places, %d runs, %d of %d contacts refused and told, none lost\n",
                    more ? "" : ", once", static_cast<long long>(places), runs, refused,
                    runs * callsPerShift);
    }
}
