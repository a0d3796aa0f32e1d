// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/contact_importer.h"
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/exchange/contact_record.h"
#include "kb/search/indexer.h"
#include "kb/store/article_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("inquiry"), QStringLiteral("What was asked."), QStringLiteral("TEXT")},
        {QStringLiteral("article"), QStringLiteral("The number of a Q&A that was used. May be repeated."),
         QStringLiteral("NUMBER")},
        {QStringLiteral("channel"), QStringLiteral("phone (otherwise), fax, email, letter or counter."),
         QStringLiteral("C"), QStringLiteral("phone")},
        {QStringLiteral("outcome"),
         QStringLiteral(
             "answered (otherwise), transferred, callback, escalated, complaint, out_of_scope or abandoned."),
         QStringLiteral("O"), QStringLiteral("answered")},
        {QStringLiteral("lang"), QStringLiteral("ja (otherwise), en, zh or ko."), QStringLiteral("L"),
         QStringLiteral("ja")},
        {QStringLiteral("category"), QStringLiteral("Levels joined by ' > '."), QStringLiteral("PATH")},
    });
}

/// Nothing, and a message, if a word is not known.
std::optional<ContactContent> contentIn(Context& context, const QCommandLineParser& parser)
{
    const auto channel = channelFromWord(parser.value(QStringLiteral("channel")));
    const auto outcome = outcomeFromWord(parser.value(QStringLiteral("outcome")));
    const auto language = languageFromWord(parser.value(QStringLiteral("lang")));
    for (const auto& [known, option] : {std::pair(channel.has_value(), QStringLiteral("channel")),
                                        std::pair(outcome.has_value(), QStringLiteral("outcome")),
                                        std::pair(language.has_value(), QStringLiteral("lang"))}) {
        if (!known) {
            misused(context, QStringLiteral("--%1 does not know '%2'").arg(option, parser.value(option)));
            return std::nullopt;
        }
    }
    ContactContent content;
    content.channel = *channel;
    content.outcome = *outcome;
    content.language = *language;
    content.inquiry = parser.value(QStringLiteral("inquiry")).trimmed();
    content.category = parser.value(QStringLiteral("category")).trimmed();
    content.articles = parser.values(QStringLiteral("article"));
    content.articles.removeDuplicates();
    if (content.outcome == Outcome::Transferred)
        content.transferUnit = exchange::unnamedUnit;
    return content;
}

Result<void> warnOfUnknownArticles(Context& context, db::Connection& connection, const QStringList& numbers)
{
    store::ArticleRepository articles(connection);
    for (const QString& number : numbers) {
        MADOGUCHI_TRY_ASSIGN(known, articles.translations(number));
        if (known.empty())
            context.err << "madoguchictl: there is no Q&A " << number << " in this store" << Qt::endl;
    }
    return {};
}

Result<ContactId> addContact(Context& context, db::Connection& connection, const ContactContent& content)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    MADOGUCHI_TRY_ASSIGN(seat, seatOf(connection));
    MADOGUCHI_TRY(warnOfUnknownArticles(context, connection, content.articles));
    IdMaker ids(context.clock, context.random);
    const Timestamp now = context.clock.now();
    Contact contact;
    contact.id = ids.make<ContactId>();
    contact.original = content;
    const Command command{ids.make<CommandId>(), actor.user, now,
                          LogContact{completed(contact, actor, seat, now)}};
    MADOGUCHI_TRY(store::OutboxRepository(connection).perform(command, actor));
    return contact.id;
}

ExitCode run(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(
            context,
            QStringLiteral("'%1' is not understood; the text goes behind --inquiry").arg(arguments.first()));
    if (!parser.isSet(QStringLiteral("inquiry")))
        return misused(context, QStringLiteral("--inquiry is needed"));
    const auto content = contentIn(context, parser);
    if (!content)
        return ExitCode::Usage;
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto id = addContact(context, **connection, *content);
    if (!id)
        return context.fail(id.error());
    context.out << id->toString() << Qt::endl;
    // It is saved whatever becomes of the index; the next program takes that up.
    if (const auto indexed = search::Indexer(**connection).bringUpToDate(); !indexed)
        context.fail(indexed.error());
    return ExitCode::Done;
}

} // namespace

Subcommand contactAddCommand()
{
    return {QStringLiteral("contact add"),
            QStringLiteral("Logs a contact and prints its id once it is saved."), declare, run};
}

} // namespace madoguchi::ctl
