// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/hub/audit_check.h"
#include "kb/hub/erasure.h"
#include "kb/hub/restore.h"
#include "kb/hub/store_key.h"
#include "kb/vault/service_key.h"

#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

namespace madoguchi::hub {

namespace {

const QString configName = QStringLiteral("madoguchid.conf");

// One line on stderr that moves, and only for a person.
db::CopyProgress progressLine()
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [shown = qint64(-1)](qint64 done, qint64 all) mutable {
        const qint64 percent = all > 0 ? done * 100 / all : 100;
        if (percent != shown)
            std::fprintf(stderr, "\r%3lld %%%s", static_cast<long long>(percent), percent == 100 ? "\n" : "");
        shown = percent;
        return true;
    };
}

QString utc(Timestamp at)
{
    return at.toUtc().toString(Qt::ISODate);
}

void describeManifest(const BackupManifest& manifest)
{
    say(QStringLiteral("municipality %1, made %2 by %3, schema %4")
            .arg(manifest.municipality, utc(manifest.madeAt), manifest.program)
            .arg(manifest.schema));
    for (const auto& [feed, sums] : manifest.feeds)
        say(QStringLiteral("%1 at revision %2, %3 rows, digest %4")
                .arg(feed.value)
                .arg(sums.revision)
                .arg(sums.count)
                .arg(static_cast<quint64>(sums.digestSum), 16, 16, QLatin1Char('0')));
    say(QStringLiteral("with %1").arg(manifest.files.join(QStringLiteral(", "))));
}

QString backupPath(const Context& context, const QString& given)
{
    if (!QFileInfo(given).isDir())
        return given;
    return QStringLiteral("%1/madoguchi-%2-%3.backup")
        .arg(given, context.config.municipality.code,
             context.clock.now().toUtc().toString(QStringLiteral("yyyyMMddTHHmmss")) + u'Z');
}

// Its own tools make a server's backups better than we could; what is ours is the epoch.
Result<void> refuseServer(const Context& context)
{
    if (context.config.store.isEmpty())
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("backup.server"));
}

/// What opens a backup: as the call says, else as the configuration does.
Result<vault::Secrets> backupSecrets(const CommandLine& line)
{
    vault::Secrets secrets;
    if (const QString file = line.option(QStringLiteral("recovery-key")); !file.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(recovery, vault::readKeyOfService(file));
        secrets.recovery = recovery;
        return secrets;
    }
    QString file = line.option(QStringLiteral("key-file"));
    if (file.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(read, readConfig(configPath(line)));
        file = serviceKeyFile(read.config);
    }
    MADOGUCHI_TRY_ASSIGN(service, vault::readKeyOfService(file));
    secrets.service = service;
    return secrets;
}

// Where a machine is set up anew, the configuration comes out of the backup as well.
Result<void> takeConfiguration(const CommandLine& line, const QString& backupFile)
{
    const QString path = configPath(line);
    if (QFileInfo::exists(path))
        return {};
    MADOGUCHI_TRY_ASSIGN(backup, db::Connection::open({.path = backupFile, .readOnly = true}));
    MADOGUCHI_TRY(writeFileWithin(*backup, configName, path));
    say(QStringLiteral("configuration written to ") + path);
    return {};
}

// Not among what makes a backup unsound: what was changed in the store is so in its backups, which are needed
// all the same. Nothing of a hub that kept no audit yet.
Result<std::vector<AuditProblem>> auditProblems(const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(store, HubStore::openReadOnly(path));
    MADOGUCHI_TRY_ASSIGN(tables, db::tableNames(store->connection()));
    if (!tables.contains(QStringLiteral("audit")))
        return std::vector<AuditProblem>();
    MADOGUCHI_TRY_ASSIGN(report, checkAudit(store->connection(), store->municipality(), {}));
    say(QStringLiteral("the audit has %1 rows").arg(report.rows));
    return report.problems;
}

} // namespace

int runBackup(Context& context, const CommandLine& line)
{
    if (line.words.size() != 2)
        return usage();
    if (const auto file = refuseServer(context); !file)
        return report(file.error());
    BackupOrder order{context.dataFile(QStringLiteral("hub.db")), backupPath(context, line.word(1)), {}};
    for (const char* name : {"tls/ca.key", "tls/ca.pem", "tls/server.key", "tls/ca-next.key",
                             "tls/ca-previous.pem", "tls/ca-former.txt"})
        order.files.insert(QLatin1String(name), context.dataFile(QLatin1String(name)));
    order.files.insert(configName, configPath(line));
    const auto made = makeBackup(order, context.clock.now(), progressLine());
    if (!made)
        return report(made.error());
    // Not in this one, which is of a moment before.
    if (const auto told = context.store->audit().addAlone({.act = AuditAct::BackedUp}, context.clock.now());
        !told)
        return report(told.error());
    describeManifest(*made);
    say(QStringLiteral(
            "%1: %2 bytes, verified. It holds the authority's key and citizens' words: keep it locked.")
            .arg(order.target)
            .arg(QFileInfo(order.target).size()));
    return exitDone;
}

int runCheckBackup(Context& context, const CommandLine& line)
{
    const QString path = line.word(1);
    const auto secrets = backupSecrets(line);
    if (!secrets)
        return report(secrets.error());
    if (const auto file = readConfig(configPath(line)); file && file->config.store.isEmpty()) {
        context.config = file->config;
        // A backup whose own keys are gone may still be of the present key.
        if (QFileInfo::exists(context.storeAddress()))
            static_cast<void>(unlockStore(context.config, context.storeAddress()));
    }
    if (const auto unlocked = unlockBackup(path, *secrets, context.storeAddress()); !unlocked)
        return report(unlocked.error());
    const auto checked = checkBackup(path);
    if (!checked)
        return report(checked.error());
    describeManifest(checked->manifest);
    for (const QString& problem : checked->problems)
        complain(problem);
    const auto changed = auditProblems(path);
    if (!changed)
        return report(changed.error());
    for (const AuditProblem& problem : *changed)
        complain(QStringLiteral("%1 %2").arg(problem.key).arg(problem.seq));
    const qsizetype problems = checked->problems.size() + static_cast<qsizetype>(changed->size());
    say(QStringLiteral("%1 problems").arg(problems));
    return problems == 0 ? exitDone : exitBadInput;
}

int runRestore(Context& context, const CommandLine& line)
{
    if (line.words.size() != 2)
        return usage();
    const auto secrets = backupSecrets(line);
    if (!secrets)
        return report(secrets.error());
    if (const auto unlocked = unlockBackup(line.word(1), *secrets, {}); !unlocked)
        return report(unlocked.error());
    if (const auto taken = takeConfiguration(line, line.word(1)); !taken)
        return report(taken.error());
    if (const int status = readContext(line, context); status != exitDone)
        return status;
    if (const auto file = refuseServer(context); !file)
        return report(file.error());
    auto lock = DataLock::take(context.config.data, DataLock::Kind::Alone);
    if (!lock)
        return report(lock.error());
    context.lock = std::move(*lock);
    if (const auto unlocked = unlockStore(context.config, context.storeAddress()); !unlocked)
        return report(unlocked.error());
    const RestoreOrder order{line.word(1), context.config.data, context.config.municipality.code,
                             line.options.contains(QStringLiteral("replace"))};
    const auto restored = restoreBackup(order, context.ids, context.clock.now());
    if (!restored)
        return report(restored.error());
    describeManifest(restored->manifest);
    if (restored->erasedAgain > 0)
        say(QStringLiteral("%1 records that had been erased since are erased again")
                .arg(restored->erasedAgain));
    if (!restored->keptAside.isEmpty())
        say(QStringLiteral("the former store is kept as ") + restored->keptAside);
    if (restored->identity)
        say(QStringLiteral("the TLS identity came from the backup"));
    say(QStringLiteral(
        "restored and verified, in a new epoch. Desks load anew and offer again what they sent in the "
        "last seven days."));
    say(QStringLiteral(
            "Accounts, passwords and seats are those of %1: who was locked out since is not any more.")
            .arg(utc(restored->manifest.madeAt)));
    return exitDone;
}

int runNewEpoch(Context& context)
{
    if (const auto begun = context.store->beginEpoch(context.ids); !begun)
        return report(begun.error());
    if (const auto told = context.store->audit().addAlone({.act = AuditAct::EpochBegun}, context.clock.now());
        !told)
        return report(told.error());
    Erasure erasure(*context.store, context.clock, ErasedList(context.dataFile(erasedListName)));
    const auto erased = erasure.catchUp();
    if (!erased)
        return report(erased.error());
    if (!erased->records.empty())
        say(QStringLiteral("%1 records that had been erased since are erased again")
                .arg(erased->records.size()));
    say(QStringLiteral("a new epoch: desks load anew and offer again what they sent in the last seven days"));
    return exitDone;
}

} // namespace madoguchi::hub
