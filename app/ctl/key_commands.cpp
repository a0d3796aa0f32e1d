// SPDX-License-Identifier: GPL-3.0-or-later
// Who opens this store.
#include "app/ctl/messages.h"
#include "app/ctl/password_input.h"
#include "app/ctl/subcommand.h"
#include "app/keys/key_source.h"
#include "kb/db/encryption.h"
#include "kb/db/sqlite_library.h"
#include "kb/vault/service_key.h"

#include <QFile>

namespace madoguchi::ctl {

namespace {

const QString newPassphraseOption = QStringLiteral("new-passphrase-file");
const QString recoveryOption = QStringLiteral("recovery-key");
const QString aloneOption = QStringLiteral("alone");

void declareNothing(QCommandLineParser&) {}

void declareNewPassphrase(QCommandLineParser& parser)
{
    parser.addOption(
        {newPassphraseOption,
         QStringLiteral("File whose first line is the new passphrase; else you are asked for it."),
         QStringLiteral("FILE")});
}

void declareRecovery(QCommandLineParser& parser)
{
    parser.addOption({recoveryOption, QStringLiteral("The city's secret recovery key, out of the safe."),
                      QStringLiteral("FILE")});
}

void declareAlone(QCommandLineParser& parser)
{
    parser.addOption({aloneOption, QStringLiteral("The passphrase opens the store no more.")});
}

ExitCode done(Context& context, const Result<void>& result, const QString& words)
{
    if (!result)
        return context.fail(result.error());
    context.out << words << Qt::endl;
    return ExitCode::Done;
}

/// The present secrets, once the store is open: a person may have been asked for one.
Result<vault::Secrets> openFirst(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(opened, context.keys->open(context.storePath));
    if (opened.trouble)
        return tl::unexpected<Error>(*opened.trouble);
    return context.keys->secrets();
}

bool takesNone(Context& context, const QStringList& arguments)
{
    if (arguments.isEmpty())
        return true;
    misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    return false;
}

ExitCode show(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (!takesNone(context, arguments))
        return ExitCode::Usage;
    const auto ways = vault::waysToOpen(context.storePath);
    if (!ways)
        return context.fail(ways.error());
    for (const vault::Wrap& way : *ways) {
        context.out << vault::wordOf(way.by);
        if (way.by == vault::By::Recovery)
            context.out << ' ' << QString::fromLatin1(way.recoveryTo.toBase64());
        context.out << Qt::endl;
    }
    if (const auto opened = openFirst(context); !opened)
        return context.fail(opened.error());
    context.out << "opened, ChaCha20-Poly1305, SQLite " << db::sqliteVersion()
                << ", SQLite3 Multiple Ciphers " << db::cipherVersion() << Qt::endl;
    return ExitCode::Done;
}

ExitCode rotate(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (!takesNone(context, arguments))
        return ExitCode::Usage;
    const auto secrets = openFirst(context);
    if (!secrets)
        return context.fail(secrets.error());
    return done(
        context, vault::rotateKey(context.storePath, *secrets),
        QStringLiteral("the store has another key, and was written anew; the old key opens nothing more"));
}

Result<QString> newPassphrase(Context& context, const QCommandLineParser& parser)
{
    if (parser.isSet(newPassphraseOption)) {
        MADOGUCHI_TRY_ASSIGN(first, readPassword(context, parser.value(newPassphraseOption)));
        if (first.isEmpty())
            return failure(ErrorCode::InvalidInput, QStringLiteral("passphrase.empty"),
                           parser.value(newPassphraseOption));
        return first;
    }
    const auto typed = askPassphrase(context, keys::Question::NewPassphrase);
    if (!typed)
        return failure(ErrorCode::InvalidInput, QStringLiteral("password.missing"));
    return *typed;
}

ExitCode passphrase(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!takesNone(context, arguments))
        return ExitCode::Usage;
    const auto secrets = openFirst(context);
    if (!secrets)
        return context.fail(secrets.error());
    const auto chosen = newPassphrase(context, parser);
    if (!chosen)
        return context.fail(chosen.error());
    return done(context, vault::setPassphrase(context.storePath, *secrets, *chosen),
                QStringLiteral("the new passphrase opens the store"));
}

ExitCode keychain(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!takesNone(context, arguments))
        return ExitCode::Usage;
    const auto secrets = openFirst(context);
    if (!secrets)
        return context.fail(secrets.error());
    return done(context, vault::useKeychain(context.storePath, *secrets, parser.isSet(aloneOption)),
                QStringLiteral("the keychain opens the store"));
}

ExitCode recover(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!takesNone(context, arguments))
        return ExitCode::Usage;
    if (!parser.isSet(recoveryOption))
        return misused(context, QStringLiteral("--recovery-key FILE is needed"));
    const auto recovery = vault::readKeyOfService(parser.value(recoveryOption));
    if (!recovery)
        return context.fail(recovery.error());
    auto secrets = context.keys->secrets();
    if (!secrets)
        return context.fail(secrets.error());
    secrets->recovery = *recovery;
    auto recovered = vault::recoverKey(context.storePath, *secrets);
    if (!recovered && recovered.error().key == u"vault.passphrase.choose") {
        secrets->passphrase = askPassphrase(context, keys::Question::NewPassphrase);
        if (secrets->passphrase)
            recovered = vault::recoverKey(context.storePath, *secrets);
    }
    return done(context, recovered, QStringLiteral("the store opens again, with everything in it"));
}

ExitCode pair(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("the file for the secret key is needed"));
    const auto made = vault::makeKeyOfService(arguments.first());
    if (!made)
        return context.fail(made.error());
    // The public half alone on stdout: it goes into recovery.pub.
    context.out << QString::fromLatin1(recoveryPublicKey(*made).toBase64()) << Qt::endl;
    context.err << "The secret half is in " << arguments.first()
                << ": put it into a safe, and nowhere else. What was printed goes into "
                << keys::recoveryKeyFile() << " of every machine." << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Subcommand keyShowCommand()
{
    return {QStringLiteral("key show"), QStringLiteral("Says what opens the store, and opens it."),
            declareNothing, show};
}

Subcommand keyRotateCommand()
{
    return {QStringLiteral("key rotate"),
            QStringLiteral("Gives the store another key; nothing else has it open meanwhile."),
            declareNothing, rotate};
}

Subcommand keyPassphraseCommand()
{
    return {QStringLiteral("key passphrase"), QStringLiteral("Gives the store a passphrase, or another one."),
            declareNewPassphrase, passphrase};
}

Subcommand keyKeychainCommand()
{
    return {QStringLiteral("key keychain"), QStringLiteral("Lets the system's keychain open the store."),
            declareAlone, keychain};
}

Subcommand keyRecoverCommand()
{
    return {QStringLiteral("key recover"),
            QStringLiteral("Opens the store with the city's recovery key, and closes it anew."),
            declareRecovery, recover};
}

Subcommand keyPairCommand()
{
    return {
        QStringLiteral("key pair"),
        QStringLiteral("Makes the city's recovery keys: the secret one into a file, the public one printed."),
        declareNothing, pair};
}

} // namespace madoguchi::ctl
