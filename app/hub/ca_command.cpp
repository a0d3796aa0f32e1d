// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "app/hub/tls_watch.h"
#include "kb/db/transaction.h"
#include "kb/hub/authorities.h"
#include "kb/hub/device_trust.h"

namespace madoguchi::hub {

namespace {

constexpr qsizetype longestName = 100;

QString fingerprintOf(const Authority& authority)
{
    return QString::fromLatin1(authority.fingerprint.toHex(':')).toUpper();
}

QString dayOf(Timestamp at)
{
    return at.toUtc().toString(QStringLiteral("yyyy-MM-dd"));
}

// A desk's name is whatever somebody typed there.
QString lineOf(const Device& device)
{
    QString name = device.name.left(longestName);
    for (QChar& letter : name) {
        if (!letter.isPrint())
            letter = u' ';
    }
    return QStringList{device.seat.toString(), device.enrolledAt.toUtc().toString(Qt::ISODate), name}.join(
        u'\t');
}

void sayAuthority(const QString& which, const std::optional<Authority>& authority, const QString& words)
{
    if (!authority)
        return;
    say(QStringList{which, QStringLiteral("SHA-256 ") + fingerprintOf(*authority),
                    QStringLiteral("made ") + dayOf(authority->from),
                    QStringLiteral("until ") + dayOf(authority->until), words}
            .join(u'\t'));
}

void sayDevices(const QString& what, const std::vector<Device>& lacking, qsizetype all)
{
    say(QStringLiteral("%1: %2 of %3 desks").arg(what).arg(all - qsizetype(lacking.size())).arg(all));
    for (const Device& device : lacking)
        say(QStringLiteral("  not\t") + lineOf(device));
}

Result<qsizetype> enrolledDesks(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(devices, Devices(*context.store, context.clock, context.random).all());
    return std::count_if(devices.begin(), devices.end(),
                         [](const Device& device) { return !device.revokedAt.isSet(); });
}

Result<void> print(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(tlsDirectory(context)));
    if (!authorities.present)
        return failure(ErrorCode::NotFound, QStringLiteral("ca.none"), tlsDirectory(context));
    say(QString::fromLatin1(authorities.present->certificate).trimmed());
    return {};
}

Result<void> showStatus(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(tlsDirectory(context)));
    if (!authorities.present)
        return failure(ErrorCode::NotFound, QStringLiteral("ca.none"), tlsDirectory(context));
    sayAuthority(QStringLiteral("present"), authorities.present, QStringLiteral("signs"));
    sayAuthority(QStringLiteral("next"), authorities.next, QStringLiteral("desks are told of it"));
    sayAuthority(QStringLiteral("previous"), authorities.previous, QStringLiteral("still trusted"));
    DeviceTrust trust(*context.store, context.clock);
    MADOGUCHI_TRY_ASSIGN(all, enrolledDesks(context));
    if (authorities.next) {
        MADOGUCHI_TRY_ASSIGN(lacking, trust.withoutIt(authorities.next->fingerprint));
        sayDevices(QStringLiteral("have stored the next one"), lacking, all);
    }
    if (authorities.previous) {
        MADOGUCHI_TRY_ASSIGN(lacking, trust.notMet(authorities.present->fingerprint));
        sayDevices(QStringLiteral("have connected since the switch"), lacking, all);
    }
    return {};
}

Result<void> makeNext(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(made, makeNextAuthority(tlsDirectory(context), context.config.municipality.name.ja,
                                                 context.clock.now()));
    MADOGUCHI_TRY(context.store->audit().addAlone({.act = AuditAct::AuthorityMade, .mark = made.fingerprint},
                                                  context.clock.now()));
    say(QStringLiteral("made\tSHA-256 %1\tuntil %2").arg(fingerprintOf(made), dayOf(made.until)));
    say(QStringLiteral("Desks that are connected hear of it within seconds, the others when they sign in."));
    say(QStringLiteral("Once 'madoguchid ca status' says that every desk has stored it: 'madoguchid ca "
                       "switch'."));
    return {};
}

// Lists the desks in the way, unless they are not to matter. @return how many there are
Result<qint64> pass(const CommandLine& line, const std::vector<Device>& lacking, const QString& key)
{
    if (lacking.empty() || line.options.contains(QStringLiteral("anyway")))
        return static_cast<qint64>(lacking.size());
    for (const Device& device : lacking)
        complain(lineOf(device));
    return failure(ErrorCode::Refused, key);
}

// The audit comes first: it may tell of a step that was cut off, and never lacks one that was done.
Result<void> switchToNext(Context& context, const CommandLine& line)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(tlsDirectory(context)));
    if (!authorities.present || !authorities.next)
        return failure(ErrorCode::Refused, QStringLiteral("ca.next.none"));
    MADOGUCHI_TRY_ASSIGN(lacking,
                         DeviceTrust(*context.store, context.clock).withoutIt(authorities.next->fingerprint));
    MADOGUCHI_TRY_ASSIGN(without, pass(line, lacking, QStringLiteral("ca.switch.devices")));
    MADOGUCHI_TRY(context.store->audit().addAlone(
        {.act = AuditAct::AuthoritySwitched, .count = without, .mark = authorities.next->fingerprint},
        context.clock.now()));
    MADOGUCHI_TRY(switchAuthority(tlsDirectory(context)));
    MADOGUCHI_TRY(identityOf(context));
    say(QStringLiteral("switched\tSHA-256 %1\tuntil %2")
            .arg(fingerprintOf(*authorities.next), dayOf(authorities.next->until)));
    say(QStringLiteral(
        "A hub that runs takes it up within seconds, and writes 'certificate renewed' into its "
        "log. If it does not: systemctl restart madoguchid."));
    say(QStringLiteral("New desks are given what 'madoguchid ca' prints now."));
    say(QStringLiteral("Once 'madoguchid ca status' says that every desk has connected: 'madoguchid ca "
                       "forget'."));
    return {};
}

Result<void> forgetPrevious(Context& context, const CommandLine& line)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(tlsDirectory(context)));
    if (!authorities.present || !authorities.previous)
        return failure(ErrorCode::Refused, QStringLiteral("ca.previous.none"));
    DeviceTrust trust(*context.store, context.clock);
    MADOGUCHI_TRY_ASSIGN(lacking, trust.notMet(authorities.present->fingerprint));
    MADOGUCHI_TRY_ASSIGN(without, pass(line, lacking, QStringLiteral("ca.forget.devices")));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(context.store->connection()));
    MADOGUCHI_TRY(trust.forget(authorities.previous->fingerprint));
    MADOGUCHI_TRY(context.store->audit().add(
        {{.act = AuditAct::AuthorityForgotten, .count = without, .mark = authorities.previous->fingerprint}},
        context.clock.now()));
    MADOGUCHI_TRY(transaction.commit());
    MADOGUCHI_TRY(forgetPreviousAuthority(tlsDirectory(context)));
    say(QStringLiteral("forgotten\tSHA-256 %1").arg(fingerprintOf(*authorities.previous)));
    say(QStringLiteral("Desks trust it no longer once they have connected."));
    return {};
}

} // namespace

int runCa(Context& context, const CommandLine& line)
{
    const QString what = line.word(1);
    if (line.words.size() > 2)
        return usage();
    Result<void> done;
    if (what.isEmpty())
        done = print(context);
    else if (what == u"status")
        done = showStatus(context);
    else if (what == u"next")
        done = makeNext(context);
    else if (what == u"switch")
        done = switchToNext(context, line);
    else if (what == u"forget")
        done = forgetPrevious(context, line);
    else
        return usage();
    return done ? exitDone : report(done.error());
}

} // namespace madoguchi::hub
