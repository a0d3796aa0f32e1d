// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/context.h"

#include "kb/db/sqlite_library.h"

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

} // namespace

int report(const Error& error)
{
    const QString where = error.where.isEmpty() ? QString() : error.where + QStringLiteral(": ");
    complain(QStringLiteral("madoguchid: ") + where + error.key);
    const bool badInput = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound;
    return badInput ? exitBadInput : exitRefused;
}

int openContext(const CommandLine& line, Context& context)
{
    if (const auto sqlite = db::checkSqlite(); !sqlite)
        return refuseSqlite(sqlite.error());
    const auto file = readConfig(line.option(QStringLiteral("config"), usualConfig));
    if (!file)
        return report(file.error());
    for (const QString& unknown : file->unknownKeys)
        complain(QStringLiteral("madoguchid: warning: line ") + unknown + QStringLiteral(": unknown key"));
    context.config = file->config;
    if (!QDir().mkpath(context.config.data))
        return report({ErrorCode::Io, QStringLiteral("data.directory"), context.config.data});
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

Result<QString> takePassword(const CommandLine& line, RandomSource& random)
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
    return password;
}

} // namespace madoguchi::hub
