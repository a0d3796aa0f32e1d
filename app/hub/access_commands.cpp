// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/base/password.h"
#include "kb/domain/names.h"
#include "kb/hub/accounts.h"
#include "kb/hub/devices.h"
#include "kb/hub/lockout.h"

namespace madoguchi::hub {

namespace {

constexpr int usualMinutes = 60;
constexpr int mostMinutes = 7 * 24 * 60;

int finish(const Result<void>& done)
{
    return done ? exitDone : report(done.error());
}

Result<void> addUser(Context& context, const CommandLine& line)
{
    Accounts accounts(*context.store);
    Account account;
    account.login = normalLogin(line.word(2));
    account.staff.id = context.ids.make<UserId>();
    account.staff.displayName = line.option(QStringLiteral("name"));
    account.staff.unit = line.option(QStringLiteral("unit"));
    const auto role = roleFromWord(line.option(QStringLiteral("role")));
    if (!role)
        return failure(ErrorCode::InvalidInput, QStringLiteral("staff.role.unknown"));
    account.staff.role = *role;
    for (const QString& word : line.option(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromWord(word.trimmed());
        if (!language)
            return failure(ErrorCode::InvalidInput, QStringLiteral("staff.language.unknown"), word);
        account.staff.languages.append(*language);
    }
    MADOGUCHI_TRY_ASSIGN(present, accounts.byLogin(account.login));
    if (present)
        return failure(ErrorCode::InvalidInput, QStringLiteral("account.login.taken"), account.login);
    MADOGUCHI_TRY_ASSIGN(password,
                         takePassword(line, context.random, {account.login, account.staff.displayName}));
    MADOGUCHI_TRY_ASSIGN(verifier, hashPassword(password));
    account.verifier = verifier;
    account.passwordDue = !line.options.contains(keepFlag);
    return accounts.save({account});
}

Result<void> changePassword(Context& context, const CommandLine& line)
{
    Accounts accounts(*context.store);
    MADOGUCHI_TRY_ASSIGN(present, accounts.byLogin(line.word(2)));
    if (!present)
        return failure(ErrorCode::NotFound, QStringLiteral("account.absent"), line.word(2));
    MADOGUCHI_TRY_ASSIGN(password,
                         takePassword(line, context.random, {present->login, present->staff.displayName}));
    MADOGUCHI_TRY_ASSIGN(verifier, hashPassword(password));
    present->verifier = verifier;
    present->passwordDue = !line.options.contains(keepFlag);
    MADOGUCHI_TRY(accounts.save({*present}));
    // Who gets another has no guesses of theirs to wait for.
    return Lockout(*context.store, context.clock).succeeded(line.word(2));
}

// Said in so many words, whether there is such a login or not: it was locked all the same.
int unlockUser(Context& context, const CommandLine& line)
{
    const auto unlocked = Lockout(*context.store, context.clock).unlock(line.word(2));
    if (!unlocked)
        return report(unlocked.error());
    say(*unlocked ? QStringLiteral("unlocked") : QStringLiteral("was not locked"));
    return exitDone;
}

int listUsers(Context& context)
{
    const auto accounts = Accounts(*context.store).all();
    if (!accounts)
        return report(accounts.error());
    for (const Account& account : *accounts) {
        QStringList fields{account.login, toWord(account.staff.role), account.staff.unit,
                           account.staff.displayName};
        fields.append(account.staff.active ? QStringLiteral("active") : QStringLiteral("disabled"));
        if (account.passwordDue)
            fields.append(QStringLiteral("password due"));
        say(fields.join(u'\t'));
    }
    return exitDone;
}

int listDevices(Context& context)
{
    const auto devices = Devices(*context.store, context.clock, context.random).all();
    if (!devices)
        return report(devices.error());
    for (const Device& device : *devices) {
        const QString state =
            device.revokedAt.isSet() ? QStringLiteral("revoked") : QStringLiteral("enrolled");
        say(QStringList{device.seat.toString(), device.enrolledAt.toUtc().toString(Qt::ISODate), state,
                        device.name}
                .join(u'\t'));
    }
    return exitDone;
}

} // namespace

int runUser(Context& context, const CommandLine& line)
{
    const QString what = line.word(1);
    if (what == u"list" && line.words.size() == 2)
        return listUsers(context);
    if (line.words.size() != 3)
        return usage();
    if (what == u"add")
        return finish(addUser(context, line));
    if (what == u"disable")
        return finish(Accounts(*context.store).disable(line.word(2)));
    if (what == u"password")
        return finish(changePassword(context, line));
    if (what == u"unlock")
        return unlockUser(context, line);
    return usage();
}

int runDevice(Context& context, const CommandLine& line)
{
    if (line.word(1) == u"list" && line.words.size() == 2)
        return listDevices(context);
    if (line.word(1) == u"revoke" && line.words.size() == 3)
        return finish(
            Devices(*context.store, context.clock, context.random).revoke(SeatId::fromString(line.word(2))));
    return usage();
}

int runEnrolCode(Context& context, const CommandLine& line)
{
    bool isNumber = false;
    const int minutes = line.option(QStringLiteral("valid"), QString::number(usualMinutes)).toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > mostMinutes)
        return usage();
    const auto code = Devices(*context.store, context.clock, context.random).makeCode(minutes * 60'000LL);
    if (!code)
        return report(code.error());
    say(*code);
    return exitDone;
}

} // namespace madoguchi::hub
