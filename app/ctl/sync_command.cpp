// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/hub_address.h"
#include "app/ctl/input_file.h"
#include "app/ctl/messages.h"
#include "app/ctl/password_input.h"
#include "app/ctl/subcommand.h"
#include "app/ctl/sync_session.h"
#include "kb/search/indexer.h"
#include "kb/store/meta_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"

#include <QSysInfo>

namespace madoguchi::ctl {

namespace {

// Kept from the last time, so that a script need not say them again.
const QString lastHub = QStringLiteral("ctl.hub");             // host:port, UTF-8
const QString lastAuthority = QStringLiteral("ctl.authority"); // PEM

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("hub"), QStringLiteral("madoguchi://HOST:PORT; otherwise the one of the last time."),
         QStringLiteral("URL")},
        {QStringLiteral("ca"),
         QStringLiteral("The hub's CA certificate (PEM); otherwise the one of the last time."),
         QStringLiteral("FILE")},
        {QStringLiteral("password-file"),
         QStringLiteral("The password of --user is this file's first line; otherwise MADOGUCHI_PASSWORD, or "
                        "it is asked for."),
         QStringLiteral("FILE")},
        {QStringLiteral("enrol"),
         QStringLiteral("First makes this store a seat of the hub, by a code from there."),
         QStringLiteral("CODE")},
        {QStringLiteral("watch"), QStringLiteral("Goes on until interrupted.")},
    });
}

/// A value given now, or the one kept from the last time.
Result<QByteArray> givenOrKept(store::MetaRepository& meta, const QString& name, const QByteArray& given)
{
    if (!given.isEmpty())
        return given;
    MADOGUCHI_TRY_ASSIGN(kept, meta.get(name));
    return kept.value_or(QByteArray());
}

Result<SyncRequest> requestFor(Context& context, const QCommandLineParser& parser,
                               store::MetaRepository& meta)
{
    QByteArray given;
    if (parser.isSet(QStringLiteral("ca"))) {
        MADOGUCHI_TRY_ASSIGN(file, openInput(parser.value(QStringLiteral("ca"))));
        given = file->readAll();
    }
    SyncRequest request;
    MADOGUCHI_TRY_ASSIGN(authority, givenOrKept(meta, lastAuthority, given));
    MADOGUCHI_TRY_ASSIGN(hub, givenOrKept(meta, lastHub, parser.value(QStringLiteral("hub")).toUtf8()));
    const auto address = parseHubAddress(QString::fromUtf8(hub));
    if (hub.isEmpty() || !address)
        return failure(ErrorCode::InvalidInput, QStringLiteral("sync.hub.missing"));
    if (authority.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("sync.authority.missing"));
    request.config = {context.storePath, address->host, address->port, authority, {}, search::keepIndex};
    request.enrolmentCode = parser.value(QStringLiteral("enrol"));
    request.deviceName = QSysInfo::machineHostName();
    request.watch = parser.isSet(QStringLiteral("watch"));
    MADOGUCHI_TRY_ASSIGN(password, readPassword(context, parser.value(QStringLiteral("password-file"))));
    request.password = password;
    MADOGUCHI_TRY(meta.set(lastHub, hub));
    MADOGUCHI_TRY(meta.set(lastAuthority, authority));
    return request;
}

ExitCode run(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    if (context.user.isEmpty())
        context.user = rememberedUser(**connection).value_or(QString());
    if (context.user.isEmpty())
        return misused(context, QStringLiteral("--user LOGIN is needed"));
    store::MetaRepository meta(**connection);
    const auto request = requestFor(context, parser, meta);
    if (!request)
        return request.error().code == ErrorCode::InvalidInput ? misused(context, message(request.error()))
                                                               : context.fail(request.error());
    ExitCode code = ExitCode::Done;
    {
        SyncSession session(context, **connection, *request);
        code = session.run();
    }
    if (const auto indexed = search::Indexer(**connection).bringUpToDate(); !indexed)
        return context.fail(indexed.error());
    return code;
}

} // namespace

Subcommand syncCommand()
{
    return {QStringLiteral("sync"), QStringLiteral("Exchanges with the hub until both sides are current."),
            declare, run};
}

} // namespace madoguchi::ctl
