// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/context.h"

#include "kb/base/password_rules.h"
#include "kb/db/encryption.h"
#include "kb/db/sqlite_library.h"
#include "kb/hub/restore.h"
#include "kb/hub/store_key.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace madoguchi::hub {

namespace {

const QString usualConfig = QStringLiteral("/etc/madoguchi/madoguchid.conf");
constexpr QStringView letters = u"23456789abcdefghjkmnpqrstuvwxyz";
constexpr int passwordLetters = 16;

/// In words, since nothing else works until it is put right.
int refuseSqlite(const Error& error)
{
    if (error.key == u"db.sqlite.too-old")
        complain(QStringLiteral("madoguchid: SQLite %1 can damage the store: %2 or newer is needed")
                     .arg(error.where, db::oldestSqlite));
    else if (error.key == u"db.sqlite.two-libraries")
        complain(QStringLiteral("madoguchid: Qt's driver has another SQLite than this program (%1)")
                     .arg(error.where));
    else
        return report(error);
    return exitRefused;
}

struct Advice
{
    QLatin1StringView key;
    QLatin1StringView text;
};

constexpr Advice advices[] = {
    {QLatin1StringView("backup.exists"), QLatin1StringView("There is such a file already: name another.")},
    {QLatin1StringView("backup.target"),
     QLatin1StringView("The backup cannot be written there: is there room, and may this user write?")},
    {QLatin1StringView("backup.none"), QLatin1StringView("This is no backup made by 'madoguchid backup'.")},
    {QLatin1StringView("backup.unsound"),
     QLatin1StringView("The backup is damaged: take another one. While making it: run 'madoguchid check'.")},
    {QLatin1StringView("backup.server"),
     QLatin1StringView(
         "The store stands on PostgreSQL: back it up with pg_dump or the server's own means, and "
         "the data directory's tls beside it. After pg_restore run 'madoguchid new-epoch'.")},
    {QLatin1StringView("ca.none"), QLatin1StringView("The hub makes it at its first start.")},
    {QLatin1StringView("ca.next.exists"),
     QLatin1StringView("There is a next one already: 'madoguchid ca status' says which desks have it.")},
    {QLatin1StringView("ca.next.none"), QLatin1StringView("There is none to follow: 'madoguchid ca next'.")},
    {QLatin1StringView("ca.previous.exists"),
     QLatin1StringView("The last change is not over: 'madoguchid ca forget' first.")},
    {QLatin1StringView("ca.previous.none"), QLatin1StringView("There is none any more.")},
    {QLatin1StringView("ca.switch.devices"),
     QLatin1StringView(
         "These desks have not stored the next one, and would trust the hub no longer: let them "
         "connect, revoke those that are gone, or, with --anyway, give each the certificate "
         "'madoguchid ca' prints afterwards.")},
    {QLatin1StringView("ca.forget.devices"),
     QLatin1StringView(
         "These desks have not connected since the switch: let them, revoke those that are gone, "
         "or do it with --anyway.")},
    {QLatin1StringView("audit.file"),
     QLatin1StringView("The store is a file, which triggers keep: this is for PostgreSQL.")},
    {QLatin1StringView("audit.day"), QLatin1StringView("A day is written 2026-11-23.")},
    {QLatin1StringView("audit.act"), QLatin1StringView("There is no such act; madoguchid(8) names them.")},
    {QLatin1StringView("audit.head.line"),
     QLatin1StringView("That line of the file is none that 'madoguchid audit head' prints.")},
    {QLatin1StringView("restore.exists"),
     QLatin1StringView("There is a store already. With --replace it is put aside, and the backup takes its "
                       "place.")},
    {QLatin1StringView("restore.unsound"),
     QLatin1StringView(
         "What was written is not what was read: the disk may be failing. Nothing was changed.")},
    {QLatin1StringView("restore.unfinished"),
     QLatin1StringView("A restore was cut off here. Run 'madoguchid restore FILE --replace' again.")},
    {QLatin1StringView("data.in-use"),
     QLatin1StringView("The hub is running: stop it first (systemctl stop madoguchid), and its commands.")},
    {QLatin1StringView("data.restoring"),
     QLatin1StringView("A restore is under way: wait until it is done.")},
    {QLatin1StringView("hub.store.moved"),
     QLatin1StringView("The store was moved there, and desks' contacts go there: set store to that place.")},
    {QLatin1StringView("record.kind"),
     QLatin1StringView("A kind is contact, case, escalation, hand, hand-over or review.")},
    {QLatin1StringView("record.absent"), QLatin1StringView("No case has this number.")},
    {QLatin1StringView("erasure.held"),
     QLatin1StringView("A hold keeps it: when its reason is over, 'madoguchid hold remove' first.")},
    {QLatin1StringView("erasure.open"),
     QLatin1StringView("Something is still to be done about it: it is closed, resolved or answered first.")},
    {QLatin1StringView("erasure.absent"), QLatin1StringView("There is no such record.")},
    {QLatin1StringView("erasure.list"),
     QLatin1StringView(
         "The list of what was erased cannot be read or written: mend that, and run it again.")},
    {QLatin1StringView("erasure.list.line"),
     QLatin1StringView("That line of the list was changed: put the list back from where it was kept.")},
    {QLatin1StringView("person.telephone.short"),
     QLatin1StringView("A telephone number has six digits at least.")},
    {QLatin1StringView("person.name.short"), QLatin1StringView("A name has two characters at least.")},
    {QLatin1StringView("person.email"), QLatin1StringView("An e-mail address has an @.")},
    {QLatin1StringView("move.source.changed"),
     QLatin1StringView("Hubs wrote into the store while it was moved: stop them all, empty the target, and "
                       "move again.")},
    {QLatin1StringView("move.target.not-empty"),
     QLatin1StringView("The municipality is there already. If that is a former attempt, empty it first.")},
    {QLatin1StringView("hub.store.municipality"),
     QLatin1StringView("It belongs to another municipality than the configuration names.")},
    {QLatin1StringView("db.sqlite.no-cipher"),
     QLatin1StringView(
         "This SQLite cannot encrypt: nothing is opened with it. The one Madoguchi brings can.")},
    {QLatin1StringView("db.plain"), QLatin1StringView("The store is not encrypted: it is not opened.")},
    {QLatin1StringView("db.key.unproven"),
     QLatin1StringView("The store opens with a wrong key: it is not encrypted, and not used.")},
    {QLatin1StringView("db.busy"), QLatin1StringView("Another program has the store open.")},
    {QLatin1StringView("key.server"),
     QLatin1StringView("The store stands on PostgreSQL: encrypting it there is the server's affair.")},
    {QLatin1StringView("vault.key-file.missing"),
     QLatin1StringView(
         "The store is encrypted, and this file opens it: put it back from where it was kept, or run "
         "'madoguchid key recover --recovery-key FILE'.")},
    {QLatin1StringView("vault.key-file.mode"),
     QLatin1StringView("Others than its owner may read the key file: chmod 600.")},
    {QLatin1StringView("vault.key-file.damaged"),
     QLatin1StringView("The key file is cut off or changed: put it back from where it was kept.")},
    {QLatin1StringView("vault.key-file.wrong"),
     QLatin1StringView("That key file is of another hub: it does not open this.")},
    {QLatin1StringView("vault.keys.missing"),
     QLatin1StringView("What lies beside it, and opens it, is gone: put it back from where it was kept.")},
    {QLatin1StringView("vault.damaged"),
     QLatin1StringView("What holds the store's key is cut off or changed: put it back from a backup.")},
    {QLatin1StringView("vault.recovery.other"), QLatin1StringView("It is not sealed to this recovery key.")},
    {QLatin1StringView("recovery.key"),
     QLatin1StringView("This is no public recovery key as 'madoguchictl key pair' prints it.")},
    {QLatin1StringView("db.schema.too-new"),
     QLatin1StringView("It was made by a newer Madoguchi: install that one, or a newer.")},
    {QLatin1StringView("password.short"),
     QLatin1StringView("A password needs at least 12 characters: four or five words that have nothing to do "
                       "with each other are long and easy to remember.")},
    {QLatin1StringView("password.long"), QLatin1StringView("A password has at most 1024 characters.")},
    {QLatin1StringView("password.repeated"),
     QLatin1StringView("The password is one piece over and over: choose another.")},
    {QLatin1StringView("password.run"),
     QLatin1StringView("The password runs along the keyboard or the alphabet: choose another.")},
    {QLatin1StringView("password.name"),
     QLatin1StringView("The password is the login or name and little else: choose another.")},
    {QLatin1StringView("password.known"),
     QLatin1StringView(
         "The password, or the word it is built on, is among those tried first: choose another.")},
};

} // namespace

QString adviceOn(const QString& key)
{
    const auto* found = std::find_if(std::begin(advices), std::end(advices),
                                     [&key](const Advice& advice) { return advice.key == key; });
    return found == std::end(advices) ? QString() : QString(found->text);
}

int report(const Error& error)
{
    const QString where = error.where.isEmpty() ? QString() : error.where + QStringLiteral(": ");
    complain(QStringLiteral("madoguchid: ") + where + error.key);
    if (const QString advice = adviceOn(error.key); !advice.isEmpty())
        complain(advice);
    const bool badInput = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound;
    return badInput ? exitBadInput : exitRefused;
}

QString configPath(const CommandLine& line)
{
    return line.option(QStringLiteral("config"), usualConfig);
}

int readContext(const CommandLine& line, Context& context)
{
    if (const auto sqlite = db::checkSqlite(); !sqlite)
        return refuseSqlite(sqlite.error());
    if (const auto cipher = db::checkCipher(); !cipher)
        return report(cipher.error());
    const auto file = readConfig(configPath(line));
    if (!file)
        return report(file.error());
    for (const QString& unknown : file->unknownKeys)
        complain(QStringLiteral("madoguchid: warning: line ") + unknown + QStringLiteral(": unknown key"));
    context.config = file->config;
    if (!QDir().mkpath(context.config.data))
        return report({ErrorCode::Io, QStringLiteral("data.directory"), context.config.data});
    return exitDone;
}

int openContext(const CommandLine& line, Context& context)
{
    if (const int status = readContext(line, context); status != exitDone)
        return status;
    auto lock = DataLock::take(context.config.data, DataLock::Kind::Shared);
    if (!lock)
        return report(lock.error());
    context.lock = std::move(*lock);
    if (const auto whole = refuseUnfinishedRestore(context.config.data); !whole)
        return report(whole.error());
    if (const auto unlocked = unlockStore(context.config, context.storeAddress()); !unlocked)
        return report(unlocked.error());
    auto store = HubStore::open(context.storeAddress(), context.config.municipality.code, context.ids);
    if (!store)
        return report(store.error());
    context.store = std::move(*store);
    return exitDone;
}

QString randomPassword(RandomSource& random)
{
    QString password;
    for (int i = 0; i < passwordLetters; ++i)
        password.append(letters[random.below(static_cast<quint32>(letters.size()))]);
    return password;
}

Result<QString> takePassword(const CommandLine& line, RandomSource& random, const QStringList& names)
{
    const QString path = line.option(QStringLiteral("password-file"));
    if (path.isEmpty()) {
        const QString password = randomPassword(random);
        say(QStringLiteral("password: ") + password);
        return password;
    }
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::NotFound, QStringLiteral("file.missing"), path);
    QString password = QString::fromUtf8(file.readLine());
    while (password.endsWith(u'\n') || password.endsWith(u'\r'))
        password.chop(1);
    if (password.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("password.missing"), path);
    if (const auto fit = checkNewPassword(password, names); !fit)
        return failure(fit.error().code, fit.error().key, path);
    return password;
}

} // namespace madoguchi::hub
