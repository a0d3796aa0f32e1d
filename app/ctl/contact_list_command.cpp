// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/store/contact_repository.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("limit"), QStringLiteral("How many, newest first; 20 otherwise."),
                      QStringLiteral("N"), QStringLiteral("20")});
}

/// Columns separated by tabs: id, end in local time, channel, language, outcome, Q&As, inquiry in one line.
QString lineOf(const Contact& contact)
{
    const ContactContent& content = contact.current();
    return QStringList{contact.id.toString(),
                       contact.endedAt.toLocal().toString(Qt::ISODate),
                       toWord(content.channel),
                       toWord(content.language),
                       toWord(content.outcome),
                       content.articles.isEmpty() ? QStringLiteral("-") : content.articles.join(u','),
                       content.inquiry.simplified()}
        .join(u'\t');
}

ExitCode run(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto limit = positiveOption(context, parser, QStringLiteral("limit"));
    if (!limit)
        return ExitCode::Usage;
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto contacts = store::ContactRepository(**connection).page({}, *limit);
    if (!contacts)
        return context.fail(contacts.error());
    for (const store::ContactEntry& entry : *contacts)
        context.out << lineOf(entry.contact) << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand contactListCommand()
{
    return {QStringLiteral("contact list"), QStringLiteral("Prints the newest contacts."), declare, run};
}

} // namespace madoguchi::ctl
