// SPDX-License-Identifier: GPL-3.0-or-later
// I11: whether the time of an answer tells what is forbidden from what is not there. Ten thousand of each,
// turn and turn about, each with a case, a feed or an attachment of its own.
#include "kb/domain/command.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"
#include "tests/bench/need.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const QString city = QStringLiteral("990019");
constexpr int cases = 200;

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double microseconds(const std::vector<qint64>& sorted, size_t percent)
{
    return double(sorted[sorted.size() * percent / 100]) / 1000;
}

/// How probable it is that a forbidden one takes longer than one that is absent, and how many standard
/// deviations that is from an even chance (Mann and Whitney).
std::pair<double, double> comparison(const std::vector<qint64>& absent, const std::vector<qint64>& forbidden)
{
    double longer = 0;
    for (const qint64 time : forbidden) {
        const auto [from, to] = std::equal_range(absent.begin(), absent.end(), time);
        longer += double(from - absent.begin()) + double(to - from) / 2;
    }
    const double n = double(absent.size());
    const double m = double(forbidden.size());
    return {longer / (n * m), (longer - n * m / 2) / std::sqrt(n * m * (n + m + 1) / 12)};
}

template <typename Absent, typename Forbidden>
void compare(const char* what, int times, Absent absent, Forbidden forbidden)
{
    std::vector<qint64> one;
    std::vector<qint64> other;
    const auto measure = [](std::vector<qint64>& to, int i, const auto& act) {
        const qint64 begin = nanoseconds();
        act(i);
        to.push_back(nanoseconds() - begin);
    };
    for (int i = 0; i < times; ++i) {
        // Neither always comes after the other.
        if (i % 2 == 0)
            measure(one, i, absent);
        measure(other, i, forbidden);
        if (i % 2 != 0)
            measure(one, i, absent);
    }
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    const auto [chance, deviations] = comparison(one, other);
    std::printf(
        "%-9s n %5d   absent p50 %7.1f us  p90 %7.1f   forbidden p50 %7.1f us  p90 %7.1f   longer with "
        "P %.3f (z %+.1f)\n",
        what, times, microseconds(one, 50), microseconds(one, 90), microseconds(other, 50),
        microseconds(other, 90), chance, deviations);
    std::fflush(stdout);
}

struct Town
{
    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    std::unique_ptr<HubStore> store =
        bench::need(HubStore::open(directory.filePath(QStringLiteral("hub.db")), city, ids));
    Actor hearing{ids.make<UserId>(), Role::HearingSection, QStringLiteral("pr")};
    Actor clerk{ids.make<UserId>(), Role::Department, QStringLiteral("roads")};
    CommandIntake intake{*store, clock, {}};
    FeedReader reader{*store};
    BlobStore blobs{*store, clock, blobRightsOfCases(*store)};
    std::vector<BlobKey> keys; ///< of cases the clerk may not read

    wire::PushResult give(const Actor& actor, const CommandPayload& payload)
    {
        const Command command{ids.make<CommandId>(), actor.user, clock.now(), payload};
        return bench::need(intake.push({encode(command)}, actor)).results.front();
    }
    void openCase()
    {
        Case file;
        file.id = ids.make<CaseId>();
        file.fields.subject = QStringLiteral("公園の明かり");
        file.fields.text =
            QStringLiteral("夜になると公園の明かりが消えていて、子どもが通れない。").repeated(40);
        CaseEntry line;
        line.id = ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        Attachment page;
        page.id = ids.make<AttachmentId>();
        page.name = QStringLiteral("page.txt");
        page.type = QStringLiteral("text/plain");
        const QByteArray bytes = file.id.toBytes();
        page.size = bytes.size();
        page.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        file.attachments = {page};
        if (const auto given = give(hearing, OpenCase{file}); given.status != wire::PushStatus::Applied)
            qFatal("case: %s", qUtf8Printable(describe(given.error)));
        const BlobKey key{file.id, page.sha256};
        (void)bench::need(blobs.offer(hearing, key, bytes.size()));
        (void)bench::need(blobs.put(hearing, key, 0, bytes));
        keys.push_back(key);
    }
    void edit(const CaseId& file)
    {
        EditCase change;
        change.file = file;
        change.fields.subject = QStringLiteral("明かり");
        change.baseVersion = 1;
        change.entry = ids.make<EntryId>();
        if (give(clerk, change).status == wire::PushStatus::Applied)
            qFatal("what is forbidden was done");
    }
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int times = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    Town town;
    // The disk says the same to both, and much more loudly.
    bench::need(town.store->connection().runScript("PRAGMA synchronous=OFF", QStringLiteral("synchronous")));
    for (int i = 0; i < cases; ++i)
        town.openCase();
    const FeedId forbidden = casesFeed(city);
    const FeedId absent{forbidden.value + QStringLiteral("x")};
    const auto pull = [&](const FeedId& feed) {
        if (town.reader.page(town.clerk, feed, {}, 0, {}))
            qFatal("what is forbidden was read");
    };
    compare(
        "Pull", times, [&](int) { pull(absent); }, [&](int) { pull(forbidden); });
    const auto keyAt = [&](int i) { return town.keys[static_cast<size_t>(i) % town.keys.size()]; };
    compare(
        "Push", times, [&](int) { town.edit(town.ids.make<CaseId>()); },
        [&](int i) { town.edit(keyAt(i).caseId); });
    const auto get = [&](const BlobKey& key) {
        if (town.blobs.get(town.clerk, key, 0))
            qFatal("what is forbidden was fetched");
    };
    compare(
        "GetPiece", times,
        [&](int i) {
            get({town.ids.make<CaseId>(), keyAt(i).sha256});
        },
        [&](int i) { get(keyAt(i)); });
    return 0;
}
