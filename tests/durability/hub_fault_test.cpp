// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/clock.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"
#include "kb/hub/store_check.h"
#include "tests/durability/failing_files.h"
#include "tests/durability/failing_memory.h"
#include "tests/durability/store_template.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <cstdio>
#include <functional>

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;

namespace {

const QString city = QStringLiteral("990019");
constexpr PageLimits everything{100'000, 1LL << 40};
constexpr int pushes = 3;
constexpr int contactsBefore = 4;

struct Pushed
{
    Contact contact;
    QByteArray command;
    bool applied = false; ///< the desk was told so, and takes it for safe
};

Pushed pushNumber(int i)
{
    const QString name = QStringLiteral("%1件目 粗大ごみを出したい").arg(i);
    Pushed pushed;
    pushed.contact = contactAbout(name);
    pushed.command = encode(commandOf(LogContact{pushed.contact}, operatorSato, name));
    return pushed;
}

Result<std::unique_ptr<HubStore>> openHub(const QString& path)
{
    static SystemRandom random;
    static const SystemClock clock;
    static IdMaker ids(clock, random);
    return HubStore::open(path, city, ids);
}

Result<wire::PushStatus> push(HubStore& store, const Pushed& pushed)
{
    const SystemClock clock;
    const auto noReading = [](const Article&) { return QString(); };
    MADOGUCHI_TRY_ASSIGN(outcome,
                         CommandIntake(store, clock, noReading).push({pushed.command}, operatorSato));
    return outcome.results.at(0).status;
}

/// A morning at the hub in which something may fail; a desk would push again what was not answered.
/// @param opened runs once the store is open
std::vector<Pushed> morning(
    const QString& path, const std::function<void()>& opened = [] {})
{
    std::vector<Pushed> all;
    for (int i = 0; i < pushes; ++i)
        all.push_back(pushNumber(100 + i));
    const auto store = openHub(path);
    opened();
    if (!store)
        return all;
    for (Pushed& pushed : all) {
        const auto status = push(**store, pushed);
        // A fault of the hub's is never a fault of the contact's.
        CHECK((!status || *status == wire::PushStatus::Applied || *status == wire::PushStatus::Retry));
        pushed.applied = status && *status == wire::PushStatus::Applied;
    }
    return all;
}

QSet<ContactId> contactsAt(HubStore& store)
{
    const auto page = FeedReader(store).page(leaderTanaka, centreFeed(city), store.epoch(), 0, everything);
    REQUIRE(page);
    QSet<ContactId> contacts;
    for (const StoredRow& row : page->rows)
        contacts.insert({row.row.id});
    return contacts;
}

/// The next start, with nothing failing: what was answered is there, and the rest is taken in when it comes
/// again, each once.
void recover(const QString& path, const std::vector<Pushed>& all)
{
    const auto store = openHub(path);
    REQUIRE(store);
    const auto report = checkStore(**store);
    REQUIRE(report);
    INFO(report->problems.join(u'\n').toStdString());
    REQUIRE(report->problems.isEmpty());
    const QSet<ContactId> survived = contactsAt(**store);
    for (const Pushed& pushed : all) {
        if (pushed.applied)
            REQUIRE(survived.contains(pushed.contact.id));
        const auto again = push(**store, pushed);
        REQUIRE(again);
        REQUIRE(*again == (survived.contains(pushed.contact.id) ? wire::PushStatus::Duplicate
                                                                : wire::PushStatus::Applied));
    }
    REQUIRE(contactsAt(**store).size() == contactsBefore + pushes);
}

/// A hub's store with some contacts in it.
void fill(const QString& path)
{
    const auto store = openHub(path);
    REQUIRE(store);
    for (int i = 0; i < contactsBefore; ++i) {
        const auto status = push(**store, pushNumber(i));
        REQUIRE(status);
        REQUIRE(*status == wire::PushStatus::Applied);
    }
}

int unanswered(const std::vector<Pushed>& all)
{
    return int(std::count_if(all.begin(), all.end(), [](const Pushed& pushed) { return !pushed.applied; }));
}

} // namespace

TEST_CASE(
    "I1 I3: whatever call of the hub's disk fails, what a desk was answered is there, and the rest is taken "
    "in when it comes again")
{
    const StoreTemplate hub(fill);
    FailingFiles files;
    const WatchedFiles watched(files);
    for (const FailingFiles::Fault& fault : diskFaults()) {
        hub.copy();
        files.arm(&fault, 0);
        CHECK(unanswered(morning(hub.path())) == 0);
        const int places = files.count();
        int runs = 0;
        int refused = 0;
        for (qint64 at = 1; at <= places; at += strideFor(places, 15)) {
            INFO(fault.name << " at " << at << " of " << places);
            hub.copy();
            files.arm(&fault, int(at));
            const std::vector<Pushed> all = morning(hub.path());
            files.arm(nullptr, 0);
            recover(hub.path(), all);
            ++runs;
            refused += unanswered(all);
        }
        std::printf("hub, %s: %d places, %d runs, %d of %d pushes not answered, none lost or doubled\n",
                    fault.name, places, runs, refused, runs * pushes);
    }
}

TEST_CASE(
    "I1 I3: wherever the hub's memory runs out, what a desk was answered is there, and the rest is taken in "
    "when it comes again")
{
    const FailingMemory memory;
    const StoreTemplate hub(fill);
    for (const qint64 more : {0LL, 1LL << 40}) {
        hub.copy();
        CHECK(unanswered(morning(hub.path(), [] { FailingMemory::failAt(0); })) == 0);
        const qint64 places = FailingMemory::requests();
        int runs = 0;
        int refused = 0;
        for (qint64 at = 1; at <= places; at += strideFor(places, 60)) {
            INFO("request " << at << " of " << places << ", and " << more << " more");
            hub.copy();
            const std::vector<Pushed> all = morning(hub.path(), [&] { FailingMemory::failAt(at, more); });
            FailingMemory::failAt(0);
            recover(hub.path(), all);
            ++runs;
            refused += unanswered(all);
        }
        std::printf("hub, out of memory%s: %lld places, %d runs, %d of %d pushes not answered, none lost or "
                    "doubled\n",
                    more ? "" : ", once", static_cast<long long>(places), runs, refused, runs * pushes);
    }
}
