// SPDX-License-Identifier: GPL-3.0-or-later
// Desks of every role around one hub, and cases that are divided, transferred, restricted and released while
// desks are away: whatever was heard in whatever order, at rest each desk holds what it may read of the hub,
// and not a word of anything else.
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"
#include "kb/hub/hub_store.h"
#include "kb/hub/rights.h"
#include "kb/hub/store_check.h"
#include "kb/store/case_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace madoguchi;

namespace {

const QString city = QStringLiteral("990019");
const QStringList units{QStringLiteral("roads"), QStringLiteral("roads/lamps"), QStringLiteral("parks")};

/// What a life is about: its clock, its chance, its hub.
struct Town
{
    explicit Town(quint64 seed)
        : random(seed)
        , store(std::move(*hub::HubStore::open(folder.filePath(QStringLiteral("hub.db")), city, ids)))
        , intake(*store, clock, {}, {})
        , reader(*store)
    {
    }

    ManualClock clock;
    SeededRandom random;
    IdMaker ids{clock, random};
    QTemporaryDir folder;
    std::unique_ptr<hub::HubStore> store;
    hub::CommandIntake intake;
    hub::FeedReader reader;
    std::vector<CaseId> cases;
    int words = 0;
};

class Desk
{
public:
    Desk(Town& town, Actor user)
        : m_town(town)
        , m_user(std::move(user))
    {
    }

    [[nodiscard]] const Actor& user() const { return m_user; }
    [[nodiscard]] std::optional<Case> shown(const CaseId& id) { return m_cases.byId(id).value(); }

    /// @return whether its own rulebook allowed it
    bool perform(const CommandPayload& payload)
    {
        const Command command{m_town.ids.make<CommandId>(), m_user.user, m_town.clock.now(), payload};
        return m_outbox.perform(command, m_user).has_value();
    }

    void push()
    {
        const auto batch = m_outbox.nextBatch(3, 1 << 20);
        REQUIRE(batch);
        QList<QByteArray> bodies;
        for (const store::OutboxEntry& entry : *batch)
            bodies.append(entry.body);
        if (bodies.isEmpty())
            return;
        const auto outcome = m_town.intake.push(bodies, m_user);
        REQUIRE(outcome);
        std::vector<store::CommandResult> results;
        for (const wire::PushResult& result : outcome->results)
            results.push_back({result.command, static_cast<store::CommandStatus>(result.status), result.feed,
                               result.revision, result.error, result.current});
        REQUIRE(m_outbox.storeResults(results, {m_town.store->epoch(), m_town.clock.now()}));
    }

    /// Pulls at most `pages` of two rows each of one feed, or hears of its rights.
    void pullSome(int pages)
    {
        const QList<FeedId> granted = feeds();
        const auto held = m_replica.held();
        for (const FeedId& feed : held.value()) {
            if (!granted.contains(feed))
                REQUIRE(m_replica.clearFeed(feed, m_town.store->epoch()));
        }
        if (granted.isEmpty())
            return;
        const FeedId feed =
            granted[static_cast<qsizetype>(m_town.random.below(static_cast<quint32>(granted.size())))];
        for (int i = 0; i < pages; ++i)
            pull(feed);
    }

    void pull(const FeedId& feed)
    {
        const QUuid epoch = m_town.store->epoch();
        const qint64 since = revisionOf(feed);
        hub::PageLimits limits;
        limits.rows = 2;
        const auto page = m_town.reader.page(m_user, feed, epoch, std::max<qint64>(since, 0), limits);
        REQUIRE(page);
        std::vector<store::ReplicaRow> rows;
        for (const auto& row : page->rows)
            rows.push_back({row.row, row.revision, row.deleted});
        if (since >= 0) {
            REQUIRE(m_replica.storePage(feed, epoch, since, page->until, rows, page->more));
            return;
        }
        REQUIRE(m_replica.beginStaging(feed));
        REQUIRE(m_replica.stagePage(feed, rows));
        REQUIRE(m_replica.swapStaging(feed, epoch, page->until));
    }

    void settle()
    {
        for (int round = 0; round < 40; ++round)
            push();
        pullSome(0);
        for (const FeedId& feed : feeds()) {
            for (int page = 0; page < 200 && revisionOf(feed) < *m_town.store->head(feed); ++page)
                pull(feed);
        }
    }

    void check()
    {
        REQUIRE(m_outbox.pendingCount().value() == 0);
        // Refused in sight of a person, who has seen it.
        const auto refused = m_outbox.refused();
        for (const store::RefusedCommand& each : refused.value())
            REQUIRE(m_outbox.dismiss(each.command.id));
        for (const CaseId& id : m_town.cases) {
            const auto row = m_town.store->row({EntityKind::Case, id.value});
            REQUIRE(row);
            if (!*row)
                continue; // never accepted
            const Case truth = decodeCase((*row)->row.body).value();
            const auto here = shown(id);
            if (mayReadCase(m_user, truth)) {
                REQUIRE(here);
                REQUIRE(*here == truth);
            } else {
                const bool handedIn = truth.openedBy == m_user.user && !truth.isRestricted();
                REQUIRE(here.has_value() == handedIn);
                if (here)
                    REQUIRE(*here == summaryOf(truth));
                checkNoWordOf(truth, handedIn);
            }
        }
        for (const FeedId& feed : feeds()) {
            const auto held = m_replica.summary(feed).value();
            const auto sums = m_town.reader.sums(m_user, feed).value();
            REQUIRE(held.count == sums.count);
            REQUIRE(held.digestSum == sums.digestSum);
        }
    }

private:
    QList<FeedId> feeds()
    {
        return hub::Rights(m_user, city).feeds(m_town.store->ownedFeeds(m_user).value());
    }

    qint64 revisionOf(const FeedId& feed)
    {
        const auto cursors = m_replica.cursors();
        for (const store::FeedCursor& cursor : cursors.value()) {
            if (cursor.feed == feed)
                return cursor.revision;
        }
        return -1;
    }

    // Its text has a word of its own; a draft's has another.
    void checkNoWordOf(const Case& file, bool handedIn)
    {
        QStringList words;
        if (!handedIn)
            words.append(file.fields.text);
        for (const CasePart& part : file.parts) {
            if (!part.draft.isEmpty())
                words.append(part.draft);
        }
        for (const char* table : {"truth", "staging", "outbox", "sent", "case_file"}) {
            for (const QString& word : std::as_const(words)) {
                const auto found = db::selectInteger(
                    *m_connection,
                    QStringLiteral("SELECT count(*) FROM %1 WHERE instr(body, CAST(? AS BLOB)) > 0")
                        .arg(QLatin1String(table)),
                    word);
                INFO(table << ' ' << word.toStdString());
                REQUIRE(found.value() == 0);
            }
        }
    }

    Town& m_town;
    Actor m_user;
    std::unique_ptr<db::Connection> m_connection = std::move(*store::openStore(QStringLiteral(":memory:")));
    store::OutboxRepository m_outbox{*m_connection};
    store::ReplicaRepository m_replica{*m_connection};
    store::CaseRepository m_cases{*m_connection};
};

class Life
{
public:
    explicit Life(quint64 seed)
        : m_town(seed)
    {
        const auto person = [&](Role role, const QString& unit) {
            m_desks.push_back(std::make_unique<Desk>(m_town, Actor{m_town.ids.make<UserId>(), role, unit}));
        };
        person(Role::HearingSection, QStringLiteral("pr"));
        person(Role::HearingSection, QStringLiteral("pr"));
        for (const QString& unit : units) {
            person(Role::Department, unit);
            person(Role::Department, unit);
        }
        person(Role::Operator, QStringLiteral("centre"));
        person(Role::Administrator, QStringLiteral("it"));
    }

    void go(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            m_town.clock.advance(1000);
            Desk& desk = anyDesk();
            const quint32 what = m_town.random.below(10);
            if (what < 5)
                m_done += act(desk) ? 1 : 0;
            else if (what < 7)
                desk.push();
            else
                desk.pullSome(static_cast<int>(m_town.random.below(3)));
        }
        // What one pushes moves what another holds.
        for (int round = 0; round < 3; ++round) {
            for (const auto& desk : m_desks)
                desk->settle();
        }
        for (const auto& desk : m_desks)
            desk->check();
        REQUIRE(hub::checkStore(*m_town.store)->problems == QStringList());
    }
    [[nodiscard]] int done() const { return m_done; }

private:
    Desk& anyDesk() { return *m_desks[m_town.random.below(static_cast<quint32>(m_desks.size()))]; }
    QString word(const QString& what)
    {
        return QStringLiteral("%1-%2-%3").arg(what).arg(++m_town.words).arg(m_town.random.below(1'000'000));
    }

    bool open(Desk& desk)
    {
        Case file;
        file.id = m_town.ids.make<CaseId>();
        file.fields.text = word(QStringLiteral("text"));
        CaseEntry line;
        line.id = m_town.ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        if (m_town.random.below(3) == 0) {
            file.flow = CaseFlow::Distributed;
            file.unit = anyUnit();
        }
        if (m_town.random.below(8) == 0)
            file.readers = {anyDesk().user().user};
        m_town.cases.push_back(file.id);
        return desk.perform(OpenCase{file});
    }

    QString anyUnit() { return units[static_cast<int>(m_town.random.below(3))]; }

    bool act(Desk& desk)
    {
        if (m_town.cases.size() < 3 || m_town.random.below(12) == 0)
            return open(desk);
        const CaseId id = m_town.cases[m_town.random.below(static_cast<quint32>(m_town.cases.size()))];
        const auto file = desk.shown(id);
        if (!file)
            return false;
        static const std::vector<CaseAct> acts{CaseAct::Divide,     CaseAct::SaveDraft,    CaseAct::SaveDraft,
                                               CaseAct::Submit,     CaseAct::Approve,      CaseAct::Approve,
                                               CaseAct::Return,     CaseAct::TransferPart, CaseAct::Restrict,
                                               CaseAct::Release,    CaseAct::Note,         CaseAct::Join,
                                               CaseAct::ChangeFlow, CaseAct::WithdrawPart};
        const CaseAct what = acts[m_town.random.below(static_cast<quint32>(acts.size()))];
        CaseEntry entry;
        entry.id = m_town.ids.make<EntryId>();
        entry.act = what;
        entry.text = QStringLiteral("reason");
        entry.unit = anyUnit();
        entry.flow = file->flow == CaseFlow::Centralised ? CaseFlow::Distributed : CaseFlow::Centralised;
        if (!file->parts.empty())
            entry.part = file->parts[m_town.random.below(static_cast<quint32>(file->parts.size()))].id;
        const CasePart* part = file->part(entry.part);
        entry.baseVersion = what == CaseAct::Join ? file->reply.version : part ? part->draftVersion : 0;
        if (what == CaseAct::Divide)
            entry.part = m_town.ids.make<PartId>();
        entry.route = {{{anyDesk().user().user}}};
        if (what == CaseAct::Restrict)
            entry.users = {anyDesk().user().user};
        if (what != CaseAct::SaveDraft)
            return desk.perform(ActOnCase{id, entry});
        return desk.perform(
            SaveCaseDraft{id, entry.part, word(QStringLiteral("draft")), {}, entry.baseVersion, entry.id});
    }

    Town m_town;
    std::vector<std::unique_ptr<Desk>> m_desks;
    int m_done = 0;
};

void live(quint64 from, quint64 until)
{
    int done = 0;
    for (quint64 seed = from; seed < until; ++seed) {
        CAPTURE(seed);
        Life life(seed);
        life.go(250);
        done += life.done();
    }
    std::printf(
        "%llu lives of ten desks, %d acts on cases: every desk holds what it may read, and no word more\n",
        static_cast<unsigned long long>(until - from), done);
}

} // namespace

TEST_CASE("I6 I10 at rest each desk holds what it may read of the cases, and not a word more, 40 lives")
{
    live(1, 41);
}

// sh tests/cases/campaign.sh copies
TEST_CASE("I6 I10 at rest each desk holds what it may read of the cases, and not a word more, 1,000 lives",
          "[.copies]")
{
    live(1, 1'001);
}

// The summary lies in the inbox of whoever handed the case in, the whole of it in the unit's feed; either may
// be pulled first.
TEST_CASE("I6 a case that its opener may read is never less than they made it, whichever feed comes first")
{
    Town town(1);
    const Actor clerk{town.ids.make<UserId>(), Role::Department, units.front()};
    Desk desk(town, clerk);
    const auto handIn = [&] {
        Case file;
        file.id = town.ids.make<CaseId>();
        file.fields.text = QStringLiteral("text");
        file.flow = CaseFlow::Distributed;
        file.unit = units.front();
        CaseEntry line;
        line.id = town.ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        town.cases.push_back(file.id);
        REQUIRE(desk.perform(OpenCase{file}));
        desk.push();
        return file.id;
    };
    const FeedId inbox = inboxFeed(city, clerk.user);
    const FeedId unit = unitFeed(city, units.front());
    const bool isInboxFirst = GENERATE(true, false);
    handIn(); // before it there were no feeds to pull
    desk.settle();
    const CaseId id = handIn();

    desk.pull(isInboxFirst ? inbox : unit);
    REQUIRE(desk.shown(id));
    CHECK_FALSE(desk.shown(id)->summary);
    CHECK(desk.shown(id)->entries.size() == 1);
    desk.pull(isInboxFirst ? unit : inbox);
    desk.check();
}
