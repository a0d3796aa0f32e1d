// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/ordering/readers.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/hub/feed_reader.h"
#include "tests/process/ordering/writers.h"

#include <QThread>

#include <cstdio>

namespace madoguchi::ordering {

namespace {

constexpr int idleMs = 10;

std::unique_ptr<hub::HubStore> openStore(const QString& url)
{
    SystemClock clock;
    SystemRandom random;
    IdMaker ids(clock, random);
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (auto opened = hub::HubStore::open(url, city, ids))
            return std::move(*opened);
        QThread::msleep(100);
    }
    return {};
}

// One transaction in ten waits up to 20 ms before it is numbered, one in twenty up to 10 ms between its
// number and its commit: what a busy disk or a slow line does. For the control the same, row by row.
constexpr const char* delays[] = {
    "CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF random() < TG_ARGV[0]::float "
    "THEN PERFORM "
    "pg_sleep(random() * TG_ARGV[1]::float); END IF; RETURN NULL; END'",
    "CREATE TRIGGER dawdle_before BEFORE UPDATE ON feed FOR EACH STATEMENT EXECUTE FUNCTION dawdle(0.1, "
    "0.02)",
    "CREATE CONSTRAINT TRIGGER dawdle_at_commit AFTER UPDATE ON feed DEFERRABLE INITIALLY DEFERRED FOR EACH "
    "ROW "
    "EXECUTE FUNCTION dawdle(0.05, 0.01)",
};
constexpr const char* control[] = {
    "CREATE TABLE plain (id BIGSERIAL PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE CONSTRAINT TRIGGER dawdle_at_commit AFTER INSERT ON plain DEFERRABLE INITIALLY DEFERRED FOR EACH "
    "ROW "
    "EXECUTE FUNCTION dawdle(0.001, 0.01)",
};

} // namespace

bool prepare(const QString& url, bool plain)
{
    const auto store = openStore(url);
    if (!store)
        return false;
    bool good = true;
    for (const char* statement : delays)
        good = good && store->connection().runScript(statement, QStringLiteral("prepare"));
    if (plain) {
        for (const char* statement : control)
            good = good && store->connection().runScript(statement, QStringLiteral("prepare"));
    }
    return good;
}

qint64 followFeed(const QString& url, const FeedId& feed, const std::atomic<bool>& done, qint64& seen)
{
    const auto store = openStore(url);
    if (!store)
        return -1;
    hub::FeedReader reader(*store);
    const Actor actor{{}, Role::Supervisor, {}};
    qint64 since = 0;
    qint64 missed = 0;
    for (bool last = false; !last;) {
        const bool ended = done;
        const auto page = reader.page(actor, feed, store->epoch(), since, {500, 1 << 20});
        if (!page) {
            QThread::msleep(idleMs);
            continue;
        }
        // Everything here is written once: each revision is some row's.
        for (const hub::StoredRow& row : page->rows) {
            missed += row.revision - since - 1;
            since = row.revision;
            ++seen;
        }
        missed += page->until - since;
        since = page->until;
        last = ended && page->rows.empty();
        if (page->rows.empty())
            QThread::msleep(idleMs);
    }
    return missed;
}

qint64 followPlain(const QString& url, const std::atomic<bool>& done, qint64& seen)
{
    const auto store = openStore(url);
    if (!store)
        return -1;
    qint64 since = 0;
    for (bool last = false; !last;) {
        const bool ended = done;
        db::Statement rows(store->connection(),
                           QStringLiteral("SELECT id FROM plain WHERE id > ? ORDER BY id LIMIT 500"));
        rows.bind(since);
        qint64 read = 0;
        bool good = rows.exec().has_value();
        for (; good && rows.next(); ++read)
            since = rows.integer(0);
        good = good && rows.finish();
        seen += read;
        last = ended && good && read == 0;
        if (read == 0)
            QThread::msleep(idleMs);
    }
    for (;;) {
        const auto all = db::selectInteger(store->connection(), QStringLiteral("SELECT count(*) FROM plain"));
        if (all)
            return *all - seen;
        QThread::msleep(100);
    }
}

qint64 cutSessions(const QString& url, const std::atomic<bool>& done, int everyMs)
{
    const auto store = openStore(url);
    qint64 cut = 0;
    while (store && !done) {
        QThread::msleep(static_cast<unsigned long>(everyMs));
        const auto ended = db::selectInteger(
            store->connection(),
            QStringLiteral(
                "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity WHERE "
                "datname = current_database() AND pid <> pg_backend_pid() AND application_name = "
                "'madoguchi' ORDER BY random() LIMIT 1) AS victim"));
        cut += ended.value_or(0);
    }
    return cut;
}

} // namespace madoguchi::ordering
