// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/audit_heads.h"
#include "app/hub/commands.h"
#include "app/hub/first_start.h"
#include "app/hub/glosses.h"
#include "app/hub/quit_signals.h"
#include "app/hub/readings.h"
#include "app/hub/tls_watch.h"
#include "kb/base/log.h"
#include "kb/base/version.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/erasure.h"
#include "kb/hub/keeper.h"
#include "kb/hub/organisation.h"
#include "kb/hub/server.h"
#include "kb/hub/teacher.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>
#include <systemd/sd-daemon.h>

namespace madoguchi::hub {

namespace {

constexpr int housekeepingMs = 3'600'000;
constexpr int longestGoodbyeMs = 5'000;
// How long what contacts teach takes to the desks; a Q&A asked about again and again is learned that often at
// most.
constexpr int learnEveryMs = 5'000;
// So many attachments are looked at each time, whether a case still names them.
constexpr int sweepEveryMs = 60'000;
constexpr int sweptAtOnce = 200;
// A million rows in an hour and a half.
constexpr int watchAuditEveryMs = 10'000;
// Between two pieces of learning: where desks are, four times what the last one took belongs to them.
constexpr int learnOnAfterMs = 10;
// A round of what is kept no longer, and a pause between its pieces.
constexpr int keepEveryMs = 24 * 3'600'000;
constexpr int keepOnAfterMs = 500;
constexpr qint64 desksShare = 4;

// A store put back by other means than `restore` still holds what was erased since.
Result<void> eraseAgain(Context& context)
{
    Erasure erasure(*context.store, context.clock, ErasedList(context.dataFile(erasedListName)));
    MADOGUCHI_TRY_ASSIGN(erased, erasure.catchUp());
    if (!erased.records.empty())
        qCInfo(logHub, "%zu records that had been erased are erased again", erased.records.size());
    return {};
}

Result<TlsIdentity> prepare(Context& context)
{
    MADOGUCHI_TRY(saveMunicipality(*context.store, context.config.municipality));
    MADOGUCHI_TRY(ensureAdministrator(context));
    MADOGUCHI_TRY(eraseAgain(context));
    return identityOf(context);
}

void keepHouse(Context& context, Service& service, TlsWatch& certificates)
{
    if (const auto swept = service.sessions.sweep(); !swept)
        qCWarning(logHub, "sessions: %s", qUtf8Printable(describe(swept.error())));
    if (const auto noted = noteAuditHead(context); !noted)
        qCWarning(logHub, "audit: %s", qUtf8Printable(describe(noted.error())));
    if (const auto swept = service.signIn.lockout().sweep(); !swept)
        qCWarning(logHub, "sign-in: %s", qUtf8Printable(describe(swept.error())));
    certificates.renew();
}

void sweepAttachments(Service& service)
{
    const auto swept = service.blobs.sweep(sweptAtOnce);
    if (!swept)
        qCWarning(logHub, "attachments: %s", qUtf8Printable(describe(swept.error())));
    else if (*swept > 0)
        qCInfo(logHub, "attachments: %d that no case names any more are deleted", *swept);
}

void watchAudit(AuditWatch& watch)
{
    const auto problem = watch.step();
    if (!problem)
        qCWarning(logHub, "audit: %s", qUtf8Printable(describe(problem.error())));
    else if (*problem)
        qCCritical(logHub,
                   "the audit was changed behind the hub: %s at row %lld; run 'madoguchid audit verify'",
                   qUtf8Printable((*problem)->key), static_cast<long long>((*problem)->seq));
}

void learn(Teacher& teacher, const Clock& clock, const Server& server, QTimer& timer)
{
    const qint64 start = clock.steadyMs();
    const auto more = teacher.step();
    if (!more)
        qCWarning(logHub, "learning: %s", qUtf8Printable(describe(more.error())));
    const qint64 pause = server.connections() > 0 ? desksShare * (clock.steadyMs() - start) : 0;
    const bool goOn = more && *more;
    timer.start(goOn ? static_cast<int>(std::max<qint64>(learnOnAfterMs, pause)) : learnEveryMs);
}

// A thousand desks and whoever stands at the door: more than a shell allows a program unless it asks.
void openManyFiles()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &files);
}

// The desks hear of it as of any change.
void keep(Keeper& keeper, QTimer& timer)
{
    const auto more = keeper.step();
    if (!more)
        qCWarning(logHub, "retention: %s", qUtf8Printable(describe(more.error())));
    else if (!*more && keeper.gone() > 0)
        qCInfo(logHub, "retention: %lld rows whose days are over are deleted",
               static_cast<long long>(keeper.gone()));
    timer.start(more && !*more ? keepEveryMs : keepOnAfterMs);
}

// systemd restarts a daemon that no longer answers; the interval is asked for by WatchdogSec=.
void startWatchdog(QTimer& timer)
{
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) <= 0)
        return;
    QObject::connect(&timer, &QTimer::timeout, [] { sd_notify(0, "WATCHDOG=1"); });
    timer.start(static_cast<int>(microseconds / 2000));
}

} // namespace

int runDaemon(Context& context)
{
    qSetMessagePattern(
        QStringLiteral("%{if-warning}warning: %{endif}%{if-critical}critical: %{endif}%{message}"));
    const auto identity = prepare(context);
    if (!identity)
        return report(identity.error());
    openManyFiles();
    PasswordPool passwords;
    Service service(*context.store, context.clock, context.random, context.ids, passwords, makeReadings(),
                    makeGlosses(), blobRightsOfCases(*context.store),
                    static_cast<qint64>(context.config.attachmentsGib) << 30);
    Server server(service, context.config);
    if (const auto started = server.start(*identity); !started)
        return report(started.error());

    QuitSignals signals_;
    QObject::connect(&signals_, &QuitSignals::quit, &server, [&server] {
        sd_notify(0, "STOPPING=1");
        qCInfo(logHub, "stopping");
        QTimer::singleShot(longestGoodbyeMs, &server, [] { QCoreApplication::quit(); });
        server.stop();
    });
    QObject::connect(
        &server, &Server::stopped, qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    TlsWatch certificates(context, server, *identity);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, [&certificates] { certificates.look(); });
    looking.start(TlsWatch::lookEveryMs);
    QTimer housekeeping;
    QObject::connect(&housekeeping, &QTimer::timeout, [&] { keepHouse(context, service, certificates); });
    housekeeping.start(housekeepingMs);
    QTimer sweeping;
    QObject::connect(&sweeping, &QTimer::timeout, [&service] { sweepAttachments(service); });
    sweeping.start(sweepEveryMs);
    QTimer watching;
    QObject::connect(&watching, &QTimer::timeout, [&service] { watchAudit(service.auditWatch); });
    watching.start(watchAuditEveryMs);
    // What is not learned when the daemon ends is learned when it starts again.
    Teacher teacher(*context.store, context.clock);
    QTimer learning;
    learning.setSingleShot(true);
    QObject::connect(&learning, &QTimer::timeout, [&] { learn(teacher, context.clock, server, learning); });
    learning.start(learnOnAfterMs);
    Keeper keeper(*context.store, context.clock, context.config.retention);
    QTimer keeping;
    keeping.setSingleShot(true);
    QObject::connect(&keeping, &QTimer::timeout, [&] { keep(keeper, keeping); });
    keeping.start(sweepEveryMs);
    QTimer watchdog;
    startWatchdog(watchdog);

    qCInfo(logHub, "madoguchid %s listening on port %d", qUtf8Printable(programVersion()), server.port());
    sd_notify(0, "READY=1");
    const int status = QCoreApplication::exec();
    if (const auto written = service.audit.flushAll(); !written)
        qCWarning(logHub, "audit: %s", qUtf8Printable(describe(written.error())));
    qCInfo(logHub, "stopped");
    return status;
}

} // namespace madoguchi::hub
