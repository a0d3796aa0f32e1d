// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/options.h"

#include "app/desk/core/desk_link.h"
#include "kb/domain/names.h"

#include <QCommandLineParser>
#include <QFile>

namespace madoguchi::desk {

namespace {

QCommandLineOption option(const char* name, const char* help, const char* value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value)};
}

std::optional<QString> given(const QCommandLineParser& parser, const char* name)
{
    const QString key = QString::fromLatin1(name);
    return parser.isSet(key) ? std::optional(parser.value(key)) : std::nullopt;
}

std::optional<Look> lookFromWord(const QString& word)
{
    if (word == u"light")
        return Look::Light;
    if (word == u"dark")
        return Look::Dark;
    if (word == u"contrast")
        return Look::HighContrast;
    return {};
}

std::optional<QString> readPassword(const QString& name, QString& password)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot read %1").arg(name);
    password = QString::fromUtf8(file.readLine(4096)).trimmed();
    return {};
}

} // namespace

std::optional<QString> parseOptions(const QStringList& arguments, Options& options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Madoguchi: the desk a municipal call centre answers from."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        option("store", "The store's file.", "FILE"),
        option("passphrase-file", "File whose first line is the store's passphrase.", "FILE"),
        option("settings", "The settings' file.", "FILE"),
        option("hub", "Address of the hub: host or host:port. Empty: work without one.", "URL"),
        option("ca", "Certificate of the authority that signed the hub's.", "FILE"),
        option("enrol-code", "One-time code: makes this desk a seat of the hub, if it is not one yet.",
               "CODE"),
        option("sign-in", "Sign in as this user.", "USER"),
        option("password-file", "File whose first line is the user's password.", "FILE"),
        option("language", "Language of the window: ja, en, zh or ko.", "WORD"),
        option("theme", "light, dark or contrast.", "WORD"),
        option("font-scale", "Size of the text, 100 to 200.", "PERCENT"),
        option("workspace", "answer, history, knowledge or room.", "NAME"),
        option("search", "Search for this at once.", "TEXT"),
        option("screenshot", "Take a picture of the window once the results are there, then quit.", "FILE"),
    });
    parser.addPositionalArgument(
        QStringLiteral("link"),
        QStringLiteral("madoguchi://qa/NUMBER or madoguchi://search/TEXT: opened once "
                       "somebody is signed in."),
        QStringLiteral("[LINK]"));
    parser.process(arguments);
    options.link = parser.positionalArguments().value(0);
    if (!options.link.isEmpty() && !deskLink(options.link))
        return QStringLiteral("%1 is no link of Madoguchi's").arg(options.link);
    options.settingsFile = parser.value(QStringLiteral("settings"));
    options.store = parser.value(QStringLiteral("store"));
    options.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    options.hub = given(parser, "hub");
    options.ca = given(parser, "ca");
    options.enrolCode = parser.value(QStringLiteral("enrol-code"));
    options.user = parser.value(QStringLiteral("sign-in"));
    options.workspace = parser.value(QStringLiteral("workspace"));
    options.search = parser.value(QStringLiteral("search"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (const auto word = given(parser, "language"); word && !(options.language = languageFromWord(*word)))
        return QStringLiteral("--language: ja, en, zh or ko");
    if (const auto word = given(parser, "theme"); word && !(options.look = lookFromWord(*word)))
        return QStringLiteral("--theme: light, dark or contrast");
    if (const auto percent = given(parser, "font-scale")) {
        options.fontPercent = percent->toInt();
        if (*options.fontPercent < Appearance::smallestPercent ||
            *options.fontPercent > Appearance::largestPercent)
            return QStringLiteral("--font-scale: 100 to 200");
    }
    if (const QStringList names = {QString(), QStringLiteral("answer"), QStringLiteral("history"),
                                   QStringLiteral("knowledge"), QStringLiteral("room")};
        !names.contains(options.workspace))
        return QStringLiteral("--workspace: answer, history, knowledge or room");
    if (const auto file = given(parser, "password-file"))
        return readPassword(*file, options.password);
    return {};
}

} // namespace madoguchi::desk
